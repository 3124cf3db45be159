import type { Check } from "../practice/memory.ts";
import { dayNumber, type LocalDate, type Weekday, weekdayOf } from "../time/local-time.ts";
import { type PlannedPractice, type ProgramVersion, plannedIn } from "./program.ts";

/**
 * Which of several programs the card of `today` opens: they take turns from one of the member's card days to the next, in the order given.
 * Whatever somebody joined, cards come on the same days. Undefined where there is none.
 */
export function turnOf<T>(
  programs: readonly T[],
  { nudgeDays, today }: { readonly nudgeDays: readonly Weekday[]; readonly today: LocalDate },
): T | undefined {
  const day = dayNumber(today);
  // Whole weeks since the Monday before 1 January 1970, and the card days of this one up to today.
  const week = Math.floor((day + 3) / 7);
  const cards = week * nudgeDays.length + nudgeDays.filter((weekday) => weekday <= weekdayOf(day)).length;
  const count = nudgeDays.length === 0 ? day : cards;
  return programs[count % Math.max(1, programs.length)];
}

/** Two Heavier in a program: nothing new of it is put forward, people are, and a pause. */
const HEAVIER_OF_PROGRAM = 2;

/** Whether two of a program's practices were heavier since `since`, so that it should rest until the member says otherwise. */
export function shouldRest(
  versions: readonly ProgramVersion[],
  checks: readonly Check[],
  since: LocalDate,
): boolean {
  const planned: readonly PlannedPractice[] = versions.flatMap(({ definition }) =>
    definition.weeks.flatMap(plannedIn),
  );
  const from = dayNumber(since);
  const heavier = checks.filter(
    ({ feeling, on, practice }) =>
      feeling === "heavier" && on >= from && planned.some((each) => each.practice === practice),
  );
  return heavier.length >= HEAVIER_OF_PROGRAM;
}
