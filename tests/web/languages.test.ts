import { expect, test } from "vitest";
import { SPANISH } from "../../src/content/lint/language.es.ts";
import { EvenkeelError } from "../../src/core/errors.ts";
import { webApp } from "../../src/web/app.ts";
import type { WebDeps } from "../../src/web/deps.ts";
import { stringsIn } from "../content/strings-of-words.ts";
import { ASIDE } from "./builder-fixtures.ts";
import { ERASING } from "./copy-fixtures.ts";
import { CALM, FRESH, HARBOR, HIDDEN, LARGE, MY_PAGE, PRIVACY, SESSIONS, WHOLE } from "./fixtures.ts";
import { HELP } from "./help-fixtures.ts";
import { HR } from "./hr-fixtures.ts";
import { OUTLOOK } from "./privacy-fixtures.ts";
import {
  ACTIONS_PAGE,
  CODE,
  DRAFT_PAGE,
  DRAFT_PROGRAM,
  JOIN,
  NEWS,
  PROGRAM,
  PROGRAM_PAGE,
} from "./program-fixtures.ts";
import { REHEARSAL } from "./rehearsal-fixtures.ts";
import { cookie } from "./requests.ts";
import { logPage, policyPage } from "./rules-fixtures.ts";
import { TEAM_ACTION_FORM, TEAM_ACTIONS_PAGE } from "./team-action-fixtures.ts";
import { TEAM_PAGES } from "./team-fixtures.ts";
import { webDeps } from "./web-deps.ts";

const spanish: Partial<WebDeps> = {
  readSession: async (token) =>
    Object.hasOwn(SESSIONS, token)
      ? { ...SESSIONS[token as keyof typeof SESSIONS], language: "es-AR" }
      : null,
};

async function get(path: string, as: string | null, headers: Record<string, string> = {}): Promise<string> {
  const asked = as === null ? {} : { cookie: `__Host-evenkeel=${as}` };
  const answer = await webApp(webDeps(spanish)).request(path, { headers: { ...asked, ...headers } });
  return answer.text();
}

/** What the fixtures stand for comes from use cases, in the reader's language; here it is English, and no part of the pages. */
const GIVEN = [
  ...TEAM_PAGES.values(),
  TEAM_ACTIONS_PAGE,
  TEAM_ACTION_FORM,
  HR,
  PROGRAM_PAGE,
  REHEARSAL,
  DRAFT_PAGE,
  ASIDE,
  ACTIONS_PAGE,
  NEWS,
  JOIN,
  MY_PAGE,
  PRIVACY,
  OUTLOOK,
  ERASING,
  HELP,
  policyPage(),
  logPage(),
]
  .flatMap((page) => stringsIn(page))
  .map(([, text]) => text.replace(/\s+/g, " "))
  .filter((text) => text.trim().includes(" ") || text === "everyone")
  .sort((a, b) => b.length - a.length);

/** What a reader meets: no markup, no script, nothing of the fixtures. */
function plain(markup: string): string {
  const said = textOf(markup);
  return GIVEN.reduce((text, given) => text.replaceAll(given, ""), said);
}

function textOf(markup: string): string {
  return markup
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}

/** English that would give a forgotten word away: none of these is Spanish. */
const ENGLISH = /\b(?:the|and|you|your|with|what|this|that|are|not|who|which|when|nobody|everyone)\b/giu;

const PAGES: readonly (readonly [string, string])[] = [
  [`/team/${HARBOR}`, "manager"],
  [`/team/${CALM}`, "director"],
  [`/team/${WHOLE}`, "manager"],
  [`/team/${LARGE}`, "hr"],
  [`/team/${HIDDEN}`, "manager"],
  [`/team/${FRESH}`, "manager"],
  [`/team/${HARBOR}/actions`, "manager"],
  [`/team/${HARBOR}/actions/new?suggestion=wl-escalate`, "manager"],
  [`/team/${HARBOR}/actions/new`, "manager"],
  [`/team/${HARBOR}/meeting`, "manager"],
  [`/team/${HIDDEN}/meeting`, "manager"],
  ["/team", "director"],
  ["/hr", "hr"],
  [`/hr/programs/${PROGRAM}`, "hr"],
  ["/hr/programs", "hr"],
  [`/hr/programs/${DRAFT_PROGRAM}/edit`, "hr"],
  ["/hr/content/own/new", "hr"],
  ["/hr/actions", "auditor"],
  ["/actions", "employee"],
  [`/join/${CODE}`, "employee"],
  [`/hr/programs/${PROGRAM}/rehearsal?dry=yes`, "hr"],
  ["/hr/level", "auditor"],
  ["/hr/outlook", "hr"],
  ["/hr/messages", "hr"],
  ["/hr/policy", "hr"],
  ["/hr/policy", "auditor"],
  ["/hr/roles", "hr"],
  ["/hr/roles", "auditor"],
  ["/hr/log", "auditor"],
  ["/hr/help", "hr"],
  ["/me", "employee"],
  ["/me/erase", "employee"],
  ["/me/leave", "employee"],
  ["/privacy", "auditor"],
  ["/nowhere", "employee"],
  ["/hr", "employee"],
];

test.each(PAGES)("%s speaks Spanish to %s, and says so", async (path, as) => {
  const page = await get(path, as);
  expect(page).toContain('<html lang="es" dir="ltr">');
  const said = plain(page);
  expect([...said.matchAll(ENGLISH)].map(({ index }) => said.slice(index - 40, index + 40))).toEqual([]);
  const isNot = /(?:ni )?un diagnóstico/giu;
  for (const { why, pattern } of SPANISH.banned)
    expect(said.replace(isNot, "").match(pattern)?.[0] ?? null, `${path}: ${why}`).toBeNull();
});

test("whoever is not signed in reads what their browser asks for", async () => {
  for (const path of ["/", "/sign-in", "/demo", "/nowhere", "/sign-in/used"]) {
    expect(await get(path, null, { "accept-language": "es-CL,es;q=0.9,en;q=0.5" }), path).toContain(
      'lang="es"',
    );
    expect(await get(path, null, { "accept-language": "pt-BR,en;q=0.5,es;q=0.1" }), path).toContain(
      'lang="en"',
    );
    expect(await get(path, null), path).toContain('lang="en"');
  }
});

test("a member's own language wins over the browser's", async () => {
  expect(await get("/me", "employee", { "accept-language": "en" })).toContain('lang="es"');
  const english = await webApp(webDeps()).request("/me", {
    headers: { cookie: "__Host-evenkeel=employee", "accept-language": "es" },
  });
  expect(await english.text()).toContain('lang="en"');
});

test("what went wrong is told in Spanish, though its message is English", async () => {
  const message = "This level is in force already.";
  const over: Partial<WebDeps> = {
    ...spanish,
    readMyPage: async () => {
      throw new EvenkeelError("conflict", message);
    },
  };
  const page = await (await webApp(webDeps(over)).request("/me", cookie("employee"))).text();
  expect(page).toContain("Esto ha cambiado mientras tanto");
  expect(page).not.toContain(message);
});

test("days and numbers are written in the reader's way", async () => {
  const page = plain(await get("/privacy", "auditor"));
  expect(page).toMatch(/\d{1,2} (?:ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic) 20\d\d/);
  expect(page).toMatch(/ρ 0,\d{3}/);
  expect(page).not.toMatch(/\d\.\d/);
});
