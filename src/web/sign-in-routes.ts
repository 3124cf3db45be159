import { Hono } from "hono";
import {
  forgetPending,
  forgetSession,
  readPending,
  rememberPending,
  rememberSession,
  sessionToken,
} from "./cookies.ts";
import type { WebDeps } from "./deps.ts";
import { answerProblem } from "./errors.ts";
import { chrome, openPage } from "./layout.ts";
import { type AskState, askBody, goneBody, linkBody, startInBrowserBody, waitBody } from "./pages/sign-in.ts";
import { rateLimit } from "./rate-limit.ts";
import { field, firstPage, part, type WebContext, type WebEnv } from "./request.ts";
import { safePath } from "./safe-path.ts";

type SignInDeps = Pick<
  WebDeps,
  | "askToSignIn"
  | "browserChat"
  | "claimAttempt"
  | "claimLink"
  | "clientAddress"
  | "endSession"
  | "now"
  | "providers"
  | "readDemo"
  | "readLink"
  | "readSession"
  | "secret"
  | "secureCookies"
>;

const TEN_MINUTES = 600;
/** An office may share one address. */
const ASKS_OF_ADDRESS = 20;
const ASKS_OF_EMAIL = 5;
const CLAIMS_OF_ADDRESS = 60;
/** RFC 5321 allows 254 characters. Whether it is a member's is not told here. */
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,189}$/;
const MAX_TOKEN = 200;

function askPage(
  c: WebContext,
  deps: SignInDeps,
  state: Omit<AskState, "demo" | "providers">,
  status: 200 | 400 = 200,
) {
  const at = chrome(c, deps);
  return c.html(
    openPage(
      at,
      at.words.signIn.title,
      askBody({ ...state, demo: at.demo, providers: deps.providers }, at.words),
      "slim",
    ),
    status,
  );
}

function gonePage(c: WebContext, deps: SignInDeps) {
  const at = chrome(c, deps);
  return c.html(openPage(at, at.words.signIn.goneTitle, goneBody(at.words), "slim"), 410);
}

function waitPage(c: WebContext, deps: SignInDeps, digits: string, notYet: boolean) {
  const at = chrome(c, deps);
  return c.html(openPage(at, at.words.signIn.waitTitle, waitBody(digits, notYet, at.words), "slim"));
}

async function destination(deps: SignInDeps, token: string, next: string | null): Promise<string> {
  const session = await deps.readSession(token);
  return safePath(next) ?? (session === null ? "/" : firstPage(session));
}

function asking(deps: SignInDeps): Hono<WebEnv> {
  const byAddress = rateLimit({ tries: ASKS_OF_ADDRESS, seconds: TEN_MINUTES });
  const byEmail = rateLimit({ tries: ASKS_OF_EMAIL, seconds: TEN_MINUTES });
  const routes = new Hono<WebEnv>();
  routes.get("/sign-in", (c) => {
    const next = safePath(c.req.query("next"));
    const session = c.get("session");
    if (session !== null) return c.redirect(next ?? firstPage(session), 303);
    const note = c.req.query("ended") === "1" ? "ended" : c.req.query("out") === "1" ? "signed_out" : null;
    return askPage(c, deps, { next, wrong: false, note });
  });
  routes.post("/sign-in", async (c) => {
    const email = (await field(c, "email")).trim().toLowerCase();
    const next = safePath(await field(c, "next"));
    if (!EMAIL.test(email)) return askPage(c, deps, { next, wrong: true, note: null }, 400);
    const now = deps.now();
    if (!byAddress.allow(deps.clientAddress(c), now) || !byEmail.allow(email, now))
      return answerProblem(c, deps, "too_many");
    const browser = deps.secret();
    const { attempt, digits } = await deps.askToSignIn({ email, browser });
    rememberPending(c, deps, { browser, attempt, digits, next });
    return c.redirect("/sign-in/wait", 303);
  });
  return routes;
}

function waiting(deps: SignInDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/sign-in/wait", (c) => {
    const pending = readPending(c, deps);
    return pending === null ? c.redirect("/sign-in?ended=1", 303) : waitPage(c, deps, pending.digits, false);
  });
  // The form of the page and the script's question are one route: the script wants JSON.
  routes.post("/sign-in/wait", async (c) => {
    const json = c.req.header("accept") === "application/json";
    const pending = readPending(c, deps);
    const claim = pending === null ? ({ kind: "gone" } as const) : await deps.claimAttempt(pending);
    if (pending === null || claim.kind === "gone") {
      forgetPending(c, deps);
      return json ? c.json({ open: "/sign-in?ended=1" }) : gonePage(c, deps);
    }
    if (claim.kind === "not_yet")
      return json ? c.json({ open: null }) : waitPage(c, deps, pending.digits, true);
    forgetPending(c, deps);
    rememberSession(c, deps, claim.token);
    const open = await destination(deps, claim.token, pending.next);
    return json ? c.json({ open }) : c.redirect(open, 303);
  });
  return routes;
}

function links(deps: SignInDeps): Hono<WebEnv> {
  const byAddress = rateLimit({ tries: CLAIMS_OF_ADDRESS, seconds: TEN_MINUTES });
  const routes = new Hono<WebEnv>();
  routes.get("/sign-in/:token", async (c) => {
    const token = part(c, "token");
    const link = token.length > MAX_TOKEN ? ({ kind: "gone" } as const) : await deps.readLink(token);
    if (link.kind === "gone") return gonePage(c, deps);
    const at = chrome(c, deps);
    return c.html(openPage(at, at.words.signIn.linkTitle, linkBody(at.words), "slim"));
  });
  routes.post("/sign-in/:token", async (c) => {
    if (!byAddress.allow(deps.clientAddress(c), deps.now())) return answerProblem(c, deps, "too_many");
    const token = part(c, "token");
    const claim = token.length > MAX_TOKEN ? ({ kind: "gone" } as const) : await deps.claimLink(token);
    if (claim.kind === "gone") return gonePage(c, deps);
    if (claim.kind === "start_in_browser") {
      const at = chrome(c, deps);
      return c.html(openPage(at, at.words.signIn.startTitle, startInBrowserBody(at.words), "slim"), 403);
    }
    rememberSession(c, deps, claim.token);
    return c.redirect(await destination(deps, claim.token, null), 303);
  });
  return routes;
}

/** Signing in and out: by e-mail and two digits, or by a one-time link from chat. Only a POST ever claims. */
export function signInRoutes(deps: SignInDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.route("/", asking(deps));
  routes.route("/", waiting(deps));
  routes.route("/", links(deps));
  routes.post("/sign-out", async (c) => {
    const token = sessionToken(c.req.raw, deps);
    if (token !== null) await deps.endSession(token);
    forgetSession(c, deps);
    return c.redirect("/sign-in?out=1", 303);
  });
  return routes;
}
