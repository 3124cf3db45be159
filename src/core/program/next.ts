import { dateOf, dayNumber, type LocalDate, type Weekday, weekdayOf } from "../time/local-time.ts";
import type { Person } from "./audience.ts";
import type { PlannedPractice, ProgramDefinition, ProgramVersion, ProgramWeek } from "./program.ts";
import { versionFor } from "./versions.ts";

/** A member's place in a program. It holds no record of what was done: what comes next hangs on the calendar alone. */
export interface Progress {
  /** The date, in the member's zone, on which the member's first week begins. */
  readonly startsOn: LocalDate;
  /** The days on which the member's cards come. More than the program has practices: the first ones of each week count. */
  readonly nudgeDays: readonly Weekday[];
  /** The member's own pause. Resuming moves `startsOn`: see resumeOn. */
  readonly pausedOn: LocalDate | null;
}

/** Who takes part, and where they stand. */
export interface Participant {
  readonly person: Person;
  readonly progress: Progress;
}

/** What comes next for an enrolled member. */
export type NextStep =
  | { readonly kind: "not_started"; readonly startsOn: LocalDate }
  | { readonly kind: "paused" }
  | PracticeStep
  | { readonly kind: "ended" };

export interface PracticeStep {
  readonly kind: "practice";
  /** The version of the program that this week follows. */
  readonly version: number;
  /** From 1. */
  readonly week: number;
  readonly weeks: number;
  /** Weeks of the calendar that a week of the program lasts. */
  readonly everyWeeks: ProgramDefinition["cadence"]["everyWeeks"];
  /** The nudge of that week, from 1. */
  readonly nudge: number;
  /** The date of that nudge: today, before today (it stays open until the next one), or later this week. */
  readonly on: LocalDate;
  readonly practice: PlannedPractice;
  readonly swap: PlannedPractice;
  readonly log: PlannedPractice | null;
}

/**
 * What comes next for a member on `today`, the date in the member's zone, in a program with these versions. A practice is on offer from
 * its nudge until the next nudge or the week's end, whether it was done or not; what a week did not reach is gone, and nothing is left
 * after the last week. Each week follows the version that had begun when the week began.
 */
export function nextStep(
  versions: readonly ProgramVersion[],
  { person, progress }: Participant,
  today: LocalDate,
): NextStep {
  if (versions.some(({ state }) => state === "ended")) return { kind: "ended" };
  if (progress.pausedOn !== null) return { kind: "paused" };
  const day = dayNumber(today);
  let firstDay = dayNumber(progress.startsOn);
  if (day < firstDay) return { kind: "not_started", startsOn: progress.startsOn };
  for (let index = 0; ; index++) {
    const version = versionFor(versions, person, dateOf(firstDay));
    if (version === null || version.state === "paused") return { kind: "paused" };
    const week = version.definition.weeks[index];
    if (week === undefined) return { kind: "ended" };
    const length = 7 * version.definition.cadence.everyWeeks;
    if (day < firstDay + length) return stepOf(version, { week, index, firstDay, length }, { progress, day });
    firstDay += length;
  }
}

interface RunningWeek {
  readonly week: ProgramWeek;
  readonly index: number;
  readonly firstDay: number;
  /** Days. */
  readonly length: number;
}

function stepOf(
  { version, definition }: ProgramVersion,
  running: RunningWeek,
  { progress, day }: { progress: Progress; day: number },
): NextStep {
  const { week, index } = running;
  const nudges = nudgesOf(running, definition.cadence.weekdays, progress.nudgeDays);
  const reached = nudges.filter((nudge) => nudge.day <= day).length;
  const nudge = nudges[Math.max(0, reached - 1)];
  if (nudge === undefined) return { kind: "ended" };
  return {
    kind: "practice",
    version,
    week: index + 1,
    weeks: definition.weeks.length,
    everyWeeks: definition.cadence.everyWeeks,
    nudge: Math.max(1, reached),
    on: dateOf(nudge.day),
    practice: nudge.practice,
    swap: week.swap,
    log: week.log,
  };
}

/** Ends a member's pause on `today`: the weeks go on where they stood, so that a pause costs nothing. */
export function resumeOn<P extends Pick<Progress, "startsOn" | "pausedOn">>(
  progress: P,
  today: LocalDate,
): P {
  if (progress.pausedOn === null) return progress;
  const start = dayNumber(progress.startsOn);
  // Who paused before the beginning begins when they resume, or on the day that was planned.
  const paused = Math.max(0, dayNumber(today) - Math.max(dayNumber(progress.pausedOn), start));
  return { ...progress, startsOn: dateOf(start + paused), pausedOn: null };
}

/**
 * The days on which the week's practices come up, one after the other. Where none of the member's days is one that the program allows, it
 * is the program's days: what is ready then is there when they look.
 */
function nudgesOf(
  { week, firstDay, length }: RunningWeek,
  allowed: readonly Weekday[],
  wanted: readonly Weekday[],
): readonly { readonly day: number; readonly practice: PlannedPractice }[] {
  const among = (weekdays: readonly Weekday[]) =>
    Array.from({ length }, (_, offset) => firstDay + offset).filter((day) =>
      weekdays.includes(weekdayOf(day)),
    );
  const own = among(wanted.filter((weekday) => allowed.includes(weekday)));
  const days = own.length > 0 ? own : among(allowed);
  return week.core.flatMap((practice, index) => {
    const day = days[index];
    return day === undefined ? [] : [{ day, practice }];
  });
}
