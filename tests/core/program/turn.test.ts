import fc from "fast-check";
import { expect, test } from "vitest";
import type { Check } from "../../../src/core/practice/memory.ts";
import { shouldRest, turnOf } from "../../../src/core/program/turn.ts";
import { dateOf, dayNumber, WEEKDAYS, type Weekday, weekdayOf } from "../../../src/core/time/local-time.ts";
import { version } from "./programs.ts";

test("two programs take turns from card to card, and in between the last one stays", () => {
  const turn = (today: string) => turnOf(["a", "b"], { nudgeDays: [1, 3, 5], today });
  const week = ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06", "2026-03-07"].map(turn);
  const [first, , second] = week;
  expect(first).not.toBe(second);
  expect(week).toEqual([first, first, second, second, first, first]);
  expect(turn("2026-03-09")).toBe(second);
});

test("for all rhythms: programs come up in order, one after the other, on the member's own days", () => {
  fc.assert(
    fc.property(
      fc.subarray([...WEEKDAYS], { minLength: 1 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 20_000, max: 22_000 }),
      (nudgeDays: Weekday[], count, start) => {
        const programs = Array.from({ length: count }, (_, index) => index);
        const days = Array.from({ length: 28 }, (_, offset) => start + offset).filter((day) =>
          nudgeDays.includes(weekdayOf(day)),
        );
        const turns = days.map((day) => turnOf(programs, { nudgeDays, today: dateOf(day) }) ?? -1);
        for (const [index, turn] of turns.slice(1).entries())
          expect(turn).toBe(((turns[index] ?? 0) + 1) % count);
      },
    ),
    { numRuns: 60 },
  );
});

test("whoever gets no cards finds another program on another day, and none where there is none", () => {
  const turn = (today: string) => turnOf(["a", "b"], { nudgeDays: [], today });
  expect(turn("2026-03-02")).not.toBe(turn("2026-03-03"));
  expect(turnOf([], { nudgeDays: [1], today: "2026-03-02" })).toBeUndefined();
});

test("two Heavier in a program rest it until the member goes on; others, and older ones, do not", () => {
  const check = (practice: string, on: string, feeling: Check["feeling"] = "heavier"): Check => ({
    practice,
    family: "self-talk",
    feeling,
    on: dayNumber(on),
  });
  const rests = (...checks: Check[]) => shouldRest([version()], checks, "2026-03-04");
  const first = check("notice-self-talk", "2026-03-04");
  expect(rests(first)).toBe(false);
  expect(rests(first, check("name-it-kindly", "2026-03-11"))).toBe(true);
  expect(rests(first, check("name-it-kindly", "2026-03-11", "lighter"))).toBe(false);
  expect(rests(first, check("close-the-day", "2026-03-11"))).toBe(false);
  expect(rests(check("notice-self-talk", "2026-03-03"), first)).toBe(false);
});
