import fc from "fast-check";
import { expect, test } from "vitest";
import {
  DAY,
  HOUR,
  mayClose,
  mayOpen,
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
  expect(mayClose(window, due - 1)).toEqual({ kind: "refused", reason: "too_early", notBefore: due });
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
  const late = { openedAt: OPENED, watch: watched(...daily(26), 27 * DAY - 1) };
  expect(mayClose(late, due)).toMatchObject({ reason: "clock_jumped", notBefore: due + DAY + 1 });
});

test("does not let ticking on after a jump earn the time that nobody saw", () => {
  let watch = watched(HOUR);
  watch = observeTick(watch, OPENED + 28 * DAY);
  watch = observeTick(watch, OPENED + 28 * DAY + 60_000);
  expect(mayClose({ openedAt: OPENED, watch }, OPENED + 28 * DAY + 120_000)).toMatchObject({
    reason: "clock_jumped",
  });
});

test("closes one window later at the latest, however long the server was off", () => {
  let watch = watched(1 * DAY, 400 * DAY);
  for (let day = 401; day < 430; day++) watch = observeTick(watch, OPENED + day * DAY);
  expect(mayClose({ openedAt: OPENED, watch }, OPENED + 430 * DAY)).toEqual({ kind: "allowed" });
});

test("ignores ticks of a clock that went back, and counts from where it was", () => {
  expect(watched(5 * HOUR, 2 * HOUR, 5 * HOUR)).toEqual(watched(5 * HOUR));
});

test("whatever the ticks, a window never closes before 28 days, nor having seen fewer than its jumps leave", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -DAY, max: 20 * DAY }), { maxLength: 60 }), (steps) => {
      let watch = startWatch(OPENED);
      let now = OPENED;
      let seen = 0;
      for (const step of steps) {
        const forward = now + step - watch.lastTickAt;
        if (forward > 0 && forward <= DAY) seen += forward;
        now += step;
        if (mayClose({ openedAt: OPENED, watch }, now).kind === "allowed") {
          expect(now - OPENED).toBeGreaterThanOrEqual(WINDOW_LENGTH);
          expect(seen >= WINDOW_LENGTH || now - OPENED >= 2 * WINDOW_LENGTH).toBe(true);
        }
        watch = observeTick(watch, now);
      }
    }),
    { numRuns: 500 },
  );
});

test("opens the first window at once and the next 28 days after the one before", () => {
  expect(mayOpen(null, OPENED)).toEqual({ kind: "allowed" });
  expect(mayOpen(OPENED, OPENED + WINDOW_LENGTH)).toEqual({ kind: "allowed" });
  expect(mayOpen(OPENED, OPENED + WINDOW_LENGTH - 1)).toMatchObject({ reason: "too_early" });
  expect(mayOpen(OPENED, OPENED - 1)).toMatchObject({ reason: "clock_went_back" });
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
