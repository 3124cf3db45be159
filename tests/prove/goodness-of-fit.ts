/** Expected draws below which neighboring values are pooled, so that χ² is near its limit distribution. */
const LEAST_EXPECTED = 20;

/**
 * How far whole-number draws are from the discrete Gaussian of parameter σ² = `variance`: (χ² − df)/√(2·df), about standard
 * normal where they follow it. The probabilities are summed from the definition, exp(−x²/(2σ²)), to the last bit.
 */
export function fitOfDiscreteGaussian(draws: ReadonlyMap<number, number>, variance: number): number {
  const reach = Math.ceil(40 * Math.sqrt(variance)) + 2;
  const weight = (x: number): number => Math.exp(-(x * x) / (2 * variance));
  let total = 0;
  for (let x = reach; x > 0; x--) total += 2 * weight(x);
  total += 1;
  let count = 0;
  for (const times of draws.values()) count += times;
  let chi = 0;
  let bins = 0;
  let [observed, expected] = [0, 0];
  let left = count;
  for (let x = -reach; x <= reach; x++) {
    observed += draws.get(x) ?? 0;
    expected += (count * weight(x)) / total;
    left -= draws.get(x) ?? 0;
    if (expected < LEAST_EXPECTED) continue;
    chi += (observed - expected) ** 2 / expected;
    bins++;
    [observed, expected] = [0, 0];
  }
  // Whatever lies beyond cannot have happened: a single such draw must show.
  chi += (observed + left - expected) ** 2 / Math.max(expected, 1e-9);
  const freedom = bins;
  return freedom === 0 ? chi : (chi - freedom) / Math.sqrt(2 * freedom);
}
