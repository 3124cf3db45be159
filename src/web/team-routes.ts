import { Hono } from "hono";
import { EvenkeelError } from "../core/errors.ts";
import { isId } from "../core/ids.ts";
import type { WebDeps } from "./deps.ts";
import { chrome, shell } from "./layout.ts";
import { teamBody, teamListBody } from "./pages/team.ts";
import { firstPage, part, signedIn, type WebEnv } from "./request.ts";

/** `/team` leads to the reader's own summary, or lists those they lead; `/team/:id` is one summary. */
export function teamRoutes(deps: Pick<WebDeps, "readTeamPage" | "browserChat" | "readDemo">): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/team", (c) => {
    const session = signedIn(c);
    const [only, ...others] = session.leads;
    if (only === undefined) {
      const first = firstPage(session);
      return c.redirect(first === "/me" ? `/team/${session.teamId}` : first, 303);
    }
    if (others.length === 0) return c.redirect(`/team/${only.id}`, 303);
    const at = chrome(c, deps);
    return c.html(shell({ ...at, session }, at.words.team.listTitle, teamListBody(session, at.words)));
  });
  routes.get("/team/:id", async (c) => {
    const session = signedIn(c);
    const id = part(c, "id");
    if (!isId(id)) throw new EvenkeelError("not_found", "No such team.");
    const page = await deps.readTeamPage(session, id);
    const at = chrome(c, deps);
    const own = session.leads.some((team) => team.id === page.team.id) ? at : null;
    return c.html(shell({ ...at, session }, page.team.name, teamBody(page, at.words, own)));
  });
  return routes;
}
