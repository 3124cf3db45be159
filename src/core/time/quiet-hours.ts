import { Temporal } from "temporal-polyfill";
import type { ViewValues } from "../chat/event.ts";
import type { Instant, TimeZone } from "./instant.ts";
import {
  instantOf,
  type LocalMoment,
  localMoment,
  minuteOf,
  parseWallTime,
  parseWeekday,
  type WallTime,
  type Weekday,
  weekdayOf,
} from "./local-time.ts";

/** When a member is not to be messaged: a part of every day, and whole days. */
export interface QuietHours {
  /** From this wall time on, up to but without `until`; past midnight where `until` is the earlier. Equal: no part of the day. */
  readonly from: WallTime;
  readonly until: WallTime;
  readonly nonWorkingDays: readonly Weekday[];
}

const DAY = 1440;

/** Whether the calendar and the clock of `zone` show a quiet moment at `instant`. */
export function isQuiet(instant: Instant, zone: TimeZone, quiet: QuietHours): boolean {
  return quietAt(localMoment(instant, zone), quiet);
}

/**
 * The first instant at or after `instant` that is not quiet in `zone`: `instant` itself where it is not; null where every day is
 * a non-working day.
 */
export function endOfQuiet(instant: Instant, zone: TimeZone, quiet: QuietHours): Instant | null {
  if (new Set(quiet.nonWorkingDays).size === 7) return null;
  let at = instant;
  // Each step leaves one quiet stretch; a week of them, with a night in between, is the longest chain there is.
  for (let step = 0; step < 32; step++) {
    const shown = localMoment(at, zone);
    if (!quietAt(shown, quiet)) return at;
    at = stretchEnd({ at, shown, zone, quiet });
  }
  return null;
}

/** Whether a time of day lies in the quiet part of every day. */
export function isQuietTime(time: WallTime, quiet: Pick<QuietHours, "from" | "until">): boolean {
  return inQuietPart(minuteOf(time), quiet);
}

function quietAt({ day, minute }: LocalMoment, quiet: QuietHours): boolean {
  return quiet.nonWorkingDays.includes(weekdayOf(day)) || inQuietPart(minute, quiet);
}

function inQuietPart(minute: number, quiet: Pick<QuietHours, "from" | "until">): boolean {
  const from = minuteOf(quiet.from);
  const until = minuteOf(quiet.until);
  return from <= until ? minute >= from && minute < until : minute >= from || minute < until;
}

/** The end of the stretch that `at` lies in: the next midnight on a non-working day, else the end of the quiet part of the day. */
function stretchEnd(inside: { at: Instant; shown: LocalMoment; zone: TimeZone; quiet: QuietHours }): Instant {
  const { at, shown, zone, quiet } = inside;
  const until = minuteOf(quiet.until);
  const end = quiet.nonWorkingDays.includes(weekdayOf(shown.day))
    ? { day: shown.day + 1, minute: 0 }
    : { day: shown.minute < until ? shown.day : shown.day + 1, minute: until % DAY };
  const first = instantOf(end, zone);
  const planned =
    Temporal.Instant.compare(first, at) > 0 ? first : instantOf(end, zone, { repeated: "second" });
  // A clock change on the way may show the end earlier than planned (a skipped end), or the quiet part once more: look again there.
  const change = at.toZonedDateTimeISO(zone).getTimeZoneTransition("next")?.toInstant();
  return change !== undefined && Temporal.Instant.compare(change, planned) < 0 ? change : planned;
}

export type QuietProblem = "time_missing" | "time_unreadable" | "weekday_unknown" | "no_working_day";

/** The names under which a form hands in quiet hours. */
export type QuietField = "from" | "until" | "nonWorkingDays";

export type ParsedQuietHours =
  | { readonly kind: "quiet"; readonly quiet: QuietHours }
  | { readonly kind: "invalid"; readonly problems: Readonly<Partial<Record<QuietField, QuietProblem>>> };

/** Reads quiet hours from a form's `from`, `until` and `nonWorkingDays` (none where absent), all problems together. */
export function parseQuietHours(values: ViewValues): ParsedQuietHours {
  const problems: Partial<Record<QuietField, QuietProblem>> = {};
  const time = (field: "from" | "until"): WallTime => {
    const written = values[field]?.[0]?.trim() ?? "";
    const parsed = parseWallTime(written);
    if (parsed === null) problems[field] = written === "" ? "time_missing" : "time_unreadable";
    return parsed ?? "";
  };
  const from = time("from");
  const until = time("until");
  const chosen = values.nonWorkingDays ?? [];
  const days = [...new Set(chosen.map(parseWeekday).filter((weekday) => weekday !== null))].sort();
  if (chosen.some((day) => parseWeekday(day) === null)) problems.nonWorkingDays = "weekday_unknown";
  else if (days.length === 7) problems.nonWorkingDays = "no_working_day";
  return Object.keys(problems).length > 0
    ? { kind: "invalid", problems }
    : { kind: "quiet", quiet: { from, until, nonWorkingDays: days } };
}
