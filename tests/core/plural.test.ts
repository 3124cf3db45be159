import { expect, test } from "vitest";
import { plural, wordsOfNumber } from "../../src/core/plural.ts";

const people = { one: "# persona", many: "# de personas", other: "# personas" };

test("a text says one, several and a million in the way of its language", () => {
  const group = (count: number) => plural("en", count, { one: "# group", other: "# groups" });
  expect([0, 1, 2, 1000].map(group)).toEqual(["0 groups", "1 group", "2 groups", "1,000 groups"]);
  const spanish = (count: number) => plural("es", count, people);
  expect([0, 1, 2, 1_000_000].map(spanish)).toEqual([
    "0 personas",
    "1 persona",
    "2 personas",
    "1\u202f000\u202f000 de personas",
  ]);
});

test("a language with six categories has six forms, and its numbers keep their own direction", () => {
  const forms = { zero: "none", one: "one", two: "two", few: "# few", many: "# many", other: "# other" };
  const said = [0, 1, 2, 3, 11, 100].map((count) => plural("ar", count, forms));
  expect(said.map((text) => text.replace(/^.* /, ""))).toEqual([
    "none",
    "one",
    "two",
    "few",
    "many",
    "other",
  ]);
  expect(said[3]).toMatch(/^\u2068.+\u2069 few$/);
});

test("a text without a form of its language does not compile", () => {
  // @ts-expect-error Spanish says millions in a way of their own.
  plural("es", 1, { one: "# persona", other: "# personas" });
  // @ts-expect-error English needs its plural.
  plural("en", 1, { one: "# person" });
});

test("no Spanish reader can take thousands for a fraction", () => {
  expect(wordsOfNumber("es", 12_500)).toBe("12\u202f500");
  expect(wordsOfNumber("es", 0.5)).toBe("0,5");
  expect(wordsOfNumber("en", 12_500.5)).toBe("12,500.5");
});
