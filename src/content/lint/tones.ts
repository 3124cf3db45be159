import type { Locale } from "../../core/locale.ts";
import { STYLES } from "../../core/practice/style.ts";
import type { StyleWords, Tone } from "../words/tone.ts";
import { type Words, wordsFor } from "../words.ts";
import { error, type Finding } from "./finding.ts";
import { LANGUAGES } from "./languages.ts";
import { sentencesOf, wordsOf } from "./reading-grade.ts";
import { arrows, emoji } from "./safety.ts";
import { type PlacedString, stringsOfWords } from "./strings.ts";
import { bannedWords, feelings, privacyWords } from "./wording.ts";

const SENTENCE_WORDS = 15;

/** All findings on what is said in each style: wording as everywhere, short sentences, brisk that is brief, and privacy told alike. */
export function lintTones(locale: Locale, { tones }: Pick<StyleWords, "tones">): readonly Finding[] {
  const places = new Set(stringsOfTone(tones.warm).map(({ where }) => where));
  const plain = stringsOfTone(wordsFor(locale)).filter(({ where }) => places.has(where));
  return STYLES.flatMap((style) => {
    const name = `words/${locale}/${style}`;
    const strings = style === "plain" ? plain : stringsOfTone(tones[style]);
    const rules = LANGUAGES[locale];
    return [
      ...bannedWords(name, strings, rules),
      ...feelings(name, strings, rules),
      ...privacyWords(name, strings, rules),
      ...emoji(name, strings),
      ...arrows(name, strings),
      ...strings.flatMap((each) => tooLong(name, each)),
      ...(style === "plain" ? [] : differences(name, { plain, strings, isBrisk: style === "brisk" })),
    ];
  });
}

/** Every string that has a tone. */
function stringsOfTone(tone: Tone | Words): readonly PlacedString[] {
  const { run, home, library, own } = "chat" in tone ? { run: tone.run, ...tone.chat } : tone;
  return Object.entries({ run, home, library, own }).flatMap(([part, words]) =>
    stringsOfWords(words).map((each) => ({ ...each, where: `${part}.${each.where}` })),
  );
}

/** L02: sentences of at most 15 words. */
function tooLong(name: string, { where, text }: PlacedString): readonly Finding[] {
  return sentencesOf(text)
    .filter((each) => wordsOf(each).length > SENTENCE_WORDS)
    .map((each) => error("L02", name, where, `Longer than ${SENTENCE_WORDS} words: "${each}"`));
}

/** L02 and L24: brisk is never longer than plain, and what is kept of a run that was stopped is told in the same sentence. */
function differences(
  name: string,
  {
    plain,
    strings,
    isBrisk,
  }: {
    readonly plain: readonly PlacedString[];
    readonly strings: readonly PlacedString[];
    readonly isBrisk: boolean;
  },
): readonly Finding[] {
  const byPlace = new Map(plain.map(({ where, text }) => [where, text]));
  return strings.flatMap(({ where, text }) => {
    const other = byPlace.get(where) ?? "";
    const kept = sentencesOf(other).at(-1) ?? "";
    return [
      ...(isBrisk && text.length > other.length
        ? [error("L02", name, where, "Longer than the plain words.")]
        : []),
      ...(where === "run.closings.stopped" && sentencesOf(text).at(-1) !== kept
        ? [error("L24", name, where, `Does not end with "${kept}"`)]
        : []),
    ];
  });
}
