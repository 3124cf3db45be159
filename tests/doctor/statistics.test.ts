import { expect, test } from "vitest";
import { seeded } from "../../src/demo/made-up-random.ts";
import {
  binomialTail,
  clopperPearson,
  linkageArea,
  normalQuantile,
  ranks,
  shareWithSampling,
} from "../../src/doctor/statistics.ts";

test("a binomial tail is what counting gives", () => {
  expect(binomialTail(2, 3, 0.5)).toBeCloseTo(0.5, 12);
  expect(binomialTail(10, 10, 0.5)).toBeCloseTo(1 / 1024, 12);
  expect(binomialTail(0, 5, 0.1)).toBe(1);
});

test("Clopper and Pearson's limits are those of the tables", () => {
  // 10 of 100 at 95 % two-sided: 0.0490 to 0.1762.
  const { low, high } = clopperPearson(10, 100, 0.025);
  expect(low).toBeCloseTo(0.049, 4);
  expect(high).toBeCloseTo(0.1762, 4);
  expect(clopperPearson(0, 50, 0.05)).toEqual({ low: 0, high: expect.closeTo(1 - 0.05 ** (1 / 50), 6) });
});

test("a bound with its sampling error is exceeded as seldom as it says, and no sooner", () => {
  const bound = shareWithSampling(0.57, 2_000, 1e-4);
  const most = Math.round(bound * 2_000);
  expect(binomialTail(most + 1, 2_000, 0.57)).toBeLessThanOrEqual(1e-4);
  expect(binomialTail(most, 2_000, 0.57)).toBeGreaterThan(1e-4);
});

test("quantiles of the normal are those of the tables", () => {
  expect(normalQuantile(0.025)).toBeCloseTo(1.959964, 5);
  expect(normalQuantile(1e-6)).toBeCloseTo(4.753424, 5);
});

test("equal values share a rank, and numbers are no texts", () => {
  expect([...ranks([10, 9, 100])]).toEqual([0.5, 0, 1]);
  expect([...ranks(["b", "a", "b"])]).toEqual([0.75, 0, 0.75]);
});

test("the same order links everything, another order nothing", () => {
  const order = ranks(Array.from({ length: 200 }, (_, i) => i));
  expect(linkageArea(order, order).area).toBe(1);
  const other = ranks(Array.from({ length: 200 }, (_, i) => (i * 73) % 199));
  const { area, error } = linkageArea(order, other);
  expect(Math.abs(area - 0.5)).toBeLessThan(4 * error);
});

/** Areas of `deals` in which rows are dealt out to owners by chance, in units of their error. */
function dealOut(rows: Float64Array, owners: Float64Array, deals: number): number[] {
  const random = seeded(17);
  return Array.from({ length: deals }, () => {
    const dealt = [...owners].map((owner) => ({ owner, at: random() })).sort((a, b) => a.at - b.at);
    const { area, error } = linkageArea(
      rows,
      Float64Array.from(dealt, ({ owner }) => owner),
    );
    return (area - 0.5) / error;
  });
}

test.each([
  ["all differ", (i: number) => i],
  ["most are alike", (i: number) => (i < 14 ? 0 : i)],
])("the error of a link is right for 17 answers whose owners' traces %s", (_, trace) => {
  const rows = ranks(Array.from({ length: 17 }, (_, i) => i));
  const owners = ranks(Array.from({ length: 17 }, (_, i) => trace(i)));
  const units = dealOut(rows, owners, 4_000);
  const spread = Math.sqrt(units.reduce((sum, unit) => sum + unit ** 2, 0) / units.length);
  expect(spread).toBeGreaterThan(0.97);
  expect(spread).toBeLessThan(1.03);
  const z = normalQuantile(1e-3);
  expect(units.filter((unit) => unit > z).length / units.length).toBeLessThan(3e-3);
  expect(Math.max(...units)).toBeLessThan(normalQuantile(1e-6));
});

test("for many answers the error is that of independent guesses, less what each owner is dealt but once", () => {
  const rows = ranks(Array.from({ length: 640 }, (_, i) => (i * 271) % 641));
  const owners = ranks(Array.from({ length: 640 }, (_, i) => i));
  const ofIndependent = linkageArea(rows, owners).error / Math.sqrt(1 / 12 / 640);
  expect(ofIndependent).toBeGreaterThan(0.9);
  expect(ofIndependent).toBeLessThan(1);
});
