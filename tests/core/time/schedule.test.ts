import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { type Instant, parseInstant, parseTimeZone, type TimeZone } from "../../../src/core/time/instant.ts";
import { dayNumber, localDate, type Weekday, weekdayOf } from "../../../src/core/time/local-time.ts";
import { nextOccurrence, parseSchedule, type Schedule } from "../../../src/core/time/schedule.ts";

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

const everyDay: Schedule = {
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  at: "09:00",
  everyWeeks: 1,
  anchor: "2026-01-05",
};

/** The next `count` occurrences after `from`, as wall time with offset. */
function upcoming(schedule: Schedule, zoneName: string, from: string, count: number): string[] {
  const shown: string[] = [];
  let now = instant(from);
  for (let i = 0; i < count; i++) {
    const at = nextOccurrence(schedule, zone(zoneName), now);
    if (at === null) throw new Error("the schedule ended");
    shown.push(at.toZonedDateTimeISO(zoneName).toString({ timeZoneName: "never" }));
    now = at.add({ nanoseconds: 1 });
  }
  return shown;
}

test("falls at `now` itself where that is the time", () => {
  const now = instant("2026-03-02T09:00:00Z");
  expect(nextOccurrence(everyDay, zone("UTC"), now)?.equals(now)).toBe(true);
  expect(upcoming(everyDay, "UTC", "2026-03-02T09:00:00.000000001Z", 1)).toEqual([
    "2026-03-03T09:00:00+00:00",
  ]);
});

test("a schedule without weekdays never falls", () => {
  expect(
    nextOccurrence({ ...everyDay, weekdays: [] }, zone("UTC"), instant("2026-03-02T09:00:00Z")),
  ).toBeNull();
});

test("keeps to the wall time when Lisbon's clock goes forward and back", () => {
  expect(upcoming(everyDay, "Europe/Lisbon", "2026-03-28T00:00:00Z", 2)).toEqual([
    "2026-03-28T09:00:00+00:00",
    "2026-03-29T09:00:00+01:00",
  ]);
  expect(upcoming(everyDay, "Europe/Lisbon", "2026-10-24T00:00:00Z", 2)).toEqual([
    "2026-10-24T09:00:00+01:00",
    "2026-10-25T09:00:00+00:00",
  ]);
});

test("a skipped time moves forward by what is skipped", () => {
  expect(upcoming({ ...everyDay, at: "01:30" }, "Europe/Lisbon", "2026-03-28T12:00:00Z", 2)).toEqual([
    "2026-03-29T02:30:00+01:00",
    "2026-03-30T01:30:00+01:00",
  ]);
  // Troll skips two hours, Lord Howe half of one.
  expect(upcoming({ ...everyDay, at: "01:30" }, "Antarctica/Troll", "2026-03-28T12:00:00Z", 1)).toEqual([
    "2026-03-29T03:30:00+02:00",
  ]);
  expect(upcoming({ ...everyDay, at: "02:15" }, "Australia/Lord_Howe", "2026-10-03T00:00:00Z", 1)).toEqual([
    "2026-10-04T02:45:00+11:00",
  ]);
});

test("a repeated time happens once, the first time", () => {
  expect(upcoming({ ...everyDay, at: "01:30" }, "Europe/Lisbon", "2026-10-24T12:00:00Z", 2)).toEqual([
    "2026-10-25T01:30:00+01:00",
    "2026-10-26T01:30:00+00:00",
  ]);
  expect(upcoming({ ...everyDay, at: "01:45" }, "Australia/Lord_Howe", "2026-04-04T00:00:00Z", 2)).toEqual([
    "2026-04-05T01:45:00+11:00",
    "2026-04-06T01:45:00+10:30",
  ]);
});

test("offsets of a quarter of an hour are kept", () => {
  expect(upcoming(everyDay, "Asia/Kathmandu", "2026-03-02T00:00:00Z", 1)).toEqual([
    "2026-03-02T09:00:00+05:45",
  ]);
  expect(upcoming(everyDay, "Pacific/Chatham", "2026-04-03T23:00:00Z", 2)).toEqual([
    "2026-04-05T09:00:00+12:45",
    "2026-04-06T09:00:00+12:45",
  ]);
});

