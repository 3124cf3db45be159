import { Hono } from "hono";
import { LINE_STEPS, type LineRef } from "../app/help/change-lines.ts";
import { WORK_HELP } from "../app/help/help-desk.ts";
import { type HelpForm, isCountry } from "../app/help/help-form.ts";
import type { WebDeps } from "./deps.ts";
import { type Chrome, chrome, shell } from "./layout.ts";
import type { Html } from "./marks.ts";
import { countryChoiceBody, type LineNews, lineBody } from "./pages/help-line.ts";
import { helpOverviewBody } from "./pages/help-overview.ts";
import { workHelpBody } from "./pages/help-work.ts";
import { doneOf, field, oneOf, part, signedIn, type WebContext, type WebEnv } from "./request.ts";

type HelpDeps = Pick<WebDeps, "helpDesk" | "browserChat" | "readDemo">;

/** Every field of a form with all that was sent under its name. Files are none of ours. */
async function helpForm(c: WebContext): Promise<HelpForm> {
  const sent = Object.entries(await c.req.parseBody({ all: true }));
  return Object.fromEntries(
    sent.map(([name, value]) => [
      name,
      [value].flat().filter((each): each is string => typeof each === "string"),
    ]),
  );
}

function answer(
  c: WebContext,
  deps: HelpDeps,
  draw: (words: Chrome["words"]) => Html,
  status: 200 | 400 = 200,
) {
  const at = chrome(c, deps);
  const session = signedIn(c);
  return c.html(shell({ ...at, session }, at.words.rules.help.kicker, draw(at.words)), status);
}

async function linePage(c: WebContext, deps: HelpDeps, line: LineRef, news: LineNews) {
  const page = await deps.helpDesk.readLine(signedIn(c), line);
  return answer(c, deps, (words) => lineBody(page, news, words), news === null ? 200 : 400);
}

function isFine(mistakes: object): boolean {
  return Object.keys(mistakes).length === 0;
}

function lineRoutes(deps: HelpDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  const { helpDesk } = deps;
  routes.get("/hr/help/lines/new", async (c) => {
    const { country = "", other = "" } = c.req.query();
    const asked = other.trim().toUpperCase() || country;
    if (isCountry(asked)) return linePage(c, deps, { country: asked, id: null }, null);
    const page = await helpDesk.readCountries(signedIn(c));
    return answer(c, deps, (words) => countryChoiceBody(page, { isWrong: asked !== "", other }, words));
  });
  routes.post("/hr/help/lines", async (c) => {
    const line = { country: await field(c, "country"), id: null };
    const form = await helpForm(c);
    const mistakes = await helpDesk.saveLine(signedIn(c), { ...line, form });
    if (isFine(mistakes)) return c.redirect("/hr/help?done=added", 303);
    return linePage(c, deps, line, { of: "line", filled: { form, mistakes } });
  });
  routes.get("/hr/help/lines/:country/:id", (c) =>
    linePage(c, deps, { country: part(c, "country"), id: part(c, "id") }, null),
  );
  routes.post("/hr/help/lines/:country/:id", async (c) => {
    const line = { country: part(c, "country"), id: part(c, "id") };
    const form = await helpForm(c);
    const mistakes = await helpDesk.saveLine(signedIn(c), { ...line, form });
    if (isFine(mistakes)) return c.redirect("/hr/help?done=saved", 303);
    return linePage(c, deps, line, { of: "line", filled: { form, mistakes } });
  });
  routes.post("/hr/help/lines/:country/:id/step", async (c) => {
    const line = { country: part(c, "country"), id: part(c, "id") };
    const step = oneOf(LINE_STEPS, await field(c, "step"));
    const form = { by: [await field(c, "checkBy")], on: [await field(c, "checkOn")] };
    const mistakes = await helpDesk.stepLine(signedIn(c), { ...line, step, form });
    if (isFine(mistakes)) return c.redirect(`/hr/help?done=${step}`, 303);
    return linePage(c, deps, line, { of: step === "check" ? "check" : "step", filled: { form, mistakes } });
  });
  return routes;
}

/** `/hr/help`: the help that people here are shown, and how HR keeps it. Who may is decided by the use cases. */
export function helpRoutes(deps: HelpDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  const { helpDesk } = deps;
  routes.get("/hr/help", async (c) => {
    const page = await helpDesk.read(signedIn(c), c.req.query("country") ?? "");
    return answer(c, deps, (words) =>
      helpOverviewBody(page, doneOf(c.req.query("done"), words.rules.helpDesk.done), words),
    );
  });
  routes.post("/hr/help/numbers/:country", async (c) => {
    const form = { by: [await field(c, "checkBy")], on: [await field(c, "checkOn")] };
    const mistakes = await helpDesk.checkEmergency(signedIn(c), { country: part(c, "country"), form });
    // The form holds who is signed in and the day: the day may have ended since.
    return c.redirect(`/hr/help?done=${isFine(mistakes) ? "numbers" : "again"}`, 303);
  });
  for (const name of WORK_HELP) {
    routes.get(`/hr/help/${name}`, async (c) => {
      const page = await helpDesk.readWorkHelp(signedIn(c));
      return answer(c, deps, (words) =>
        workHelpBody(page, name, { form: page.forms[name], mistakes: {} }, words),
      );
    });
    routes.post(`/hr/help/${name}`, async (c) => {
      const session = signedIn(c);
      const form = await helpForm(c);
      const mistakes = await helpDesk.saveWorkHelp(session, name, form);
      if (isFine(mistakes)) return c.redirect(`/hr/help?done=${name}`, 303);
      const page = await helpDesk.readWorkHelp(session);
      return answer(c, deps, (words) => workHelpBody(page, name, { form, mistakes }, words), 400);
    });
  }
  routes.route("/", lineRoutes(deps));
  return routes;
}
