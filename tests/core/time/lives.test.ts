import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import type { NudgeKind } from "../../../src/core/time/attention.ts";
import { calendarOf, turnOf } from "../../../src/core/time/calendar.ts";
import { offOn } from "../../../src/core/time/days-off.ts";
import type { Instant } from "../../../src/core/time/instant.ts";
import { lastLook, wantsCard } from "../../../src/core/time/last-look.ts";
import { dateOf, dayNumber, localMoment } from "../../../src/core/time/local-time.ts";
import { endOfQuiet, isQuiet } from "../../../src/core/time/quiet-hours.ts";
import { nextOccurrence } from "../../../src/core/time/schedule.ts";
import { dayShown, isQuietOnTheWall, isTooMuch, offOnDate, type Reached } from "./judge.ts";
import { type Person, people, START, zoneAt } from "./lives.ts";

const { compare } = Temporal.Instant;

interface Sent {
  readonly kind: NudgeKind;
  readonly dueAt: Instant;
  readonly at: Instant;
}

interface Waiting {
  readonly kind: NudgeKind;
  readonly dueAt: Instant;
  readonly expiresAt: Instant;
}

function ticksOf({ lived: { rhythm }, ticks: any, late }: Person): readonly Instant[] {
  const times = calendarOf(rhythm, { from: START, until: START.add({ hours: 24 * 21 }) });
  const own = times.map(({ dueAt }, i) => dueAt.add({ minutes: late[i % late.length] ?? 0 }));
  return [...any, ...own].sort(compare);
}

/** Lives through the ticks as planning and draining do, with the same functions. */
function live(person: Person): readonly Sent[] {
  const { rhythm } = person.lived;
  const sent: (Sent & { on: number })[] = [];
  let waiting: Waiting[] = person.others.map(({ kind, hours }) => ({
    kind,
    dueAt: START.add({ hours }),
    expiresAt: START.add({ hours: hours + (kind === "asked" ? 6 : 24 * 14) }),
  }));
  const slots = new Set<string>();
  let zone = rhythm.zone;
  let nextAt = nextOccurrence(rhythm.schedule, zone, START);
  for (const now of ticksOf(person)) {
    const home = zoneAt(person, now);
    if (home !== zone) nextAt = nextOccurrence(rhythm.schedule, home, now);
    zone = home;
    if (nextAt !== null && compare(nextAt, now) <= 0) {
      const { card, next } = turnOf({ ...rhythm, zone }, { nextAt, now });
      if (card !== null && !slots.has(card.date)) waiting.push({ kind: "prompt", ...card });
      if (card !== null) slots.add(card.date);
      nextAt = next;
    }
    const due = waiting.filter(({ dueAt }) => compare(dueAt, now) <= 0);
    if (due.length === 0) continue;
    const today = localMoment(now, zone).day;
    const first = dayNumber("2026-03-01");
    const lastSign = Math.max(first, ...person.signs.map((day) => first + day).filter((day) => day <= today));
    const left = waiting.filter(({ dueAt }) => compare(dueAt, now) > 0);
    for (const each of due.filter(({ expiresAt }) => compare(expiresAt, now) > 0)) {
      const on = localMoment(each.dueAt, zone).day;
      const verdict = lastLook({
        nudge: { kind: each.kind, on },
        off: offOn(dateOf(today), rhythm.daysOff, rhythm.leaves),
        others: sent.map((one) => ({ kind: one.kind, on: one.on, waits: false })),
        isWanted: () => wantsCard(rhythm.schedule, { lastSign, skippedOn: null }, on),
      });
      const nonWorkingDays = each.kind === "prompt" || each.kind === "asked" ? [] : ([6, 7] as const);
      const quiet = { ...rhythm.quiet, nonWorkingDays };
      if (verdict === "wait") left.push({ ...each, dueAt: now.add({ hours: 24 }) });
      else if (verdict === "send" && isQuiet(now, zone, quiet))
        left.push({ ...each, dueAt: endOfQuiet(now, zone, quiet) ?? each.expiresAt });
      else if (verdict === "send") sent.push({ kind: each.kind, on, dueAt: each.dueAt, at: now });
    }
    waiting = left;
  }
  return sent;
}

test("for 10,000 people, programs and clocks: nothing comes in quiet hours, on a holiday or leave, or over the budget", () => {
  let cards = 0;
  fc.assert(
    fc.property(people, (person) => {
      const { ways } = person.lived;
      const signs = [0, ...person.signs].map((day) => dayShown(START, "UTC") + day);
      const reached: Reached[] = [];
      // What is wrong with each that came: nothing at all.
      const wrongs = live(person).flatMap(({ kind, dueAt, at }) => {
        const zone = zoneAt(person, at);
        const shown = at.toZonedDateTimeISO(zone);
        const on = dayShown(dueAt, zone);
        reached.push({ kind, on });
        if (kind === "prompt") cards++;
        const silence = on - Math.max(...signs.filter((sign) => sign <= on + 1));
        return [
          isQuietOnTheWall(shown, ways.quiet) && "in quiet hours",
          offOnDate(shown.toPlainDate().toString(), ways),
          (kind === "summary" || kind === "notice") && shown.dayOfWeek > 5 && "at a weekend",
          isTooMuch(reached) && "over the budget",
          kind === "prompt" && silence >= 56 && "after eight weeks of silence",
        ].flatMap((wrong) => (wrong ? [`${kind} ${shown}: ${wrong}`] : []));
      });
      expect(wrongs).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
  expect(cards).toBeGreaterThan(10_000);
}, 600_000);
