import { Hono } from "hono";
import type { WebDeps } from "./deps.ts";
import { chrome, shell } from "./layout.ts";
import { outlookBody } from "./pages/outlook.ts";
import { signedIn, type WebEnv } from "./request.ts";

/** What summaries would tell here, from sizes alone. Who may open it is decided by the use case. */
export function outlookRoutes(
  deps: Pick<WebDeps, "readOutlookPage" | "browserChat" | "readDemo">,
): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/hr/outlook", async (c) => {
    const session = signedIn(c);
    const page = await deps.readOutlookPage(session);
    const at = chrome(c, deps);
    return c.html(shell({ ...at, session }, at.words.outlook.kicker, outlookBody(page, at.words)));
  });
  return routes;
}
