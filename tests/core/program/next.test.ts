import fc from "fast-check";
import { expect, test } from "vitest";
import { SOFTER_SELF_TALK } from "../../../src/content/programs/softer-self-talk.ts";
import type { ProgramId } from "../../../src/core/ids.ts";
import { isNudgeDay, nextStep, type Progress, resumeOn } from "../../../src/core/program/next.ts";
import { changeState, type Program } from "../../../src/core/program/program.ts";
import { dateOf, dayNumber, WEEKDAYS } from "../../../src/core/time/local-time.ts";

const program: Program = {
  id: "01890000-0000-7000-8000-000000000001" as ProgramId,
  content: SOFTER_SELF_TALK,
  state: "active",
  opensOn: "2026-03-02",
  audience: { kind: "everyone" },
  organizationAction: "fa-explain",
};

// 4 March 2026 is a Wednesday: the member's weeks run from Wednesday to Tuesday.
const progress: Progress = { startsOn: "2026-03-04", nudgeDays: [1, 3, 5], pausedOn: null };

/** "week.nudge practice minutes", or the kind of step. */
function stepOn(date: string, from: Progress = progress, of: Program = program): string {
  const step = nextStep(of, from, date);
  return step.kind === "practice"
    ? `${step.week}.${step.nudge} ${step.practice.practice} ${step.practice.minutes}`
    : step.kind;
}

test("nothing comes before the first day", () => {
  expect(nextStep(program, progress, "2026-03-03")).toEqual({ kind: "not_started", startsOn: "2026-03-04" });
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
  expect(nextStep(program, fridays, "2026-03-04")).toMatchObject({
    kind: "practice",
    nudge: 1,
    on: "2026-03-06",
  });
  expect(isNudgeDay(program, fridays, "2026-03-04")).toBe(false);
  expect(isNudgeDay(program, fridays, "2026-03-06")).toBe(true);
});

test("who wants no nudges gets none, and still finds the week's practice", () => {
  const quiet: Progress = { ...progress, nudgeDays: [] };
  expect(stepOn("2026-03-11", quiet)).toBe("2.1 name-it-kindly 1");
  const days = Array.from({ length: 30 }, (_, i) => dateOf(dayNumber("2026-03-04") + i));
  expect(days.filter((day) => isNudgeDay(program, quiet, day))).toEqual([]);
});

test("a week with fewer practices than the member's days sends fewer nudges", () => {
  const thirdWeek = ["2026-03-18", "2026-03-20", "2026-03-23"];
  expect(thirdWeek.map((day) => isNudgeDay(program, progress, day))).toEqual([true, true, false]);
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
  expect(stepOn("2026-03-06", progress, { ...program, state: "paused" })).toBe("paused");
  expect(stepOn("2026-03-06", progress, { ...program, state: "draft" })).toBe("paused");
  expect(stepOn("2026-03-06", progress, { ...program, state: "ended" })).toBe("ended");
});

test("for all rhythms and starts: at most three nudges in any of the member's weeks, never going back", () => {
  fc.assert(
    fc.property(fc.subarray([...WEEKDAYS]), fc.integer({ min: 20_000, max: 22_000 }), (nudgeDays, start) => {
      const from: Progress = { startsOn: dateOf(start), nudgeDays, pausedOn: null };
      let last = 0;
      for (let week = 0; week < 4; week++) {
        const days = [0, 1, 2, 3, 4, 5, 6].map((offset) => dateOf(start + week * 7 + offset));
        expect(days.filter((day) => isNudgeDay(program, from, day)).length).toBeLessThanOrEqual(3);
        for (const day of days) {
          const step = nextStep(program, from, day);
          if (step.kind !== "practice") throw new Error(`${step.kind} within the program`);
          const place = step.week * 10 + step.nudge;
          expect(place).toBeGreaterThanOrEqual(last);
          last = place;
        }
      }
      expect(nextStep(program, from, dateOf(start + 28)).kind).toBe("ended");
    }),
    { numRuns: 60 },
  );
});

test("no program opens before the organization recorded an action of its own", () => {
  const draft: Program = { ...program, state: "draft", organizationAction: null };
  expect(changeState(draft, "active")).toEqual({ kind: "refused", reason: "organization_action_missing" });
  expect(changeState({ ...draft, organizationAction: "fa-explain" }, "active").kind).toBe("changed");
});

test("an ended program stays ended, and a draft cannot be paused", () => {
  expect(changeState({ ...program, state: "ended" }, "active")).toEqual({
    kind: "refused",
    reason: "no_such_change",
  });
  expect(changeState({ ...program, state: "draft" }, "paused")).toEqual({
    kind: "refused",
    reason: "no_such_change",
  });
  expect(changeState(program, "paused").kind).toBe("changed");
});
