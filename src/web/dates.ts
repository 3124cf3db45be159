import type { Words } from "./words/en.ts";

function utc(isoDate: string): Date {
  return new Date(`${isoDate.slice(0, 10)}T00:00:00Z`);
}

// Making one takes longer than all else that a page does. There are no more than languages, zones and the shapes below.
const formats = new Map<string, Intl.DateTimeFormat>();

function format(words: Words, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([words.dateLocale, options]);
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(words.dateLocale, { timeZone: "UTC", ...options });
  formats.set(key, known);
  return known;
}

/** "22 Nov 2026" from an ISO date. */
export function day(words: Words, isoDate: string): string {
  return format(words, { day: "numeric", month: "short", year: "numeric" }).format(utc(isoDate));
}

/** "22 Nov" from an ISO date, for axes. */
export function shortDay(words: Words, isoDate: string): string {
  return format(words, { day: "numeric", month: "short" }).format(utc(isoDate));
}

/** "Mon 22 Nov" from an ISO date. */
export function weekday(words: Words, isoDate: string): string {
  return format(words, { weekday: "short", day: "numeric", month: "short" }).format(utc(isoDate));
}

// A range takes long to write, and pages write those of the same few windows.
const periods = new Map<string, string>();
const MOST_PERIODS = 1000;

/** "31 Aug – 22 Nov 2026" from two ISO dates. */
export function period(words: Words, from: string, to: string): string {
  const key = `${words.dateLocale} ${from} ${to}`;
  const known = periods.get(key);
  if (known !== undefined) return known;
  const range = format(words, { day: "numeric", month: "short", year: "numeric" });
  const written = range.formatRange(utc(from), utc(to));
  if (periods.size >= MOST_PERIODS) periods.clear();
  periods.set(key, written);
  return written;
}

/** "22 Nov 2026, 14:30" in the reader's zone from an ISO instant; an ISO date alone stays a day; other text stays as it is. */
export function moment(words: Words, text: string, timeZone: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return day(words, text);
  const millis = Date.parse(text);
  if (Number.isNaN(millis)) return text;
  return format(words, { dateStyle: "medium", timeStyle: "short", timeZone }).format(new Date(millis));
}
