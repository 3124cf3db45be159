import { Hono } from "hono";
import { EvenkeelError } from "../core/errors.ts";
import type { WebDeps } from "./deps.ts";
import { readAudienceQuery, readDraftForm, readPlannedQuery } from "./draft-form.ts";
import { chrome, shell } from "./layout.ts";
import { type BuilderDone, builderBody } from "./pages/builder.ts";
import { drawnCards } from "./pages/builder-aside.ts";
import { audienceNote } from "./pages/builder-basics.ts";
import { part, signedIn, type WebContext, type WebEnv } from "./request.ts";
import type { Words } from "./words/en.ts";

type BuilderDeps = Pick<
  WebDeps,
  "readProgramPage" | "saveProgramDraft" | "stepProgram" | "builder" | "browserChat" | "readDemo"
>;

function doneOf(asked: string | undefined, words: Words): BuilderDone | null {
  return asked !== undefined && Object.hasOwn(words.builder.done, asked) ? (asked as BuilderDone) : null;
}

/** Where a draft's author goes on after it was stored. */
async function afterDraft(c: WebContext, deps: BuilderDeps): Promise<string> {
  const session = signedIn(c);
  const program = part(c, "id");
  const path = `/hr/programs/${program}`;
  const { form, act, look, at, open } = await readDraftForm(c, program);
  await deps.saveProgramDraft(session, form);
  const edit = (done: BuilderDone, place: string | null) => {
    const query = new URLSearchParams({ done, ...look });
    if (open && place !== null) query.set("open", place);
    if (act.kind === "show") query.set("shown", "yes");
    return `${path}/edit?${query}${place === null ? "" : `#${place}`}`;
  };
  switch (act.kind) {
    case "ask":
      return (await isAsked(deps, c)) ? `${path}?done=stepped` : edit("unsound", "problems");
    case "test": {
      const outcome = await deps.builder.sendTest(session, { program, piece: look.piece });
      return edit(outcome === "planned" ? "test" : outcome, null);
    }
    case "show":
      return edit("saved", "preview");
    default:
      return edit("saved", at);
  }
}

/** Puts the draft to review; false where its plan is not sound, which its page then lists. */
async function isAsked(deps: BuilderDeps, c: WebContext): Promise<boolean> {
  try {
    await deps.stepProgram(signedIn(c), { program: part(c, "id"), step: "ask" });
    return true;
  } catch (error) {
    if (error instanceof EvenkeelError && error.says === "plan_unsound") return false;
    throw error;
  }
}

/** A draft's page, for HR alone. Two addresses below it answer with a piece of the page, for the script. */
export function builderRoutes(deps: BuilderDeps): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/hr/programs/:id/edit", async (c) => {
    const session = signedIn(c);
    const program = part(c, "id");
    const page = await deps.readProgramPage(session, program);
    const at = chrome(c, deps);
    // For auditors, and once it is no draft, there is nothing to edit.
    if (page.draft === null) return c.redirect(`/hr/programs/${page.id}`, 303);
    const { piece = "", language = "", done, open = null, shown } = c.req.query();
    const aside = await deps.builder.read(session, { program, piece, language });
    const builder = {
      page,
      draft: page.draft,
      aside,
      done: doneOf(done, at.words),
      open,
      shown: shown !== undefined,
    };
    return c.html(shell({ ...at, session }, page.name, builderBody(builder, at.words)));
  });
  routes.post("/hr/programs/:id/draft", async (c) => c.redirect(await afterDraft(c, deps), 303));
  routes.get("/hr/programs/:id/audience", async (c) => {
    const ask = { program: part(c, "id"), chosen: readAudienceQuery(c) };
    const note = await deps.builder.noteAudience(signedIn(c), ask);
    return c.html(audienceNote(note, chrome(c, deps).words));
  });
  routes.get("/hr/programs/:id/preview", async (c) => {
    const ask = {
      program: part(c, "id"),
      planned: readPlannedQuery(c),
      language: c.req.query("language") ?? "",
    };
    const { locale, cards } = await deps.builder.preview(signedIn(c), ask);
    return c.html(drawnCards(cards, { locale, open: true, words: chrome(c, deps).words }));
  });
  return routes;
}