test("a time skipped into the next day falls there, unless that day has its own", () => {
  // Nuuk's clock goes from Saturday 23:00 to Sunday 00:00.
  const saturdays: Schedule = { ...everyDay, weekdays: [6], at: "23:30" };
  expect(upcoming(saturdays, "America/Nuuk", "2026-03-26T00:00:00Z", 1)).toEqual([
    nuukSkips() ? "2026-03-29T00:30:00-01:00" : "2026-03-28T23:30:00-01:00",
  ]);
  // Samoa had no 30 December 2011: Friday's time would be Saturday's.
  expect(upcoming(everyDay, "Pacific/Apia", "2011-12-29T00:00:00Z", 3)).toEqual([
    "2011-12-29T09:00:00-10:00",
    "2011-12-31T09:00:00+14:00",
    "2012-01-01T09:00:00+14:00",
  ]);
  expect(upcoming({ ...everyDay, weekdays: [5] }, "Pacific/Apia", "2011-12-29T00:00:00Z", 2)).toEqual([
    "2011-12-31T09:00:00+14:00",
    "2012-01-06T09:00:00+14:00",
  ]);
});

// Zone data differ between releases on when Nuuk changes its clock; both are right by their own data.
function nuukSkips(): boolean {
  const skipped = Temporal.PlainDateTime.from("2026-03-28T23:30").toZonedDateTime("America/Nuuk");
  return skipped.toPlainDate().toString() === "2026-03-29";
}

test("every second and fourth week keep the anchor's phase, before it as after it", () => {
  const mondays: Schedule = { ...everyDay, weekdays: [1], everyWeeks: 2, anchor: "2026-03-08" };
  // 8 March 2026 is a Sunday: its week began on Monday 2 March.
  expect(upcoming(mondays, "UTC", "2026-02-10T00:00:00Z", 3)).toEqual([
    "2026-02-16T09:00:00+00:00",
    "2026-03-02T09:00:00+00:00",
    "2026-03-16T09:00:00+00:00",
  ]);
  expect(upcoming({ ...mondays, everyWeeks: 4 }, "UTC", "2026-02-10T00:00:00Z", 2)).toEqual([
    "2026-03-02T09:00:00+00:00",
    "2026-03-30T09:00:00+00:00",
  ]);
});

const ZONES = [
  "UTC",
  "Europe/Lisbon",
  "America/New_York",
  "America/Nuuk",
  "America/Scoresbysund",
  "Asia/Kathmandu",
  "Africa/Cairo",
  "Asia/Beirut",
  "Pacific/Chatham",
  "Australia/Lord_Howe",
  "Antarctica/Troll",
  "Pacific/Apia",
  "Pacific/Kiritimati",
];

const schedules = fc.record({
  weekdays: fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  at: fc.oneof(
    fc.constantFrom("00:00", "00:15", "01:30", "02:15", "02:30", "23:00", "23:30", "23:59"),
    fc.integer({ min: 0, max: 1439 }).map(clock),
  ),
  everyWeeks: fc.constantFrom<1 | 2 | 4>(1, 2, 4),
  anchor: fc.integer({ min: 0, max: 60 }).map((days) => localDate(at(days * 24 * 60), zone("UTC"))),
});

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

/** `minutes` after the beginning of 2026. */
function at(minutes: number): Instant {
  return instant("2026-01-01T00:00:00Z").add({ minutes });
}

const nows = fc.oneof(
  fc.integer({ min: 0, max: 2 * 365 * 24 * 60 }).map(at),
  // Around the two clock changes of much of the north, and of the south.
  fc.integer({ min: -3000, max: 3000 }).map((minutes) => instant("2026-03-29T01:00:00Z").add({ minutes })),
  fc.integer({ min: -3000, max: 3000 }).map((minutes) => instant("2026-10-25T01:00:00Z").add({ minutes })),
  fc.integer({ min: -3000, max: 3000 }).map((minutes) => instant("2026-04-04T15:00:00Z").add({ minutes })),
);

