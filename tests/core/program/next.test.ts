import fc from "fast-check";
import { expect, test } from "vitest";
import { nextStep, type Progress, resumeOn } from "../../../src/core/program/next.ts";
import type { ProgramVersion } from "../../../src/core/program/program.ts";
import { dateOf, dayNumber, WEEKDAYS, weekdayOf } from "../../../src/core/time/local-time.ts";
import { MATE, SHIPPED, version } from "./programs.ts";

const program = [version()];

// 4 March 2026 is a Wednesday: the member's weeks run from Wednesday to Tuesday.
const progress: Progress = { startsOn: "2026-03-04", nudgeDays: [1, 3, 5], pausedOn: null };

function at(from: Progress) {
  return { person: MATE, progress: from };
}

/** Whether a practice comes up on that very day, on a day that the member chose. */
function isNudgeDay(versions: readonly ProgramVersion[], participant: ReturnType<typeof at>, today: string) {
  const step = nextStep(versions, participant, today);
  const wanted = participant.progress.nudgeDays.includes(weekdayOf(dayNumber(today)));
  return wanted && step.kind === "practice" && step.on === today;
}

/** "week.nudge practice minutes", or the kind of step. */
function stepOn(date: string, from: Progress = progress, of: readonly ProgramVersion[] = program): string {
  const step = nextStep(of, at(from), date);
  return step.kind === "practice"
    ? `${step.week}.${step.nudge} ${step.practice.practice} ${step.practice.minutes}`
    : step.kind;
}

test("nothing comes before the first day", () => {
  expect(nextStep(program, at(progress), "2026-03-03")).toEqual({
    kind: "not_started",
    startsOn: "2026-03-04",
  });
});

test("each nudge of a week has its own practice, which stays open until the next", () => {
  expect(stepOn("2026-03-04")).toBe("1.1 notice-self-talk 1");
  expect(stepOn("2026-03-05")).toBe("1.1 notice-self-talk 1");
  expect(stepOn("2026-03-06")).toBe("1.2 notice-self-talk 3");
  expect(stepOn("2026-03-09")).toBe("1.3 notice-self-talk 3");
  expect(stepOn("2026-03-10")).toBe("1.3 notice-self-talk 3");
});

test("what a week did not reach is gone when the next begins", () => {
  const mondaysOnly: Progress = { ...progress, nudgeDays: [1] };
  expect(stepOn("2026-03-09", mondaysOnly)).toBe("1.1 notice-self-talk 1");
  expect(stepOn("2026-03-16", mondaysOnly)).toBe("2.1 name-it-kindly 1");
  expect(stepOn("2026-03-23", mondaysOnly)).toBe("3.1 friend-lens 3");
});

test("the program ends after its last week, with nothing left over", () => {
  expect(stepOn("2026-03-31")).toBe("4.3 kind-line-recall 1");
  expect(stepOn("2026-04-01")).toBe("ended");
});

test("before the first nudge of a week its practice can already be found", () => {
  const fridays: Progress = { ...progress, nudgeDays: [5] };
  expect(nextStep(program, at(fridays), "2026-03-04")).toMatchObject({
    kind: "practice",
    nudge: 1,
    on: "2026-03-06",
  });
  expect(isNudgeDay(program, at(fridays), "2026-03-04")).toBe(false);
  expect(isNudgeDay(program, at(fridays), "2026-03-06")).toBe(true);
});

test("who wants no nudges gets none, and still finds the week's practice", () => {
  const quiet: Progress = { ...progress, nudgeDays: [] };
  expect(stepOn("2026-03-11", quiet)).toBe("2.1 name-it-kindly 1");
  const days = Array.from({ length: 30 }, (_, i) => dateOf(dayNumber("2026-03-04") + i));
  expect(days.filter((day) => isNudgeDay(program, at(quiet), day))).toEqual([]);
});

test("a week with fewer practices than the member's days sends fewer nudges", () => {
  const thirdWeek = ["2026-03-18", "2026-03-20", "2026-03-23"];
  expect(thirdWeek.map((day) => isNudgeDay(program, at(progress), day))).toEqual([true, true, false]);
  expect(stepOn("2026-03-23")).toBe("3.2 three-kind-lines 5");
});

test("a pause holds the weeks where they stood", () => {
  const paused: Progress = { ...progress, pausedOn: "2026-03-12" };
  expect(stepOn("2026-03-20", paused)).toBe("paused");
  const resumed = resumeOn(paused, "2026-04-02");
  expect(resumed).toEqual({ ...progress, startsOn: "2026-03-25" });
  expect(stepOn("2026-04-02", resumed)).toBe("2.1 name-it-kindly 1");
});

test("a pause from before the beginning does not shorten the program", () => {
  const early: Progress = { ...progress, pausedOn: "2026-03-01" };
  expect(resumeOn(early, "2026-03-02").startsOn).toBe("2026-03-04");
  expect(resumeOn(early, "2026-03-10").startsOn).toBe("2026-03-10");
});

