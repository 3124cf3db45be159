import { Hono } from "hono";
import type { WebDeps } from "./deps.ts";
import { chrome, shell } from "./layout.ts";
import { type Done, meBody } from "./pages/me.ts";
import { field, part, signedIn, type WebEnv } from "./request.ts";

const DONE: ReadonlySet<string> = new Set(["deleted", "ended", "forgotten", "left"]);

function isDone(text: string | undefined): text is Exclude<Done, null> {
  return text !== undefined && DONE.has(text);
}

/** The member's own data, with the two things one can do about it on the web. */
export function meRoutes(
  deps: Pick<
    WebDeps,
    "readMyPage" | "deleteEntry" | "endOtherSession" | "identities" | "browserChat" | "readDemo"
  >,
): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/me", async (c) => {
    const session = signedIn(c);
    const page = await deps.readMyPage(session);
    const waysIn = await deps.identities.readOwn(session);
    const at = chrome(c, deps);
    const asked = c.req.query("done");
    const done = isDone(asked) ? asked : null;
    const body = meBody(page, at.words, { browserChat: at.browserChat, waysIn, done });
    return c.html(shell({ ...at, session }, at.words.me.kicker, body));
  });
  routes.post("/me/entries/:id/delete", async (c) => {
    await deps.deleteEntry(signedIn(c), part(c, "id"));
    const back = (await field(c, "from")) === "journal" ? "/me/journal" : "/me";
    return c.redirect(`${back}?done=deleted`, 303);
  });
  routes.post("/me/sessions/:id/end", async (c) => {
    await deps.endOtherSession(signedIn(c), part(c, "id"));
    return c.redirect("/me?done=ended", 303);
  });
  routes.post("/me/accounts/forget", async (c) => {
    await deps.identities.endOwn(signedIn(c), await field(c, "issuer"));
    return c.redirect("/me?done=forgotten", 303);
  });
  return routes;
}
