import { Hono } from "hono";
import type { WebDeps } from "./deps.ts";
import { chrome, shell } from "./layout.ts";
import { logBody } from "./pages/log.ts";
import { signedIn, type WebEnv } from "./request.ts";

/** `/hr/log`: who looked, and what was changed. Its filters travel in the address; who may read it is decided by the use case. */
export function logRoutes({
  rules,
  ...deps
}: Pick<WebDeps, "rules" | "browserChat" | "readDemo">): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/hr/log", async (c) => {
    const session = signedIn(c);
    const given = (name: string) => c.req.query(name) ?? "";
    const page = await rules.readLog(session, {
      group: given("group"),
      role: given("role"),
      from: given("from"),
      until: given("until"),
      after: given("after"),
    });
    const at = chrome(c, deps);
    return c.html(shell({ ...at, session }, at.words.rules.log.kicker, logBody(page, at.words)));
  });
  return routes;
}
