import type { LocalDate } from "../../core/time/local-time.ts";
import type { Schedule } from "../../core/time/schedule.ts";

/** What the form of consent proposes; everyone chooses their own. */
export const OFFERED_RHYTHM: Omit<Schedule, "anchor"> = { weekdays: [1, 4], at: "10:00", everyWeeks: 1 };

/** The same as a schedule. At every week's pace the date changes nothing. */
export function offeredSchedule(anchor: LocalDate): Schedule {
  return { ...OFFERED_RHYTHM, anchor };
}
