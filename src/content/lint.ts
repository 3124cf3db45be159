import type { RunWords } from "../core/practice/words.ts";
import type { LibraryEntry } from "./entry.ts";
import { error, type Finding, type LintCase, type Rule } from "./lint-finding.ts";
import {
  bannedWords,
  claims,
  feelings,
  labels,
  lengthOfText,
  privacyWords,
  reading,
} from "./lint-language.ts";
import {
  careAndStep,
  choiceAndExit,
  evidence,
  freeText,
  identity,
  savedCodes,
  stepCount,
  variants,
} from "./lint-structure.ts";
import { LOCALES, type Locale, type Translated } from "./locale.ts";
import { stringsOf, stringsOfWords } from "./strings.ts";

const RULES: readonly Rule[] = [
  identity,
  stepCount,
  lengthOfText,
  reading,
  choiceAndExit,
  variants,
  freeText,
  ({ practice, text }) => bannedWords(practice.id, stringsOf(text)),
  evidence,
  claims,
  careAndStep,
  ({ practice, text }) => feelings(practice.id, stringsOf(text)),
  labels,
  savedCodes,
  ({ practice, text }) => privacyWords(practice.id, stringsOf(text)),
];

/** All findings on one practice in one language. */
export function lintPractice(lint: LintCase): readonly Finding[] {
  return RULES.flatMap((rule) => rule(lint));
}

/** All findings on the interface's own words: those rules that look at wording alone. */
export function lintWords(locale: Locale, words: RunWords): readonly Finding[] {
  const strings = stringsOfWords(words);
  const name = `words/${locale}`;
  return [...bannedWords(name, strings), ...feelings(name, strings), ...privacyWords(name, strings)];
}

/** All findings on the library: each practice in each of its languages, the words, and ids that occur twice (L01). */
export function lintLibrary(
  entries: readonly LibraryEntry[],
  words: Translated<RunWords>,
): readonly Finding[] {
  const ids = entries.map(({ practice }) => practice.id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...twice.map((id) => error("L01", id, "id", "Another practice has this id.")),
    ...LOCALES.flatMap((locale) => lintWords(locale, words[locale])),
    ...entries.flatMap(({ practice, texts }) =>
      LOCALES.flatMap((locale) => lintPractice({ practice, text: texts[locale], words: words[locale] })),
    ),
  ];
}
