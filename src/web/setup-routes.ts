import { Hono } from "hono";
import { html } from "hono/html";
import type { FoundingForm } from "../app/setup/filled-in.ts";
import type { SetupState } from "../app/setup/first-run.ts";
import { said } from "../content/words/said.ts";
import { EvenkeelError } from "../core/errors.ts";
import type { ConnectionVerdict } from "../ports/chat-surface.ts";
import { forgetSetup, readSetup, rememberSession, rememberSetup } from "./cookies.ts";
import type { WebDeps } from "./deps.ts";
import { answerProblem } from "./errors.ts";
import { importSteps } from "./import-routes.ts";
import { type Chrome, chrome, openPage } from "./layout.ts";
import type { Html } from "./marks.ts";
import { againBody, doneBody, organizationBody, setupLevelBody, stepList, tokenBody } from "./pages/setup.ts";
import { setupChatBody } from "./pages/setup-chat.ts";
import { setupPeopleBody, setupPlace } from "./pages/setup-people.ts";
import { rateLimit } from "./rate-limit.ts";
import { field, signedIn, type WebContext, type WebEnv } from "./request.ts";

type SetupDeps = Pick<
  WebDeps,
  | "browserChat"
  | "clientAddress"
  | "connectTeams"
  | "directory"
  | "now"
  | "providers"
  | "publicUrl"
  | "readDemo"
  | "secureCookies"
  | "setup"
>;

const TEN_MINUTES = 600;
const TRIES = 20;
const MAX_TOKEN = 200;

const EMPTY: FoundingForm = {
  organization: "",
  timeZone: "",
  language: "en",
  country: "",
  name: "",
  email: "",
  custodians: "",
};

type Draw = (words: Chrome["words"]) => { readonly title: string; readonly body: Html };

function page(c: WebContext, deps: SetupDeps, draw: Draw, status: 200 | 400 = 200) {
  const at = chrome(c, deps);
  const { title, body } = draw(at.words);
  return c.html(openPage(at, title, html`<div class="narrowest setup">${body}</div>`), status);
}

/** Where a browser stands. Throws `not_found` where it has nothing to set up: then there is no such page. */
async function standingOf(c: WebContext, deps: SetupDeps) {
  const state = await deps.setup.read(readSetup(c, deps), c.get("session"));
  if (state.step === "closed") throw new EvenkeelError("not_found", "There is nothing to set up.");
  return state;
}

type Standing = Exclude<SetupState, { readonly step: "closed" }>;

/** Leads a browser to the step at which it stands. */
function lead(c: WebContext, state: Standing) {
  if (state.step === "token") return c.redirect("/setup", 303);
  if (state.step === "organization")
    return c.redirect(state.form === null ? "/setup/organization" : "/setup/level", 303);
  return c.redirect(state.signedIn ? "/setup/chat" : "/setup/sign-in", 303);
}

/** This browser's secret; its step says that it has one. */
function ownBrowser(c: WebContext, deps: SetupDeps): string {
  return readSetup(c, deps) ?? "";
}

function tokenRoutes(deps: SetupDeps): Hono<WebEnv> {
  const byAddress = rateLimit({ tries: TRIES, seconds: TEN_MINUTES });
  const routes = new Hono<WebEnv>();
  const show = (c: WebContext, wrong: boolean) =>
    page(
      c,
      deps,
      (words) => ({ title: words.setup.token.title, body: tokenBody(wrong, words) }),
      wrong ? 400 : 200,
    );
  routes.get("/setup", async (c) => {
    const state = await standingOf(c, deps);
    return state.step === "token" ? show(c, false) : lead(c, state);
  });
  routes.post("/setup", async (c) => {
    const state = await standingOf(c, deps);
    if (state.step !== "token") return lead(c, state);
    if (!byAddress.allow(deps.clientAddress(c), deps.now())) return answerProblem(c, deps, "too_many");
    const token = (await field(c, "token")).trim();
    const taken = token.length > MAX_TOKEN ? null : await deps.setup.takeToken(token);
    if (taken === null) return show(c, true);
    rememberSetup(c, deps, taken.browser);
    if (taken.session !== null) rememberSession(c, deps, taken.session);
    return c.redirect(taken.session === null ? "/setup/organization" : "/setup/chat", 303);
  });
  return routes;
}

async function formOf(c: WebContext): Promise<FoundingForm> {
  return {
    organization: await field(c, "organization"),
    timeZone: await field(c, "timeZone"),
    language: await field(c, "language"),
    country: await field(c, "country"),
    name: await field(c, "name"),
    email: await field(c, "email"),
    custodians: await field(c, "custodians"),
  };
}

