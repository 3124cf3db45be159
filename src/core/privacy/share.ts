/** What a noisy share and a rough idea of how many answered say of the true share: one posterior, worked out on a grid. */

/** A share of people with its 90 % interval, 0..1. */
export interface Share {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** A noisy share of everyone counted, and the share of them whose answer could have shown up in it. */
export interface ShareObservation {
  /** Noisy sum by people counted. Noise may carry it below 0 or above 1. */
  readonly seen: number;
  /** Variance of the noise in `seen`. */
  readonly noise: number;
  /** Share of people who answered the question, 0..1, and the variance of what is known of it. */
  readonly answered: number;
  readonly answeredVariance: number;
  readonly people: number;
}

/** Mean and variance of a posterior, and its 5 and 95 % points. */
export interface SharePosterior extends Share {
  readonly variance: number;
}

/** Steps from 0 to 1: a tenth of a point in 100. */
const STEPS = 1000;

/**
 * The posterior of the share p that `seen` is p · `answered` of, where every share from 0 to 1 was as likely before. Normal noise and
 * a normal error of `answered` go in, and that those who answered are drawn from all who are counted. Never leaves 0..1.
 */
export function shareOf(observation: ShareObservation): SharePosterior {
  const { seen, noise, answered, answeredVariance, people } = observation;
  const drawn = Math.max(0, answered * (1 - answered)) / Math.max(1, people);
  return summarize((p) => {
    const variance = noise + drawn * p * (1 - p) + p * p * answeredVariance;
    return -0.5 * ((seen - p * answered) ** 2 / variance + Math.log(variance));
  });
}

/** The posterior of a share that is itself normal about `mean`, cut to 0..1. `variance` > 0. */
export function cutToShare(mean: number, variance: number): SharePosterior {
  return summarize((p) => (-0.5 * (p - mean) ** 2) / variance);
}

function summarize(logDensity: (p: number) => number): SharePosterior {
  const logs = Array.from({ length: STEPS }, (_, i) => logDensity((i + 0.5) / STEPS));
  const peak = logs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const weights = logs.map((log) => Math.exp(log - peak));
  const total = weights.reduce((a, b) => a + b, 0);
  const mean = weights.reduce((sum, weight, i) => sum + weight * (i + 0.5), 0) / total / STEPS;
  const square = weights.reduce((sum, weight, i) => sum + weight * ((i + 0.5) / STEPS - mean) ** 2, 0);
  return {
    estimate: mean,
    low: quantile(weights, 0.05 * total),
    high: quantile(weights, 0.95 * total),
    variance: square / total,
  };
}

/** Where the weights add up to `target`, even within a step. */
function quantile(weights: readonly number[], target: number): number {
  let sum = 0;
  for (const [i, weight] of weights.entries()) {
    if (sum + weight >= target) return (i + (target - sum) / weight) / STEPS;
    sum += weight;
  }
  return 1;
}
