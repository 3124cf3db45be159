import { expect, test } from "vitest";
import { PRACTICES } from "../../../src/content/library.ts";
import { PROGRAMS } from "../../../src/content/programs.ts";
import { checkProgram } from "../../../src/core/program/check.ts";
import { definitionOf, NOBODY, type ProgramDefinition } from "../../../src/core/program/program.ts";
import { SHIPPED } from "./programs.ts";

const practices = PRACTICES.map(({ practice }) => practice);
const [week] = SHIPPED.weeks;
if (week === undefined) throw new Error("The program has a first week.");

function problems(
  over: Partial<ProgramDefinition>,
  { opensOn = "2026-03-10", leads = false }: { opensOn?: string; leads?: boolean } = {},
) {
  const limits = { for: leads ? ("leads" as const) : ("everyone" as const), practices };
  return checkProgram({ ...SHIPPED, ...over }, { limits, opensOn, today: "2026-03-04" });
}

test("every shipped program passes as it is", () => {
  for (const content of PROGRAMS) {
    const limits = { for: content.for, practices };
    const at = { limits, opensOn: "2026-03-10", today: "2026-03-04" };
    expect(checkProgram(definitionOf(content), at), content.id).toEqual([]);
  }
});

test("a week has one to three cards and at most 15 minutes, 20 for leads", () => {
  const five = { practice: "three-kind-lines", minutes: 5 } as const;
  const core = [five, five, five, five];
  expect(problems({ weeks: [{ ...week, core }] })).toEqual([
    { kind: "too_many_cards", week: 1, count: 4, most: 3 },
    { kind: "too_long", week: 1, minutes: 20, most: 15 },
  ]);
  expect(problems({ weeks: [{ ...week, core: [five, five, five], log: five }] }, { leads: true })).toEqual(
    [],
  );
  expect(problems({ weeks: [{ ...week, core: [] }] })).toEqual([{ kind: "week_empty", week: 1 }]);
  expect(problems({ weeks: [] })).toEqual([{ kind: "no_week" }]);
});

test("every practice is one of the library, in a length that it comes in", () => {
  const swap = { practice: "nothing", minutes: 1 } as const;
  const core = [{ practice: "warmth-check", minutes: 5 } as const];
  expect(problems({ weeks: [{ core, swap, log: null }] })).toEqual([
    { kind: "wrong_length", week: 1, practice: "warmth-check", minutes: 5 },
    { kind: "unknown_practice", week: 1, practice: "nothing" },
  ]);
});

test("somebody can join it, on some day, in some language, and never before today", () => {
  const audience = { to: "some", groups: NOBODY, except: NOBODY } as const;
  const cadence = { everyWeeks: 1, weekdays: [] } as const;
  expect(problems({ audience, cadence, languages: [] }).map(({ kind }) => kind)).toEqual([
    "no_weekday",
    "no_language",
    "no_audience",
  ]);
  expect(problems({}, { opensOn: "2026-03-03" })).toEqual([{ kind: "opens_in_past" }]);
  expect(problems({ joinUntil: "2026-03-09" })).toEqual([{ kind: "joins_end_early" }]);
});
