import type { Locale, Translated } from "../core/locale.ts";
import type { Practice } from "../core/practice/practice.ts";
import { CAUTIONS_ES } from "./cautions.es.ts";

/** By practice; a language without them reads them as the practice lists them, in English. */
const CAUTIONS: Partial<Translated<Readonly<Record<string, readonly string[]>>>> = { es: CAUTIONS_ES };

/** What to be careful with in a practice that ships, in the reader's language. */
export function cautionsOf(
  { id, cautions }: Pick<Practice, "id" | "cautions">,
  locale: Locale,
): readonly string[] {
  return CAUTIONS[locale]?.[id] ?? cautions;
}
