import type { Words } from "./words/en.ts";

/** A country's name in the reader's language, from its two letters. */
export function countryName(words: Words, code: string): string {
  return new Intl.DisplayNames([words.language], { type: "region", fallback: "code" }).of(code) ?? code;
}