function foundingRoutes(deps: SetupDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/setup/organization", async (c) => {
    const state = await standingOf(c, deps);
    if (state.step !== "organization") return lead(c, state);
    return page(c, deps, (words) => ({
      title: words.setup.organization.title,
      body: organizationBody(state.form ?? { ...EMPTY, language: words.language }, {}, words),
    }));
  });
  routes.post("/setup/organization", async (c) => {
    const state = await standingOf(c, deps);
    if (state.step !== "organization") return lead(c, state);
    const form = await formOf(c);
    const problems = await deps.setup.fillIn(ownBrowser(c, deps), form);
    if (problems === null) return c.redirect("/setup/level", 303);
    return page(
      c,
      deps,
      (words) => ({
        title: words.setup.organization.title,
        body: organizationBody(form, problems, words),
      }),
      400,
    );
  });
  routes.get("/setup/level", async (c) => {
    const state = await standingOf(c, deps);
    if (state.step !== "organization" || state.form === null) return lead(c, state);
    const { form } = state;
    return page(c, deps, (words) => ({
      title: words.setup.level.title,
      body: setupLevelBody(form, deps.setup.guess, words),
    }));
  });
  routes.post("/setup/level", async (c) => {
    const state = await standingOf(c, deps);
    if (state.step !== "organization" || state.form === null) return lead(c, state);
    const tier = await field(c, "tier");
    if (tier !== "strict" && tier !== "standard") throw said("invalid", "form_unknown");
    const { token } = await deps.setup.found(ownBrowser(c, deps), tier);
    rememberSession(c, deps, token);
    return c.redirect("/setup/chat", 303);
  });
  return routes;
}

type Tested = { readonly platform: "slack" | "teams"; readonly verdict: ConnectionVerdict };

async function chatPage(c: WebContext, deps: SetupDeps, tested: Tested | null) {
  const { setup, providers, publicUrl } = deps;
  const provider = providers.map(({ name }) => name).join(", ") || null;
  const ways = await setup.readWays(signedIn(c));
  const shown = { ways, missing: setup.missing, provider, publicUrl, tested };
  return page(c, deps, (words) => ({
    title: words.setup.chat.title,
    body: setupChatBody(shown, words),
  }));
}

/** The steps of an organization that is there, for the browser that founded it and is signed in. */
function foundedRoutes(deps: SetupDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  const LATER = [
    "/setup/chat",
    "/setup/chat/test",
    "/setup/teams",
    "/setup/slack-manifest.json",
    "/setup/people",
    "/setup/people/confirm",
    "/setup/done",
    "/setup/finish",
  ];
  for (const path of LATER)
    routes.use(path, async (c, next) => {
      const state = await standingOf(c, deps);
      if (state.step !== "founded" || !state.signedIn) return lead(c, state);
      await next();
    });
  routes.get("/setup/chat", (c) => chatPage(c, deps, null));
  routes.post("/setup/chat/test", async (c) => {
    const platform = await field(c, "platform");
    if (platform !== "slack" && platform !== "teams") throw said("invalid", "form_unknown");
    return chatPage(c, deps, { platform, verdict: await deps.setup.test(signedIn(c), platform) });
  });
  routes.post("/setup/teams", async (c) => {
    await deps.connectTeams(signedIn(c));
    return c.redirect("/setup/chat", 303);
  });
  routes.get("/setup/slack-manifest.json", (c) => {
    const socketMode = c.req.query("socket") === "1";
    return c.body(JSON.stringify(deps.setup.slackManifest({ socketMode }), null, 2), 200, {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="slack-manifest.json"',
    });
  });
  routes.get("/setup/people", async (c) => {
    const ways = await deps.setup.readWays(signedIn(c));
    return page(c, deps, (words) => ({
      title: words.setup.people.title,
      body: setupPeopleBody(ways, words),
    }));
  });
  routes.route(
    "/",
    importSteps(deps, {
      path: "/setup/people",
      page: (at, draw, status) =>
        page(
          at,
          deps,
          (words) => {
            const { title, body } = draw(words);
            return { title, body: html`${stepList("people", words)}${body}` };
          },
          status,
        ),
      place: setupPlace,
    }),
  );
  routes.get("/setup/done", (c) =>
    page(c, deps, (words) => ({ title: words.setup.done.title, body: doneBody(words) })),
  );
  routes.post("/setup/finish", async (c) => {
    await deps.setup.finish(ownBrowser(c, deps));
    forgetSetup(c, deps);
    return c.redirect("/hr", 303);
  });
  return routes;
}

function againRoutes(deps: SetupDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/setup/sign-in", async (c) => {
    const state = await standingOf(c, deps);
    if (state.step !== "founded" || state.signedIn) return lead(c, state);
    return page(c, deps, (words) => ({ title: words.setup.again.title, body: againBody(words) }));
  });
  routes.post("/setup/sign-in", async (c) => {
    const state = await standingOf(c, deps);
    if (state.step !== "founded" || state.signedIn) return lead(c, state);
    const again = await deps.setup.signIn(ownBrowser(c, deps));
    if (again === null) return c.redirect("/sign-in?next=/setup/chat", 303);
    rememberSession(c, deps, again.token);
    return c.redirect("/setup/chat", 303);
  });
  return routes;
}

/** `/setup`: the first run, step by step. To everyone but the browser that used the printed token there is no such page once it is set up. */
export function setupRoutes(deps: SetupDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  for (const part of [tokenRoutes, foundingRoutes, againRoutes, foundedRoutes]) routes.route("/", part(deps));
  return routes;
}
