import type { ErrorHandler, NotFoundHandler } from "hono";
import { html } from "hono/html";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { wordsFor } from "../content/words.ts";
import { type ErrorCode, EvenkeelError, type Saying } from "../core/errors.ts";
import type { WebDeps } from "./deps.ts";
import { type Chrome, chrome, openPage, shell } from "./layout.ts";
import type { WebContext, WebEnv } from "./request.ts";

type Problem = ErrorCode | "too_many" | "foreign_form";

/** The one place where what went wrong becomes a status. */
const HTTP_STATUS: Readonly<Record<Problem, ContentfulStatusCode>> = {
  invalid: 400,
  unauthorized: 401,
  forbidden: 403,
  foreign_form: 403,
  not_found: 404,
  conflict: 409,
  refused: 422,
  too_many: 429,
  bug: 500,
  unavailable: 503,
};

/** Where an error of these codes says more, its reader is told; the others could tell what exists, or how we are built. */
const SPEAKS_ITSELF: ReadonlySet<Problem> = new Set<Problem>(["invalid", "conflict", "refused"]);

function problemPage(at: Chrome, problem: Problem, message: string | null): string {
  const p = at.words.problems[problem];
  const back =
    problem === "unauthorized"
      ? { href: "/sign-in", label: at.words.shell.signIn }
      : { href: "/", label: at.words.shell.firstPage };
  const card = html`<div class="card"><h1>${p.title}</h1><p>${message ?? p.happened}</p><p><b>${p.safe}</b></p><p>${p.next}</p><p><a class="btn" href="${back.href}">${back.label}</a></p></div>`;
  const { session } = at;
  return session === null ? openPage(at, p.title, card, "slim") : shell({ ...at, session }, p.title, card);
}

/** Answers with a page that says what happened, what is safe and what to do next, and repeats nothing of the request. */
export function answerProblem(
  c: WebContext,
  deps: Pick<WebDeps, "browserChat" | "readDemo">,
  problem: Problem,
  says: Saying | null = null,
) {
  const at = chrome(c, deps);
  const said = says !== null && SPEAKS_ITSELF.has(problem) ? wordsFor(at.words.language).errors[says] : null;
  return c.html(problemPage(at, problem, said), HTTP_STATUS[problem]);
}

function asProblem(error: unknown): Problem {
  if (error instanceof EvenkeelError) return error.code;
  // Thrown by the check of forms and by readers of bodies.
  if (error instanceof HTTPException) return error.status === 403 ? "foreign_form" : "invalid";
  return "bug";
}

/** Turns whatever was thrown into a page. Someone who is signed out is led to sign in and back again. */
export function onError(deps: Pick<WebDeps, "browserChat" | "readDemo" | "report">): ErrorHandler<WebEnv> {
  return (error, c) => {
    const problem = asProblem(error);
    if (problem === "bug") deps.report(error);
    if (problem === "unauthorized" && c.req.method === "GET") {
      const url = new URL(c.req.url);
      return c.redirect(`/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`, 303);
    }
    if (problem === "unavailable") c.header("Retry-After", "30");
    return answerProblem(c, deps, problem, error instanceof EvenkeelError ? error.says : null);
  };
}

export function onNotFound(deps: Pick<WebDeps, "browserChat" | "readDemo">): NotFoundHandler<WebEnv> {
  return (c) => answerProblem(c, deps, "not_found");
}
