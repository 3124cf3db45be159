import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { HOLIDAYS } from "../../../src/content/holidays.ts";
import type { NudgeKind } from "../../../src/core/time/attention.ts";
import type { Rhythm } from "../../../src/core/time/calendar.ts";
import type { HolidayRules } from "../../../src/core/time/holidays.ts";
import type { Instant, TimeZone } from "../../../src/core/time/instant.ts";
import type { Weekday } from "../../../src/core/time/local-time.ts";
import { ALMANAC } from "./almanac.ts";
import type { Ways } from "./judge.ts";

export const START = Temporal.Instant.from("2026-03-01T00:00:00Z");
const FIRST_DAY = Temporal.PlainDate.from("2026-03-01");
const ZONES = Intl.supportedValuesOf("timeZone") as TimeZone[];

const minutes = fc.integer({ min: 0, max: 1439 });
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
const DATES = Array.from({ length: 90 }, (_, i) => String(FIRST_DAY.add({ days: i - 2 })));
const date = (index: number) => DATES[index] ?? "";
const days = fc.integer({ min: 0, max: 72 });

/** Rules, and by another road the dates that they stand for: a country of the almanac, dates set one by one, or none known. */
const holidays = fc.oneof(
  fc
    .constantFrom(...Object.entries(ALMANAC))
    .map(([country, dates]) => ({ rules: HOLIDAYS[country] ?? null, dates: new Set(dates) })),
  fc.array(days.map(date), { maxLength: 9 }).map((dates) => ({
    rules: { rules: [{ kind: "listed", dates }] } as HolidayRules,
    dates: new Set(dates),
  })),
  fc.constant({ rules: null, dates: new Set<string>() }),
);

/** A rhythm as it is planned by, and what its judge knows of it. */
export interface Lived {
  readonly rhythm: Rhythm;
  readonly ways: Ways;
}

export const rhythms: fc.Arbitrary<Lived> = fc
  .record({
    schedule: fc.record({
      weekdays: fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      at: minutes.map(clock),
      everyWeeks: fc.constantFrom<1 | 2 | 4>(1, 1, 2, 4),
      anchor: days.map(date),
    }),
    zone: fc.constantFrom(...ZONES),
    quiet: fc.record({ from: minutes.map(clock), until: minutes.map(clock) }),
    holidays,
    own: fc.array(days.map(date), { maxLength: 3 }).map((dates) => new Set(dates)),
    leaves: fc.array(
      fc
        .tuple(days, fc.integer({ min: 0, max: 14 }))
        .map(([from, length]) => ({ from: date(from), until: date(from + length) })),
      { maxLength: 2 },
    ),
  })
  .map(({ schedule, zone, quiet, holidays, own, leaves }) => ({
    rhythm: { schedule, zone, quiet, daysOff: { holidays: holidays.rules, own }, leaves },
    ways: { zone, quiet, holidays: holidays.dates, own, leaves },
  }));

/** Ticks as they come: now and then, close together, twice at once, or after days of silence. */
export const ticks = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 1, max: 600 }),
      fc.integer({ min: 600, max: 1440 * 9 }),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((gaps) => {
    let at = START;
    return gaps.map((minutes) => {
      at = at.add({ minutes });
      return at;
    });
  });

/** Somebody over ten weeks: rhythm, travels, summaries, cards put off, signs given, and ticks at which what is due is looked at. */
export const people = fc.record({
  lived: rhythms,
  travels: fc.array(fc.record({ after: fc.integer({ min: 1, max: 70 }), zone: fc.constantFrom(...ZONES) }), {
    maxLength: 2,
  }),
  others: fc.array(
    fc.record({
      kind: fc.constantFrom<NudgeKind>("summary", "notice", "asked"),
      hours: fc.integer({ min: 0, max: 24 * 70 }),
    }),
    { maxLength: 6 },
  ),
  signs: fc.array(fc.integer({ min: 0, max: 70 }), { maxLength: 3 }),
  ticks,
  // How many minutes after each time of the schedule a tick comes besides; beyond six hours it is too late.
  late: fc.array(fc.integer({ min: 0, max: 420 }), { minLength: 1, maxLength: 7 }),
});

export type Person = typeof people extends fc.Arbitrary<infer P> ? P : never;

/** Where somebody is at `now`. */
export function zoneAt({ lived, travels }: Person, now: Instant): TimeZone {
  const hours = (now.epochMilliseconds - START.epochMilliseconds) / 3_600_000;
  return travels.findLast(({ after }) => 24 * after <= hours)?.zone ?? lived.rhythm.zone;
}
