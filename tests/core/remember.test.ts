import { expect, test } from "vitest";
import { remember } from "../../src/core/remember.ts";

test("a text is asked about once, until so many others came that all are forgotten", () => {
  const asked: string[] = [];
  const lengthOf = remember((text) => asked.push(text) && text.length, 2);
  expect([lengthOf("a"), lengthOf("bb"), lengthOf("a"), lengthOf("bb")]).toEqual([1, 2, 1, 2]);
  expect(asked).toEqual(["a", "bb"]);
  expect(lengthOf("ccc")).toBe(3);
  expect(lengthOf("a")).toBe(1);
  expect(asked).toEqual(["a", "bb", "ccc", "a"]);
});
