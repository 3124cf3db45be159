/** Sampling error of what attacks measure: exact binomial limits, and the area under a curve with its error. */

import { normalCdf } from "../core/privacy/gaussian.ts";

/** A bound that holds is called broken once in so many runs, for each figure. */
export const FALSE_ALARM = 1e-4;

const LOG_FACTORIALS: number[] = [0];

function logFactorial(n: number): number {
  for (let i = LOG_FACTORIALS.length; i <= n; i++)
    LOG_FACTORIALS.push((LOG_FACTORIALS[i - 1] ?? 0) + Math.log(i));
  return LOG_FACTORIALS[n] ?? 0;
}

/** P(at least `k` of `n`) where each happens with probability `p` (0 < p < 1), summed from the definition. */
export function binomialTail(k: number, n: number, p: number): number {
  // Eight standard deviations below the mean: the rest is below any error that matters here.
  if (k <= 0 || k < n * p - 8 * Math.sqrt(n * p * (1 - p))) return 1;
  let sum = 0;
  for (let i = k; i <= n; i++) {
    const log = logFactorial(n) - logFactorial(i) - logFactorial(n - i);
    const term = Math.exp(log + i * Math.log(p) + (n - i) * Math.log1p(-p));
    sum += term;
    // Beyond the mean terms only shrink: what is left adds nothing.
    if (i > n * p && term < sum * 1e-15) break;
  }
  return Math.min(1, sum);
}

/**
 * The share of `n` independent guesses that is exceeded once in 1/`alpha` runs where each is right with probability `p`: the
 * bound `p` with its sampling error, from the exact binomial distribution.
 */
export function shareWithSampling(p: number, n: number, alpha = FALSE_ALARM): number {
  let [low, high] = [Math.floor(n * p), n];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (binomialTail(middle + 1, n, p) <= alpha) high = middle;
    else low = middle + 1;
  }
  return low / n;
}

/** Clopper and Pearson's (1934) one-sided limits of a probability of which `k` of `n` were seen, each wrong with probability `alpha`. */
export function clopperPearson(
  k: number,
  n: number,
  alpha: number,
): { readonly low: number; readonly high: number } {
  const low = k === 0 ? 0 : bisect((p) => binomialTail(k, n, p) - alpha);
  const high = k === n ? 1 : bisect((p) => binomialTail(k + 1, n, p) - (1 - alpha));
  return { low, high };
}

/** Where a rising function of 0 … 1 crosses zero. */
function bisect(f: (p: number) => number): number {
  let [low, high] = [1e-15, 1 - 1e-15];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The z that a standard normal exceeds with probability `alpha` (1e-15 < alpha < .5). */
export function normalQuantile(alpha: number): number {
  let [low, high] = [0, 8];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (normalCdf(-middle) > alpha) low = middle;
    else high = middle;
  }
  return high;
}

/** Average ranks from 0 to 1 of comparable values; equal values share one. */
export function ranks(values: readonly (string | number | bigint)[]): Float64Array {
  const order = values.map((_, i) => i).sort((a, b) => compare(values[a], values[b]));
  const found = new Float64Array(values.length);
  const last = Math.max(1, values.length - 1);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end + 1 < order.length && compare(values[order[end + 1] ?? 0], values[order[start] ?? 0]) === 0)
      end++;
    for (let i = start; i <= end; i++) found[order[i] ?? 0] = (start + end) / 2 / last;
    start = end + 1;
  }
  return found;
}

function compare(a: string | number | bigint | undefined, b: string | number | bigint | undefined): number {
  if (a === undefined || b === undefined || a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * How well closeness in rank tells the true owner of a row from another: the probability that the true pair is closer than a
 * pair of the row with somebody else, ties counted half (.5 is chance). `rows[i]` belongs to `owners[i]`. With its standard error
 * where rows are dealt out to owners by chance: exact for few rows too (Hoeffding 1951, theorem 2), where their own spread may
 * be small by luck, and most of all for the pair that was picked from many for looking worst.
 */
export function linkageArea(
  rows: Float64Array,
  owners: Float64Array,
): { readonly area: number; readonly error: number } {
  const n = rows.length;
  const [own, theirs] = [halfPlaces(rows), halfPlaces(owners)];
  const columns = new Float64Array(n);
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const shares = sharesFurther(own[i] ?? 0, theirs);
    sum += shares[i] ?? 0;
    for (let j = 0; j < n; j++) {
      const share = shares[j] ?? 0;
      squares += share ** 2;
      columns[j] = (columns[j] ?? 0) + share;
    }
  }
  // The shares of a row are .5 on average, so only those of an owner are left to be taken off.
  const spread = squares - columns.reduce((total, column) => total + column ** 2, 0) / n;
  return { area: sum / n, error: Math.sqrt(Math.max(0, spread) / (n - 1)) / n };
}

/** Ranks as whole numbers, 0 to 2(n − 1), so that equal distances are equal. */
function halfPlaces(ranked: Float64Array): Int32Array {
  return Int32Array.from(ranked, (rank) => Math.round(rank * 2 * (ranked.length - 1)));
}

/** For each of `theirs`, the share of the others that lie further from `place`, ties counted half. */
function sharesFurther(place: number, theirs: Int32Array): Float64Array {
  const distances = theirs.map((their) => Math.abs(place - their));
  const counts = new Int32Array(2 * theirs.length);
  for (const distance of distances) counts[distance] = (counts[distance] ?? 0) + 1;
  const shares = new Float64Array(counts.length);
  let further = 0;
  for (let distance = counts.length - 1; distance >= 0; distance--) {
    const here = counts[distance] ?? 0;
    shares[distance] = (further + (here - 1) / 2) / (theirs.length - 1);
    further += here;
  }
  return Float64Array.from(distances, (distance) => shares[distance] ?? 0);
}
