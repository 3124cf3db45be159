import { Temporal } from "temporal-polyfill";
import type { ViewValues } from "../chat/event.ts";
import type { Instant, TimeZone } from "./instant.ts";
import {
  dateOf,
  dayNumber,
  instantOf,
  type LocalDate,
  localMoment,
  minuteOf,
  parseWallTime,
  parseWeekday,
  type WallTime,
  type Weekday,
  weekdayOf,
} from "./local-time.ts";

/** When a member wants to hear from us, in the member's own wall time. */
export interface Schedule {
  /** None at all is a schedule that never falls. */
  readonly weekdays: readonly Weekday[];
  readonly at: WallTime;
  /** Every week, every other week, every fourth week. */
  readonly everyWeeks: 1 | 2 | 4;
  /** Any date in a week (Monday to Sunday) that counts; it sets the phase, not a beginning. */
  readonly anchor: LocalDate;
}

/**
 * The next instant at or after `now` at which `schedule` falls in `zone`; null where it has no weekday. Skipped wall times (DST)
 * move forward; repeated ones happen once. A time that is skipped into a day with a time of its own is left out, so that no day
 * has two.
 */
export function nextOccurrence(schedule: Schedule, zone: TimeZone, now: Instant): Instant | null {
  if (schedule.weekdays.length === 0) return null;
  const minute = minuteOf(schedule.at);
  const anchorWeek = weekNumber(dayNumber(schedule.anchor));
  const falls = (day: number) =>
    (weekNumber(day) - anchorWeek) % schedule.everyWeeks === 0 && schedule.weekdays.includes(weekdayOf(day));
  const today = localMoment(now, zone).day;
  // From yesterday: a clock that skips the end of a day moves yesterday's time into today. Two rounds, for one may be left out.
  for (let day = today - 1; day <= today + schedule.everyWeeks * 14; day++) {
    if (!falls(day)) continue;
    const at = instantOf({ day, minute }, zone);
    if (Temporal.Instant.compare(at, now) < 0) continue;
    const shown = localMoment(at, zone).day;
    if (shown === day || !falls(shown)) return at;
  }
  return null;
}

/** The place of `day` (days since 1970) among the days of a schedule, counted through weeks; neighbors differ by 1. */
export function ordinalOf(
  { weekdays, everyWeeks, anchor }: Pick<Schedule, "weekdays" | "everyWeeks" | "anchor">,
  day: number,
): number {
  const rounds = Math.floor((weekNumber(day) - weekNumber(dayNumber(anchor))) / everyWeeks);
  const before = weekdays.filter((weekday) => weekday < weekdayOf(day)).length;
  return rounds * weekdays.length + before;
}

/** Which of its weeks a schedule falls in, 0 to `everyWeeks` - 1: schedules of one phase fall together, whatever their anchors. */
export function phaseOf({ everyWeeks, anchor }: Pick<Schedule, "everyWeeks" | "anchor">): number {
  return ((weekNumber(dayNumber(anchor)) % everyWeeks) + everyWeeks) % everyWeeks;
}

/** The Monday of a week of that phase. */
export function anchorOf(phase: number): LocalDate {
  return dateOf(phase * 7 - 3);
}

/** Whole weeks since the Monday before 1 January 1970. */
function weekNumber(day: number): number {
  return Math.floor((day + 3) / 7);
}

export type ScheduleProblem =
  | "weekday_missing"
  | "weekday_unknown"
  | "time_missing"
  | "time_unreadable"
  | "rhythm_unknown";

/** The names under which a form hands in a schedule. */
export type ScheduleField = "weekdays" | "at" | "everyWeeks";

export type ParsedSchedule =
  | { readonly kind: "schedule"; readonly schedule: Schedule }
  | {
      readonly kind: "invalid";
      readonly problems: Readonly<Partial<Record<ScheduleField, ScheduleProblem>>>;
    };

/** Reads a schedule from a form's `weekdays`, `at` and `everyWeeks` (every week where absent), all problems together. */
export function parseSchedule(values: ViewValues, anchor: LocalDate): ParsedSchedule {
  const chosen = values.weekdays ?? [];
  const weekdays = chosen.map(parseWeekday).filter((weekday) => weekday !== null);
  const time = values.at?.[0]?.trim() ?? "";
  const at = parseWallTime(time);
  const everyWeeks = ([1, 2, 4] as const).find((weeks) => String(weeks) === (values.everyWeeks?.[0] ?? "1"));

  const problems: Partial<Record<ScheduleField, ScheduleProblem>> = {};
  if (chosen.length === 0) problems.weekdays = "weekday_missing";
  else if (weekdays.length < chosen.length) problems.weekdays = "weekday_unknown";
  if (at === null) problems.at = time === "" ? "time_missing" : "time_unreadable";
  if (everyWeeks === undefined) problems.everyWeeks = "rhythm_unknown";
  if (at === null || everyWeeks === undefined || Object.keys(problems).length > 0)
    return { kind: "invalid", problems };
  return {
    kind: "schedule",
    schedule: { weekdays: [...new Set(weekdays)].sort(), at, everyWeeks, anchor },
  };
}
