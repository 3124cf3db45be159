/**
 * What the noise guarantees, in zero-concentrated differential privacy (zCDP): rule 8.
 *
 * ρ adds up over releases, so it is kept as a whole number of units of 10⁻¹²: sums along a path and over a year
 * are then exact, and a bound that holds on paper holds in the ledger.
 */
import { EvenkeelError } from "../errors.ts";
import { normalCdf } from "./gaussian.ts";

/** Units in ρ = 1. Small enough a unit for the root of ten million people, large enough that sums stay below 2⁵³. */
export const UNITS_PER_RHO = 1_000_000_000_000;

/** ρ as a whole number of 10⁻¹², 0 … 2⁵³. */
export type RhoUnits = number;

/** There is no third tier and no tier without noise (rule 8). */
export type Tier = "strict" | "standard";

/** ρ per window, per member record, over all levels and metrics together. */
export const TIER_RHO: Readonly<Record<Tier, RhoUnits>> = {
  strict: 50_000_000_000,
  standard: 125_000_000_000,
};

/** Windows in a privacy year of 364 days (rule 1). */
export const WINDOWS_PER_YEAR = 13;

/** Above this many people δ is 10⁻⁷, below and at it 10⁻⁶ (rule 8). */
const LARGE_ORGANIZATION = 10_000;

/** ρ as a real number, for display and for the formulas below. */
export function toRho(units: RhoUnits): number {
  return units / UNITS_PER_RHO;
}

/** δ for an organization of `people` members. */
export function deltaFor(people: number): number {
  return people > LARGE_ORGANIZATION ? 1e-7 : 1e-6;
}

/**
 * The ε for which ρ-zCDP implies (ε, δ)-DP: min over α > 1 of αρ + ln(1/(αδ))/(α−1) + ln(1 − 1/α)
 * (Canonne, Kamath, Steinke 2020, Proposition 12 with Corollary 13). `rho` ≥ 0 (a real number, not units), 0 < δ < 1.
 *
 * Every α gives a valid bound, so stopping the search early can only overstate the loss.
 */
export function epsilon(rho: number, delta: number): number {
  if (!(rho >= 0) || !(delta > 0 && delta < 1)) {
    throw new EvenkeelError(
      "invalid",
      `No ε for ρ = ${rho} and δ = ${delta}: ρ must be ≥ 0 and δ between 0 and 1.`,
    );
  }
  if (rho === 0) return 0;
  const logDelta = Math.log(delta);
  const bound = (x: number): number => {
    const excess = Math.exp(x);
    return (
      (1 + excess) * rho - (logDelta + Math.log1p(excess)) / excess + Math.log(excess) - Math.log1p(excess)
    );
  };
  // Without the smaller terms the minimum lies at α − 1 = √(ln(1/δ)/ρ); the true one is within a factor e⁴ of it.
  const center = Math.log(-logDelta / rho) / 2;
  return Math.max(0, minimum(bound, center - 4, center + 4));
}

/** The least value of a function with one valley on [low, high], by golden-section search. */
function minimum(f: (x: number) => number, low: number, high: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [low, high];
  let [left, right] = [b - golden * (b - a), a + golden * (b - a)];
  let [atLeft, atRight] = [f(left), f(right)];
  for (let step = 0; step < 60; step++) {
    if (atLeft < atRight) {
      [b, right, atRight] = [right, left, atLeft];
      left = b - golden * (b - a);
      atLeft = f(left);
    } else {
      [a, left, atLeft] = [left, right, atRight];
      right = a + golden * (b - a);
      atRight = f(right);
    }
  }
  return Math.min(atLeft, atRight);
}

/**
 * How sure an insider who knows all other answers, and thinks two answers of yours equally likely, can become at most:
 * Φ(√(2ρ)/2), between .5 and 1 (the success of the best test between two Gaussians √(2ρ) apart). `rho` ≥ 0.
 */
export function insidersGuess(rho: number): number {
  if (!(rho >= 0)) throw new EvenkeelError("invalid", `No guess for ρ = ${rho}: ρ must be ≥ 0.`);
  return normalCdf(Math.sqrt(2 * rho) / 2);
}

/** What a tier promises to a member of an organization of `people`: the rows of rule 8's table. */
export interface TierPromise {
  readonly tier: Tier;
  readonly rhoPerWindow: number;
  readonly delta: number;
  readonly epsilon: { readonly window: number; readonly year: number };
  /** From 50 in 100 to at most this, for answers that never change. */
  readonly guess: {
    readonly window: number;
    readonly year: number;
    readonly twoYears: number;
    readonly fiveYears: number;
  };
}

/** The figures of a tier, per member record, over all levels and metrics. */
export function promiseOf(tier: Tier, people: number): TierPromise {
  const rho = toRho(TIER_RHO[tier]);
  const delta = deltaFor(people);
  const year = WINDOWS_PER_YEAR;
  return {
    tier,
    rhoPerWindow: rho,
    delta,
    epsilon: { window: epsilon(rho, delta), year: epsilon(rho * year, delta) },
    guess: {
      window: guessAfterWindow(tier),
      year: insidersGuess(rho * year),
      twoYears: insidersGuess(rho * year * 2),
      fiveYears: insidersGuess(rho * year * 5),
    },
  };
}

/** How sure an insider can become after one window of a tier, between .5 and 1. It does not depend on how many people there are. */
export function guessAfterWindow(tier: Tier): number {
  return insidersGuess(toRho(TIER_RHO[tier]));
}
