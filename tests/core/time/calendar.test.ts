import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { HOLIDAYS } from "../../../src/content/holidays.ts";
import { type CardDay, calendarOf, type Rhythm, turnOf } from "../../../src/core/time/calendar.ts";
import type { Instant, TimeZone } from "../../../src/core/time/instant.ts";
import { nextOccurrence } from "../../../src/core/time/schedule.ts";
import { daysOf, owedBy } from "./judge.ts";
import { rhythms, START, ticks } from "./lives.ts";

const { compare } = Temporal.Instant;

/** What ticks at these instants plan, from the first on. */
function planned(rhythm: Rhythm, instants: readonly Instant[]) {
  const cards: { card: CardDay; by: Instant }[] = [];
  let nextAt = nextOccurrence(rhythm.schedule, rhythm.zone, START);
  for (const now of instants) {
    if (nextAt === null || compare(nextAt, now) > 0) continue;
    const { card, next } = turnOf(rhythm, { nextAt, now });
    if (card !== null) cards.push({ card, by: now });
    nextAt = next;
  }
  return cards;
}

test("for all rhythms and ticks: a card is planned once, by the first tick that can, and only while it is worth sending", () => {
  let [comes, missed] = [0, 0];
  fc.assert(
    fc.property(rhythms, ticks, ({ rhythm, ways }, instants) => {
      const cards = planned(rhythm, instants);
      const days = daysOf(ways, rhythm.schedule, { from: START, until: instants.at(-1) ?? START });
      const owed = owedBy(days, instants);
      expect(
        cards.map(({ card, by }) => [String(by), card.date, String(card.at), String(card.dueAt)]),
      ).toEqual(owed.map(([by, { date, at, dueAt }]) => [by, date, String(at), String(dueAt)]));
      expect(new Set(cards.map(({ card }) => card.date)).size).toBe(cards.length);
      comes += owed.length;
      missed += days.filter(({ off }) => off === null).length - owed.length;
    }),
    { numRuns: 1500 },
  );
  // Else nothing was asked, of what comes nor of what came too late.
  expect(Math.min(comes, missed)).toBeGreaterThan(300);
});

test("for all rhythms: a card is due at its time or when quiet hours end, and none on a holiday, a day off or leave", () => {
  fc.assert(
    fc.property(rhythms, ({ rhythm, ways }) => {
      const range = { from: START, until: START.add({ hours: 24 * 40 }) };
      const shown = ({ date, at, dueAt, expiresAt }: Omit<CardDay, "leftOut">) =>
        [date, at, dueAt, expiresAt].join(" ");
      expect(calendarOf(rhythm, range).map((day) => `${shown(day)} ${day.leftOut}`)).toEqual(
        daysOf(ways, rhythm.schedule, range).map((day) => `${shown(day)} ${day.off}`),
      );
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
