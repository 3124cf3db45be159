import { Hono } from "hono";
import type { MyJournal } from "../app/journal/my-journal.ts";
import type { Session } from "../app/sign-in/session.ts";
import type { View } from "../core/chat/view.ts";
import type { WebDeps } from "./deps.ts";
import { chrome, shell } from "./layout.ts";
import type { Html } from "./marks.ts";
import { HEEDED, helpBody } from "./pages/help.ts";
import {
  editBody,
  foundBody,
  helpedSearchBody,
  type JournalDone,
  journalBody,
  type Tried,
} from "./pages/journal.ts";
import { answersBody, linesBody, shownAnswersBody, type TriedLine } from "./pages/own-words.ts";
import { field, part, signedIn, type WebContext, type WebEnv } from "./request.ts";
import type { Words } from "./words/en.ts";

type JournalDeps = Pick<WebDeps, "journal" | "heedWriting" | "openHelp" | "browserChat" | "readDemo">;

const MOST_SEARCHED = 200;

/** A page for whoever is signed in. */
function answer(
  c: WebContext,
  deps: JournalDeps,
  {
    title,
    body,
    status = 200,
  }: { title: (words: Words) => string; body: (words: Words) => Html; status?: 200 | 400 },
) {
  const at = chrome(c, deps);
  return c.html(shell({ ...at, session: signedIn(c) }, title(at.words), body(at.words)), status);
}

/** A word of our own in the address that says what was done; null for anything else. */
function doneOf<Word extends string>(c: WebContext, known: readonly Word[]): Word | null {
  const asked = c.req.query("done");
  return known.find((word) => word === asked) ?? null;
}

function journal(deps: JournalDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  const title = (words: Words) => words.me.journal.title;
  routes.get("/me/journal", async (c) => {
    const page = await deps.journal.read(signedIn(c), c.req.query("month") ?? null);
    const done: JournalDone = doneOf(c, ["deleted", "changed", "cleared"]);
    return answer(c, deps, { title, body: (words) => journalBody(page, words, { done }) });
  });
  routes.post("/me/journal/search", async (c) => {
    const session = signedIn(c);
    const query = (await field(c, "words")).slice(0, MOST_SEARCHED).trim();
    const help = await heed(c, deps, [query]);
    if (help !== null)
      return answer(c, deps, { title, body: (words) => helpedSearchBody(help, words, query) });
    const found = query === "" ? null : await deps.journal.search(session, query);
    const status = found === null ? 400 : 200;
    return answer(c, deps, { title, body: (words) => foundBody(found, words), status });
  });
  routes.post("/me/journal/clear", async (c) => {
    await deps.journal.clear(signedIn(c));
    return c.redirect("/me/journal?done=cleared", 303);
  });
  return routes;
}

/**
 * Help over what was written, before anything else is done with it; null where it tells of no danger, or where help stood above these
 * words before. The form carries that, in its body: no address and nothing here tells that help was shown.
 */
async function heed(c: WebContext, deps: JournalDeps, texts: readonly string[]): Promise<View | null> {
  if ((await field(c, HEEDED)) !== "") return null;
  return deps.heedWriting(signedIn(c), { texts, country: await field(c, "country") });
}

function entries(deps: JournalDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  const show = async (c: WebContext, session: Session, tried: Tried | null) => {
    const form = await deps.journal.readEntry(session, part(c, "id"));
    const title = (words: Words) => words.me.journal.edit.title;
    const body = (words: Words) => editBody(form, words, tried);
    return answer(c, deps, { title, body, status: tried === null || tried.help !== null ? 200 : 400 });
  };
  routes.get("/me/entries/:id", (c) => show(c, signedIn(c), null));
  routes.post("/me/entries/:id", async (c) => {
    const session = signedIn(c);
    const texts = new Map<number, string>();
    for (const [name, value] of Object.entries(await c.req.parseBody())) {
      const at = /^line-(\d{1,2})$/.exec(name)?.[1];
      // A browser sends line ends as two characters, and counts them as one.
      if (at !== undefined && typeof value === "string")
        texts.set(Number(at), value.replaceAll("\r\n", "\n"));
    }
    const help = await heed(c, deps, [...texts.values()]);
    if (help !== null) return show(c, session, { texts, problems: new Map(), help });
    const changed = await deps.journal.changeEntry(session, { id: part(c, "id"), texts });
    if (changed.kind === "invalid") return show(c, session, { texts, problems: changed.problems, help });
    return c.redirect("/me/journal?done=changed", 303);
  });
  return routes;
}

