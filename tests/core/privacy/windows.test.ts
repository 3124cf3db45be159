import fc from "fast-check";
import { expect, test } from "vitest";
import {
  DAY,
  HOUR,
  mayClose,
  mayOpen,
  observedTime,
  observeTick,
  placeInYear,
  publicationSlot,
  startWatch,
  WINDOW_LENGTH,
  YEAR_LENGTH,
} from "../../../src/core/privacy/windows.ts";

const OPENED = Date.UTC(2026, 2, 2, 9);

/** The watch after ticks at these times since the opening. */
const watched = (...ticks: number[]) =>
  ticks.reduce((watch, tick) => observeTick(watch, OPENED + tick), startWatch(OPENED));
const daily = (days: number): number[] => Array.from({ length: days }, (_, day) => (day + 1) * DAY);

test("closes 28 days after opening, not a millisecond sooner", () => {
  const window = { openedAt: OPENED, watch: watched(...daily(27)) };
  const due = OPENED + WINDOW_LENGTH;
  expect(mayClose(window, due)).toEqual({ kind: "allowed" });
  expect(mayClose(window, due - 1)).toEqual({ kind: "refused", reason: "too_early" });
});

test("refuses to close while the clock is behind what it has shown", () => {
  const window = { openedAt: OPENED, watch: watched(...daily(29)) };
  expect(mayClose(window, OPENED + 28.5 * DAY)).toMatchObject({ reason: "clock_went_back" });
  expect(mayClose({ openedAt: OPENED, watch: startWatch(OPENED) }, OPENED - 1)).toMatchObject({
    reason: "clock_went_back",
  });
});

test("believes a silence of a day and not a millisecond more", () => {
  const due = OPENED + WINDOW_LENGTH;
  expect(mayClose({ openedAt: OPENED, watch: watched(...daily(27)) }, due)).toEqual({ kind: "allowed" });
  const late = { openedAt: OPENED, watch: watched(...daily(26), 27 * DAY - 1, due - OPENED) };
  expect(mayClose(late, due + DAY)).toMatchObject({ reason: "not_observed" });
  const waited = { openedAt: OPENED, watch: observeTick(late.watch, due + DAY) };
  expect(mayClose(waited, due + DAY + 1)).toEqual({ kind: "allowed" });
});

test("does not let ticking on after a jump earn the time that nobody saw, however far the jump", () => {
  for (const jump of [28, 56, 57, 400, 3650].map((days) => days * DAY)) {
    let watch = watched(HOUR, jump);
    for (let day = 1; day < 28; day++) {
      const now = jump + day * DAY;
      expect(mayClose({ openedAt: OPENED, watch }, OPENED + now).kind).toBe("refused");
      watch = observeTick(watch, OPENED + now);
    }
    expect(mayClose({ openedAt: OPENED, watch }, OPENED + jump + 28 * DAY)).toEqual({ kind: "allowed" });
  }
});

test("an outage delays a close by its own length", () => {
  const back = daily(40).filter((at) => at <= 10 * DAY || at >= 17 * DAY);
  const until = (days: number) => watched(...back.filter((at) => at <= days * DAY));
  const closes = (days: number) =>
    mayClose({ openedAt: OPENED, watch: until(days - 1) }, OPENED + days * DAY).kind;
  // Silent from the 10th to the 17th day: these seven days are waited for.
  expect([28, 34, 35].map(closes)).toEqual(["refused", "refused", "allowed"]);
});

test("one reading far in the future holds nothing up once the clock is right again", () => {
  let watch = watched(...daily(10), 3650 * DAY);
  for (let day = 11; day < 28; day++) watch = observeTick(watch, OPENED + day * DAY);
  expect(mayClose({ openedAt: OPENED, watch }, OPENED + 28 * DAY)).toMatchObject({ reason: "not_observed" });
  watch = observeTick(watch, OPENED + 28 * DAY);
  expect(mayClose({ openedAt: OPENED, watch }, OPENED + 29 * DAY)).toEqual({ kind: "allowed" });
});

