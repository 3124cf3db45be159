import { Hono } from "hono";
import { INVITATIONS } from "../app/onboarding/choose-invitation.ts";
import { said } from "../content/words/said.ts";
import type { WebDeps } from "./deps.ts";
import { chrome, shell } from "./layout.ts";
import { hrBody } from "./pages/hr.ts";
import { field, signedIn, type WebEnv } from "./request.ts";

/** The organization's pages. Who may open them is decided by the use cases. */
export function hrRoutes(
  deps: Pick<
    WebDeps,
    | "readHrOverview"
    | "readLevelPage"
    | "helpDesk"
    | "connectTeams"
    | "chooseInvitation"
    | "publicUrl"
    | "connectable"
    | "browserChat"
    | "readDemo"
  >,
): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/hr", async (c) => {
    const session = signedIn(c);
    const page = await deps.readHrOverview(session);
    const { level } = await deps.readLevelPage(session);
    const at = chrome(c, deps);
    const can = { ...deps.connectable, allowed: session.roles.includes("hr") };
    const invite = { link: `${deps.publicUrl}/welcome`, slack: deps.connectable.slack };
    const dueLines = await deps.helpDesk.countDue(session);
    const body = hrBody({ ...page, dueLines }, at.words, { ...can, invite }, level);
    return c.html(shell({ ...at, session }, at.words.hr.kicker, body));
  });
  routes.post("/hr/teams", async (c) => {
    await deps.connectTeams(signedIn(c));
    return c.redirect("/hr#chats", 303);
  });
  routes.post("/hr/invitation", async (c) => {
    const how = await field(c, "invitation");
    const chosen = INVITATIONS.find((known) => known === how);
    if (chosen === undefined) throw said("invalid", "form_unknown");
    await deps.chooseInvitation(signedIn(c), chosen);
    return c.redirect("/hr#invitation", 303);
  });
  return routes;
}
