import { error, type Finding } from "./finding.ts";
import { wordsOf } from "./reading-grade.ts";
import type { PlacedString } from "./strings.ts";

/** More words than this in a row, shared with another text, are copied. */
const SHARED_WORDS = 8;

/**
 * L27: no text shares more than 8 words in a row with another practice's, or with `others`: sources that do not ship with the product, for
 * whoever has them at hand.
 */
export function duplicates(
  practices: readonly { readonly id: string; readonly strings: readonly PlacedString[] }[],
  others: readonly string[] = [],
): readonly Finding[] {
  const seen = new Map<string, string>();
  for (const other of others) for (const run of runsOf(other)) seen.set(run, "a source");
  const found = new Map<string, Finding>();
  for (const { id, strings } of practices)
    for (const { where, text } of strings)
      for (const run of runsOf(text)) {
        const first = seen.get(run);
        if (first === undefined) seen.set(run, id);
        else if (first !== id)
          found.set(`${id} ${where}`, error("L27", id, where, `Shares "${run}" with ${first}.`));
      }
  return [...found.values()];
}

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text.toLowerCase());
  return words
    .slice(0, Math.max(0, words.length - SHARED_WORDS))
    .map((_, start) => words.slice(start, start + SHARED_WORDS + 1).join(" "));
}
