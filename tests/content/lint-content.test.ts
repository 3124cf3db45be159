import { expect, test } from "vitest";
import { ACTION_WORDS, ACTIONS } from "../../src/content/actions.ts";
import { HELP_WORDS, HELPLINES } from "../../src/content/helplines.ts";
import { PRACTICES } from "../../src/content/library.ts";
import { lintActions } from "../../src/content/lint/actions.ts";
import { lintContent } from "../../src/content/lint/content.ts";
import type { ContentFinding } from "../../src/content/lint/content-finding.ts";
import { lintHelplines } from "../../src/content/lint/helplines.ts";
import { ENGLISH } from "../../src/content/lint/language.en.ts";
import { lintProgram } from "../../src/content/lint/programs.ts";
import { lintPulse } from "../../src/content/lint/pulse.ts";
import { readingGrade } from "../../src/content/lint/reading-grade.ts";
import { SOFTER_SELF_TALK_EN } from "../../src/content/programs/softer-self-talk.en.ts";
import { SOFTER_SELF_TALK } from "../../src/content/programs/softer-self-talk.ts";
import { findProgramContent, programWords } from "../../src/content/programs.ts";
import { PULSE } from "../../src/content/pulse.ts";
import type { ProgramContent, ProgramWords } from "../../src/core/program/program.ts";
import type { ItemId } from "../../src/core/pulse/instrument.ts";
import type { ManagerAction } from "../../src/core/pulse/manager-action.ts";
import { pairAfter, type WeekPair } from "../../src/core/pulse/rotation.ts";
import type { CountryHelp, Helpline } from "../../src/core/safety/helplines.ts";

const today = "2026-12-01";
const practices = PRACTICES.map(({ practice }) => practice);

/** "where: message" of each error. */
function errors(findings: readonly ContentFinding[]): string[] {
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ where, message }) => `${where}: ${message}`);
}

test("all that ships passes, but for help that nobody has verified yet", () => {
  const findings = lintContent(today);
  expect(errors(findings)).toEqual([]);
  expect(new Set(findings.map(({ id }) => id))).toEqual(new Set(["L22"]));
});

function pulseWith(id: ItemId, text: string): string[] {
  return errors(lintPulse("en", { ...PULSE.en, items: { ...PULSE.en.items, [id]: text } }));
}

test.each([
  ["a long item", "On this day I had to do a lot more work than I had thought before.", "words, at most 12"],
  ["two negations", "Nobody said that it was not good.", "Says no twice"],
  ["a figure of speech", "I had too much on my plate.", "figure of speech"],
  ["a demand", "I knew what I should do first.", "figure of speech or a demand"],
])("L20 finds %s", (_, text, message) => {
  expect(pulseWith("CL1", text)).toEqual([expect.stringContaining(message)]);
});

test("L20 finds a bank that is hard to read", () => {
  const items = Object.fromEntries(
    Object.keys(PULSE.en.items).map((id) => [
      id,
      "Organizational responsibilities necessitated considerable adaptability.",
    ]),
  ) as Record<ItemId, string>;
  expect(errors(lintPulse("en", { ...PULSE.en, items }))).toEqual([
    expect.stringContaining("over all items"),
  ]);
});

test("L20 finds an item that shares a run of words with another questionnaire's", () => {
  const others = ["Did someone notice that the effort I put in was high?", "Another question altogether."];
  const warned = lintPulse(
    "en",
    { ...PULSE.en, items: { ...PULSE.en.items, RE1: "They saw the effort I put in." } },
    { others },
  );
  expect(warned.map(({ where, severity }) => [where, severity])).toEqual([["items.RE1", "warning"]]);
});

test("L20 finds a rotation that is out of balance", () => {
  const stuck = (asked: number): WeekPair => pairAfter(asked % 4);
  expect(errors(lintPulse("en", PULSE.en, { rotation: stuck }))).toContain(
    "rotation: AU is not asked once in 8 weeks.",
  );
  const turned = (asked: number): WeekPair => {
    const pair = pairAfter(asked);
    return { ...pair, items: [pair.items[1], pair.items[0]] };
  };
  expect(errors(lintPulse("en", PULSE.en, { rotation: turned }))).toEqual([
    "rotation: A week's pair is not one on what goes well, then one on strain.",
  ]);
});

