import fc from "fast-check";
import { expect, test } from "vitest";
import { fits, type Nudge, type NudgeKind, WEEK } from "../../../src/core/time/attention.ts";

/** What is let through of messages that are due one after the other. */
function through(due: readonly Nudge[]): readonly Nudge[] {
  const sent: Nudge[] = [];
  for (const next of due) if (fits(next, sent)) sent.push(next);
  return sent;
}

const nudge = (kind: NudgeKind, on: number): Nudge => ({ kind, on });

test("three cards on fixed days of every week all come, week after week", () => {
  const days = [0, 2, 4, 7, 9, 11, 14, 16, 18].map((on) => nudge("prompt", on));
  expect(through(days)).toEqual(days);
});

test("a fourth card within seven days does not come, whatever programs they are of", () => {
  const four = [0, 1, 2, 3].map((on) => nudge("prompt", on));
  expect(through(four)).toEqual(four.slice(0, 3));
  expect(fits(nudge("prompt", 7), four.slice(0, 3))).toBe(true);
});

test("two cards never come on one day, nor one beside a card that was put off to it", () => {
  expect(fits(nudge("prompt", 5), [nudge("prompt", 5)])).toBe(false);
  expect(fits(nudge("prompt", 5), [nudge("asked", 5)])).toBe(false);
});

test("summaries of one day are one nudge, and take a card's place in a lead's week", () => {
  const summaries = [nudge("summary", 3), nudge("summary", 3), nudge("summary", 3)];
  expect(through(summaries)).toEqual(summaries);
  expect(through([nudge("prompt", 1), nudge("prompt", 2), ...summaries, nudge("prompt", 4)])).toEqual([
    nudge("prompt", 1),
    nudge("prompt", 2),
    ...summaries,
  ]);
});

test("a notice is never held back, and counts", () => {
  const cards = [nudge("prompt", 1), nudge("prompt", 2), nudge("prompt", 3)];
  expect(fits(nudge("notice", 4), cards)).toBe(true);
  expect(fits(nudge("prompt", 4), [nudge("notice", 1), nudge("prompt", 2), nudge("prompt", 3)])).toBe(false);
});

test("for all messages in any order: no seven days hold more cards and summaries than a week may", () => {
  const kinds = fc.constantFrom<NudgeKind>("prompt", "summary", "asked");
  const due = fc.array(fc.record({ kind: kinds, on: fc.integer({ min: 0, max: 40 }) }), { maxLength: 60 });
  fc.assert(
    fc.property(due, (all) => {
      const sent = through(all);
      for (let from = 0; from <= 40; from++) {
        const week = sent.filter(({ on }) => on >= from && on < from + 7);
        const cards = week.filter(({ kind }) => kind === "prompt");
        const pages = new Set(week.filter(({ kind }) => kind === "summary").map(({ on }) => on));
        expect(cards.length + pages.size).toBeLessThanOrEqual(WEEK.nudges);
        const most = pages.size > 0 ? WEEK.minutesOfLeads : WEEK.minutes;
        expect(5 * (cards.length + pages.size)).toBeLessThanOrEqual(most);
        expect(new Set(cards.map(({ on }) => on)).size).toBe(cards.length);
      }
    }),
    { numRuns: 500 },
  );
});
