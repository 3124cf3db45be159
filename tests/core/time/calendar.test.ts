import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { HOLIDAYS } from "../../../src/content/holidays.ts";
import { type Nudge, WEEK } from "../../../src/core/time/attention.ts";
import { type CardDay, calendarOf, type Rhythm, turnOf } from "../../../src/core/time/calendar.ts";
import { offOn } from "../../../src/core/time/days-off.ts";
import type { Instant, TimeZone } from "../../../src/core/time/instant.ts";
import { lastLook, wantsCard } from "../../../src/core/time/last-look.ts";
import {
  dateOf,
  dayNumber,
  localDate,
  localMoment,
  type Weekday,
} from "../../../src/core/time/local-time.ts";
import { endOfQuiet, isQuiet } from "../../../src/core/time/quiet-hours.ts";
import { nextOccurrence } from "../../../src/core/time/schedule.ts";
import { REST_AFTER } from "../../../src/core/time/silence.ts";

const START = Temporal.Instant.from("2026-03-01T00:00:00Z");
const ZONES = Intl.supportedValuesOf("timeZone") as TimeZone[];
const COUNTRIES = [...Object.keys(HOLIDAYS), ""];

const minutes = fc.integer({ min: 0, max: 1439 });
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
const day = fc.integer({ min: -2, max: 70 }).map((days) => dateOf(dayNumber("2026-03-01") + days));

const rhythms: fc.Arbitrary<Rhythm> = fc.record({
  schedule: fc.record({
    weekdays: fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    at: minutes.map(clock),
    everyWeeks: fc.constantFrom<1 | 2 | 4>(1, 1, 2, 4),
    anchor: day,
  }),
  zone: fc.constantFrom(...ZONES),
  quiet: fc.record({ from: minutes.map(clock), until: minutes.map(clock) }),
  daysOff: fc.record({
    holidays: fc.constantFrom(...COUNTRIES).map((country) => HOLIDAYS[country] ?? null),
    own: fc.array(day, { maxLength: 3 }).map((days) => new Set(days)),
  }),
  leaves: fc.array(
    fc
      .tuple(day, fc.integer({ min: 0, max: 14 }))
      .map(([from, length]) => ({ from, until: dateOf(dayNumber(from) + length) })),
    { maxLength: 2 },
  ),
});

/** Ticks as they come: now and then, close together, or after days of silence. */
const ticks = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 1, max: 600 }),
      fc.integer({ min: 600, max: 1440 * 9 }),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((gaps) => {
    let at = START;
    return gaps.map((minutes) => {
      at = at.add({ minutes });
      return at;
    });
  });

/** What ticks at these instants plan, from the first on. */
function planned(rhythm: Rhythm, instants: readonly Instant[]) {
  const cards: { card: CardDay; by: Instant }[] = [];
  let nextAt = nextOccurrence(rhythm.schedule, rhythm.zone, START);
  for (const now of instants) {
    if (nextAt === null || Temporal.Instant.compare(nextAt, now) > 0) continue;
    const { card, next } = turnOf(rhythm, { nextAt, now });
    if (card !== null) cards.push({ card, by: now });
    nextAt = next;
  }
  return cards;
}

test("for all rhythms and ticks: a card is planned once, by the first tick that can, and only while it is worth sending", () => {
  fc.assert(
    fc.property(rhythms, ticks, (rhythm, instants) => {
      const cards = planned(rhythm, instants);
      const until = instants.at(-1) ?? START;
      // By another road: each time of the calendar belongs to the first tick at or after it, and of a tick's the last useful one is planned.
      const owed = new Map<string, CardDay>();
      for (const each of calendarOf(rhythm, { from: START, until })) {
        const by = instants.find((now) => Temporal.Instant.compare(now, each.at) >= 0);
        const useful = by !== undefined && Temporal.Instant.compare(each.expiresAt, by) > 0;
        if (useful && each.leftOut === null) owed.set(String(by), each);
      }
      expect(cards.map(({ card, by }) => [String(by), String(card.at)])).toEqual(
        [...owed].map(([by, card]) => [by, String(card.at)]),
      );
      expect(new Set(cards.map(({ card }) => card.date)).size).toBe(cards.length);
    }),
    { numRuns: 1500 },
  );
});

