import { minuteOf, parseWallTime, wallTimeOf } from "./local-time.ts";
import type { QuietHours } from "./quiet-hours.ts";

const DAY = 1440;
/** What an organization may choose from: full and half hours. */
const STEP = 30;
export const QUIET_TIMES: readonly string[] = Array.from({ length: DAY / STEP }, (_, i) =>
  wallTimeOf(i * STEP),
);
/** Minutes a day: a night's rest and the evening around it, and still some hours in which messages can come. */
const SHORTEST = 10 * 60;
const LONGEST = 20 * 60;

/** Reads the quiet part of a day as an organization may set it; null where the times are none, or it is too short or too long. */
export function parseQuietPart(from: string, until: string): Pick<QuietHours, "from" | "until"> | null {
  const [start, end] = [parseWallTime(from), parseWallTime(until)];
  if (start === null || end === null) return null;
  if (!QUIET_TIMES.includes(start) || !QUIET_TIMES.includes(end)) return null;
  const minutes = (minuteOf(end) - minuteOf(start) + DAY) % DAY;
  return minutes < SHORTEST || minutes > LONGEST ? null : { from: start, until: end };
}