function program(
  changes: Partial<ProgramContent>,
  words: ProgramWords | undefined = SOFTER_SELF_TALK_EN,
): string[] {
  return errors(
    lintProgram({ program: { ...SOFTER_SELF_TALK, ...changes }, words, practices, rules: ENGLISH }),
  );
}

const [week] = SOFTER_SELF_TALK.weeks;

test("L21 finds too many nudges and minutes, announced or added up", () => {
  expect(program({ nudgesAWeek: 4 })).toEqual(["nudgesAWeek: 4 nudges, at most 3."]);
  expect(program({ minutesAWeek: 16 })).toEqual(["minutesAWeek: 16 minutes, at most 15."]);
  expect(program({ minutesAWeek: 16, for: "leads" })).toEqual([]);
  expect(program({ minutesAWeek: 10 })).toContain("weeks.3: 11 minutes, but 10 are announced.");
  expect(program({ nudgesAWeek: 2 })).toContain("weeks.1: More practices than nudges.");
});

test("L21 finds practices that do not exist, or not in that length", () => {
  const weeks = [
    { ...week, swap: { practice: "no-such-practice", minutes: 1 as const } },
    { ...week, log: { practice: "soothing-touch", minutes: 3 as const } },
    week,
    week,
  ];
  expect(program({ weeks })).toEqual([
    'weeks.1: There is no practice "no-such-practice".',
    'weeks.2: "soothing-touch" does not come in 3 minutes.',
  ]);
  expect(program({ onDemand: ["nothing"] })).toEqual(['onDemand: There is no practice "nothing".']);
});

test("L21 finds a program without an action of the organization, or with one on what no action changes", () => {
  expect(program({ organizationActionOn: [] })).toHaveLength(1);
  expect(program({ organizationActionOn: ["EX"] })).toHaveLength(1);
});

test("L21 finds missing words, a missing week and streak talk", () => {
  const { firstScreen, weeks } = SOFTER_SELF_TALK_EN;
  expect(
    errors(lintProgram({ program: SOFTER_SELF_TALK, words: undefined, practices, rules: ENGLISH })),
  ).toHaveLength(1);
  expect(program({}, { ...SOFTER_SELF_TALK_EN, weeks: weeks.slice(1) })).toHaveLength(1);
  expect(program({}, { ...SOFTER_SELF_TALK_EN, firstScreen: { ...firstScreen, claim: "" } })).toHaveLength(1);
  const streak = { ...firstScreen, howToStop: "If you stop, you lose your streak." };
  expect(program({}, { ...SOFTER_SELF_TALK_EN, firstScreen: streak })).toEqual([
    'firstScreen.howToStop: "streak": streak guilt.',
  ]);
});

const france = HELPLINES.filter(({ country }) => country === "FR").map((each) => ({
  ...each,
  lines: each.lines.filter(({ id }) => id === "fr-3114"),
}));

function help(changes: Partial<CountryHelp>, line: Partial<Helpline> = {}, on = today): string[] {
  const list = france.map((each) => ({
    ...each,
    lines: each.lines.map((row) => ({ ...row, ...line })),
    ...changes,
  }));
  return errors(lintHelplines(list, HELP_WORDS.en, on, ENGLISH));
}

test.each<[string, Partial<CountryHelp>, Partial<Helpline>, string]>([
  ["no emergency number", { emergency: [] }, {}, "no emergency number"],
  ["no line", { lines: [] }, {}, "no line of people"],
  ["no source", {}, { source: { at: "", dated: null, tier: "T3" } }, "where it was read"],
  ["no channel", {}, { channels: [] }, "cannot be reached"],
  ["no hours", {}, { hours: { kind: "weekly", spans: [] } }, "on no day"],
  [
    "hours turned around",
    {},
    { hours: { kind: "weekly", spans: [{ days: [1], from: "9:00", until: "08:00" }] } },
    "closes before",
  ],
  ["a manager as contact", {}, { name: "Your manager" }, "contact at work"],
  ["a language without a name", {}, { languages: ["tlh"] }, "no name"],
])("L22 finds %s", (_, changes, line, message) => {
  expect(help(changes, line)).toEqual([expect.stringContaining(message)]);
});

