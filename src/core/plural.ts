import { isRightToLeft } from "./locale.ts";

/** The plural categories that a language tells apart (CLDR): a text lacking a form of its language does not compile. */
interface Categories {
  readonly en: "one" | "other";
  /** "many" is for whole millions: "1 000 000 de personas". */
  readonly es: "one" | "many" | "other";
  readonly ar: "zero" | "one" | "two" | "few" | "many" | "other";
}

export type PluralLanguage = keyof Categories;

/** A text for each plural category of a language; "#" stands for the number. */
export type PluralForms<L extends PluralLanguage> = Readonly<Record<Categories[L], string>>;

interface Formats {
  readonly rules: Intl.PluralRules;
  readonly number: Intl.NumberFormat;
}

const FORMATS = new Map<string, Formats>();

function formatsOf(language: string): Formats {
  let found = FORMATS.get(language);
  if (found === undefined) {
    found = { rules: new Intl.PluralRules(language), number: new Intl.NumberFormat(language) };
    FORMATS.set(language, found);
  }
  return found;
}

/** The text for `count`, its "#" replaced by the number as the language writes it. */
export function plural<L extends PluralLanguage>(language: L, count: number, forms: PluralForms<L>): string {
  const { rules } = formatsOf(language);
  const byCategory: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
  return (byCategory[rules.select(count)] ?? "").replaceAll("#", () => wordsOfNumber(language, count));
}

/** A number as the language writes it. Spanish groups digits with a thin space: its countries read "1.500" in two ways. */
export function wordsOfNumber(language: string, value: number): string {
  const written = formatsOf(language)
    .number.formatToParts(value)
    .map((part) => (part.type === "group" && language === "es" ? "\u202f" : part.value))
    .join("");
  return isRightToLeft(language) ? isolated(written) : written;
}

/** A run of digits or a name that keeps its own direction inside text of the other one. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
