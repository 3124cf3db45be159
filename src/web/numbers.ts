import type { Words } from "./words/en.ts";

/** A number with so many decimals, as the reader's language writes it. */
export function decimals(words: Words, value: number, digits: number): string {
  return new Intl.NumberFormat(words.dateLocale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}
