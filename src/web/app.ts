import { Hono } from "hono";
import type { WebDeps } from "./deps.ts";
import type { WebEnv } from "./request.ts";

/**
 * All pages of the web side. To sit beside other routes, pass on what those did not take:
 * `root.all("*", (c) => web.fetch(c.req.raw, c.env))`. Its CSRF rule and its 404 then stay its own.
 */
export function webApp(_deps: WebDeps): Hono<WebEnv> {
  return new Hono<WebEnv>();
}
