import { easterOf } from "./holidays.ts";
import { dayNumber, type LocalDate } from "./local-time.ts";

const FEASTS = [
  "new_year",
  "good_friday",
  "easter_monday",
  "labor_day",
  "ascension",
  "whit_monday",
  "christmas",
] as const;
/** Holidays that bear one name wherever they are kept. */
export type Feast = (typeof FEASTS)[number];

const FIXED: Readonly<Record<string, Feast>> = {
  "01-01": "new_year",
  "05-01": "labor_day",
  "12-25": "christmas",
};
const AFTER_EASTER: ReadonlyMap<number, Feast> = new Map([
  [-2, "good_friday"],
  [1, "easter_monday"],
  [39, "ascension"],
  [50, "whit_monday"],
]);

/** Which of them a day is that is a holiday; null for all others, and for days off instead of one. */
export function feastOf(date: LocalDate): Feast | null {
  const afterEaster = dayNumber(date) - easterOf(Number(date.slice(0, 4)));
  return FIXED[date.slice(5)] ?? AFTER_EASTER.get(afterEaster) ?? null;
}
