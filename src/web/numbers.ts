import type { Words } from "./words/en.ts";

// Making one takes far longer than using it; there are no more than languages and digits.
const formats = new Map<string, Intl.NumberFormat>();

/** A number with so many decimals, as the reader's language writes it. */
export function decimals(words: Words, value: number, digits: number): string {
  const key = `${words.dateLocale} ${digits}`;
  const shape = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const known = formats.get(key) ?? new Intl.NumberFormat(words.dateLocale, shape);
  formats.set(key, known);
  return known.format(value);
}
