import { Hono } from "hono";
import type { WebDeps } from "./deps.ts";
import { chrome, shell } from "./layout.ts";
import { levelBody } from "./pages/level.ts";
import { doneOf, field, oneOf, signedIn, type WebEnv } from "./request.ts";

/** `/hr/level`: HR asks for another privacy level and takes it back, an auditor answers. Who may is decided by the use cases. */
export function levelRoutes(
  deps: Pick<
    WebDeps,
    "readLevelPage" | "askForTier" | "withdrawRequest" | "answerRequest" | "browserChat" | "readDemo"
  >,
): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/hr/level", async (c) => {
    const session = signedIn(c);
    const page = await deps.readLevelPage(session);
    const at = chrome(c, deps);
    const body = levelBody(page, at.words, doneOf(c.req.query("done"), at.words.level.done));
    return c.html(shell({ ...at, session }, at.words.level.title, body));
  });
  routes.post("/hr/level", async (c) => {
    await deps.askForTier(signedIn(c), oneOf(["strict", "standard"], await field(c, "tier")));
    return c.redirect("/hr/level?done=asked", 303);
  });
  routes.post("/hr/level/withdraw", async (c) => {
    await deps.withdrawRequest(signedIn(c), await field(c, "request"));
    return c.redirect("/hr/level?done=withdrawn", 303);
  });
  routes.post("/hr/level/answer", async (c) => {
    const session = signedIn(c);
    const answer = oneOf(["yes", "no"], await field(c, "answer"));
    await deps.answerRequest(session, { request: await field(c, "request"), answer });
    return c.redirect(`/hr/level?done=${answer}`, 303);
  });
  return routes;
}