test("waits for a clock that is behind by less than a day, for its hours were counted already", () => {
  expect(watched(5 * HOUR, 2 * HOUR, 5 * HOUR)).toEqual(watched(5 * HOUR));
});

/** True time passes by the hour; the clock is off by whole weeks, which change whenever they like. */
const OFFSETS = fc.array(
  fc.record({ hours: fc.integer({ min: 1, max: 200 }), weeks: fc.integer({ min: -60, max: 600 }) }),
  { minLength: 1, maxLength: 20 },
);

test("wherever the clock is set, a window neither closes nor is followed by another before 28 days have truly passed", () => {
  fc.assert(
    fc.property(OFFSETS, (parts) => {
      let watch = startWatch(OPENED);
      let passed = 0;
      for (const { hours, weeks } of parts)
        for (let hour = 0; hour < hours; hour++) {
          passed += HOUR;
          const now = OPENED + passed + weeks * 7 * DAY;
          const window = { openedAt: OPENED, watch };
          expect(observedTime(window)).toBeLessThanOrEqual(passed);
          if (mayClose(window, now).kind === "allowed" || mayOpen(window, now).kind === "allowed")
            expect(passed).toBeGreaterThanOrEqual(WINDOW_LENGTH);
          watch = observeTick(watch, now);
        }
    }),
    { numRuns: 200 },
  );
});

test("wherever the clock was set, a window closes within 28 days and two hours of its being right again", () => {
  fc.assert(
    fc.property(OFFSETS, (parts) => {
      let watch = startWatch(OPENED);
      let passed = 0;
      for (const { hours, weeks } of parts)
        for (let hour = 0; hour < hours; hour++) {
          passed += HOUR;
          watch = observeTick(watch, OPENED + passed + weeks * 7 * DAY);
        }
      const mended = passed;
      for (; mayClose({ openedAt: OPENED, watch }, OPENED + passed).kind === "refused"; passed += HOUR)
        watch = observeTick(watch, OPENED + passed);
      expect(passed - mended).toBeLessThanOrEqual(WINDOW_LENGTH + 2 * HOUR);
    }),
    { numRuns: 200 },
  );
});

test("opens the first window at once and the next 28 days after the one before", () => {
  const previous = { openedAt: OPENED, watch: null };
  expect(mayOpen(null, OPENED)).toEqual({ kind: "allowed" });
  expect(mayOpen(previous, OPENED + WINDOW_LENGTH)).toEqual({ kind: "allowed" });
  expect(mayOpen(previous, OPENED + WINDOW_LENGTH - 1)).toMatchObject({ reason: "too_early" });
  expect(mayOpen(previous, OPENED - 1)).toMatchObject({ reason: "clock_went_back" });
});

test("while the window before is open, the next waits until 28 days of it were seen", () => {
  const jumped = { openedAt: OPENED, watch: watched(HOUR, 29 * DAY, 29 * DAY + HOUR) };
  expect(mayOpen(jumped, OPENED + 29 * DAY + 2 * HOUR)).toMatchObject({ reason: "not_observed" });
  const seen = { openedAt: OPENED, watch: watched(...daily(27)) };
  expect(mayOpen(seen, OPENED + WINDOW_LENGTH)).toEqual({ kind: "allowed" });
});

test("publishes in the first daily slot after the close, at the same time of day as the window opened", () => {
  const slot = (late: number): number =>
    publicationSlot({ openedAt: OPENED, closedAt: OPENED + WINDOW_LENGTH + late });
  expect(slot(0)).toBe(OPENED + 29 * DAY);
  expect(slot(DAY)).toBe(OPENED + 29 * DAY);
  expect(slot(DAY + 1)).toBe(OPENED + 30 * DAY);
});

test("counts thirteen windows to a year of 364 days", () => {
  expect(YEAR_LENGTH).toBe(364 * DAY);
  expect([0, 12, 13, 27].map(placeInYear)).toEqual([
    { year: 0, window: 0 },
    { year: 0, window: 12 },
    { year: 1, window: 0 },
    { year: 2, window: 1 },
  ]);
});
