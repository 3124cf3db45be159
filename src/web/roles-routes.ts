import { Hono } from "hono";
import type { WebDeps } from "./deps.ts";
import { chrome, shell } from "./layout.ts";
import { rolesBody } from "./pages/roles.ts";
import { doneOf, field, oneOf, signedIn, type WebEnv } from "./request.ts";

const ROLES = ["hr", "auditor"] as const;

/** `/hr/roles`: who holds HR's role and the auditor's. Who may change that is decided by the use cases. */
export function rolesRoutes({
  rules,
  ...deps
}: Pick<WebDeps, "rules" | "browserChat" | "readDemo">): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/hr/roles", async (c) => {
    const session = signedIn(c);
    const page = await rules.readRoles(session);
    const at = chrome(c, deps);
    const { roles } = at.words.rules;
    const body = rolesBody(page, at.words, doneOf(c.req.query("done"), roles.done));
    return c.html(shell({ ...at, session }, roles.kicker, body));
  });
  routes.post("/hr/roles", async (c) => {
    const session = signedIn(c);
    const role = oneOf(ROLES, await field(c, "role"));
    const came = await rules.grantRole(session, { email: await field(c, "email"), role });
    return c.redirect(`/hr/roles?done=${came === "done" ? "given" : "asked"}`, 303);
  });
  routes.post("/hr/roles/end", async (c) => {
    const session = signedIn(c);
    const role = oneOf(ROLES, await field(c, "role"));
    const member = await field(c, "member");
    const came = await rules.endRole(session, { member, role });
    // Whoever laid down the role that let them in may not read this page any more.
    const left = session.roles.filter((own) => own !== role && own !== "lead");
    const isGone = came === "done" && member === session.memberId && left.length === 0;
    return c.redirect(isGone ? "/privacy" : `/hr/roles?done=${came === "done" ? "ended" : "asked"}`, 303);
  });
  routes.post("/hr/roles/withdraw", async (c) => {
    await rules.withdrawApproval(signedIn(c), await field(c, "approval"));
    return c.redirect("/hr/roles?done=withdrawn", 303);
  });
  routes.post("/hr/roles/answer", async (c) => {
    const session = signedIn(c);
    const answer = oneOf(["yes", "no"], await field(c, "answer"));
    await rules.answerApproval(session, { id: await field(c, "approval"), answer });
    return c.redirect(`/hr/roles?done=${answer}`, 303);
  });
  return routes;
}
