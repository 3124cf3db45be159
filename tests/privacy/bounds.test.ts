import fc from "fast-check";
import { expect, test } from "vitest";
import { type Mixture, mixtureCdf, mixtureQuantiles } from "../../src/core/privacy/gaussian.ts";
import { clopperPearson, incompleteBeta, leastEpsilon } from "../prove/epsilon-bound.ts";

const component = fc.record({
  weight: fc.double({ min: 1e-6, max: 1, noNaN: true }),
  mean: fc.double({ min: -50, max: 150, noNaN: true }),
  sd: fc.double({ min: 0.2, max: 20, noNaN: true }),
});

function normalized(parts: readonly { weight: number; mean: number; sd: number }[]): Mixture {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return {
    weights: Float64Array.from(parts, ({ weight }) => weight / total),
    means: Float64Array.from(parts, ({ mean }) => mean),
    sds: Float64Array.from(parts, ({ sd }) => sd),
  };
}

/** By halving alone, as plainly as it can be written. */
function halved(mixture: Mixture, p: number): number {
  let [low, high] = [-500, 500];
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (mixtureCdf(mixture, middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

test("a quantile of any mixture is where halving finds it", () => {
  fc.assert(
    fc.property(
      fc.array(component, { minLength: 1, maxLength: 20 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (parts, p) => {
        const mixture = normalized(parts);
        const [found = Number.NaN] = mixtureQuantiles(mixture, [p]);
        // Where the distribution is all but flat, many places are right: what counts is the probability there.
        const isThere = Math.abs(found - halved(mixture, p)) < 1e-8;
        expect(isThere || Math.abs(mixtureCdf(mixture, found) - p) < 1e-11).toBe(true);
      },
    ),
  );
});

test("the exact interval for a probability is that of the tables", () => {
  // 5 of 20 at 95 %: 0.0866 to 0.4910 (Clopper and Pearson 1934, as every statistics package gives it).
  const { low, high } = clopperPearson({ times: 5, runs: 20 }, 0.025);
  expect(low).toBeCloseTo(0.08657, 5);
  expect(high).toBeCloseTo(0.49105, 5);
  expect(clopperPearson({ times: 0, runs: 100 }, 0.025).high).toBeCloseTo(1 - 0.025 ** 0.01, 10);
  expect(clopperPearson({ times: 100, runs: 100 }, 0.025).low).toBeCloseTo(0.025 ** 0.01, 10);
  expect(incompleteBeta(0.3, 2, 3)).toBeCloseTo(0.3483, 10);
});

test("counts that a mechanism without noise would give break a bound, and equal counts show nothing", () => {
  const options = { delta: 1e-6, miss: 1e-5 };
  const [often, never] = [
    { times: 10_000, runs: 10_000 },
    { times: 0, runs: 10_000 },
  ];
  expect(leastEpsilon(often, never, options)).toBeGreaterThan(6);
  expect(leastEpsilon({ times: 500, runs: 10_000 }, { times: 500, runs: 10_000 }, options)).toBe(0);
});
