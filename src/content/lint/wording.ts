import { VIEW_LIMITS } from "../../core/chat/view.ts";
import { GRADES } from "../../core/practice/practice.ts";
import { error, type Finding, type Rule, warning } from "./finding.ts";
import type { LanguageRules } from "./language.ts";
import { sentencesOf, wordsOf } from "./reading-grade.ts";
import { type PlacedString, stringsOf } from "./strings.ts";

const STEP_WORDS = 35;
const SENTENCE_WORDS = 15;
const READING_GRADE = 6;

/** L02: steps of at most 35 words, in sentences of at most 15. */
export const lengthOfText: Rule = ({ practice, text }) =>
  stringsOf(text)
    .filter(({ kind }) => kind === "step")
    .flatMap(({ where, text: words }) => {
      const found: Finding[] = [];
      const count = wordsOf(words).length;
      if (count === 0 || count > STEP_WORDS)
        found.push(error("L02", practice.id, where, `Has ${count} words; 1 to ${STEP_WORDS} are wanted.`));
      for (const sentence of sentencesOf(words).filter((each) => wordsOf(each).length > SENTENCE_WORDS))
        found.push(error("L02", practice.id, where, `Longer than ${SENTENCE_WORDS} words: "${sentence}"`));
      return found;
    });

/** L03: reading grade of at most 6 over the whole set; choices are left out, for short lines flatter it. Long words want a look. */
export const reading: Rule = ({ practice, text, rules }) => {
  const running = stringsOf(text).filter(({ kind }) => kind === "step" || kind === "description");
  const grade = rules.reading(running.map((each) => each.text).join("\n"));
  const tooHard =
    grade > READING_GRADE
      ? [
          error(
            "L03",
            practice.id,
            "steps",
            `Reads at grade ${grade.toFixed(1)}; at most ${READING_GRADE} is wanted.`,
          ),
        ]
      : [];
  const long = stringsOf(text)
    .filter(({ kind }) => kind !== "claim")
    .flatMap(({ where, text: words }) =>
      wordsOf(words)
        .filter((word) => word.split("-").some((part) => part.length >= rules.longWord))
        .map((word) => warning("L03", practice.id, where, `A long word: "${word}".`)),
    );
  return [...tooHard, ...long];
};

/** L08 over any strings: banned words are errors, flagged ones want a look. */
export function bannedWords(
  practice: string,
  strings: readonly PlacedString[],
  rules: LanguageRules,
): readonly Finding[] {
  return strings.flatMap(({ where, text }) => [
    ...rules.banned.flatMap(({ why, pattern }) => {
      const hit = pattern.exec(text)?.[0];
      return hit === undefined ? [] : [error("L08", practice, where, `"${hit}": ${why}.`)];
    }),
    ...[...text.matchAll(rules.flagged)].map(([hit]) =>
      warning("L08", practice, where, `"${hit}" wants a look.`),
    ),
  ]);
}

/** L10: no claim above the grade, no figures, and a word on dose where longer programs earned the grade. */
export const claims: Rule = ({ practice, text, rules }) =>
  practice.lengths.flatMap(({ minutes, grade, claim, fromLonger }) => {
    const at = `claims.${claim}`;
    const said = text.claims[claim] ?? "";
    const found: Finding[] = [];
    if (GRADES.indexOf(claim) < GRADES.indexOf(grade))
      found.push(error("L10", practice.id, `lengths.${minutes}`, `Claims ${claim} on grade ${grade}.`));
    if (said === "") found.push(error("L10", practice.id, at, "No claim is written for this length."));
    if (rules.proof.test(said))
      found.push(error("L10", practice.id, at, "A claim has no figures and proves nothing."));
    if (fromLonger && !rules.dose.test(said))
      found.push(error("L10", practice.id, at, "The grade comes from longer programs: the claim says so."));
    return found;
  });

/** Choices and lines to borrow are the person's own words, and so is what stands in quotation marks. */
const OWN_WORDS = /["“][^"”]*["”]/gu;

/** L14 over any strings: nobody is told what they feel, and the bot feels nothing. */
export function feelings(
  practice: string,
  strings: readonly PlacedString[],
  rules: LanguageRules,
): readonly Finding[] {
  return strings.flatMap(({ where, kind, text }) => {
    const said = text.replace(OWN_WORDS, "");
    const found: Finding[] = [];
    if (rules.told.test(`${said} `))
      found.push(error("L14", practice, where, "Tells the person what they feel."));
    if (kind !== "option" && rules.botFeels.test(said))
      found.push(error("L14", practice, where, "Lets the bot have a feeling."));
    return found;
  });
}

/** L17: titles and labels fit every platform, and no two choices of a step sound alike. */
export const labels: Rule = ({ practice, text }) => {
  const tooLong = stringsOf(text).flatMap(({ where, kind, text: label }) => {
    const limit = { title: VIEW_LIMITS.title, option: VIEW_LIMITS.optionLabel, label: 40 }[kind as string];
    const fits = label.trim() !== "" && (limit === undefined || label.length <= limit);
    return fits ? [] : [error("L17", practice.id, where, `Empty, or longer than ${limit} characters.`)];
  });
  const twins = Object.entries(text.steps).flatMap(([id, step]) =>
    [step.options, ...Object.values(step.variants ?? {}).map((change) => change.options)].flatMap(
      (options = {}) =>
        new Set(Object.values(options)).size < Object.keys(options).length
          ? [error("L17", practice.id, `steps.${id}`, "Two choices have the same label.")]
          : [],
    ),
  );
  return [...tooLong, ...twins];
};

/** L24 over any strings: privacy is said precisely or not at all. */
export function privacyWords(
  practice: string,
  strings: readonly PlacedString[],
  rules: LanguageRules,
): readonly Finding[] {
  return strings.flatMap(({ where, text }) => {
    const hit = rules.promises.exec(text)?.[0];
    return hit === undefined
      ? []
      : [error("L24", practice, where, `"${hit}" promises more than we can keep.`)];
  });
}
