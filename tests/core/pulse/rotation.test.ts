import { expect, test } from "vitest";
import {
  type Construct,
  DIMENSIONS,
  DRIVERS,
  ITEMS,
  type ItemId,
  isStrainItem,
  itemsOf,
} from "../../../src/core/pulse/instrument.ts";
import { pairAfter, pairOf, type WeekPair } from "../../../src/core/pulse/rotation.ts";

const weeks = Array.from({ length: 48 }, (_, asked) => pairAfter(asked));

function constructsOf(pairs: readonly WeekPair[]): Construct[] {
  return pairs.flatMap(({ items }) => items.map(({ construct }) => construct));
}

function countOf(id: ItemId, pairs: readonly WeekPair[]): number {
  return pairs.filter(({ items }) => items.some((item) => item.id === id)).length;
}

function slices(length: number): WeekPair[][] {
  return Array.from({ length: 48 / length }, (_, i) => weeks.slice(i * length, (i + 1) * length));
}

test("the bank holds three items a dimension and two a driver, mixed in their keys", () => {
  expect(ITEMS).toHaveLength(27);
  for (const dimension of DIMENSIONS) {
    const keys = itemsOf(dimension).map(({ key }) => key);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(2);
  }
  for (const driver of DRIVERS)
    expect(
      itemsOf(driver)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(["+", "R"]);
  expect(ITEMS.filter(isStrainItem)).toHaveLength(15);
});

test("the first eight weeks are those of the plan", () => {
  expect(weeks.slice(0, 8).map(({ items }) => items.map(({ id }) => id).join(" "))).toEqual([
    "WL1 EX1",
    "SU1 MD1",
    "RD1 CS1",
    "FA1 ES1",
    "EX2 AU2",
    "MD2 CL2",
    "CS2 RD2",
    "ES2 RE2",
  ]);
});

test("every week asks one question on strain and one on what goes well, the latter first", () => {
  for (const { items } of weeks) expect(items.map(({ key }) => key)).toEqual(["R", "+"]);
});

test("every dimension is asked once in each four weeks, and three drivers beside them", () => {
  for (const four of slices(4)) {
    const asked = constructsOf(four);
    expect(asked).toHaveLength(8);
    for (const dimension of DIMENSIONS) expect(asked.filter((each) => each === dimension)).toHaveLength(1);
  }
});

test("every driver is asked once in each eight weeks", () => {
  for (const eight of slices(8)) {
    const asked = constructsOf(eight);
    for (const driver of DRIVERS) expect(asked.filter((each) => each === driver)).toHaveLength(1);
  }
});

test("every strain item is asked once in each twelve weeks", () => {
  for (const twelve of slices(12))
    for (const { id } of ITEMS.filter(isStrainItem)) expect(countOf(id, twelve)).toBe(1);
});

test("every driver shows its R item twice and its + item once in each 24 weeks", () => {
  for (const half of slices(24))
    for (const driver of DRIVERS)
      for (const { id, key } of itemsOf(driver)) expect(countOf(id, half)).toBe(key === "R" ? 2 : 1);
});

test("weeks are counted from the first that was asked", () => {
  expect(pairAfter(0)).toEqual(pairOf(1, 1));
  expect(pairAfter(7)).toEqual(pairOf(2, 4));
  expect(() => pairAfter(-1)).toThrow(RangeError);
  expect(() => pairAfter(1.5)).toThrow(RangeError);
  expect(() => pairOf(0, 1)).toThrow(RangeError);
});
