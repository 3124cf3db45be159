import { Hono } from "hono";
import type { WebDeps } from "./deps.ts";
import { chrome, shell } from "./layout.ts";
import { privacyBody } from "./pages/privacy.ts";
import { signedIn, type WebEnv } from "./request.ts";

/** The promise, the bound and the ledger: open to every member. */
export function privacyRoutes(
  deps: Pick<WebDeps, "readPrivacyPage" | "browserChat" | "readDemo">,
): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/privacy", async (c) => {
    const session = signedIn(c);
    const page = await deps.readPrivacyPage(session);
    const at = chrome(c, deps);
    return c.html(shell({ ...at, session }, at.words.privacy.kicker, privacyBody(page, at.words)));
  });
  return routes;
}
