import type { MemberId } from "../core/ids.ts";
import {
  deltaFor,
  epsilon,
  insidersGuess,
  TIER_RHO,
  type Tier,
  toRho,
  WINDOWS_PER_YEAR,
} from "../core/privacy/accountant.ts";
import type { Random } from "../ports/random.ts";
import type { Engine } from "./engine.ts";
import { type Finding, finding } from "./finding.ts";
import { countRight, type InsidersWindow, likelihoodRatios } from "./insider.ts";
import type { Scenario } from "./scenarios.ts";
import { clopperPearson, FALSE_ALARM, shareWithSampling } from "./statistics.ts";

/** How often an insider guesses, and on what. */
export interface GuessSetup {
  readonly engine: Engine;
  readonly random: Random;
  readonly tier: Tier;
  /** Lives played in each of the two cases. */
  readonly lives: number;
}

/** Log likelihood ratios in both cases. */
function bothCases(
  windows: readonly InsidersWindow[],
  { engine, random, lives }: Pick<GuessSetup, "engine" | "random" | "lives">,
): readonly [Float64Array, Float64Array] {
  return [
    likelihoodRatios(windows, { truth: 0, lives, engine, random }),
    likelihoodRatios(windows, { truth: 1, lives, engine, random }),
  ];
}

/** Differencing over the tree and over time, by somebody who knows all answers but one (T3). */
export function attackByGuessing(scenario: Scenario, setup: GuessSetup): Finding {
  const { windows, member, ...name } = scenario;
  const ratios = bothCases(windows, setup);
  const guesses = 2 * setup.lives;
  const promise = insidersGuess(toRho(TIER_RHO[setup.tier]) * (windows.length > 1 ? WINDOWS_PER_YEAR : 1));
  const numbers = windows.reduce((sum, { moved }) => sum + moved.length, 0);
  return finding({
    ...name,
    figure: countRight(ratios) / guesses,
    unit: "of guesses right",
    bound: shareWithSampling(promise, guesses),
    sample: `${guesses} guesses about ${member} from ${numbers} numbers in ${windows.length} ${windows.length === 1 ? "window" : "windows"}; promised at most ${promise.toFixed(4)}, the rest is sampling error (exact binomial, one false alarm in ${1 / FALSE_ALARM})`,
  });
}

/** Shares of one case's lives in which the events tried happen. */
const EVENTS = [0.05, 0.01, 0.002, 0.0005];

/**
 * A lower limit of ε from how often rare events happen in either case: (ε, δ)-privacy means P(event | one) ≤ e^ε · P(event | other) + δ
 * for every event. The first half of the lives says where the events begin, the second is counted: nothing is picked from what it is
 * judged by. Clopper and Pearson's limits, their errors shared out over all events.
 */
export function attackEpsilon(scenario: Scenario & { readonly people: number }, setup: GuessSetup): Finding {
  const { people, windows, member, ...name } = scenario;
  const { lives, tier } = setup;
  const rho = toRho(TIER_RHO[tier]);
  const delta = deltaFor(people);
  const ratios = bothCases(windows, setup);
  const half = lives >> 1;
  const [low, high] = [ratios[0].subarray(half), ratios[1].subarray(half)];
  const [first, second] = [ratios[0].slice(0, half).sort(), ratios[1].slice(0, half).sort()];
  const alpha = FALSE_ALARM / (4 * EVENTS.length);
  let measured = 0;
  for (const share of EVENTS) {
    const above = first[Math.floor(half * (1 - share))] ?? Number.POSITIVE_INFINITY;
    const below = second[Math.floor(half * share)] ?? Number.NEGATIVE_INFINITY;
    const sides = [
      [count(high, (ratio) => ratio > above), count(low, (ratio) => ratio > above)],
      [count(low, (ratio) => ratio < below), count(high, (ratio) => ratio < below)],
    ] as const;
    for (const [often, seldom] of sides) {
      const least = clopperPearson(often, low.length, alpha).low - delta;
      const most = clopperPearson(seldom, low.length, alpha).high;
      if (least > 0) measured = Math.max(measured, Math.log(least / most));
    }
  }
  return finding({
    ...name,
    figure: measured,
    unit: "ε at least",
    bound: epsilon(rho, delta),
    sample: `${2 * lives} windows drawn with and without the answers of ${member}, ${2 * EVENTS.length} events, δ = ${delta}; a lower limit (Clopper–Pearson, one false alarm in ${1 / FALSE_ALARM})`,
  });
}

function count(ratios: Float64Array, happens: (ratio: number) => boolean): number {
  let times = 0;
  for (const ratio of ratios) if (happens(ratio)) times++;
  return times;
}

/** What differential privacy does not promise: what is true of several people, or of a whole group, at once (T1). */
export function measureHomogeneity(
  scenario: Scenario & { readonly together: readonly MemberId[] },
  setup: GuessSetup,
): Finding {
  const { windows, together, member: _, ...name } = scenario;
  const guesses = 2 * setup.lives;
  return finding({
    ...name,
    figure: countRight(bothCases(windows, setup)) / guesses,
    unit: "of guesses right",
    bound: null,
    sample: `${guesses} guesses about ${together.length} people who answer alike, one window. Not protected: no bound is promised`,
  });
}
