import fc from "fast-check";
import { expect, test } from "vitest";
import {
  deltaFor,
  epsilon,
  insidersGuess,
  promiseOf,
  TIER_RHO,
  toRho,
  WINDOWS_PER_YEAR,
} from "../../../src/core/privacy/accountant.ts";

test("agrees with the published test vector", () => {
  expect(epsilon(0.025, 1e-6)).toBeCloseTo(1.0141, 4);
});

test.each([
  ["strict", 100, { window: 1.5, year: 6.1 }],
  ["standard", 100, { window: 2.4, year: 10.3 }],
  ["strict", 10_001, { window: 1.6, year: 6.6 }],
] as const)("promises for %s and %i people the ε of the table", (tier, people, expected) => {
  const { window, year } = promiseOf(tier, people).epsilon;
  expect({ window: Number(window.toFixed(1)), year: Number(year.toFixed(1)) }).toEqual(expected);
});

test.each([
  ["strict", [0.56, 0.72, 0.79, 0.9]],
  ["standard", [0.6, 0.82, 0.9, 0.98]],
] as const)("promises for %s the insider's guesses of the table", (tier, expected) => {
  const { window, year, twoYears, fiveYears } = promiseOf(tier, 100).guess;
  expect([window, year, twoYears, fiveYears].map((guess) => Number(guess.toFixed(2)))).toEqual(expected);
});

test("never rounds the strict window's guess above the 57 in 100 that the employee reads", () => {
  expect(insidersGuess(0.05)).toBeCloseTo(0.563, 3);
  expect(insidersGuess(0.05)).toBeLessThanOrEqual(0.57);
});

test("knows nothing without a release, and nearly everything after ρ = 100", () => {
  expect(insidersGuess(0)).toBe(0.5);
  expect(epsilon(0, 1e-6)).toBe(0);
  expect(insidersGuess(100)).toBeGreaterThan(0.999);
});

test("finds the least bound over α: no α of a fine grid gives a smaller one", () => {
  const inputs = fc.record({
    rho: fc.double({ min: 1e-4, max: 20, noNaN: true }),
    delta: fc.constantFrom(1e-5, 1e-6, 1e-7, 1e-9),
  });
  fc.assert(
    fc.property(inputs, ({ rho, delta }) => {
      let least = Number.POSITIVE_INFINITY;
      for (let x = -6; x <= 9; x += 0.001) {
        const a = 1 + Math.exp(x);
        least = Math.min(least, a * rho + Math.log(1 / (a * delta)) / (a - 1) + Math.log(1 - 1 / a));
      }
      const found = epsilon(rho, delta);
      expect(found).toBeLessThanOrEqual(Math.max(0, least) + 1e-9);
      expect(found).toBeGreaterThanOrEqual(Math.max(0, least) * (1 - 1e-5) - 1e-5);
    }),
    { numRuns: 60 },
  );
});

test("takes a smaller δ only above ten thousand people", () => {
  expect([deltaFor(10_000), deltaFor(10_001)]).toEqual([1e-6, 1e-7]);
});

test("adds thirteen windows of either tier to exactly a year's ρ", () => {
  expect(toRho(TIER_RHO.strict * WINDOWS_PER_YEAR)).toBe(0.65);
  expect(toRho(TIER_RHO.standard * WINDOWS_PER_YEAR)).toBe(1.625);
});

test.each([
  [-1, 1e-6],
  [Number.NaN, 1e-6],
  [0.1, 0],
  [0.1, 1],
])("refuses ε of ρ = %d and δ = %d", (rho, delta) => {
  expect(() => epsilon(rho, delta)).toThrow(expect.objectContaining({ code: "invalid" }));
});
