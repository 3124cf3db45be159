import process from "node:process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { LEXICONS } from "../../src/content/safety/lexicons.ts";
import { detect } from "../../src/core/safety/disclosure.ts";

/** Pieces on which patterns begin, go on and almost end: what would make one try again and again. */
const PIECES = LEXICONS.flatMap(({ patterns, harmless }) => [
  ...patterns.flatMap(({ fires }) => fires.flatMap((sentence) => sentence.split(" "))),
  ...harmless.flatMap(({ silent }) => silent.split(" ")),
]).concat(["i", ".", "...", "a b c d e", "k1ll", "iiiii", "*", "\u200b", "\n", "ooo0o0o"]);

/** Microseconds of this process's own time: another one's load does not count. The least of three. */
function cost(text: string): number {
  const once = () => {
    const before = process.cpuUsage();
    detect(text, LEXICONS);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  return Math.min(once(), once(), once());
}

const fill = (pieces: readonly string[], length: number) => {
  const round = `${pieces.join(" ")} `;
  return round.repeat(Math.ceil(length / round.length)).slice(0, length);
};

test("four times the text costs about four times as much, whatever it is made of", () => {
  detect(fill(PIECES, 12_000), LEXICONS);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }), (pieces) => {
      const small = Math.max(cost(fill(pieces, 3000)), 500);
      expect(cost(fill(pieces, 12_000)) / small).toBeLessThan(12);
    }),
    { numRuns: 60 },
  );
}, 300_000);

test("what lies beyond all fields of a view is not read", () => {
  expect(detect(`${"a ".repeat(6000)} I want to die`, LEXICONS)).toBeNull();
});
