import { expect, test } from "vitest";
import {
  bringBack,
  forgetOld,
  isHeavierToday,
  isSetAside,
  lighterOnes,
  NO_MEMORY,
  type PracticeMemory,
  remember,
  setAside,
} from "../../../src/core/practice/memory.ts";
import type { Practice } from "../../../src/core/practice/practice.ts";

type Done = Pick<Practice, "id" | "family">;
const breath: Done = { id: "soft-breath", family: "breath" };
const letter: Done = { id: "kind-letter", family: "writing" };
const figure: Done = { id: "kind-figure", family: "imagery" };
const senses: Done = { id: "ground-senses", family: "senses" };

function heavier(memory: PracticeMemory, practice: Done, today: number) {
  return remember(memory, practice, { feeling: "heavier", today });
}

test("Same and Skip leave nothing behind", () => {
  for (const feeling of ["same", "skip"] as const)
    expect(remember(NO_MEMORY, breath, { feeling, today: 1 })).toEqual({
      memory: NO_MEMORY,
      pauseDays: null,
    });
});

test("one Heavier counts for that day and hides nothing", () => {
  const { memory } = heavier(NO_MEMORY, breath, 100);
  expect(isHeavierToday(memory, 100)).toBe(true);
  expect(isHeavierToday(memory, 101)).toBe(false);
  expect(isSetAside(memory, breath)).toBe(false);
});

test("two Heavier on one family within 30 days set the family aside, and no other", () => {
  const once = heavier(NO_MEMORY, breath, 100).memory;
  expect(isSetAside(heavier(once, breath, 129).memory, breath)).toBe(true);
  expect(isSetAside(heavier(once, breath, 130).memory, breath)).toBe(false);
  expect(isSetAside(heavier(once, letter, 101).memory, breath)).toBe(false);
});

test("what steadies is never taken away", () => {
  const twice = heavier(heavier(NO_MEMORY, senses, 1).memory, senses, 2).memory;
  expect(isSetAside(twice, senses)).toBe(false);
});

test("the most delicate are set aside after two Heavier however far apart, as long as they are remembered", () => {
  const twice = heavier(heavier(NO_MEMORY, figure, 1).memory, figure, 80).memory;
  expect(twice.setAside).toEqual({ practices: ["kind-figure"], families: [] });
});

test("three Heavier across families within 14 days pause messages once", () => {
  const two = heavier(heavier(NO_MEMORY, breath, 1).memory, letter, 5).memory;
  const three = heavier(two, figure, 14);
  expect(three.pauseDays).toBe(14);
  expect(heavier(three.memory, senses, 14).pauseDays).toBeNull();
  expect(heavier(two, figure, 15).pauseDays).toBeNull();
});

test("what is brought back stays until two more Heavier", () => {
  const hidden = heavier(heavier(NO_MEMORY, breath, 1).memory, breath, 2).memory;
  const back = bringBack(hidden, { family: "breath" });
  expect(isSetAside(back, breath)).toBe(false);
  expect(isSetAside(heavier(back, breath, 3).memory, breath)).toBe(false);
  expect(isSetAside(heavier(heavier(back, breath, 3).memory, breath, 4).memory, breath)).toBe(true);
});

test("'not for me' sets one practice aside until it is brought back", () => {
  const without = setAside(setAside(NO_MEMORY, "kind-letter"), "kind-letter");
  expect(without.setAside.practices).toEqual(["kind-letter"]);
  expect(bringBack(without, { practice: "kind-letter" })).toEqual(NO_MEMORY);
});

test("checks are forgotten after 90 days", () => {
  const { memory } = heavier(NO_MEMORY, breath, 1);
  expect(forgetOld(memory, 90)).toBe(memory);
  expect(forgetOld(memory, 91)).toEqual(NO_MEMORY);
});

test("what was lighter comes back, the last one first, and never what is set aside", () => {
  const felt = [breath, letter, breath, senses].reduce(
    (memory, practice) => remember(memory, practice, { feeling: "lighter", today: 1 }).memory,
    NO_MEMORY,
  );
  expect(lighterOnes(felt)).toEqual(["ground-senses", "soft-breath", "kind-letter"]);
  expect(lighterOnes(setAside(felt, "soft-breath"))).toEqual(["ground-senses", "kind-letter"]);
});
