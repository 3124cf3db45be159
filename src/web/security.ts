import type { MiddlewareHandler } from "hono";
import { csrf } from "hono/csrf";
import type { WebDeps } from "./deps.ts";
import type { WebEnv } from "./request.ts";

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `script-src 'nonce-${nonce}'`,
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ");
}

/** The headers of every answer, errors included. Pages are never kept by caches unless a route says so. */
export function secureHeaders(deps: Pick<WebDeps, "nonce" | "publicUrl">): MiddlewareHandler<WebEnv> {
  const https = deps.publicUrl.startsWith("https://");
  return async (c, next) => {
    const nonce = deps.nonce();
    c.set("nonce", nonce);
    await next();
    const headers = c.res.headers;
    headers.set("Content-Security-Policy", contentSecurityPolicy(nonce));
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    // Addresses of sign-in and of copies hold a secret. Elsewhere the origin is kept, for the check of forms.
    const isSecret = c.req.path.startsWith("/sign-in") || c.req.path.startsWith("/me/copy/");
    headers.set("Referrer-Policy", isSecret ? "no-referrer" : "same-origin");
    if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
    if (https) headers.set("Strict-Transport-Security", "max-age=31536000");
  };
}

/** Forms are taken from our own pages alone: by the public address, which a proxy may hide from the request. */
export function ownFormsOnly(deps: Pick<WebDeps, "publicUrl">): MiddlewareHandler<WebEnv> {
  const publicOrigin = new URL(deps.publicUrl).origin;
  return csrf({ origin: (origin, c) => origin === publicOrigin || origin === new URL(c.req.url).origin });
}
