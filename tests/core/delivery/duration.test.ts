import { expect, test } from "vitest";
import { secondsToSend } from "../../../src/core/delivery/duration.ts";

test("a workspace of which nothing is known is written to faster each second", () => {
  const of = (count: number) => secondsToSend(count, { platform: "slack", known: null });
  expect([0, 1, 10, 11, 30, 31, 70].map(of)).toEqual([0, 1, 1, 2, 2, 3, 3]);
});

test("a learned limit holds, and Teams never goes beyond its most", () => {
  const limited = secondsToSend(1000, { platform: "slack", known: { rate: 10, limit: 10 } });
  expect(limited).toBeGreaterThan(60);
  expect(limited).toBeLessThanOrEqual(100);
  expect(secondsToSend(4070, { platform: "teams", known: null })).toBe(103);
});
