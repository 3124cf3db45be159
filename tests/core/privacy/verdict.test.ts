import { expect, test } from "vitest";
import { changeToTell, isUsuallyUndecided, verdictOf } from "../../../src/core/privacy/verdict.ts";

const most = { share: 0.9, low: 0.85 };

test("speaks of strain from a probability of .70 on, and of none up to .10", () => {
  const verdicts = [0, 0.1, 0.101, 0.5, 0.699, 0.7, 1].map((probability) => verdictOf({ probability }, most));
  expect(verdicts).toEqual([
    "not_elevated",
    "not_elevated",
    "cant_tell",
    "cant_tell",
    "cant_tell",
    "likely_elevated",
    "likely_elevated",
  ]);
});

test("does not reassure where too few people answer, and still warns", () => {
  const few = { share: 0.65, low: 0.599 };
  expect(verdictOf({ probability: 0.01 }, few)).toBe("cant_tell");
  expect(verdictOf({ probability: 0.01 }, { share: 0.65, low: 0.6 })).toBe("not_elevated");
  expect(verdictOf({ probability: 0.8 }, few)).toBe("likely_elevated");
});

test("speaks of a change only when its interval excludes zero", () => {
  const change = (low: number, high: number) => ({ estimate: (low + high) / 2, low, high, since: 1 });
  expect(changeToTell({ change: null })).toBeNull();
  expect(changeToTell({ change: change(-1, 9) })).toBeNull();
  expect(changeToTell({ change: change(0, 9) })).toBeNull();
  expect(changeToTell({ change: change(0.5, 9) })).toEqual(change(0.5, 9));
  expect(changeToTell({ change: change(-9, -0.5) })).toEqual(change(-9, -0.5));
});

test("tells groups of 8 to 11 beforehand that they will usually read can't tell", () => {
  expect([8, 11, 12].map(isUsuallyUndecided)).toEqual([true, true, false]);
});
