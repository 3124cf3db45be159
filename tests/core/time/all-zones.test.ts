import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import type { Instant, TimeZone } from "../../../src/core/time/instant.ts";
import { dateOf, dayNumber } from "../../../src/core/time/local-time.ts";
import { anchorOf, nextOccurrence, phaseOf, type Schedule } from "../../../src/core/time/schedule.ts";
import { timesFrom } from "./judge.ts";

const ZONES = Intl.supportedValuesOf("timeZone");
const [FIRST_YEAR, LAST_YEAR] = [2022, 2031];

/** The next time by the judge's own count, day by day. */
function byTemporal(schedule: Schedule, zone: string, now: Instant): Instant {
  return timesFrom(schedule, zone, now).next().value;
}

/** Every change of a zone's clock in ten years. */
function changesOf(zone: string): Instant[] {
  const changes: Instant[] = [];
  let at = Temporal.PlainDate.from(`${FIRST_YEAR}-01-01`).toZonedDateTime(zone);
  for (;;) {
    const next = at.getTimeZoneTransition("next");
    if (next === null || next.year > LAST_YEAR) return changes;
    changes.push(next.toInstant());
    at = next;
  }
}

const TIMES = ["00:00", "00:30", "01:15", "02:00", "02:30", "03:00", "09:00", "12:00", "17:30", "23:45"];

test("in every zone, around every change of its clock in ten years, the next time is Temporal's", () => {
  let asked = 0;
  for (const zone of ZONES) {
    const middle = Temporal.Instant.from("2026-06-15T12:00:00Z");
    for (const change of [...changesOf(zone), middle]) {
      const at = TIMES[asked % TIMES.length] ?? "09:00";
      const schedule: Schedule = { weekdays: [1, 2, 3, 4, 5, 6, 7], at, everyWeeks: 1, anchor: "2026-01-05" };
      const now = change.subtract({ hours: 3 + (asked % 24) });
      const found = nextOccurrence(schedule, zone as TimeZone, now);
      expect([zone, String(now), at, String(found)]).toEqual([
        zone,
        String(now),
        at,
        String(byTemporal(schedule, zone, now)),
      ]);
      asked++;
    }
  }
  expect(asked).toBeGreaterThan(2000);
});

test("every other and every fourth week of some days, in every zone, too; a phase stands for every anchor of it", () => {
  for (const [i, zone] of ZONES.entries()) {
    const schedule: Schedule = {
      weekdays: i % 2 === 0 ? [2, 4] : [1, 5, 6],
      at: TIMES[i % TIMES.length] ?? "09:00",
      everyWeeks: i % 3 === 0 ? 4 : 2,
      anchor: dateOf(dayNumber("2024-02-26") + i),
    };
    const now = Temporal.Instant.from("2022-01-01T00:00:00Z").add({ hours: i * 209 });
    const expected = String(byTemporal(schedule, zone, now));
    expect([zone, String(nextOccurrence(schedule, zone as TimeZone, now))]).toEqual([zone, expected]);
    const shared = { ...schedule, anchor: anchorOf(phaseOf(schedule)) };
    expect([zone, String(nextOccurrence(shared, zone as TimeZone, now))]).toEqual([zone, expected]);
  }
});

test("dates are counted as Temporal counts them, and what is none is refused", () => {
  for (let day = -30_000; day < 60_000; day += 13) {
    const date = Temporal.PlainDate.from("1970-01-01").add({ days: day }).toString();
    expect([dateOf(day), dayNumber(date)]).toEqual([date, day]);
  }
  for (const none of ["2026-02-29", "2026-04-31", "2026-13-01", "soon"])
    expect(() => dayNumber(none)).toThrow(RangeError);
});