test("L22 finds what has expired, and warns of what nobody verified", () => {
  expect(help({}, {}, "2027-05-22")).toEqual([expect.stringContaining("too long")]);
  const warnings = lintHelplines(france, HELP_WORDS.en, today, ENGLISH);
  expect(warnings.every(({ severity }) => severity === "warning")).toBe(true);
  // Three emergency numbers and a line.
  expect(warnings).toHaveLength(4);
});

test("L22 finds help that is hard to read", () => {
  const hard =
    "Professional organizations internationally recommend immediate communication with qualified specialists.";
  const words = { ...HELP_WORDS.en, trusted: hard, doubts: hard, privacy: hard, unknownCountry: hard };
  expect(errors(lintHelplines(france, words, today, ENGLISH))).toEqual([
    expect.stringContaining("at most 4"),
  ]);
});

function actions(changes: Partial<ManagerAction>, words: object = {}): string[] {
  const list = ACTIONS.map((action) => (action.id === "wl-escalate" ? { ...action, ...changes } : action));
  const changed = { ...ACTION_WORDS.en.actions["wl-escalate"], ...words };
  return errors(
    lintActions(
      list,
      {
        ...ACTION_WORDS.en,
        actions: { ...ACTION_WORDS.en.actions, "wl-escalate": changed },
      },
      ENGLISH,
    ),
  );
}

test("L25 finds an action that asks people to change instead of their work", () => {
  expect(actions({}, { firstStep: "Send the team to resilience training." })).toEqual([
    'firstStep: "resilience" asks people to change instead of their work.',
  ]);
});

test("L25 finds missing fields: owner, report, words for those who decide", () => {
  expect(actions({}, { owner: "" })).toEqual(["owner: It is empty."]);
  expect(actions({}, { hearsBack: " " })).toEqual(["hearsBack: It is empty."]);
  expect(actions({}, { askUpward: undefined })).toHaveLength(1);
  expect(actions({ reportWithinWeeks: 8 })).toHaveLength(1);
});

test("L25 finds a grade without evidence, or on remembered sources alone", () => {
  expect(actions({ evidence: ["E99"] })).toEqual(['evidence: The register has no "E99".']);
  expect(actions({ grade: "C", evidence: [] })).toHaveLength(1);
  expect(actions({ grade: "B", evidence: ["E60"] })).toEqual([
    "evidence: Grade B on remembered sources alone.",
  ]);
});

test("L25 finds a theme in which a lead can do nothing alone, and a meeting of another length", () => {
  const upward = ACTIONS.map((action) =>
    action.theme === "RE" ? { ...action, power: "upward" as const } : action,
  );
  expect(errors(lintActions(upward, ACTION_WORDS.en, ENGLISH))).toContain(
    "power: No action of this theme is within a lead's own power.",
  );
  const { meeting } = ACTION_WORDS.en;
  const short = { ...ACTION_WORDS.en, meeting: { ...meeting, parts: meeting.parts.slice(1) } };
  expect(errors(lintActions(ACTIONS, short, ENGLISH))).toEqual(["parts: 13 minutes, not 15."]);
});

test("the actions are those of the plan: four on each of seven parts of the work", () => {
  expect(ACTIONS).toHaveLength(28);
  expect(new Set(ACTIONS.map(({ id }) => id)).size).toBe(28);
});

test("programs are found by content id", () => {
  expect(findProgramContent("softer-self-talk")).toBe(SOFTER_SELF_TALK);
  expect(findProgramContent("none")).toBeUndefined();
  expect(programWords("softer-self-talk", "en")).toBe(SOFTER_SELF_TALK_EN);
});

test("the reading grade rises with longer words and sentences, and is 0 without words", () => {
  expect(readingGrade("")).toBe(0);
  const plainWords = readingGrade("You can stop here. It is fine.");
  const hardWords = readingGrade(
    "Discontinuation is permissible whenever circumstances necessitate interruption.",
  );
  expect(plainWords).toBeLessThan(4);
  expect(hardWords).toBeGreaterThan(12);
});
