import { isRightToLeft, LOCALES, type Locale, type Translated } from "../../core/locale.ts";
import type { Step } from "../../core/practice/practice.ts";
import type { RunWords } from "../../core/practice/words.ts";
import type { LocalDate } from "../../core/time/local-time.ts";
import type { LibraryEntry } from "../entry.ts";
import { duplicates } from "./duplicates.ts";
import { error, type Finding, type LintCase, type Rule } from "./finding.ts";
import { LANGUAGES } from "./languages.ts";
import {
  arrows,
  bodyRules,
  cautions,
  complete,
  conditions,
  customs,
  deploymentFlags,
  emoji,
  mistreatment,
  oneInstruction,
  reviewAge,
} from "./safety.ts";
import { stringsOf, stringsOfWords } from "./strings.ts";
import {
  careAndStep,
  choiceAndExit,
  evidence,
  freeText,
  identity,
  savedCodes,
  stepCount,
  variants,
} from "./structure.ts";
import { bannedWords, claims, feelings, labels, lengthOfText, privacyWords, reading } from "./wording.ts";

const RULES: readonly Rule[] = [
  identity,
  stepCount,
  lengthOfText,
  reading,
  choiceAndExit,
  variants,
  freeText,
  ({ practice, text, rules }) => bannedWords(practice.id, stringsOf(text), rules),
  evidence,
  claims,
  careAndStep,
  ({ practice, text, rules }) => feelings(practice.id, stringsOf(text), rules),
  labels,
  savedCodes,
  ({ practice, text, rules }) => privacyWords(practice.id, stringsOf(text), rules),
  oneInstruction,
  conditions,
  cautions,
  bodyRules,
  ({ practice, text }) => emoji(practice.id, stringsOf(text)),
  complete,
  ({ practice, text }) => arrows(practice.id, stringsOf(text)),
  customs,
  mistreatment,
  deploymentFlags,
];

/** All findings on one practice in one language, on `today`. */
export function lintPractice(lint: LintCase, today: LocalDate): readonly Finding[] {
  return [...RULES, reviewAge(today)].flatMap((rule) => rule(lint));
}

/** All findings on the interface's own words: those rules that look at wording alone. */
export function lintWords(locale: Locale, words: RunWords): readonly Finding[] {
  const strings = stringsOfWords(words);
  const name = `words/${locale}`;
  const rules = LANGUAGES[locale];
  return [
    ...bannedWords(name, strings, rules),
    ...feelings(name, strings, rules),
    ...privacyWords(name, strings, rules),
    ...emoji(name, strings),
    ...arrows(name, strings),
    ...(words.rightToLeft === isRightToLeft(locale)
      ? []
      : [error("L19", name, "rightToLeft", "The direction is not that of the language.")]),
  ];
}

/** All findings on the library: each practice in each of its languages, the words, and ids that occur twice (L01). */
export function lintLibrary(
  entries: readonly LibraryEntry[],
  words: Translated<RunWords>,
  today: LocalDate,
): readonly Finding[] {
  const ids = entries.map(({ practice }) => practice.id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...entries.flatMap(({ practice }) => practice.steps.flatMap((step) => deadExits(practice.id, step, ids))),
    ...twice.map((id) => error("L01", id, "id", "Another practice has this id.")),
    ...LOCALES.flatMap((locale) => lintWords(locale, words[locale])),
    ...LOCALES.flatMap((locale) =>
      duplicates(
        entries.map(({ practice, texts }) => ({ id: practice.id, strings: stringsOf(texts[locale]) })),
      ),
    ),
    ...entries.flatMap(({ practice, texts }) =>
      LOCALES.flatMap((locale) =>
        lintPractice(
          { practice, text: texts[locale], words: words[locale], rules: LANGUAGES[locale] },
          today,
        ),
      ),
    ),
  ];
}

/** L05: a choice that opens another practice opens one that there is. */
function deadExits(practice: string, step: Step, ids: readonly string[]): readonly Finding[] {
  const changed = Object.values(step.changes ?? {}).flatMap((change) => change.options ?? []);
  const options = [...("options" in step ? step.options : []), ...changed];
  return options.flatMap(({ id, goes }) => {
    const exit =
      goes?.to === "exit" && goes.exit.startsWith("practice:") ? goes.exit.slice("practice:".length) : null;
    return exit === null || ids.includes(exit)
      ? []
      : [error("L05", practice, `steps.${step.id}.options.${id}`, `There is no practice "${exit}".`)];
  });
}
