import { expect, test } from "vitest";
import { misspellings, readings, respelled } from "../../../src/core/safety/normalize.ts";

test("case, marks, apostrophes, widths and what has no width fall away", () => {
  expect(readings("DON’T  wörry,\u200b año\u00ad ｆｕｌｌ")).toEqual([" dont worry ano full . "]);
  expect(readings("I can't; I won`t")).toEqual([" i cant . i wont . "]);
});

test("a sentence ends at a point before a space; three dots are a pause, and a point inside a word hides it", () => {
  expect(readings("One. Two?\nThree")[0]).toBe(" one . two . three . ");
  expect(readings("I want to... go")[0]).toBe(" i want to go . ");
  expect(readings("go.now")[0]).toBe(" go now . ");
});

test("lengthened letters are read with two and with one", () => {
  expect(readings("killlll")).toEqual([" kill . ", " kil . "]);
  expect(readings("dieeee")).toContain(" die . ");
});

test("letters that stand alone are read as one word", () => {
  expect(readings("to d i e now")).toContain(" to die now . ");
});

test("digits and signs before a letter are read as letters, and numbers stay as they are as well", () => {
  expect(readings("k1ll mys3lf")).toContain(" kill myself . ");
  expect(readings("30 pills")).toEqual([" 30 pills . "]);
  expect(readings("k*ll")).toEqual([" k*ll . "]);
});

test("nothing is left of a text without words", () => {
  for (const text of ["", "  ", "🙂 —"]) expect(readings(text)[0]?.trim()).toBe(".");
});

test("words are put as the lexicon spells them", () => {
  const spellings = new Map([["wanna", "want to"]]);
  expect(respelled(" i wanna go . wannabe . ", spellings)).toBe(" i want to go . wannabe . ");
});

test("a word is known with a letter left out, doubled, swapped or starred, and never with its first letter gone", () => {
  const slips = misspellings("myself");
  for (const slip of ["mysef", "mysself", "mysefl", "mys*lf"]) expect(slips).toContain(slip);
  for (const other of ["myself", "yself", "himself"]) expect(slips).not.toContain(other);
});