test("for all schedules, zones and instants: at or after now, on a day of the schedule, at its wall time unless skipped", () => {
  fc.assert(
    fc.property(schedules, fc.constantFrom(...ZONES), nows, (schedule, zoneName, now) => {
      const found = nextOccurrence(schedule, zone(zoneName), now);
      if (found === null) throw new Error("no occurrence");
      expect(Temporal.Instant.compare(found, now)).toBeGreaterThanOrEqual(0);
      const shown = found.toZonedDateTimeISO(zoneName);
      const wall = shown.toPlainTime().toString().slice(0, 5);
      if (wall === schedule.at) {
        expect(schedule.weekdays).toContain(shown.dayOfWeek);
        const weeks = (monday(shown.toPlainDate().toString()) - monday(schedule.anchor)) / 7;
        expect(Math.abs(weeks % schedule.everyWeeks)).toBe(0);
      } else {
        // Skipped: the clock went forward at most a day before.
        const change = shown.add({ nanoseconds: 1 }).getTimeZoneTransition("previous");
        expect(change?.until(shown, { largestUnit: "hours" }).hours).toBeLessThan(24);
        expect(
          change && change.subtract({ nanoseconds: 1 }).offsetNanoseconds < change.offsetNanoseconds,
        ).toBe(true);
      }
    }),
    { numRuns: 1500 },
  );
});

test("for all schedules: iterated, strictly later each time, and at most once in a local day", () => {
  fc.assert(
    fc.property(schedules, fc.constantFrom(...ZONES), nows, (schedule, zoneName, start) => {
      let now = start;
      let lastDay = "";
      for (let i = 0; i < 8; i++) {
        const found = nextOccurrence(schedule, zone(zoneName), now);
        if (found === null) throw new Error("no occurrence");
        expect(Temporal.Instant.compare(found, now)).toBeGreaterThanOrEqual(0);
        const day = localDate(found, zone(zoneName));
        expect(day > lastDay).toBe(true);
        lastDay = day;
        now = found.add({ nanoseconds: 1 });
      }
    }),
    { numRuns: 400 },
  );
});

test("for all schedules: nothing between now and the occurrence was passed over", () => {
  fc.assert(
    fc.property(schedules, fc.constantFrom(...ZONES), nows, (schedule, zoneName, now) => {
      const found = nextOccurrence(schedule, zone(zoneName), now);
      if (found === null) throw new Error("no occurrence");
      // An hour earlier, the answer is the same occurrence or one before now.
      const earlier = nextOccurrence(schedule, zone(zoneName), now.subtract({ hours: 1 }));
      if (earlier === null) throw new Error("no occurrence");
      const order = Temporal.Instant.compare(earlier, now);
      if (order >= 0) expect(earlier.equals(found)).toBe(true);
    }),
    { numRuns: 800 },
  );
});

function monday(date: string): number {
  const day = dayNumber(date);
  return day - weekdayOf(day) + 1;
}

test("reads a schedule from a form", () => {
  expect(parseSchedule({ weekdays: ["4", "1", "4"], at: ["9:05"], everyWeeks: ["2"] }, "2026-03-02")).toEqual(
    {
      kind: "schedule",
      schedule: { weekdays: [1, 4], at: "09:05", everyWeeks: 2, anchor: "2026-03-02" },
    },
  );
});

test("names every wrong field of a form at once", () => {
  expect(parseSchedule({ weekdays: [], at: ["25:00"], everyWeeks: ["3"] }, "2026-03-02")).toEqual({
    kind: "invalid",
    problems: { weekdays: "weekday_missing", at: "time_unreadable", everyWeeks: "rhythm_unknown" },
  });
  expect(parseSchedule({ weekdays: ["1", "8"] }, "2026-03-02")).toEqual({
    kind: "invalid",
    problems: { weekdays: "weekday_unknown", at: "time_missing" },
  });
});
