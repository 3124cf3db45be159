import { dateOf, dayNumber, type LocalDate, type Weekday, weekdayOf } from "../time/local-time.ts";
import type { PlannedPractice, Program, ProgramWeek } from "./program.ts";

/** A member's place in a program. It holds no record of what was done: what comes next hangs on the calendar alone. */
export interface Progress {
  /** The date, in the member's zone, on which the member's first week begins. */
  readonly startsOn: LocalDate;
  /** The days on which the member wants nudges. More than the program allows a week: the first ones of each week count. */
  readonly nudgeDays: readonly Weekday[];
  /** The member's own pause. Resuming moves `startsOn`: see resumeOn. */
  readonly pausedOn: LocalDate | null;
}

/** What comes next for an enrolled member. */
export type NextStep =
  | { readonly kind: "not_started"; readonly startsOn: LocalDate }
  | { readonly kind: "paused" }
  | PracticeStep
  | { readonly kind: "ended" };

export interface PracticeStep {
  readonly kind: "practice";
  /** From 1. */
  readonly week: number;
  readonly weeks: number;
  /** The nudge of that week, from 1. */
  readonly nudge: number;
  /** The date of that nudge: today, before today (it stays open until the next one), or later this week. */
  readonly on: LocalDate;
  readonly practice: PlannedPractice;
  readonly swap: PlannedPractice;
  readonly log: PlannedPractice | null;
}

/**
 * What comes next for a member on `today`, the date in the member's zone. A practice is on offer from its nudge until the next
 * nudge or the week's end, whether it was done or not; what a week did not reach is gone, and nothing is left after the last week.
 */
export function nextStep(program: Program, progress: Progress, today: LocalDate): NextStep {
  const { weeks, nudgesAWeek } = program.content;
  if (program.state === "ended") return { kind: "ended" };
  if (program.state !== "active" || progress.pausedOn !== null) return { kind: "paused" };
  const start = dayNumber(progress.startsOn);
  const day = dayNumber(today);
  if (day < start) return { kind: "not_started", startsOn: progress.startsOn };

  const index = Math.floor((day - start) / 7);
  const week = weeks[index];
  if (week === undefined) return { kind: "ended" };
  const nudges = nudgesOf({ week, firstDay: start + index * 7, nudgeDays: progress.nudgeDays, nudgesAWeek });
  const reached = nudges.filter((nudge) => nudge.day <= day).length;
  const nudge = nudges[Math.max(0, reached - 1)];
  if (nudge === undefined) return { kind: "ended" };
  return {
    kind: "practice",
    week: index + 1,
    weeks: weeks.length,
    nudge: Math.max(1, reached),
    on: dateOf(nudge.day),
    practice: nudge.practice,
    swap: week.swap,
    log: week.log,
  };
}

/** Whether `today` is the day of a nudge. A nudge that was not sent on its day is not sent at all. */
export function isNudgeDay(program: Program, progress: Progress, today: LocalDate): boolean {
  const step = nextStep(program, progress, today);
  const wanted = progress.nudgeDays.includes(weekdayOf(dayNumber(today)));
  return wanted && step.kind === "practice" && step.on === today;
}

/** Ends a member's pause on `today`: the weeks go on where they stood, so that a pause costs nothing. */
export function resumeOn(progress: Progress, today: LocalDate): Progress {
  if (progress.pausedOn === null) return progress;
  const start = dayNumber(progress.startsOn);
  // Who paused before the beginning begins when they resume, or on the day that was planned.
  const paused = Math.max(0, dayNumber(today) - Math.max(dayNumber(progress.pausedOn), start));
  return { ...progress, startsOn: dateOf(start + paused), pausedOn: null };
}

interface Nudge {
  readonly day: number;
  readonly practice: PlannedPractice;
}

function nudgesOf(of: {
  week: ProgramWeek;
  firstDay: number;
  nudgeDays: readonly Weekday[];
  nudgesAWeek: number;
}): readonly Nudge[] {
  const wanted = Array.from({ length: 7 }, (_, offset) => of.firstDay + offset).filter((day) =>
    of.nudgeDays.includes(weekdayOf(day)),
  );
  // Who wants no nudges still finds each week's first practice when they look.
  const days = wanted.length === 0 ? [of.firstDay] : wanted;
  return of.week.core.slice(0, of.nudgesAWeek).flatMap((practice, index) => {
    const day = days[index];
    return day === undefined ? [] : [{ day, practice }];
  });
}
