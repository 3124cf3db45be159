import fc from "fast-check";
import { expect, test } from "vitest";
import { type ImportedKeys, importedItems, keyedBy, pairKeyedBy } from "../../../src/core/pulse/imported.ts";
import { findItem, ITEMS, type Key } from "../../../src/core/pulse/instrument.ts";
import { pairAfter } from "../../../src/core/pulse/rotation.ts";
import { keyedScore } from "../../../src/core/pulse/scoring.ts";

const idsOf = (asked: number, keys: ImportedKeys) =>
  pairKeyedBy(pairAfter(asked), keys).items.map(({ id }) => id);

test("without keys of their own a pair and an item stay as they are", () => {
  for (let asked = 0; asked < 48; asked++)
    expect(pairKeyedBy(pairAfter(asked), {})).toEqual(pairAfter(asked));
  const item = findItem("EX1");
  expect(item && keyedBy(item, { EX1: "+" })).toBe(item);
});

test("what goes well comes first by the keys that hold; alike, the bank's own order stays", () => {
  // The bank asks WL1 (R) before EX1 (+).
  expect(idsOf(0, {})).toEqual(["WL1", "EX1"]);
  expect(idsOf(0, { EX1: "R", WL1: "+" })).toEqual(["EX1", "WL1"]);
  expect(idsOf(0, { EX1: "R" })).toEqual(["WL1", "EX1"]);
  expect(idsOf(0, { WL1: "+" })).toEqual(["WL1", "EX1"]);
});

test("whatever the keys, a week asks the bank's two items, none twice, and every score lies in 0 to 100", () => {
  const keys = fc.dictionary(fc.constantFrom(...ITEMS.map(({ id }) => id)), fc.constantFrom<Key>("+", "R"));
  fc.assert(
    fc.property(keys, fc.nat(200), (chosen, asked) => {
      const { items } = pairKeyedBy(pairAfter(asked), chosen);
      expect(items.map(({ id }) => id).sort()).toEqual(
        pairAfter(asked)
          .items.map(({ id }) => id)
          .sort(),
      );
      expect(items[0].key === "+" && items[1].key === "R").toBe(false);
      for (const item of items)
        for (const answer of [0, 1, 2, 3, 4] as const) {
          expect(keyedScore(item, answer)).toBeGreaterThanOrEqual(0);
          expect(keyedScore(item, answer)).toBeLessThanOrEqual(100);
        }
    }),
  );
});

test("what was brought in is listed in the order of the bank", () => {
  expect(importedItems({ keys: { WL2: "R", EX1: "R" } }).map(({ id, key }) => `${id} ${key}`)).toEqual([
    "EX1 R",
    "WL2 R",
  ]);
});
