import { Hono } from "hono";
import type { MemberCopy } from "../app/me/copy.ts";
import { forgetSession } from "./cookies.ts";
import type { WebDeps } from "./deps.ts";
import { answerProblem } from "./errors.ts";
import { type Chrome, chrome, openPage, shell } from "./layout.ts";
import type { Html } from "./marks.ts";
import { copyFile } from "./pages/copy-file.ts";
import {
  copyGoneBody,
  copyInBrowserBody,
  copyLinkBody,
  eraseBody,
  erasedAlreadyBody,
  erasedBody,
  leaveBody,
} from "./pages/me-data.ts";
import { rateLimit } from "./rate-limit.ts";
import { field, part, signedIn, type WebContext, type WebEnv } from "./request.ts";

type MeDataDeps = Pick<
  WebDeps,
  | "browserChat"
  | "claimCopy"
  | "clientAddress"
  | "downloadCopy"
  | "erase"
  | "now"
  | "readCopyLink"
  | "readDemo"
  | "readErasing"
  | "secureCookies"
  | "stopMessages"
>;

/** An office may share one address. */
const CLAIMS_OF_ADDRESS = { tries: 60, seconds: 600 };
const MAX_TOKEN = 200;

/** The file, to be saved and not shown: what is written in it must not run where somebody is signed in. */
async function download(c: WebContext, at: Chrome, copy: MemberCopy) {
  const name = at.words.copy.file(copy.madeAt.slice(0, 10));
  return c.body(String(await copyFile(copy, at.words)), 200, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Disposition": `attachment; filename="${name}"`,
  });
}

function slim(c: WebContext, at: Chrome, title: string, body: Html, status: 200 | 401 | 403 | 410 = 200) {
  return c.html(openPage({ ...at, session: null }, title, body, "slim"), status);
}

function copies(deps: MeDataDeps): Hono<WebEnv> {
  const byAddress = rateLimit(CLAIMS_OF_ADDRESS);
  const routes = new Hono<WebEnv>();
  const wantsAnswers = async (c: WebContext) => (await field(c, "answers")) === "yes";
  routes.post("/me/copy", async (c) => {
    const copy = await deps.downloadCopy(signedIn(c), { withAnswers: await wantsAnswers(c) });
    return download(c, chrome(c, deps), copy);
  });
  routes.get("/me/copy/:token", async (c) => {
    const token = part(c, "token");
    const state = token.length > MAX_TOKEN ? "gone" : await deps.readCopyLink(token, c.get("session"));
    const at = chrome(c, deps);
    const d = at.words.me.data;
    if (state === "gone") return slim(c, at, d.linkGone.title, copyGoneBody(at.words), 410);
    if (state === "start_in_browser")
      return slim(c, at, d.linkInBrowser.title, copyInBrowserBody(at.words), 403);
    return slim(c, at, d.linkPage.title, copyLinkBody(c.req.path, at.words));
  });
  routes.post("/me/copy/:token", async (c) => {
    if (!byAddress.allow(deps.clientAddress(c), deps.now())) return answerProblem(c, deps, "too_many");
    const token = part(c, "token");
    const session = c.get("session");
    const claim =
      token.length > MAX_TOKEN
        ? ({ kind: "gone" } as const)
        : await deps.claimCopy({ token, session, withAnswers: await wantsAnswers(c) });
    const at = chrome(c, deps);
    const d = at.words.me.data;
    if (claim.kind === "copy") return download(c, at, claim.copy);
    return claim.kind === "gone"
      ? slim(c, at, d.linkGone.title, copyGoneBody(at.words), 410)
      : slim(c, at, d.linkInBrowser.title, copyInBrowserBody(at.words), 403);
  });
  return routes;
}

function erasing(deps: MeDataDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  const ask = async (c: WebContext, missing: boolean) => {
    const session = signedIn(c);
    const page = await deps.readErasing(session);
    const at = chrome(c, deps);
    const body = eraseBody(page, at.words, { missing });
    return c.html(shell({ ...at, session }, at.words.me.data.erasePage.title, body), missing ? 400 : 200);
  };
  routes.get("/me/erase", (c) => ask(c, false));
  routes.post("/me/erase", async (c) => {
    const at = chrome(c, deps);
    const d = at.words.me.data;
    // Pressed twice: the first one ended every session.
    if (at.session === null) return slim(c, at, d.erasedAlready.title, erasedAlreadyBody(at.words), 401);
    if ((await field(c, "sure")) !== "yes") return ask(c, true);
    const erased = await deps.erase(at.session);
    forgetSession(c, deps);
    return slim(c, at, d.erasedPage.title, erasedBody(erased, at.words));
  });
  return routes;
}

/** What a member does with their own data: a copy of it, no more messages, having it erased. Only a POST ever does anything. */
export function meDataRoutes(deps: MeDataDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.route("/", copies(deps));
  routes.route("/", erasing(deps));
  routes.get("/me/leave", (c) => {
    const session = signedIn(c);
    const at = chrome(c, deps);
    return c.html(shell({ ...at, session }, at.words.me.data.leavePage.title, leaveBody(at.words)));
  });
  routes.post("/me/leave", async (c) => {
    await deps.stopMessages(signedIn(c));
    return c.redirect("/me?done=left", 303);
  });
  return routes;
}
