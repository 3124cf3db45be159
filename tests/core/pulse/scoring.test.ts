import fc from "fast-check";
import { expect, test } from "vitest";
import {
  ANSWER_VALUES,
  DIMENSIONS,
  findItem,
  ITEMS,
  type ItemAnswer,
  type ItemId,
  itemsOf,
} from "../../../src/core/pulse/instrument.ts";
import { type ItemCenters, strainScore, UNCALIBRATED_CENTERS } from "../../../src/core/pulse/scoring.ts";

function answer(item: ItemId, value: ItemAnswer["value"]): ItemAnswer {
  return { item, value };
}

const answers = fc.array(
  fc.record({
    item: fc.constantFrom(...ITEMS.map(({ id }) => id)),
    value: fc.constantFrom(...ANSWER_VALUES, null),
  }),
  { maxLength: 8 },
);
const centers: fc.Arbitrary<ItemCenters> = fc
  .array(fc.integer({ min: -50, max: 50 }), { minLength: 15, maxLength: 15 })
  .map(
    (values) =>
      Object.fromEntries(Object.keys(UNCALIBRATED_CENTERS).map((id, i) => [id, values[i]])) as ItemCenters,
  );

test("more days with strain score higher, more good days lower", () => {
  expect(strainScore([answer("EX1", 3)], UNCALIBRATED_CENTERS)).toBe(75);
  expect(strainScore([answer("EX2", 3)], UNCALIBRATED_CENTERS)).toBe(25);
});

test("the score is the mean of the member's own answers, however many there are", () => {
  expect(strainScore([answer("EX1", 4), answer("MD1", 0), answer("CS1", 2)], UNCALIBRATED_CENTERS)).toBe(50);
});

test("what was not answered is never filled in", () => {
  const said = [answer("EX1", 4)];
  const silent = [answer("MD1", "does_not_apply"), answer("CS1", "rather_not_say"), answer("ES1", null)];
  expect(strainScore([...said, ...silent], UNCALIBRATED_CENTERS)).toBe(
    strainScore(said, UNCALIBRATED_CENTERS),
  );
  expect(strainScore(silent, UNCALIBRATED_CENTERS)).toBeNull();
});

test("answers on drivers alone make no score", () => {
  expect(strainScore([answer("WL2", 4), answer("FA2", 4)], UNCALIBRATED_CENTERS)).toBeNull();
});

test("an average member scores the same whichever items a window asks", () => {
  // Strain sits higher on exhaustion items than on distance items; the constants take that off again.
  const calibrated: ItemCenters = { ...UNCALIBRATED_CENTERS, EX1: 15, MD1: -10 };
  expect(strainScore([answer("EX1", 2)], calibrated)).toBe(35);
  expect(strainScore([answer("MD1", 1)], calibrated)).toBe(35);
});

test("for all answers and constants: null or 0 to 100, whatever the order, untouched by drivers", () => {
  fc.assert(
    fc.property(answers, centers, (given, constants) => {
      const score = strainScore(given, constants);
      if (score !== null) expect(score >= 0 && score <= 100).toBe(true);
      expect(strainScore([...given].reverse(), constants)).toBe(score);
      const strainOnly = given.filter(({ item }) =>
        DIMENSIONS.some((dimension) => item.startsWith(dimension)),
      );
      expect(strainScore(strainOnly, constants)).toBe(score);
    }),
  );
});

test("items are found by id, and nothing else is", () => {
  expect(findItem("RD3")).toEqual({ id: "RD3", construct: "RD", key: "R" });
  expect(findItem("RD4")).toBeNull();
  expect(itemsOf("RD").map(({ id }) => id)).toEqual(["RD1", "RD2", "RD3"]);
});