function lines(deps: JournalDeps): Hono<WebEnv> {
  const { journal } = deps;
  const routes = new Hono<WebEnv>();
  const show = async (c: WebContext, tried: TriedLine | null) => {
    const kept = await journal.readLines(signedIn(c));
    const done = doneOf(c, ["saved", "removed"]);
    return answer(c, deps, {
      title: (words) => words.me.journal.lines.title,
      body: (words) => linesBody(kept, words, { done, tried }),
      status: tried === null || tried.help !== null ? 200 : 400,
    });
  };
  routes.get("/me/lines", (c) => show(c, null));
  routes.post("/me/lines", async (c) => {
    const session = signedIn(c);
    const line = {
      entry: await field(c, "entry"),
      step: await field(c, "step"),
      text: await field(c, "text"),
    };
    const help = await heed(c, deps, [line.text]);
    if (help !== null) return show(c, { ...line, problem: null, help });
    const problem = line.text.trim() === "" ? "missing" : await journal.changeLine(session, line);
    return problem === null ? c.redirect("/me/lines?done=saved", 303) : show(c, { ...line, problem, help });
  });
  routes.post("/me/lines/remove", async (c) => {
    const line = { entry: await field(c, "entry"), step: await field(c, "step"), text: "" };
    await journal.changeLine(signedIn(c), line);
    return c.redirect("/me/lines?done=removed", 303);
  });
  return routes;
}

function answers(deps: JournalDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  const title = (words: Words) => words.me.journal.answers.title;
  const turn =
    (does: (journal: MyJournal, session: Session) => Promise<void>, done: string) =>
    async (c: WebContext) => {
      await does(deps.journal, signedIn(c));
      return c.redirect(`/me/answers?done=${done}`, 303);
    };
  routes.get("/me/answers", async (c) => {
    const setting = await deps.journal.readSetting(signedIn(c));
    const done = doneOf(c, ["kept", "stopped"]);
    return answer(c, deps, { title, body: (words) => answersBody(setting, words, { done }) });
  });
  routes.post(
    "/me/answers/keep",
    turn((own, session) => own.keepHistory(session), "kept"),
  );
  routes.post(
    "/me/answers/stop",
    turn((own, session) => own.stopHistory(session), "stopped"),
  );
  // Only ever by a form: whoever looks at the page before it sees no answer (T8).
  routes.post("/me/answers/show", async (c) => {
    const weeks = await deps.journal.readAnswers(signedIn(c));
    return answer(c, deps, { title, body: (words) => shownAnswersBody(weeks, words) });
  });
  return routes;
}

/** People to turn to. Another country comes by a form, so that no address tells where somebody is. */
function help(deps: JournalDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  const show = async (c: WebContext, country: string | null) => {
    const view = await deps.openHelp(signedIn(c), country);
    const title = (words: Words) => words.urgent.title;
    return answer(c, deps, { title, body: (words) => helpBody(view, words) });
  };
  routes.get("/me/help", (c) => show(c, null));
  routes.post("/me/help", async (c) => show(c, await field(c, "country")));
  return routes;
}

/** What a member wrote and kept, on pages of their own: journal, kind lines, and a copy of their answers where they want one. */
export function journalRoutes(deps: JournalDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  for (const own of [journal, entries, lines, answers, help]) routes.route("/", own(deps));
  return routes;
}
