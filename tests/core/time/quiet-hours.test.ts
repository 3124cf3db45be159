import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { type Instant, parseInstant, parseTimeZone, type TimeZone } from "../../../src/core/time/instant.ts";
import type { Weekday } from "../../../src/core/time/local-time.ts";
import { endOfQuiet, isQuiet, parseQuietHours, type QuietHours } from "../../../src/core/time/quiet-hours.ts";

const nights: QuietHours = { from: "18:00", until: "08:00", nonWorkingDays: [6, 7] };

function zone(name: string): TimeZone {
  const parsed = parseTimeZone(name);
  if (parsed === null) throw new Error(`Temporal does not know ${name}`);
  return parsed;
}

function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === null) throw new Error(`${text} is no instant`);
  return parsed;
}

function endShown(quiet: QuietHours, zoneName: string, from: string): string | undefined {
  return endOfQuiet(instant(from), zone(zoneName), quiet)
    ?.toZonedDateTimeISO(zoneName)
    .toString({ timeZoneName: "never" });
}

test("a range that crosses midnight is quiet on both sides of it", () => {
  const quietAt = (time: string) => isQuiet(instant(`2026-03-03T${time}:00Z`), zone("UTC"), nights);
  expect(["00:00", "07:59", "18:00", "23:59"].map(quietAt)).toEqual([true, true, true, true]);
  expect(["08:00", "12:00", "17:59"].map(quietAt)).toEqual([false, false, false]);
});

test("a range within a day is quiet inside it alone", () => {
  const lunch: QuietHours = { from: "12:00", until: "13:00", nonWorkingDays: [] };
  const quietAt = (time: string) => isQuiet(instant(`2026-03-03T${time}:00Z`), zone("UTC"), lunch);
  expect(["11:59", "12:00", "12:59", "13:00"].map(quietAt)).toEqual([false, true, true, false]);
});

test("a range from a time to itself is no range", () => {
  const none: QuietHours = { from: "08:00", until: "08:00", nonWorkingDays: [] };
  expect(isQuiet(instant("2026-03-03T08:00:00Z"), zone("UTC"), none)).toBe(false);
});

test("a non-working day is quiet from its own midnight to its own midnight, wherever the member is", () => {
  // Friday 11:00 in UTC is Saturday 00:45 in Chatham.
  expect(isQuiet(instant("2026-03-06T11:00:00Z"), zone("Pacific/Chatham"), nights)).toBe(true);
  expect(endShown(nights, "Pacific/Chatham", "2026-03-06T11:00:00Z")).toBe("2026-03-09T08:00:00+13:45");
});

test("the end of quiet is now where it is not quiet, and the next working morning where it is", () => {
  expect(endShown(nights, "Asia/Kathmandu", "2026-03-03T04:00:00Z")).toBe("2026-03-03T09:45:00+05:45");
  expect(endShown(nights, "Asia/Kathmandu", "2026-03-06T16:00:00Z")).toBe("2026-03-09T08:00:00+05:45");
});

test("who has no working day is never messaged", () => {
  expect(endShown({ ...nights, nonWorkingDays: [1, 2, 3, 4, 5, 6, 7] }, "UTC", "2026-03-03T12:00:00Z")).toBe(
    undefined,
  );
});

test("quiet ends with the skipped hour where its end was skipped", () => {
  const early: QuietHours = { from: "22:00", until: "01:30", nonWorkingDays: [] };
  expect(endShown(early, "Europe/Lisbon", "2026-03-29T00:30:00Z")).toBe("2026-03-29T02:00:00+01:00");
});

test("an hour that the clock shows twice is quiet twice", () => {
  const early: QuietHours = { from: "22:00", until: "01:30", nonWorkingDays: [] };
  expect(endShown(early, "Europe/Lisbon", "2026-10-25T00:10:00Z")).toBe("2026-10-25T01:30:00+01:00");
  expect(endShown(early, "Europe/Lisbon", "2026-10-25T01:10:00Z")).toBe("2026-10-25T01:30:00+00:00");
});

test("for all quiet hours and zones: the end is the first minute from now on that is not quiet", () => {
  const times = fc.constantFrom(
    "00:00",
    "00:30",
    "01:30",
    "02:15",
    "02:45",
    "03:00",
    "08:00",
    "18:00",
    "23:30",
  );
  const quiets = fc.record({
    from: times,
    until: times,
    nonWorkingDays: fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 }),
  });
  const zones = fc.constantFrom(
    "Europe/Lisbon",
    "America/Nuuk",
    "Asia/Kathmandu",
    "Asia/Beirut",
    "Pacific/Chatham",
    "Australia/Lord_Howe",
    "Antarctica/Troll",
  );
  const nows = fc
    .tuple(
      fc.constantFrom(
        "2026-03-29T01:00:00Z",
        "2026-10-25T01:00:00Z",
        "2026-04-04T15:00:00Z",
        "2026-10-03T15:30:00Z",
      ),
      fc.integer({ min: -200, max: 100 }),
    )
    .map(([change, steps]) => instant(change).add({ minutes: steps * 15 }));
  fc.assert(
    fc.property(quiets, zones, nows, (quiet, zoneName, now) => {
      const end = endOfQuiet(now, zone(zoneName), quiet);
      if (end === null) throw new Error("no end");
      expect(isQuiet(end, zone(zoneName), quiet)).toBe(false);
      // Every clock change and every bound here lies on a quarter of an hour.
      for (let at = now; Temporal.Instant.compare(at, end) < 0; at = at.add({ minutes: 15 }))
        expect(isQuiet(at, zone(zoneName), quiet)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test("reads quiet hours from a form, and names every wrong field at once", () => {
  expect(parseQuietHours({ from: ["18:00"], until: ["8:00"], nonWorkingDays: ["7", "6"] })).toEqual({
    kind: "quiet",
    quiet: nights,
  });
  expect(parseQuietHours({ from: ["18"], nonWorkingDays: ["x"] })).toEqual({
    kind: "invalid",
    problems: { from: "time_unreadable", until: "time_missing", nonWorkingDays: "weekday_unknown" },
  });
  expect(
    parseQuietHours({
      from: ["18:00"],
      until: ["08:00"],
      nonWorkingDays: ["1", "2", "3", "4", "5", "6", "7"],
    }),
  ).toEqual({ kind: "invalid", problems: { nonWorkingDays: "no_working_day" } });
});