test("a program that the organization paused or ended offers nothing", () => {
  expect(stepOn("2026-03-06", progress, [version({ state: "paused" })])).toBe("paused");
  expect(stepOn("2026-03-06", progress, [version({ state: "draft", activeFrom: null })])).toBe("paused");
  expect(stepOn("2026-03-06", progress, [version({ state: "ended" })])).toBe("ended");
});

test("for all rhythms and starts: at most three nudges in any of the member's weeks, never going back", () => {
  fc.assert(
    fc.property(fc.subarray([...WEEKDAYS]), fc.integer({ min: 20_514, max: 22_500 }), (nudgeDays, start) => {
      const from: Progress = { startsOn: dateOf(start), nudgeDays, pausedOn: null };
      let last = 0;
      for (let week = 0; week < 4; week++) {
        const days = [0, 1, 2, 3, 4, 5, 6].map((offset) => dateOf(start + week * 7 + offset));
        expect(days.filter((day) => isNudgeDay(program, at(from), day)).length).toBeLessThanOrEqual(3);
        for (const day of days) {
          const step = nextStep(program, at(from), day);
          if (step.kind !== "practice") throw new Error(`${step.kind} within the program`);
          const place = step.week * 10 + step.nudge;
          expect(place).toBeGreaterThanOrEqual(last);
          last = place;
        }
      }
      expect(nextStep(program, at(from), dateOf(start + 28)).kind).toBe("ended");
    }),
    { numRuns: 60 },
  );
});

/** The shipped program with the fourth week's practices in every week. */
function edited(over: Partial<ProgramVersion>): ProgramVersion {
  const last = SHIPPED.weeks[3];
  if (last === undefined) throw new Error("The program has four weeks.");
  return version({ version: 2, ...over }, { weeks: [last, last, last, last] });
}

test("an edit in mid-week leaves the running week, and holds from the next one on", () => {
  const both = [...program, edited({ activeFrom: "2026-03-14" })];
  for (const day of ["2026-03-11", "2026-03-14", "2026-03-17"])
    expect(stepOn(day, progress, both)).toBe(stepOn(day));
  expect(stepOn("2026-03-17", progress, both)).not.toBe(stepOn("2026-03-17", progress, [edited({})]));
  expect(stepOn("2026-03-18", progress, both)).toBe("3.1 kind-line-recall 1");
  expect(nextStep(both, at(progress), "2026-03-17")).toMatchObject({ version: 1, week: 2 });
  expect(nextStep(both, at(progress), "2026-03-18")).toMatchObject({ version: 2, week: 3 });
});

test("for all starts and days of an edit: no day of a week that had begun changes", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 27 }), fc.subarray([...WEEKDAYS]), (offset, nudgeDays) => {
      const start = dayNumber("2026-03-04");
      const both = [...program, edited({ activeFrom: dateOf(start + offset) })];
      const from: Progress = { startsOn: dateOf(start), nudgeDays, pausedOn: null };
      const nextWeek = Math.ceil(offset / 7) * 7;
      for (let day = 0; day < 28; day++) {
        const step = nextStep(both, at(from), dateOf(start + day));
        if (day < nextWeek) expect(step).toEqual(nextStep(program, at(from), dateOf(start + day)));
        else expect(step).toMatchObject({ version: 2 });
      }
    }),
    { numRuns: 40 },
  );
});

test("a pilot's version is followed by its group alone, and everyone else goes on with the one before", () => {
  const pilot = { ...SHIPPED.pilot, tags: ["night"] };
  const tried = edited({ state: "pilot", activeFrom: null, pilotFrom: "2026-03-10" });
  const both = [...program, { ...tried, definition: { ...tried.definition, pilot } }];
  const day = { ...MATE, tags: ["day"] };
  expect(nextStep(both, { person: MATE, progress }, "2026-03-12")).toMatchObject({ version: 2 });
  expect(nextStep(both, { person: day, progress }, "2026-03-12")).toMatchObject({ version: 1 });
});

test("a program of every second week takes two weeks for each part, every fourth week four", () => {
  const every = (everyWeeks: 2 | 4) => [version({}, { cadence: { everyWeeks, weekdays: WEEKDAYS } })];
  expect(stepOn("2026-03-17", progress, every(2))).toBe("1.3 notice-self-talk 3");
  expect(stepOn("2026-03-18", progress, every(2))).toBe("2.1 name-it-kindly 1");
  expect(stepOn("2026-03-31", progress, every(4))).toBe("1.3 notice-self-talk 3");
  expect(stepOn("2026-04-01", progress, every(4))).toBe("2.1 name-it-kindly 1");
  expect(stepOn("2026-06-24", progress, every(4))).toBe("ended");
});

test("the next practice comes up only on the program's days; with none of the member's among them, on its own", () => {
  const weekdays = [1, 5] as const;
  const fridays = [version({}, { cadence: { everyWeeks: 1, weekdays } })];
  expect(stepOn("2026-03-05", progress, fridays)).toBe("1.1 notice-self-talk 1");
  expect(stepOn("2026-03-09", progress, fridays)).toBe("1.2 notice-self-talk 3");
  const tuesdays: Progress = { ...progress, nudgeDays: [2] };
  expect(stepOn("2026-03-10", tuesdays, fridays)).toBe("1.2 notice-self-talk 3");
});
