import { Temporal } from "temporal-polyfill";
import type { TimeZone } from "../../core/time/instant.ts";
import type { Weekday } from "../../core/time/local-time.ts";
import type { Schedule } from "../../core/time/schedule.ts";
import type { PreferencesRow } from "../../db/member/preferences.ts";
import type { Actor } from "../actor.ts";
import { wordsOfDay, wordsOfSchedule } from "../words-of-time.ts";

/** A pause without an end that is near: until the person ends it. A year of four digits, so that every parser reads it. */
export const OPEN_END = Temporal.Instant.from("2999-01-01T00:00:00Z");

/** A member's schedule as stored. */
export function scheduleOf(row: PreferencesRow): Schedule {
  return {
    weekdays: row.weekdays as Weekday[],
    at: row.local_time,
    everyWeeks: row.every_weeks,
    anchor: row.anchor,
  };
}

export function isPaused(row: Pick<PreferencesRow, "paused_until">, { now }: Pick<Actor, "now">): boolean {
  return row.paused_until !== null && row.paused_until.epochMilliseconds > now.epochMilliseconds;
}

/** The rhythm in one line: paused until when, or which days. */
export function wordsOfRhythm(
  row: PreferencesRow | undefined,
  actor: Pick<Actor, "words" | "now"> & { readonly member: Pick<Actor["member"], "time_zone"> },
): string {
  const { rhythm } = actor.words.chat;
  if (row?.contact !== "consented") return rhythm.none;
  if (row.paused_until === null || !isPaused(row, actor))
    return rhythm.cards(wordsOfSchedule(scheduleOf(row), actor.words));
  if (row.paused_until.epochMilliseconds >= OPEN_END.epochMilliseconds) return rhythm.pausedOpen;
  return rhythm.paused(wordsOfDay(row.paused_until, actor.member.time_zone as TimeZone, actor.words));
}
