import { expect, test } from "vitest";
import { readPracticePage } from "../../src/app/content/read-practice.ts";
import { CAUTIONS_ES } from "../../src/content/cautions.es.ts";
import { cautionsOf } from "../../src/content/cautions.ts";
import { PRACTICES } from "../../src/content/library.ts";
import { SPANISH } from "../../src/content/lint/language.es.ts";
import { SESSIONS } from "../web/fixtures.ts";

const numbersIn = (text: string) => text.match(/\d+/g) ?? [];

test("every caution of every practice that ships has its like in Spanish, with the same numbers", () => {
  expect(Object.keys(CAUTIONS_ES).sort()).toEqual(PRACTICES.map(({ practice: { id } }) => id).sort());
  for (const { practice } of PRACTICES) {
    const spanish = cautionsOf(practice, "es");
    expect([practice.id, spanish.length]).toEqual([practice.id, practice.cautions.length]);
    expect(spanish.map(numbersIn)).toEqual(practice.cautions.map(numbersIn));
    expect(spanish.filter((line) => practice.cautions.includes(line))).toEqual([]);
  }
});

test("the cautions in Spanish keep to the words that all our Spanish keeps to", () => {
  const found = Object.values(CAUTIONS_ES)
    .flat()
    .flatMap((line) =>
      SPANISH.banned.flatMap(({ why, pattern }) => (pattern.test(line) ? [`${why}: ${line}`] : [])),
    );
  expect(found).toEqual([]);
});

test("HR reads what to be careful with in their own language", async () => {
  const ask = { minutes: "", variant: "", language: "" };
  const read = async (language: string) =>
    (await readPracticePage({ ...SESSIONS.hr, language }, "soft-breath", ask)).cautions;
  expect(await read("es")).toContain("Sin retener, sin respirar deprisa, sin contar.");
  expect(await read("en")).toContain("No holding, no fast breathing, no counting.");
});
