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
  if (Number.isNaN(z)) return Number.NaN;
  if (z < -38) return 0;
  if (z > 38) return 1;
  const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
  if (Math.abs(z) > 4) {
    const x = Math.abs(z);
    let fraction = x;
    for (let k = 40; k >= 1; k--) fraction = x + k / fraction;
    return z < 0 ? density / fraction : 1 - density / fraction;
  }
  let term = z;
  let sum = z;
  for (let k = 3; k < 200; k += 2) {
    term *= (z * z) / k;
    const next = sum + term;
    if (next === sum) break;
    sum = next;
  }
  return 0.5 + sum * density;
}

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

/** One component of a mixture of normals. Weights sum to 1 over the mixture. */
export interface Component {
  readonly weight: number;
  readonly mean: number;
  readonly sd: number;
}

/** Mean of the mixture. */
export function mixtureMean(mixture: readonly Component[]): number {
  let sum = 0;
  for (const { weight, mean } of mixture) sum += weight * mean;
  return sum;
}

/** Probability that the mixture is at or below `x`. */
export function mixtureCdf(mixture: readonly Component[], x: number): number {
  let sum = 0;
  for (const { weight, mean, sd } of mixture) sum += weight * normalCdf((x - mean) / sd);
  return sum;
}

/** Density of the mixture at `x`. */
function mixtureDensity(mixture: readonly Component[], x: number): number {
  let sum = 0;
  for (const { weight, mean, sd } of mixture) sum += (weight / sd) * Math.exp(-0.5 * ((x - mean) / sd) ** 2);
  return sum / Math.sqrt(2 * Math.PI);
}

/**
 * The `p` quantile (0 < p < 1) of the mixture to within 1e-9 of the units of the mean: Newton's steps, and halving wherever one would
 * leave the bracket that is known. A handful of steps instead of forty: most of a close's time was spent here.
 */
export function mixtureQuantile(mixture: readonly Component[], p: number): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { mean, sd } of mixture) {
    low = Math.min(low, mean - 9 * sd);
    high = Math.max(high, mean + 9 * sd);
  }
  let x = (low + high) / 2;
  while (high - low > 1e-9) {
    const excess = mixtureCdf(mixture, x) - p;
    if (excess < 0) low = x;
    else high = x;
    const newton = x - excess / mixtureDensity(mixture, x);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-10 || next === low || next === high) return next;
    x = next;
  }
  return (low + high) / 2;
}
