import { expect, test } from "vitest";
import { percentAtMost } from "../../../src/app/privacy/percent.ts";
import {
  type AttackOutcome,
  BELIEFS,
  KNOWLEDGE,
  playAttack,
} from "../../../src/app/privacy/receipt-attack.ts";
import { promiseOf, TIER_RHO } from "../../../src/core/privacy/accountant.ts";
import { splitRho } from "../../../src/core/privacy/budget.ts";
import { noiseVariance } from "../../../src/core/privacy/plan.ts";
import { seededBytes } from "../../privacy/random.ts";

const LEAF = noiseVariance(3, splitRho(TIER_RHO.strict).leaf);

test("whatever the attacker knows and believes, the average over 1,000 draws stays within the stated bound", () => {
  for (const tier of ["strict", "standard"] as const) {
    const bound = percentAtMost(promiseOf(tier, 100).guess.window);
    // A root that is a leaf has the most for one number: leaf and inner share together.
    const { leaf, inner } = splitRho(TIER_RHO[tier]);
    const variance = noiseVariance(3, leaf + inner);
    for (const knowledge of KNOWLEDGE) {
      for (const belief of BELIEFS) {
        for (const people of [8, 17, 400]) {
          const random = seededBytes(people);
          const { average } = playAttack({ knowledge, belief }, { people, variance, random });
          // An average of 1,000 draws has an error of about .2 of its own; the page shows whole numbers.
          expect(Math.round(100 * average), `${tier} ${knowledge} ${belief} ${people}`).toBeLessThanOrEqual(
            bound,
          );
          expect(average).toBeGreaterThanOrEqual(0.5);
        }
      }
    }
  }
});

test("knowing every other answer helps most, and helps as much as the formula says", () => {
  const attack = { knowledge: "all", belief: "much_or_little" } as const;
  const { average } = playAttack(attack, { people: 17, variance: LEAF, random: seededBytes(1) });
  // Φ(3/(2·10)): two Gaussians three apart with a standard deviation of ten.
  expect(average).toBeCloseTo(0.5596, 2);
  const none = playAttack(
    { ...attack, knowledge: "none" },
    { people: 60, variance: LEAF, random: seededBytes(1) },
  );
  expect(none.average).toBeLessThan(average);
});

test("the attacker's chances are honest: they add up to what happens", () => {
  const random = seededBytes(3);
  let [expected, happened, played] = [0, 0, 0];
  while (played < 60) {
    const attack = { knowledge: "all", belief: "much_or_little" } as const;
    const { attempt } = playAttack(attack, {
      people: 12,
      variance: { numerator: 4n, denominator: 1n },
      random,
    });
    expected += attempt.chance;
    happened += attempt.truth === "first" ? 1 : 0;
    played++;
  }
  // Four standard errors of a coin.
  expect(Math.abs(expected - happened)).toBeLessThan(4 * Math.sqrt(played) * 0.5);
});

test("little strain and no answer cannot be told apart at all", () => {
  for (const knowledge of KNOWLEDGE) {
    const attack = { knowledge, belief: "little_or_silent" } as const;
    const { attempt, average } = playAttack(attack, { people: 9, variance: LEAF, random: seededBytes(2) });
    expect(attempt.chance).toBe(0.5);
    expect(average).toBe(0.5);
  }
});

test("the numbers of an attempt add up, and each draw is another", () => {
  const random = seededBytes(4);
  const attack = { knowledge: "half", belief: "some_or_little" } as const;
  const draws = Array.from(
    { length: 20 },
    (): AttackOutcome => playAttack(attack, { people: 17, variance: LEAF, random }),
  );
  for (const { attempt, known, others } of draws) {
    expect(attempt.sum + attempt.noise).toBe(attempt.published);
    expect(attempt.known).toBeLessThanOrEqual(attempt.sum);
    expect([known, others]).toEqual([8, 16]);
  }
  expect(new Set(draws.map(({ attempt }) => attempt.published)).size).toBeGreaterThan(5);
});

test("a group of one is played like any other", () => {
  const attack = { knowledge: "all", belief: "much_or_little" } as const;
  const { attempt, others } = playAttack(attack, { people: 1, variance: LEAF, random: seededBytes(6) });
  expect(others).toBe(0);
  expect(attempt.known).toBe(0);
});
