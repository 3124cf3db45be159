import { Hono } from "hono";
import { CONTENT_KINDS } from "../app/content/content-page.ts";
import { said } from "../content/words/said.ts";
import { wordsFor } from "../content/words.ts";
import { LOCALES } from "../core/locale.ts";
import { OWN_STEPS } from "../core/practice/own-standing.ts";
import { GRADES, NEEDS } from "../core/practice/practice.ts";
import type { WebDeps } from "./deps.ts";
import { chrome, shell } from "./layout.ts";
import { readOwnForm } from "./own-form.ts";
import { contentBody, ownPath } from "./pages/content.ts";
import { practiceBody } from "./pages/content-practice.ts";
import { type OwnDone, ownContentBody } from "./pages/own-content.ts";
import { EMPTY, ownFormBody } from "./pages/own-form.ts";
import { field, part, signedIn, type WebContext, type WebEnv } from "./request.ts";
import type { Words } from "./words/en.ts";

/** What a filter says that the page offers; anything else shows everything. */
function oneOf<T extends string>(known: readonly T[], asked: string | undefined): T | null {
  return known.find((each) => each === asked) ?? null;
}

function doneOf(asked: string | undefined, words: Words): OwnDone | null {
  return asked !== undefined && Object.hasOwn(words.own.done, asked) ? (asked as OwnDone) : null;
}

/** An own practice's name, of which the address holds the id. */
function nameIn(c: WebContext): string {
  return `own:${part(c, "id")}`;
}

function needsIn(words: Words): readonly string[] {
  const { needs } = wordsFor(words.language).chat.library;
  return NEEDS.map((need) => needs[need]);
}

/** `/hr/content`, for HR and auditors. Who may do what is decided by the use cases. */
export function contentRoutes(deps: Pick<WebDeps, "content" | "browserChat" | "readDemo">): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  const { content } = deps;
  routes.get("/hr/content", async (c) => {
    const session = signedIn(c);
    const { kind, need, grade, language } = c.req.query();
    const page = await content.read(session, {
      kind: oneOf(CONTENT_KINDS, kind),
      need: oneOf(NEEDS, need),
      grade: oneOf(GRADES, grade),
      language: oneOf(LOCALES, language),
    });
    const at = chrome(c, deps);
    return c.html(shell({ ...at, session }, at.words.content.title, contentBody(page, at.words)));
  });
  routes.get("/hr/content/own/new", (c) => {
    const session = signedIn(c);
    content.checkWriter(session);
    const at = chrome(c, deps);
    const body = ownFormBody({ name: null, content: EMPTY, needs: needsIn(at.words) }, at.words);
    return c.html(shell({ ...at, session }, at.words.own.form.title, body));
  });
  routes.post("/hr/content/own", async (c) => {
    const session = signedIn(c);
    content.checkWriter(session);
    const name = await content.saveOwn(session, { name: null, content: await readOwnForm(c) });
    return c.redirect(`${ownPath(name)}?done=saved`, 303);
  });
  routes.get("/hr/content/own/:id", async (c) => {
    const session = signedIn(c);
    const { language, done } = c.req.query();
    const page = await content.readOwn(session, { name: nameIn(c), language });
    const at = chrome(c, deps);
    const body = ownContentBody(page, at.words, doneOf(done, at.words));
    return c.html(shell({ ...at, session }, page.title === "" ? at.words.own.untitled : page.title, body));
  });
  routes.get("/hr/content/own/:id/edit", async (c) => {
    const session = signedIn(c);
    const page = await content.readOwn(session, { name: nameIn(c) });
    // For auditors, and while it is in review, there is nothing to edit.
    if (!page.mayEdit) return c.redirect(ownPath(page.name), 303);
    const at = chrome(c, deps);
    const body = ownFormBody({ name: page.name, content: page.content, needs: needsIn(at.words) }, at.words);
    return c.html(shell({ ...at, session }, at.words.own.form.change, body));
  });
  routes.post("/hr/content/own/:id/draft", async (c) => {
    const session = signedIn(c);
    content.checkWriter(session);
    const name = await content.saveOwn(session, { name: nameIn(c), content: await readOwnForm(c) });
    return c.redirect(`${ownPath(name)}?done=saved`, 303);
  });
  routes.post("/hr/content/own/:id/step", async (c) => {
    const session = signedIn(c);
    content.checkWriter(session);
    const step = oneOf(OWN_STEPS, await field(c, "step"));
    if (step === null) throw said("invalid", "form_unknown");
    await content.stepOwn(session, { name: nameIn(c), step });
    return c.redirect(`${ownPath(nameIn(c))}?done=stepped`, 303);
  });
  routes.get("/hr/content/:id", async (c) => {
    const session = signedIn(c);
    const { minutes, variant, language } = c.req.query();
    const page = await content.readPractice(session, part(c, "id"), { minutes, variant, language });
    const at = chrome(c, deps);
    return c.html(shell({ ...at, session }, page.title, practiceBody(page, at.words)));
  });
  return routes;
}