test("for all rhythms: no card is due in quiet hours, on a holiday, on a day off or on leave", () => {
  fc.assert(
    fc.property(rhythms, (rhythm) => {
      const { zone, quiet, daysOff, leaves } = rhythm;
      const days = calendarOf(rhythm, { from: START, until: START.add({ hours: 24 * 40 }) });
      for (const { date, dueAt, at, leftOut } of days) {
        expect(isQuiet(dueAt, zone, { ...quiet, nonWorkingDays: [] })).toBe(false);
        expect(Temporal.Instant.compare(dueAt, at)).toBeGreaterThanOrEqual(0);
        expect(date).toBe(localDate(dueAt, zone));
        expect(leftOut).toBe(offOn(date, daysOff, leaves));
      }
    }),
    { numRuns: 1500 },
  );
});

test("a budget leaves out what is too much, and says so", () => {
  const rhythm: Rhythm = {
    schedule: { weekdays: [1, 2, 3, 4, 5], at: "10:00", everyWeeks: 1, anchor: "2026-03-02" },
    zone: "Europe/Berlin" as TimeZone,
    quiet: { from: "18:00", until: "08:00" },
    daysOff: { holidays: HOLIDAYS.DE ?? null, own: new Set(["2026-04-02"]) },
    leaves: [{ from: "2026-04-07", until: "2026-04-08" }],
    others: [],
  };
  const range = {
    from: Temporal.Instant.from("2026-03-30T00:00:00Z"),
    until: Temporal.Instant.from("2026-04-09T23:00:00Z"),
  };
  expect(
    calendarOf(rhythm, range).map(({ date, leftOut }) => `${date.slice(5)} ${leftOut ?? "comes"}`),
  ).toEqual([
    "03-30 comes",
    "03-31 comes",
    "04-01 comes",
    "04-02 day_off",
    "04-03 holiday",
    "04-06 holiday",
    "04-07 leave",
    "04-08 leave",
    "04-09 comes",
  ]);
});

/** Somebody over ten weeks: rhythm, travels, summaries, cards put off, signs given, and ticks at which what is due is looked at. */
const people = fc.record({
  rhythm: rhythms,
  travels: fc.array(fc.record({ after: fc.integer({ min: 1, max: 70 }), zone: fc.constantFrom(...ZONES) }), {
    maxLength: 2,
  }),
  others: fc.array(
    fc.record({
      kind: fc.constantFrom<Nudge["kind"]>("summary", "notice", "asked"),
      hours: fc.integer({ min: 0, max: 24 * 70 }),
    }),
    { maxLength: 6 },
  ),
  signs: fc.array(fc.integer({ min: 0, max: 70 }), { maxLength: 3 }),
  ticks,
  // How many minutes after each time of the schedule a tick comes besides; beyond six hours it is too late.
  late: fc.array(fc.integer({ min: 0, max: 420 }), { minLength: 1, maxLength: 7 }),
});

interface Sent {
  readonly nudge: Nudge;
  readonly at: Instant;
  readonly zone: TimeZone;
}

type Person = typeof people extends fc.Arbitrary<infer P> ? P : never;

function ticksOf({ rhythm, ticks: any, late }: Person): readonly Instant[] {
  const times = calendarOf(rhythm, { from: START, until: START.add({ hours: 24 * 21 }) });
  const own = times.map(({ dueAt }, i) => dueAt.add({ minutes: late[i % late.length] ?? 0 }));
  return [...any, ...own].sort(Temporal.Instant.compare);
}

