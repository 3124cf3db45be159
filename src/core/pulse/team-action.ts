import type { Id } from "../ids.ts";
import { dateOf, dayNumber, type LocalDate } from "../time/local-time.ts";

export type TeamActionId = Id<"team_action">;

/** What became of a promise, as its lead tells the team. */
export const OUTCOMES = ["kept", "partly", "not_done"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A team hears back within so many weeks, also where a lead promised something of their own. */
export const REPORT_WITHIN_WEEKS = 4;

/** Promises that a team waits for at a time: more of them would be kept by nobody, and each is a message to everyone. */
export const MOST_OPEN = 3;

/** Days before a report is due at which its lead is reminded, once. */
export const REMIND_DAYS_BEFORE = 3;

/** Where a promise that was told stands. */
export type PromiseState = "open" | "overdue" | "reported";

/** The last day by which a promise made on `today` may be due, and its report be given: so many weeks ahead. */
export function weeksAfter(today: LocalDate, weeks: number): LocalDate {
  return dateOf(dayNumber(today) + 7 * weeks);
}

/** `reportBy`: the last day for the report; it is overdue from the day after. ISO dates, all in one zone. */
export function promiseState(
  { reportBy, isReported }: { readonly reportBy: LocalDate; readonly isReported: boolean },
  today: LocalDate,
): PromiseState {
  if (isReported) return "reported";
  return today > reportBy ? "overdue" : "open";
}
