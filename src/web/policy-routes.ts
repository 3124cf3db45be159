import { Hono } from "hono";
import { said } from "../content/words/said.ts";
import type { WebDeps } from "./deps.ts";
import { chrome, shell } from "./layout.ts";
import { policyBody } from "./pages/policy.ts";
import { doneOf, field, oneOf, signedIn, type WebEnv } from "./request.ts";

/** `/hr/policy`: what holds for everyone. Who may read and change it is decided by the use cases. */
export function policyRoutes({
  rules,
  ...deps
}: Pick<WebDeps, "rules" | "browserChat" | "readDemo">): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/hr/policy", async (c) => {
    const session = signedIn(c);
    const page = await rules.readPolicy(session);
    const at = chrome(c, deps);
    const { policy } = at.words.rules;
    const body = policyBody(page, at.words, doneOf(c.req.query("done"), policy.done));
    return c.html(shell({ ...at, session }, policy.kicker, body));
  });
  routes.post("/hr/policy/threshold", async (c) => {
    const session = signedIn(c);
    const threshold = oneOf(["smallest_group", "smallest_for_hr"], await field(c, "threshold"));
    const people = Number(await field(c, "people"));
    if (!Number.isSafeInteger(people)) throw said("invalid", "form_unknown");
    const came = await rules.changeThreshold(session, { threshold, people });
    return c.redirect(`/hr/policy?done=${came}`, 303);
  });
  routes.post("/hr/policy/withdraw", async (c) => {
    await rules.withdrawApproval(signedIn(c), await field(c, "approval"));
    return c.redirect("/hr/policy?done=withdrawn", 303);
  });
  routes.post("/hr/policy/answer", async (c) => {
    const session = signedIn(c);
    const answer = oneOf(["yes", "no"], await field(c, "answer"));
    await rules.answerApproval(session, { id: await field(c, "approval"), answer });
    return c.redirect(`/hr/policy?done=${answer}`, 303);
  });
  routes.post("/hr/policy/quiet", async (c) => {
    const form = { from: await field(c, "from"), until: await field(c, "until") };
    await rules.changeQuietHours(signedIn(c), form);
    return c.redirect("/hr/policy?done=quiet#quiet", 303);
  });
  routes.post("/hr/policy/days", async (c) => {
    const form = {
      from: await field(c, "from"),
      until: await field(c, "until"),
      country: await field(c, "country"),
    };
    await rules.addDaysOff(signedIn(c), form);
    return c.redirect("/hr/policy?done=added#days", 303);
  });
  routes.post("/hr/policy/days/remove", async (c) => {
    const day = { date: await field(c, "date"), country: await field(c, "country") };
    await rules.endDayOff(signedIn(c), day);
    return c.redirect("/hr/policy?done=removed#days", 303);
  });
  return routes;
}
