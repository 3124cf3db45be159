import { Hono } from "hono";
import { said } from "../content/words/said.ts";
import { PROGRAM_STEPS } from "../core/program/change.ts";
import type { WebDeps } from "./deps.ts";
import { chrome, shell } from "./layout.ts";
import { joinBody } from "./pages/join.ts";
import { type ProgramDone, programBody } from "./pages/program.ts";
import { programsBody } from "./pages/programs.ts";
import { rehearsalBody } from "./pages/rehearsal.ts";
import { field, part, signedIn, type WebEnv } from "./request.ts";
import type { Words } from "./words/en.ts";

function doneOf(asked: string | undefined, words: Words): ProgramDone | null {
  const known = words.programs.done;
  return asked !== undefined && Object.hasOwn(known, asked) ? (asked as ProgramDone) : null;
}

/** `/hr/programs` for HR and auditors, `/join/:code` for any member. Who may do what is decided by the use cases. */
export function programRoutes(
  deps: Pick<
    WebDeps,
    | "readProgramsPage"
    | "readProgramPage"
    | "readRehearsalPage"
    | "createProgram"
    | "stepProgram"
    | "reviseProgram"
    | "readJoinPage"
    | "joinByLink"
    | "publicUrl"
    | "browserChat"
    | "readDemo"
  >,
): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/hr/programs", async (c) => {
    const session = signedIn(c);
    const page = await deps.readProgramsPage(session);
    const at = chrome(c, deps);
    return c.html(shell({ ...at, session }, at.words.programs.title, programsBody(page, at.words)));
  });
  routes.post("/hr/programs", async (c) => {
    const id = await deps.createProgram(signedIn(c), await field(c, "content"));
    return c.redirect(`/hr/programs/${id}/edit?done=begun`, 303);
  });
  routes.get("/hr/programs/:id", async (c) => {
    const session = signedIn(c);
    const page = await deps.readProgramPage(session, part(c, "id"));
    const at = chrome(c, deps);
    const done = doneOf(c.req.query("done"), at.words);
    const body = programBody(page, at.words, { done, publicUrl: deps.publicUrl });
    return c.html(shell({ ...at, session }, page.name, body));
  });
  routes.get("/hr/programs/:id/rehearsal", async (c) => {
    const session = signedIn(c);
    const { from = "", weeks = "", dry } = c.req.query();
    const ask = { program: part(c, "id"), from, weeks, dry: dry === "yes" };
    const page = await deps.readRehearsalPage(session, ask);
    const at = chrome(c, deps);
    return c.html(shell({ ...at, session }, at.words.rehearsal.title, rehearsalBody(page, at.words)));
  });
  routes.post("/hr/programs/:id/step", async (c) => {
    const session = signedIn(c);
    const program = part(c, "id");
    const sent = await field(c, "step");
    const step = PROGRAM_STEPS.find((each) => each === sent);
    if (step === undefined) throw said("invalid", "form_unknown");
    await deps.stepProgram(session, { program, step });
    return c.redirect(`/hr/programs/${program}?done=stepped`, 303);
  });
  routes.post("/hr/programs/:id/revise", async (c) => {
    const id = part(c, "id");
    await deps.reviseProgram(signedIn(c), id);
    return c.redirect(`/hr/programs/${id}/edit?done=begun`, 303);
  });
  routes.get("/join/:code", async (c) => {
    const session = signedIn(c);
    const page = await deps.readJoinPage(session, part(c, "code"));
    const at = chrome(c, deps);
    return c.html(shell({ ...at, session }, page.title, joinBody(page, at.words)));
  });
  routes.post("/join/:code", async (c) => {
    const code = part(c, "code");
    await deps.joinByLink(signedIn(c), code);
    return c.redirect(`/join/${code}`, 303);
  });
  return routes;
}
