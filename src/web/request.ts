import type { Context, MiddlewareHandler } from "hono";
import type { Session } from "../app/sign-in/session.ts";
import { said } from "../content/words/said.ts";
import { EvenkeelError } from "../core/errors.ts";
import { sessionToken } from "./cookies.ts";
import type { WebDeps } from "./deps.ts";

/** What the middleware leaves for pages. */
export interface WebEnv {
  Variables: {
    /** One page's nonce, the same in the header and in the page. */
    nonce: string;
    session: Session | null;
  };
}

export type WebContext = Context<WebEnv>;

/** Finds out who is signed in, once for each request. */
export function readSignedIn(
  deps: Pick<WebDeps, "readSession" | "secureCookies">,
): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    c.set("session", null);
    const token = sessionToken(c.req.raw, deps);
    if (token !== null) c.set("session", await deps.readSession(token));
    await next();
  };
}

/** Who is signed in. Throws `unauthorized` where nobody is. */
export function signedIn(c: WebContext): Session {
  const session = c.get("session");
  if (session === null) throw new EvenkeelError("unauthorized", "Nobody is signed in.");
  return session;
}

/** A part of the path that a route declares; the router never calls the route without it. */
export function part(c: WebContext, name: string): string {
  return c.req.param(name) ?? "";
}

/** A field of a sent form as text; empty where it is missing or a file. */
export async function field(c: WebContext, name: string): Promise<string> {
  const value = (await c.req.parseBody())[name];
  return typeof value === "string" ? value : "";
}

/** One of the values that a form of ours sends. Throws `invalid` for anything else. */
export function oneOf<const T extends string>(known: readonly T[], sent: string): T {
  const found = known.find((each) => each === sent);
  if (found === undefined) throw said("invalid", "form_unknown");
  return found;
}

/** Of words for what was just done, the one that the address names; null for anything else. */
export function doneOf<T extends object>(asked: string | undefined, words: T): keyof T | null {
  return asked !== undefined && Object.hasOwn(words, asked) ? (asked as keyof T) : null;
}

/** Where someone begins who came without a destination. */
export function firstPage(session: Session): string {
  if (session.leads.length > 0) return "/team";
  if (session.roles.includes("hr")) return "/hr";
  return session.roles.includes("auditor") ? "/privacy" : "/me";
}
