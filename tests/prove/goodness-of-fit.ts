/** Expected draws below which neighboring values are pooled, so that χ² is near its limit distribution. */
const LEAST_EXPECTED = 20;

/** A value expected less often than this among all draws does not come up in a lifetime of runs. */
const IMPOSSIBLE = 1e-6;

interface Bin {
  observed: number;
  expected: number;
}

/**
 * How far whole-number draws are from the discrete Gaussian of parameter σ² = `variance`: the χ² statistic as a standard normal
 * z by the cube-root transform (Wilson and Hilferty 1931), which holds for few bins too. The probabilities are summed from the
 * definition, exp(−x²/(2σ²)), to the last bit. Infinite where a draw lies beyond anything that can happen.
 */
export function fitOfDiscreteGaussian(draws: ReadonlyMap<number, number>, variance: number): number {
  const reach = Math.ceil(40 * Math.sqrt(variance)) + 2;
  const expected = expectationOf(draws, variance, reach);
  for (const value of draws.keys()) if (expected(value) < IMPOSSIBLE) return Number.POSITIVE_INFINITY;
  const bins = binsOf(draws, expected, reach);
  const freedom = bins.length - 1;
  const chi = bins.reduce((sum, { observed, expected }) => sum + (observed - expected) ** 2 / expected, 0);
  if (freedom === 0) return 0;
  const spread = 2 / (9 * freedom);
  return (Math.cbrt(chi / freedom) - (1 - spread)) / Math.sqrt(spread);
}

/** How often each value is expected among as many draws; nothing beyond `reach`. */
function expectationOf(
  draws: ReadonlyMap<number, number>,
  variance: number,
  reach: number,
): (x: number) => number {
  const weight = (x: number): number => (Math.abs(x) > reach ? 0 : Math.exp(-(x * x) / (2 * variance)));
  let total = 1;
  for (let x = reach; x > 0; x--) total += 2 * weight(x);
  let count = 0;
  for (const times of draws.values()) count += times;
  return (x) => (count * weight(x)) / total;
}

/** Neighboring values pooled until each bin expects enough; what is left at the end joins the last one. */
function binsOf(
  draws: ReadonlyMap<number, number>,
  expected: (x: number) => number,
  reach: number,
): readonly Bin[] {
  const bins: Bin[] = [];
  let open: Bin = { observed: 0, expected: 0 };
  for (let x = -reach; x <= reach; x++) {
    open.observed += draws.get(x) ?? 0;
    open.expected += expected(x);
    if (open.expected < LEAST_EXPECTED) continue;
    bins.push(open);
    open = { observed: 0, expected: 0 };
  }
  const last = bins.at(-1) ?? open;
  last.observed += open.observed;
  last.expected += open.expected;
  return bins;
}
