import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { parse } from "hono/utils/cookie";
import type { WebDeps } from "./deps.ts";

type CookieDeps = Pick<WebDeps, "secureCookies">;

/** A session ends after 8 hours whatever happens; the cookie need not outlive it. */
const SESSION_SECONDS = 8 * 3600;
/** A sign-in that waits for chat. */
const PENDING_SECONDS = 600;

/** Binds a waiting sign-in to this browser, and lets its page be loaded again. */
export interface PendingSignIn {
  /** This browser's secret. */
  readonly browser: string;
  readonly attempt: string;
  /** Shown here, and on the button in chat. */
  readonly digits: string;
  /** A path of ours, or nothing. */
  readonly next: string | null;
}

function named(name: string, deps: CookieDeps): string {
  return deps.secureCookies ? `__Host-${name}` : name;
}

function options(deps: CookieDeps, maxAge: number) {
  return { path: "/", httpOnly: true, sameSite: "Lax", secure: deps.secureCookies, maxAge } as const;
}

/** The session's token in a request, or null. For other surfaces that know their reader by the same session. */
export function sessionToken(request: Request, deps: CookieDeps): string | null {
  const name = named("evenkeel", deps);
  return parse(request.headers.get("cookie") ?? "", name)[name] ?? null;
}

export function rememberSession(c: Context, deps: CookieDeps, token: string): void {
  setCookie(c, named("evenkeel", deps), token, options(deps, SESSION_SECONDS));
}

export function forgetSession(c: Context, deps: CookieDeps): void {
  deleteCookie(c, named("evenkeel", deps), options(deps, 0));
}

export function rememberPending(c: Context, deps: CookieDeps, pending: PendingSignIn): void {
  setCookie(c, named("evenkeel-sign-in", deps), JSON.stringify(pending), options(deps, PENDING_SECONDS));
}

export function forgetPending(c: Context, deps: CookieDeps): void {
  deleteCookie(c, named("evenkeel-sign-in", deps), options(deps, 0));
}

/** Binds a sign-in at the provider to this browser. Lax: the provider sends the browser back from another site. */
export function rememberHandle(c: Context, deps: CookieDeps, handle: string): void {
  setCookie(c, named("evenkeel-provider", deps), handle, options(deps, PENDING_SECONDS));
}

export function forgetHandle(c: Context, deps: CookieDeps): void {
  deleteCookie(c, named("evenkeel-provider", deps), options(deps, 0));
}

/** The handle of this browser's sign-in at the provider; null where there is none. */
export function readHandle(c: Context, deps: CookieDeps): string | null {
  return getCookie(c, named("evenkeel-provider", deps)) || null;
}

/** Binds the first run to this browser. Lax: the browser comes back to it from Slack's own pages. */
export function rememberSetup(c: Context, deps: CookieDeps, browser: string): void {
  setCookie(c, named("evenkeel-setup", deps), browser, options(deps, SESSION_SECONDS));
}

export function forgetSetup(c: Context, deps: CookieDeps): void {
  deleteCookie(c, named("evenkeel-setup", deps), options(deps, 0));
}

/** This browser's secret in the first run; null where it has none. */
export function readSetup(c: Context, deps: CookieDeps): string | null {
  return getCookie(c, named("evenkeel-setup", deps)) || null;
}

/** The sign-in that this browser waits for; null where there is none or the cookie was tampered with. */
export function readPending(c: Context, deps: CookieDeps): PendingSignIn | null {
  const text = getCookie(c, named("evenkeel-sign-in", deps));
  if (text === undefined) return null;
  try {
    const { browser, attempt, digits, next } = JSON.parse(text) as Record<string, unknown>;
    if (typeof browser !== "string" || typeof attempt !== "string" || typeof digits !== "string") return null;
    return { browser, attempt, digits, next: typeof next === "string" ? next : null };
  } catch {
    return null;
  }
}
