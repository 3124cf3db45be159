import fc from "fast-check";
import { expect, test } from "vitest";
import { TIER_RHO } from "../../../src/core/privacy/accountant.ts";
import { divideByInverseSize, heaviestPath, splitRho } from "../../../src/core/privacy/budget.ts";

test("splits ρ into 90, 8 and 2 hundredths, exactly", () => {
  expect(splitRho(TIER_RHO.strict)).toEqual({ leaf: 45e9, inner: 4e9, other: 1e9 });
  expect(splitRho(TIER_RHO.standard)).toEqual({ leaf: 112.5e9, inner: 10e9, other: 2.5e9 });
});

test("loses no unit in splitting an awkward ρ", () => {
  fc.assert(
    fc.property(fc.nat(10 ** 9), (rho) => {
      const { leaf, inner, other } = splitRho(rho);
      expect(leaf + inner + other).toBe(rho);
      expect(Math.min(leaf, inner, other)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("divides a share by inverse size along the path where that sums highest", () => {
  // Paths 1000 → 100 and 1000 → 400: the first has the larger Σ 1/N, 1/1000 + 1/100.
  const nodes = [
    { above: -1, rosterSize: 1000 },
    { above: 0, rosterSize: 100 },
    { above: 0, rosterSize: 400 },
  ];
  const share = 4e9;
  const parts = divideByInverseSize(nodes, () => true, share);
  const total = 1 / 1000 + 1 / 100;
  for (const [i, { rosterSize }] of nodes.entries()) {
    expect((parts[i] ?? 0) / (share / rosterSize / total)).toBeCloseTo(1, 5);
  }
  expect((parts[0] ?? 0) + (parts[1] ?? 0)).toBeLessThanOrEqual(share);
  expect((parts[0] ?? 0) + (parts[1] ?? 0)).toBeGreaterThan(share * 0.99999);
});

const trees = fc.array(
  fc.record({ up: fc.nat(), rosterSize: fc.integer({ min: 8, max: 100_000 }), takes: fc.boolean() }),
  {
    minLength: 1,
    maxLength: 60,
  },
);

test("never gives a path more than the share, and the heaviest nearly all of it", () => {
  fc.assert(
    fc.property(trees, fc.integer({ min: 1_000_000_000, max: 10_000_000_000 }), (drawn, share) => {
      const nodes = drawn.map(({ up, rosterSize }, i) => ({ above: i === 0 ? -1 : up % i, rosterSize }));
      const parts = divideByInverseSize(nodes, (i) => drawn[i]?.takes === true, share);
      const heaviest = heaviestPath(nodes, parts);
      expect(heaviest).toBeLessThanOrEqual(share);
      if (drawn.some(({ takes }) => takes)) expect(heaviest).toBeGreaterThan(share - nodes.length);
      for (const [i, { takes }] of drawn.entries()) expect((parts[i] ?? 0) > 0).toBe(takes);
    }),
  );
});

test("finds the heaviest path", () => {
  const nodes = [-1, 0, 0, 1].map((above) => ({ above, rosterSize: 8 }));
  expect(heaviestPath(nodes, [1, 2, 10, 3])).toBe(11);
  expect(heaviestPath(nodes, [1, 2, 4, 3])).toBe(6);
});
