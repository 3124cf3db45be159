import { Hono } from "hono";
import { said } from "../content/words/said.ts";
import { EvenkeelError } from "../core/errors.ts";
import { isId } from "../core/ids.ts";
import { OUTCOMES } from "../core/pulse/team-action.ts";
import type { WebDeps } from "./deps.ts";
import { chrome, shell } from "./layout.ts";
import { meetingBody } from "./pages/lead-tools.ts";
import { type TeamActionsDone, teamActionFormBody, teamActionsBody } from "./pages/team-actions.ts";
import { field, part, signedIn, type WebContext, type WebEnv } from "./request.ts";
import type { Words } from "./words/en.ts";

function doneOf(asked: string | undefined, words: Words): TeamActionsDone | null {
  const known = words.acts.done;
  return asked !== undefined && Object.hasOwn(known, asked) ? (asked as TeamActionsDone) : null;
}

/** The team of the path. Throws `not_found` where it has the shape of no id. */
function teamOf(c: WebContext): string {
  const id = part(c, "id");
  if (!isId(id)) throw new EvenkeelError("not_found", "No such team.");
  return id;
}

/** `/team/:id/actions…`: what the lead promises the team; `/team/:id/meeting`: words for the talk about a summary. */
export function teamActionRoutes(
  deps: Pick<WebDeps, "teamActions" | "readTeamPage" | "browserChat" | "readDemo">,
): Hono<WebEnv> {
  const { teamActions } = deps;
  const routes = new Hono<WebEnv>();
  const back = (c: WebContext, team: string, done: TeamActionsDone) =>
    c.redirect(`/team/${team}/actions?done=${done}`, 303);
  routes.get("/team/:id/meeting", async (c) => {
    const session = signedIn(c);
    const page = await deps.readTeamPage(session, teamOf(c));
    const at = chrome(c, deps);
    return c.html(shell({ ...at, session }, at.words.acts.lead.talk, meetingBody(page, at.words)));
  });
  routes.get("/team/:id/actions", async (c) => {
    const session = signedIn(c);
    const page = await teamActions.read(session, teamOf(c));
    const at = chrome(c, deps);
    const body = teamActionsBody(page, at.words, doneOf(c.req.query("done"), at.words));
    return c.html(shell({ ...at, session }, at.words.acts.title, body));
  });
  routes.get("/team/:id/actions/new", async (c) => {
    const session = signedIn(c);
    const wish = { team: teamOf(c), suggestion: c.req.query("suggestion") ?? "" };
    const page = await teamActions.readForm(session, wish);
    const at = chrome(c, deps);
    return c.html(shell({ ...at, session }, at.words.acts.form.title, teamActionFormBody(page, at.words)));
  });
  routes.post("/team/:id/actions", async (c) => {
    const session = signedIn(c);
    const team = teamOf(c);
    const form = {
      suggestion: await field(c, "suggestion"),
      theme: await field(c, "theme"),
      words: await field(c, "words"),
      owner: await field(c, "owner"),
      dueOn: await field(c, "dueOn"),
    };
    await teamActions.record(session, { team, form });
    return back(c, team, "recorded");
  });
  routes.post("/team/:id/actions/:action/announce", async (c) => {
    const team = teamOf(c);
    await teamActions.announce(signedIn(c), { team, action: part(c, "action") });
    return back(c, team, "announced");
  });
  routes.post("/team/:id/actions/:action/discard", async (c) => {
    const team = teamOf(c);
    await teamActions.discard(signedIn(c), { team, action: part(c, "action") });
    return back(c, team, "discarded");
  });
  routes.post("/team/:id/actions/:action/report", async (c) => {
    const session = signedIn(c);
    const team = teamOf(c);
    const sent = await field(c, "outcome");
    const outcome = OUTCOMES.find((each) => each === sent);
    if (outcome === undefined) throw said("invalid", "report_words");
    const form = { outcome, words: await field(c, "words") };
    await teamActions.report(session, { team, action: part(c, "action"), form });
    return back(c, team, "reported");
  });
  return routes;
}
