import { Hono } from "hono";
import { said } from "../content/words/said.ts";
import type { WebDeps } from "./deps.ts";
import { freshTokenBody, scimBody } from "./pages/scim.ts";
import { directoryPage } from "./people-routes.ts";
import { field, part, signedIn, type WebEnv } from "./request.ts";

const TEAMS = ["department", "groups"] as const;

/** `/hr/people/scim`: HR makes and ends tokens for an identity provider. Who may is decided by the use cases. */
export function scimPageRoutes(deps: Pick<WebDeps, "scim" | "browserChat" | "readDemo">): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/hr/people/scim", async (c) => {
    const page = await deps.scim.readPage(signedIn(c));
    const asked = c.req.query("done");
    const done = asked === "ended" ? "ended" : asked === "teams" ? "teamsSaved" : null;
    return directoryPage(c, deps, (words) => ({
      title: words.scim.title,
      body: scimBody(page, words, done),
    }));
  });
  // Answered in place: a token must stand in no address and no history.
  routes.post("/hr/people/scim/tokens", async (c) => {
    const token = await deps.scim.issueToken(signedIn(c));
    return directoryPage(c, deps, (words) => ({
      title: words.scim.freshTitle,
      body: freshTokenBody(token, words),
    }));
  });
  routes.post("/hr/people/scim/tokens/:id/end", async (c) => {
    await deps.scim.endToken(signedIn(c), part(c, "id"));
    return c.redirect("/hr/people/scim?done=ended", 303);
  });
  routes.post("/hr/people/scim/teams", async (c) => {
    const session = signedIn(c);
    const sent = await field(c, "teams");
    const from = TEAMS.find((known) => known === sent);
    if (from === undefined) throw said("invalid", "form_unknown");
    await deps.scim.chooseTeams(session, from);
    return c.redirect("/hr/people/scim?done=teams", 303);
  });
  return routes;
}
