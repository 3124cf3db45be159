import type { Words } from "../../content/words.ts";
import { type Entry, linesOf, titleOf } from "./entry.ts";

/** Characters of a search, at most. */
export const MOST_SEARCHED = 200;

/** Text without case and accents, and one space between words: "Über  Élan" and "uber elan" are the same. */
function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Whether anything is asked for at all. */
export function isSearch(query: string): boolean {
  return folded(query) !== "" && query.length <= MOST_SEARCHED;
}

/** Entries that hold every word of `query`, in their title or in what was kept. Works on opened entries, in memory alone. */
export function search<Kept extends Entry>(
  entries: readonly Kept[],
  query: string,
  words: Words,
): readonly Kept[] {
  const wanted = folded(query).split(" ");
  return entries.filter((entry) => {
    const text = folded([titleOf(entry, words), ...linesOf(entry, words)].join(" "));
    return wanted.every((word) => text.includes(word));
  });
}
