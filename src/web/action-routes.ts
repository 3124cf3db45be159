import { Hono } from "hono";
import { ASKING_WISHES } from "../app/policy/free-asking.ts";
import { said } from "../content/words/said.ts";
import type { WebDeps } from "./deps.ts";
import { chrome, shell } from "./layout.ts";
import { type ActionsDone, actionsBody, newsBody } from "./pages/actions.ts";
import { field, part, signedIn, type WebEnv } from "./request.ts";
import type { Words } from "./words/en.ts";

function doneOf(asked: string | undefined, words: Words): ActionsDone | null {
  const known = words.programs.actions.done;
  return asked !== undefined && Object.hasOwn(known, asked) ? (asked as ActionsDone) : null;
}

function oneOf<const T extends string>(known: readonly T[], sent: string): T {
  const found = known.find((each) => each === sent);
  if (found === undefined) throw said("invalid", "form_unknown");
  return found;
}

/** What the organization changes: `/hr/actions` to record and announce, `/actions` for every member; the pause of all messages, and hard times. */
export function actionRoutes(
  deps: Pick<
    WebDeps,
    | "readActionsPage"
    | "recordAction"
    | "announceAction"
    | "changeAsking"
    | "pauseMessages"
    | "declareEvent"
    | "endHardEvent"
    | "readNews"
    | "browserChat"
    | "readDemo"
  >,
): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/actions", async (c) => {
    const session = signedIn(c);
    const page = await deps.readNews(session);
    const at = chrome(c, deps);
    return c.html(shell({ ...at, session }, at.words.programs.news.title, newsBody(page, at.words)));
  });
  routes.get("/hr/actions", async (c) => {
    const session = signedIn(c);
    const page = await deps.readActionsPage(session);
    const at = chrome(c, deps);
    const body = actionsBody(page, at.words, doneOf(c.req.query("done"), at.words));
    return c.html(shell({ ...at, session }, at.words.programs.actions.title, body));
  });
  routes.post("/hr/actions", async (c) => {
    const session = signedIn(c);
    await deps.recordAction(session, {
      kind: oneOf(["action", "no_change"], await field(c, "kind")),
      suggestion: await field(c, "suggestion"),
      theme: await field(c, "theme"),
      words: await field(c, "words"),
      owner: await field(c, "owner"),
      dueOn: await field(c, "dueOn"),
    });
    return c.redirect("/hr/actions?done=recorded", 303);
  });
  routes.post("/hr/actions/asking", async (c) => {
    const session = signedIn(c);
    await deps.changeAsking(session, oneOf(ASKING_WISHES, await field(c, "wish")));
    return c.redirect("/hr/actions?done=asking", 303);
  });
  routes.post("/hr/actions/:id/announce", async (c) => {
    await deps.announceAction(signedIn(c), part(c, "id"));
    return c.redirect("/hr/actions?done=announced", 303);
  });
  routes.post("/hr/messages", async (c) => {
    const session = signedIn(c);
    const paused = oneOf(["pause", "resume"], await field(c, "messages")) === "pause";
    await deps.pauseMessages(session, paused);
    return c.redirect("/hr#messages", 303);
  });
  routes.post("/hr/hard-times", async (c) => {
    const session = signedIn(c);
    const sent = [(await c.req.parseBody({ all: true })).teams ?? []].flat();
    await deps.declareEvent(
      session,
      sent.filter((team) => typeof team === "string"),
    );
    return c.redirect("/hr#hard-times", 303);
  });
  routes.post("/hr/hard-times/:id/end", async (c) => {
    await deps.endHardEvent(signedIn(c), part(c, "id"));
    return c.redirect("/hr#hard-times", 303);
  });
  return routes;
}
