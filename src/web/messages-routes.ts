import { Hono } from "hono";
import type { WebDeps } from "./deps.ts";
import { chrome, shell } from "./layout.ts";
import { messagesBody } from "./pages/messages.ts";
import { field, signedIn, type WebEnv } from "./request.ts";

/** `/hr/messages`: what HR sees of how messages go out. Who may is decided by the use cases. */
export function messagesRoutes(
  deps: Pick<WebDeps, "readMessages" | "cancelMessages" | "browserChat" | "readDemo">,
): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/hr/messages", async (c) => {
    const session = signedIn(c);
    const page = await deps.readMessages(session);
    const at = chrome(c, deps);
    const body = messagesBody(page, at.words, c.req.query("done") === "canceled");
    return c.html(shell({ ...at, session }, at.words.messages.title, body));
  });
  routes.post("/hr/messages/cancel", async (c) => {
    const workspace = await field(c, "workspace");
    await deps.cancelMessages(signedIn(c), workspace === "all" ? null : workspace);
    return c.redirect("/hr/messages?done=canceled", 303);
  });
  return routes;
}
