import { Temporal } from "temporal-polyfill";
import { fits, type Nudge } from "./attention.ts";
import { type DaysOff, type Leave, type Off, offOn } from "./days-off.ts";
import type { Instant, TimeZone } from "./instant.ts";
import { dayNumber, type LocalDate, localDate } from "./local-time.ts";
import { endOfQuiet, type QuietHours } from "./quiet-hours.ts";
import { nextOccurrence, type Schedule } from "./schedule.ts";

/** A card that could not be sent within this many hours of its time is not sent at all: nobody is caught up with. */
const WORTH_SENDING_HOURS = 6;

/** No card is worth sending so long after its schedule's time, however long quiet hours moved it. */
const LOOK_BACK_HOURS = 48;

/** A day on which a schedule falls, and what becomes of its card. */
export interface CardDay {
  /** The day on which it comes, where the person is. Nobody gets two cards of one date. */
  readonly date: LocalDate;
  /** The schedule's own time. */
  readonly at: Instant;
  /** When it is due: at the end of the quiet hours where `at` lies in them. */
  readonly dueAt: Instant;
  /** After that it is not sent any more. */
  readonly expiresAt: Instant;
  /** Why it does not come; null where it does. */
  readonly leftOut: Off | "budget" | null;
}

/** All that decides when cards come, but for what a member did: silence, pauses and skipped days are looked at when a card is sent. */
export interface Rhythm {
  readonly schedule: Schedule;
  readonly zone: TimeZone;
  /** Of the organization; the days are each member's own choice. */
  readonly quiet: Pick<QuietHours, "from" | "until">;
  readonly daysOff: DaysOff;
  /** Of one person; none where many people's cards are planned together. */
  readonly leaves: readonly Leave[];
  /** What else takes the person's attention. Left out: no card is held against a budget. */
  readonly others?: readonly Nudge[];
}

/** Every card of `rhythm` whose own time lies from `from` to `until`, both included, in order: those that come and those that do not. */
export function calendarOf(
  rhythm: Rhythm,
  range: { readonly from: Instant; readonly until: Instant },
): readonly CardDay[] {
  return walk(rhythm, range).days;
}

/** The same, with the first time after `until`. */
function walk(
  rhythm: Rhythm,
  { from, until }: { readonly from: Instant; readonly until: Instant },
): { readonly days: readonly CardDay[]; readonly next: Instant | null } {
  const { schedule, zone, others } = rhythm;
  const days: CardDay[] = [];
  const taken: Nudge[] = [...(others ?? [])];
  let at = nextOccurrence(schedule, zone, from);
  while (at !== null && Temporal.Instant.compare(at, until) <= 0) {
    const day = dayOf(rhythm, at);
    const nudge: Nudge = { kind: "prompt", on: dayNumber(day.date) };
    const comes = day.leftOut === null;
    const spent = comes && others !== undefined && !fits(nudge, taken);
    if (comes && !spent) taken.push(nudge);
    days.push(spent ? { ...day, leftOut: "budget" } : day);
    at = nextOccurrence(schedule, zone, at.add({ nanoseconds: 1 }));
  }
  return { days, next: at };
}

function dayOf({ zone, quiet, daysOff, leaves }: Rhythm, at: Instant): CardDay {
  const dueAt = endOfQuiet(at, zone, { ...quiet, nonWorkingDays: [] }) ?? at;
  const date = localDate(dueAt, zone);
  const expiresAt = dueAt.add({ hours: WORTH_SENDING_HOURS });
  return { date, at, dueAt, expiresAt, leftOut: offOn(date, daysOff, leaves) };
}

/** What a tick does about a schedule that is due. */
export interface Turn {
  /** The one card to plan: the latest that is still worth sending. Null where there is none; all others are expired. */
  readonly card: CardDay | null;
  /** When the schedule falls next, after the tick. */
  readonly next: Instant | null;
}

/** What is to be done at `now` about a rhythm whose next time was `nextAt`, however long ago that is. */
export function turnOf(
  rhythm: Rhythm,
  { nextAt, now }: { readonly nextAt: Instant; readonly now: Instant },
): Turn {
  const earliest = now.subtract({ hours: LOOK_BACK_HOURS });
  const from = Temporal.Instant.compare(nextAt, earliest) < 0 ? earliest : nextAt;
  const { days, next } = walk(rhythm, { from, until: now });
  const card = days.findLast(
    ({ leftOut, expiresAt }) => leftOut === null && Temporal.Instant.compare(expiresAt, now) > 0,
  );
  return { card: card ?? null, next };
}
