import { Temporal } from "temporal-polyfill";
import { remember } from "../remember.ts";
import type { Instant, TimeZone } from "./instant.ts";

/** A time of day on the wall, "HH:MM" from "00:00" to "23:59". */
export type WallTime = string;

/** A calendar date, "YYYY-MM-DD", with no zone of its own. */
export type LocalDate = string;

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** A place on the calendar and the clock of a zone: whole days since 1 January 1970, and minutes since midnight. */
export interface LocalMoment {
  readonly day: number;
  readonly minute: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const WALL_TIME = /^(\d{1,2}):(\d{2})$/;

/** Reads "9:05" or "09:05" as "09:05"; null for anything that is no time of day. */
export function parseWallTime(text: string): WallTime | null {
  const [, hour = "", minute = ""] = WALL_TIME.exec(text.trim()) ?? [];
  if (hour === "" || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, "0")}:${minute}`;
}

/** Reads the number of a weekday, 1 to 7, as text or number; null for anything else. */
export function parseWeekday(value: string | number): Weekday | null {
  return WEEKDAYS.find((weekday) => String(weekday) === String(value)) ?? null;
}

/** Minutes since midnight, 0 to 1439. Throws RangeError where `time` is no wall time: those from outside are parsed first. */
export function minuteOf(time: WallTime): number {
  const parsed = parseWallTime(time);
  if (parsed === null) throw new RangeError(`"${time}" is not a time of day such as "09:30".`);
  return Number(parsed.slice(0, 2)) * 60 + Number(parsed.slice(3));
}

/** The wall time of so many minutes since midnight, 0 to 1439. */
export function wallTimeOf(minute: number): WallTime {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** Whole days from 1 January 1970 to `date`. Throws RangeError where `date` is no date. */
export function dayNumber(date: LocalDate): number {
  const [, year, month, day] = DATE.exec(date) ?? [];
  const number = civilDay(Number(year), Number(month), Number(day));
  // 31 April would be counted as 1 May; years of more than four digits are Temporal's to read.
  return dateOf(number) === date ? number : utcDay(Temporal.PlainDate.from(date));
}

// Planning asks for thousands of dates at a time, so the usual ones are counted without Temporal.
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970 of a Gregorian date, counted in years that begin in March, so that the leap day comes last. */
function civilDay(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1;
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leaps + inYear - 719_468;
}

function utcDay(date: Temporal.PlainDate): number {
  return date.toZonedDateTime("UTC").epochMilliseconds / DAY;
}

/** The date that lies `day` days after 1 January 1970. */
export function dateOf(day: number): LocalDate {
  // The year in which it may lie, or the one after; then the month that begins last before it.
  let year = 1970 + Math.floor(day / 365.2425);
  if (!(year >= 1 && year < 9999))
    return utc(day * DAY)
      .toPlainDate()
      .toString();
  if (day >= civilDay(year + 1, 1, 1)) year++;
  if (day < civilDay(year, 1, 1)) year--;
  let month = 12;
  while (day < civilDay(year, month, 1)) month--;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day - civilDay(year, month, 1) + 1)}`;
}

/** The weekday of the date that lies `day` days after 1 January 1970, which was a Thursday. */
export function weekdayOf(day: number): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** What the calendar and the clock show in `zone` at `instant`. */
export function localMoment(instant: Instant, zone: TimeZone): LocalMoment {
  const at = instant.epochMilliseconds;
  const shown = at + offsetAt(`${at} ${zone}`);
  const day = Math.floor(shown / DAY);
  return { day, minute: Math.floor((shown - day * DAY) / MINUTE) };
}

// The same times come again and again: those of windows on every page, those of schedules for everybody in a zone.
const offsetAt = remember((text) => {
  const [at, zone = ""] = text.split(" ");
  const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(Number(at)).toZonedDateTimeISO(zone);
  return Math.floor(offsetNanoseconds / 1e6);
}, 10_000);

/** The date in `zone` at `instant`. */
export function localDate(instant: Instant, zone: TimeZone): LocalDate {
  return dateOf(localMoment(instant, zone).day);
}

/**
 * The instant at which `zone` shows that moment. Where the clock skips it, it moves forward by what is skipped; where the clock
 * shows it twice, the first counts, or the second with `repeated: "second"`.
 */
export function instantOf(
  moment: LocalMoment,
  zone: TimeZone,
  { repeated = "first" }: { repeated?: "first" | "second" } = {},
): Instant {
  // "compatible" is Temporal's word for "later in a gap, earlier in a repetition".
  const disambiguation = repeated === "first" ? "compatible" : "later";
  return utc(moment.day * DAY + moment.minute * MINUTE)
    .toPlainDateTime()
    .toZonedDateTime(zone, { disambiguation })
    .toInstant();
}

function utc(milliseconds: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO("UTC");
}
