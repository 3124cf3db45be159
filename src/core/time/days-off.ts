import { type HolidayRules, isHoliday } from "./holidays.ts";
import type { LocalDate } from "./local-time.ts";

/** Days on which nobody of a country is written to. */
export interface DaysOff {
  /** Null where no holidays of the country are known. */
  readonly holidays: HolidayRules | null;
  /** What the organization added, for the country or for everyone. */
  readonly own: ReadonlySet<LocalDate>;
}

/** Days on which one person is away, both ends included, where the person is. */
export interface Leave {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** Why no message comes on a day. */
export type Off = "holiday" | "day_off" | "leave";

/** Why no message comes on `date`; null where messages may come. */
export function offOn(date: LocalDate, { holidays, own }: DaysOff, leaves: readonly Leave[]): Off | null {
  if (own.has(date)) return "day_off";
  if (holidays !== null && isHoliday(holidays, date)) return "holiday";
  // Both are ISO dates of four-digit years: text compares as time does.
  return leaves.some(({ from, until }) => from <= date && date <= until) ? "leave" : null;
}
