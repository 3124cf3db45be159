/**
 * Numerics of normal distributions: plain arithmetic in a fixed order, so that the same input gives the same bits.
 * Matrices are row-major Float64Arrays of n × n.
 */

/**
 * Φ(z), the standard normal distribution function, for any real z. Marsaglia 2004 ("Evaluating the Normal
 * Distribution"): a Taylor series in the middle; a continued fraction (Abramowitz and Stegun 26.2.14) in the tails.
 * Absolute error below 1e-12.
 */
export function normalCdf(z: number): number {
  return cdfFrom(z, Math.exp(-0.5 * z * z));
}

/** Φ(z) where `power` = exp(−z²/2) is known already. */
function cdfFrom(z: number, power: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  if (z < -38) return 0;
  // From here on the tail is below half the last digit of 1.
  if (z > 8.5) return 1;
  const density = power / ROOT_TWO_PI;
  if (z > 4 || z < -4) {
    const x = Math.abs(z);
    let fraction = x;
    for (let k = 40; k >= 1; k--) fraction = x + k / fraction;
    return z < 0 ? density / fraction : 1 - density / fraction;
  }
  const square = z * z;
  let term = z;
  let sum = z;
  for (let k = 3; k < 200; k += 2) {
    term *= square / k;
    const next = sum + term;
    if (next === sum) break;
    sum = next;
  }
  return 0.5 + sum * density;
}

const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

/** Replaces the lower triangle of a positive definite matrix by its Cholesky factor L (A = L·Lᵀ). Throws RangeError where it is not positive definite. */
export function choleskyInPlace(matrix: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j] as number;
      for (let k = 0; k < j; k++) sum -= (matrix[i * n + k] as number) * (matrix[j * n + k] as number);
      if (i !== j) matrix[i * n + j] = sum / (matrix[j * n + j] as number);
      else if (sum > 0) matrix[i * n + i] = Math.sqrt(sum);
      else throw new RangeError("the covariance is not positive definite");
    }
  }
}

/** Replaces `vector` by L⁻¹·vector, for the factor that `choleskyInPlace` left. Whitened vectors turn aᵀ·A⁻¹·b into a dot product. */
export function whitenInPlace(factor: Float64Array, n: number, vector: Float64Array): void {
  for (let i = 0; i < n; i++) {
    let sum = vector[i] as number;
    for (let k = 0; k < i; k++) sum -= (factor[i * n + k] as number) * (vector[k] as number);
    vector[i] = sum / (factor[i * n + i] as number);
  }
}

/** Σ aᵢ·bᵢ. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** A mixture of normals, component by component. Weights sum to 1. */
export interface Mixture {
  readonly weights: Float64Array;
  readonly means: Float64Array;
  readonly sds: Float64Array;
}

/** Mean of the mixture. */
export function mixtureMean({ weights, means }: Mixture): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (means[i] as number);
  return sum;
}

/** Probability that the mixture is at or below `x`. */
export function mixtureCdf({ weights, means, sds }: Mixture, x: number): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++)
    sum += (weights[i] as number) * normalCdf((x - (means[i] as number)) / (sds[i] as number));
  return sum;
}

/**
 * The quantiles `ps` (each 0 < p < 1) of the mixture to within 1e-9 of the units of the mean: Newton's steps, and halving wherever one
 * would leave the bracket that is known. A handful of steps instead of forty: most of a close's time was spent here. The first step is the
 * same for all, and taken once.
 */
export function mixtureQuantiles(mixture: Mixture, ps: readonly number[]): number[] {
  const bracket = bracketOf(mixture);
  return ps.map((p) => quantileFrom(mixture, bracket, p));
}

/** Where all of a mixture lies but for next to nothing, and what it is in the middle. */
interface Bracket {
  readonly low: number;
  readonly high: number;
  readonly middle: Float64Array;
}

function bracketOf(mixture: Mixture): Bracket {
  const { weights, means, sds } = mixture;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < weights.length; i++) {
    low = Math.min(low, (means[i] as number) - 9 * (sds[i] as number));
    high = Math.max(high, (means[i] as number) + 9 * (sds[i] as number));
  }
  const middle = new Float64Array(2);
  measure(mixture, (low + high) / 2, middle);
  return { low, high, middle };
}

function quantileFrom(mixture: Mixture, bracket: Bracket, p: number): number {
  let { low, high } = bracket;
  let x = (low + high) / 2;
  const at = Float64Array.from(bracket.middle);
  while (high - low > 1e-9) {
    const excess = (at[0] as number) - p;
    if (excess < 0) low = x;
    else high = x;
    const newton = x - excess / (at[1] as number);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-10 || next === low || next === high) return next;
    x = next;
    measure(mixture, x, at);
  }
  return (low + high) / 2;
}

/** Probability at or below `x`, and density there, into `out`. Both are made from the same powers, which is half of what they cost. */
function measure({ weights, means, sds }: Mixture, x: number, out: Float64Array): void {
  let below = 0;
  let density = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    const sd = sds[i] as number;
    const z = (x - (means[i] as number)) / sd;
    const power = Math.exp(-0.5 * z * z);
    below += weight * cdfFrom(z, power);
    density += (weight / sd) * power;
  }
  out[0] = below;
  out[1] = density / ROOT_TWO_PI;
}
