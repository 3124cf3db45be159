import fc from "fast-check";
import { expect, test } from "vitest";
import {
  CALIBRATION_SENSITIVITY,
  calibrationLevel,
  contributionOf,
  meanScore,
  raised,
  STRAIN_SENSITIVITY,
} from "../../../src/core/privacy/contribution.ts";

const score = fc.option(fc.double({ min: -50, max: 150, noNaN: true }));

test.each([
  [0, 0],
  [37.4, 0],
  [37.5, 1],
  [42.4, 1],
  [42.5, 2],
  [47.4, 2],
  [47.5, 3],
  [100, 3],
  [null, 0],
])("snaps a score of %d to %i", (points, expected) => {
  expect(contributionOf(points)).toBe(expected);
});

test("snaps every score as the reference recipe does: ⌊(s − 35)/15·3 + ½⌋, clipped", () => {
  for (let s = -20; s <= 120; s += 0.25) {
    const reference = Math.min(3, Math.max(0, Math.floor(((s - 35) / 15) * 3 + 0.5)));
    expect(contributionOf(s)).toBe(reference);
  }
});

test("whatever one member answers, or whether at all, moves no sum by more than its sensitivity", () => {
  fc.assert(
    fc.property(score, score, (one, other) => {
      expect(Math.abs(contributionOf(one) - contributionOf(other))).toBeLessThanOrEqual(STRAIN_SENSITIVITY);
      expect(Math.abs(calibrationLevel(one) - calibrationLevel(other))).toBeLessThanOrEqual(
        CALIBRATION_SENSITIVITY,
      );
      expect(Math.abs(raised(one) - raised(other))).toBeLessThanOrEqual(1);
    }),
  );
});

test("states no sensitivity larger than two scores can reach", () => {
  expect(contributionOf(100) - contributionOf(0)).toBe(STRAIN_SENSITIVITY);
  expect(calibrationLevel(100) - calibrationLevel(0)).toBe(CALIBRATION_SENSITIVITY);
});

test("gives back the mean of those who answered from calibration levels, whatever others leave out", () => {
  const scores = [null, 35, 60, null, 20, 85, null];
  const answered = scores.filter((s) => s !== null);
  const sum = scores.reduce((total: number, s) => total + calibrationLevel(s), 0);
  expect(35 + (5 * sum) / answered.length).toBe(50);
});

test("averages a member's answers, and has no score for none", () => {
  expect(meanScore([0, 50, 100, 50])).toBe(50);
  expect(meanScore([])).toBeNull();
});

test("counts a dimension as raised from the reference line of 45 on", () => {
  expect([44.9, 45, null, undefined].map(raised)).toEqual([0, 1, 0, 0]);
});

test("refuses what is not a number, without repeating it", () => {
  for (const broken of [Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => contributionOf(broken)).toThrow(expect.objectContaining({ code: "invalid" }));
    expect(() => meanScore([50, broken])).toThrow(expect.not.stringContaining(String(broken)));
  }
});
