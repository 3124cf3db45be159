import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, type Weekday, weekdayOf } from "../../../src/core/time/local-time.ts";
import { ordinalOf } from "../../../src/core/time/schedule.ts";
import { isToBeNoted, paceOf } from "../../../src/core/time/silence.ts";

test("four weeks without a sign halve the cards, eight stop them", () => {
  expect([0, 27, 28, 55, 56, 400].map((days) => paceOf(1000, 1000 + days))).toEqual([
    "every",
    "every",
    "second",
    "second",
    "rest",
    "rest",
  ]);
});

test("a sign is noted at most once in three weeks, and not while cards rest", () => {
  expect([0, 20, 21, 40, 55, 56].map((days) => isToBeNoted(1000, 1000 + days))).toEqual([
    false,
    false,
    true,
    true,
    true,
    false,
  ]);
});

test("for all schedules: the days on which it falls are numbered one after the other", () => {
  const schedules = fc.record({
    weekdays: fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    everyWeeks: fc.constantFrom(1, 2, 4),
    anchor: fc.constantFrom("2026-01-05", "2026-03-29", "2026-12-31"),
  });
  fc.assert(
    fc.property(schedules, (schedule) => {
      const { weekdays, everyWeeks, anchor } = schedule as typeof schedule & { everyWeeks: 1 | 2 | 4 };
      const monday = dayNumber(anchor) - (weekdayOf(dayNumber(anchor)) - 1);
      const days = Array.from({ length: 16 * 7 }, (_, i) => monday - 8 * 7 + i).filter(
        (day) => weekdays.includes(weekdayOf(day)) && Math.floor((day - monday) / 7) % everyWeeks === 0,
      );
      const numbers = days.map((day) => ordinalOf({ weekdays, everyWeeks, anchor }, day));
      const [first = 0] = numbers;
      expect(numbers).toEqual(numbers.map((_, i) => first + i));
    }),
  );
});
