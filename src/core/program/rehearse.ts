import { Temporal } from "temporal-polyfill";
import type { MemberId } from "../ids.ts";
import { type CardDay, calendarOf, type Rhythm } from "../time/calendar.ts";
import { type ClockChange, clockChangesOf } from "../time/clock-changes.ts";
import type { Instant } from "../time/instant.ts";
import {
  dateOf,
  dayNumber,
  instantOf,
  type LocalDate,
  localMoment,
  type WallTime,
  wallTimeOf,
} from "../time/local-time.ts";
import type { Person } from "./audience.ts";
import { changeProgram, type Days, type ProgramActor, type ProgramStep } from "./change.ts";
import { type NextStep, nextStep, type Participant, type PracticeStep } from "./next.ts";
import { offeredVersion } from "./offer.ts";
import type { ProgramVersion } from "./program.ts";

// Nobody: two of them, for nobody may approve what they asked for.
const AUTHOR: ProgramActor = { member: "author" as MemberId, roles: ["hr"] };
const REVIEWER: ProgramActor = { member: "reviewer" as MemberId, roles: ["hr"] };

/** The versions as they would stand if the newest, where it is still a draft or in review, were approved now, for everyone. */
export function asApproved(versions: readonly ProgramVersion[], days: Days): readonly ProgramVersion[] {
  const asked = afterStep(versions, { step: "ask", by: AUTHOR }, days);
  return afterStep(asked, { step: "approve", by: REVIEWER }, days);
}

function afterStep(
  versions: readonly ProgramVersion[],
  wish: { readonly step: ProgramStep; readonly by: ProgramActor },
  days: Days,
): readonly ProgramVersion[] {
  const change = changeProgram(versions, wish, days);
  if (change.kind === "refused") return versions;
  return versions.map((each) => change.versions.find(({ version }) => version === each.version) ?? each);
}

/** Whole days, both included. */
export interface DayRange {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** The first day of `range` on which the person is offered the program, its link included; null where none is. */
export function firstOffer(
  versions: readonly ProgramVersion[],
  person: Person,
  { from, until }: DayRange,
): LocalDate | null {
  const begins = versions.flatMap(({ pilotFrom, activeFrom }) => [pilotFrom ?? [], activeFrom ?? []].flat());
  const later = begins.filter((date) => date > from && date <= until).sort();
  const isOffered = (today: LocalDate) => offeredVersion(versions, person, { today, byLink: true }) !== null;
  return [from, ...later].find(isOffered) ?? null;
}

/** A day of a rhythm, and what its card opens, or would have opened. */
export interface RehearsedCard {
  readonly date: LocalDate;
  /** What the clock shows when it is due. */
  readonly wallTime: WallTime;
  readonly at: Instant;
  /** The rhythm's own time, where quiet hours moved the card away from it. */
  readonly movedFrom: WallTime | null;
  /** Why it does not come; null where it does. */
  readonly leftOut: CardDay["leftOut"];
  readonly opens: NextStep;
}

/** A week of the calendar, counted from the first day of the program. */
export interface RehearsedWeek extends DayRange {
  /** What it follows; null where the program has nothing for it. */
  readonly step: Pick<PracticeStep, "version" | "week" | "weeks"> | null;
  readonly cards: number;
  /** What its cards open takes, and what may be written beside them. */
  readonly minutes: number;
}

export interface RehearsedCourse {
  readonly cards: readonly RehearsedCard[];
  readonly weeks: readonly RehearsedWeek[];
  readonly clockChanges: readonly ClockChange[];
}

/** What somebody would get from day to day of `range` who takes part from `startsOn`, opens every card, and never pauses. */
export function rehearseCourse(
  versions: readonly ProgramVersion[],
  { person, startsOn, rhythm }: { person: Person; startsOn: LocalDate; rhythm: Rhythm },
  range: DayRange,
): RehearsedCourse {
  const { zone, schedule } = rhythm;
  const progress = { startsOn, nudgeDays: schedule.weekdays, pausedOn: null };
  const participant: Participant = { person, progress };
  const from = instantOf({ day: dayNumber(range.from), minute: 0 }, zone);
  const until = instantOf({ day: dayNumber(range.until) + 1, minute: 0 }, zone);
  const last = until.subtract({ nanoseconds: 1 });
  const cards = calendarOf(rhythm, { from, until: last }).map(
    (card): RehearsedCard => ({
      date: card.date,
      wallTime: wallTimeOf(localMoment(card.dueAt, zone).minute),
      at: card.dueAt,
      movedFrom: Temporal.Instant.compare(card.at, card.dueAt) === 0 ? null : schedule.at,
      leftOut: card.leftOut,
      opens: nextStep(versions, participant, card.date),
    }),
  );
  return {
    cards,
    weeks: weeksOf(versions, { participant, cards, until: range.until }),
    clockChanges: clockChangesOf(zone, { from, until }),
  };
}

function weeksOf(
  versions: readonly ProgramVersion[],
  {
    participant,
    cards,
    until,
  }: { participant: Participant; cards: readonly RehearsedCard[]; until: LocalDate },
): readonly RehearsedWeek[] {
  const first = dayNumber(participant.progress.startsOn);
  const count = Math.max(0, Math.ceil((dayNumber(until) + 1 - first) / 7));
  return Array.from({ length: count }, (_, index): RehearsedWeek => {
    const week = { from: dateOf(first + 7 * index), until: dateOf(first + 7 * index + 6) };
    const step = nextStep(versions, participant, week.from);
    const own = cards.filter(
      ({ date, leftOut }) => leftOut === null && week.from <= date && date <= week.until,
    );
    const opened = own.flatMap(({ opens }) => (opens.kind === "practice" ? [opens.practice.minutes] : []));
    const log = step.kind === "practice" && opened.length > 0 ? (step.log?.minutes ?? 0) : 0;
    return {
      ...week,
      step: step.kind === "practice" ? step : null,
      cards: own.length,
      minutes: opened.reduce<number>((sum, minutes) => sum + minutes, log),
    };
  });
}
