import type { Words } from "../content/words.ts";
import type { Instant, TimeZone } from "../core/time/instant.ts";
import { type LocalDate, localDate } from "../core/time/local-time.ts";
import type { Schedule } from "../core/time/schedule.ts";

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** A date as people write it in that language: "3 August 2026". */
export function wordsOfDate(date: LocalDate, words: Words): string {
  let format = FORMATS.get(words.locale);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(words.locale === "en" ? "en-GB" : words.locale, {
      dateStyle: "long",
      timeZone: "UTC",
    });
    FORMATS.set(words.locale, format);
  }
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** The date on which `at` falls in `zone`, in words. */
export function wordsOfDay(at: Instant, zone: TimeZone, words: Words): string {
  return wordsOfDate(localDate(at, zone), words);
}

/** "on Mondays and Thursdays at 10:00". */
export function wordsOfSchedule(schedule: Pick<Schedule, "weekdays" | "at">, words: Words): string {
  const { chat } = words;
  const days = schedule.weekdays.map((day) => chat.weekdays[day - 1] ?? "");
  const list = days.length < 2 ? days.join("") : `${days.slice(0, -1).join(", ")} ${chat.and} ${days.at(-1)}`;
  return chat.rhythmAt(list, schedule.at);
}