/** Lives through the ticks as planning and draining do, with the same functions. */
function live(person: Person) {
  const { rhythm, travels, others, signs } = person;
  const instants = ticksOf(person);
  const sent: Sent[] = [];
  let waiting: { kind: Nudge["kind"]; dueAt: Instant; expiresAt: Instant; slot: string }[] = others.map(
    ({ kind, hours }, i) => ({
      kind,
      dueAt: START.add({ hours }),
      expiresAt: START.add({ hours: hours + (kind === "asked" ? 6 : 24 * 14) }),
      slot: `${kind} ${i}`,
    }),
  );
  const slots = new Set<string>();
  let zone = rhythm.zone;
  let nextAt = nextOccurrence(rhythm.schedule, zone, START);
  for (const now of instants) {
    const home = travels.findLast(
      ({ after }) => Temporal.Instant.compare(START.add({ hours: 24 * after }), now) <= 0,
    )?.zone;
    if (home !== undefined && home !== zone) {
      zone = home;
      nextAt = nextOccurrence(rhythm.schedule, zone, now);
    }
    if (nextAt !== null && Temporal.Instant.compare(nextAt, now) <= 0) {
      const { card, next } = turnOf({ ...rhythm, zone }, { nextAt, now });
      if (card !== null && !slots.has(card.date)) waiting.push({ kind: "prompt", ...card, slot: card.date });
      if (card !== null) slots.add(card.date);
      nextAt = next;
    }
    const today = localMoment(now, zone).day;
    const lastSign = Math.max(
      dayNumber("2026-03-01"),
      ...signs.map((day) => dayNumber("2026-03-01") + day).filter((day) => day <= today),
    );
    const left: typeof waiting = [];
    for (const each of waiting) {
      if (Temporal.Instant.compare(each.dueAt, now) > 0) left.push(each);
      else if (Temporal.Instant.compare(each.expiresAt, now) > 0) {
        const nudge: Nudge = { kind: each.kind, on: localMoment(each.dueAt, zone).day };
        const verdict = lastLook({
          nudge,
          off: offOn(localDate(now, zone), rhythm.daysOff, rhythm.leaves),
          others: sent.map((one) => ({ kind: one.nudge.kind, on: one.nudge.on, waits: false })),
          isWanted: () => wantsCard(rhythm.schedule, { lastSign, skippedOn: null }, nudge.on),
        });
        const quiet = {
          ...rhythm.quiet,
          nonWorkingDays: each.kind === "prompt" || each.kind === "asked" ? [] : ([6, 7] as const),
        };
        if (verdict === "wait") left.push({ ...each, dueAt: now.add({ hours: 24 }) });
        else if (verdict === "send" && isQuiet(now, zone, quiet))
          left.push({ ...each, dueAt: endOfQuiet(now, zone, quiet) ?? each.expiresAt });
        else if (verdict === "send") sent.push({ nudge, at: now, zone });
      }
    }
    waiting = left;
  }
  return sent;
}

test("for 10,000 people, programs and clocks: nothing comes in quiet hours, on a holiday or leave, or over the budget", () => {
  let cards = 0;
  fc.assert(
    fc.property(people, (person) => {
      const { rhythm } = person;
      const sent = live(person);
      for (const { nudge, at, zone } of sent) {
        expect(isQuiet(at, zone, { ...rhythm.quiet, nonWorkingDays: [] })).toBe(false);
        expect(offOn(localDate(at, zone), rhythm.daysOff, rhythm.leaves)).toBeNull();
        if (nudge.kind === "prompt") cards++;
      }
      const prompts = sent.filter(({ nudge }) => nudge.kind === "prompt").map(({ nudge }) => nudge.on);
      expect(new Set(prompts).size).toBe(prompts.length);
      for (const first of prompts) {
        const week = sent
          .map(({ nudge }) => nudge)
          .filter(({ on, kind }) => kind !== "asked" && on >= first && on < first + 7);
        const pages = new Set(week.filter(({ kind }) => kind === "summary").map(({ on }) => on)).size;
        const weekly = week.filter(({ kind }) => kind === "prompt").length + pages;
        expect(weekly).toBeLessThanOrEqual(WEEK.nudges);
        expect(weekly * 5).toBeLessThanOrEqual(pages > 0 ? WEEK.minutesOfLeads : WEEK.minutes);
      }
      const signs = [0, ...person.signs].map((day) => dayNumber("2026-03-01") + day);
      for (const on of prompts) {
        const last = Math.max(...signs.filter((sign) => sign <= on + 1));
        expect(on - last).toBeLessThan(REST_AFTER);
      }
    }),
    { numRuns: 10_000 },
  );
  expect(cards).toBeGreaterThan(10_000);
}, 600_000);
