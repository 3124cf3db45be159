import { expect, test } from "vitest";
import { clockChangesOf } from "../../../src/core/time/clock-changes.ts";
import { feastOf } from "../../../src/core/time/feasts.ts";
import type { TimeZone } from "../../../src/core/time/instant.ts";
import { dayNumber, instantOf } from "../../../src/core/time/local-time.ts";

function changes(zone: string, from: string, until: string) {
  const at = (date: string) => instantOf({ day: dayNumber(date), minute: 0 }, zone as TimeZone);
  return clockChangesOf(zone as TimeZone, { from: at(from), until: at(until) }).map(
    ({ date, before, after, minutes }) => [date, before, after, minutes],
  );
}

test("both changes of a year are found, north and south, by an hour or by half of one", () => {
  expect(changes("Europe/Berlin", "2026-01-01", "2027-01-01")).toEqual([
    ["2026-03-29", "02:00", "03:00", 60],
    ["2026-10-25", "03:00", "02:00", -60],
  ]);
  // Midnight of the fifth becomes 23:00 of the fourth.
  expect(changes("America/Santiago", "2026-01-01", "2027-01-01")).toEqual([
    ["2026-04-05", "00:00", "23:00", -60],
    ["2026-09-06", "00:00", "01:00", 60],
  ]);
  expect(changes("Australia/Lord_Howe", "2026-01-01", "2027-01-01").map(([, , , by]) => by)).toEqual([
    -30, 30,
  ]);
});

test("a zone that never changes has none, and neither does a range without one", () => {
  expect(changes("Asia/Kathmandu", "2026-01-01", "2027-01-01")).toEqual([]);
  expect(changes("Europe/Berlin", "2026-03-30", "2026-10-25")).toEqual([]);
});

test("a holiday that bears one name everywhere is known by it", () => {
  expect(feastOf("2026-04-06")).toBe("easter_monday");
  expect(feastOf("2026-12-25")).toBe("christmas");
  expect(feastOf("2026-04-07")).toBeNull();
});
