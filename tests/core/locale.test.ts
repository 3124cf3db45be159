import { expect, test } from "vitest";
import { isRightToLeft, localeOf, preferredLocale } from "../../src/core/locale.ts";

test("a member is spoken to in their language whatever its region, and in English where it is not offered", () => {
  expect(["es", "es-MX", "ES-es", "en-GB", "fr", "", "est", undefined].map((tag) => localeOf(tag))).toEqual([
    "es",
    "es",
    "es",
    "en",
    "en",
    "en",
    "en",
    "en",
  ]);
});

test.each([
  ["es-MX,es;q=0.9,en;q=0.8", "es"],
  ["fr-CA, fr;q=0.9, es;q=0.3, en;q=0.2", "es"],
  ["en-US,en;q=0.9,es;q=0.8", "en"],
  ["es;q=0, en;q=0.1", "en"],
  ["de", "en"],
  ["*", "en"],
  ["es;q=much", "en"],
  [",;;q=,=", "en"],
  [undefined, "en"],
])("a visitor whose browser asks for %j reads %s", (asked, locale) => {
  expect(preferredLocale(asked)).toBe(locale);
});

test("the direction of a language does not hang on its region", () => {
  expect(["ar-EG", "he", "FA", "es", "en"].map(isRightToLeft)).toEqual([true, true, true, false, false]);
});
