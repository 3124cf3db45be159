import { type Context, Hono } from "hono";
import { APP_STYLE } from "./app-style.ts";
import { BUILDER_STYLE } from "./builder-style.ts";
import type { WebDeps } from "./deps.ts";
import { FAVICON } from "./marks.ts";
import type { WebEnv } from "./request.ts";

/** FNV-1a: enough to tell one stylesheet from the next. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return `"${hash.toString(16)}"`;
}

/** Asked for at every page and sent once: the fingerprint tells whether it changed, so that no update shows an old look. */
function revalidated(c: Context, body: string, type: string, etag: string): Response {
  const headers = { "Content-Type": type, "Cache-Control": "public, no-cache", ETag: etag };
  if (c.req.header("if-none-match") === etag) return c.body(null, 304, headers);
  return c.body(body, 200, headers);
}

const STYLE = `${APP_STYLE}${BUILDER_STYLE}`;

/** Stylesheet, font and mark. Nothing comes from another host. */
export function assetRoutes(deps: Pick<WebDeps, "font">): Hono<WebEnv> {
  const styleTag = fingerprint(STYLE);
  const markTag = fingerprint(FAVICON);
  let font: Promise<Uint8Array> | null = null;
  const routes = new Hono<WebEnv>();
  routes.get("/assets/app.css", (c) => revalidated(c, STYLE, "text/css; charset=utf-8", styleTag));
  routes.get("/assets/mark.svg", (c) => revalidated(c, FAVICON, "image/svg+xml", markTag));
  routes.get("/assets/inter.woff2", async (c) => {
    // A failed read is not kept: the next request tries again.
    font ??= deps.font().catch((error: unknown) => {
      font = null;
      throw error;
    });
    const bytes = await font;
    return c.body(new Uint8Array(bytes), 200, {
      "Content-Type": "font/woff2",
      "Cache-Control": "public, max-age=604800",
    });
  });
  return routes;
}
