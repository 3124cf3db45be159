import type { Grade, Minutes, Need, Practice, PracticeKind } from "../core/practice/practice.ts";
import type { PracticeText, TextOf } from "../core/practice/practice-text.ts";
import type { RunWords } from "../core/practice/words.ts";
import { effortAndKindnessLogEn } from "./practices/effort-and-kindness-log.en.ts";
import { effortAndKindnessLog } from "./practices/effort-and-kindness-log.ts";
import { mistakeAsInformationEn } from "./practices/mistake-as-information.en.ts";
import { mistakeAsInformation } from "./practices/mistake-as-information.ts";
import { momentFlowEn } from "./practices/moment-flow.en.ts";
import { momentFlow } from "./practices/moment-flow.ts";
import { noticeSelfTalkEn } from "./practices/notice-self-talk.en.ts";
import { noticeSelfTalk } from "./practices/notice-self-talk.ts";
import { soothingTouchEn } from "./practices/soothing-touch.en.ts";
import { soothingTouch } from "./practices/soothing-touch.ts";
import { threeKindLinesEn } from "./practices/three-kind-lines.en.ts";
import { threeKindLines } from "./practices/three-kind-lines.ts";
import { wordsEn } from "./words/en.ts";

export const LOCALES = ["en"] as const;
export type Locale = (typeof LOCALES)[number];

/** A practice with its texts. English is always there; a practice without text in a locale is hidden in it. */
export interface LibraryEntry {
  readonly practice: Practice;
  readonly texts: Readonly<Partial<Record<Locale, PracticeText>>> & { readonly en: PracticeText };
}

/** Ties texts to the very practice they belong to, so that a missing string does not compile. */
function entry<const P extends Practice>(
  practice: P,
  texts: Readonly<Partial<Record<Locale, TextOf<P>>>> & { readonly en: TextOf<P> },
): LibraryEntry {
  return { practice, texts: texts as LibraryEntry["texts"] };
}

export const PRACTICES: readonly LibraryEntry[] = [
  entry(noticeSelfTalk, { en: noticeSelfTalkEn }),
  entry(mistakeAsInformation, { en: mistakeAsInformationEn }),
  entry(soothingTouch, { en: soothingTouchEn }),
  entry(threeKindLines, { en: threeKindLinesEn }),
  entry(effortAndKindnessLog, { en: effortAndKindnessLogEn }),
  entry(momentFlow, { en: momentFlowEn }),
];

export const RUN_WORDS: Readonly<Record<Locale, RunWords>> = { en: wordsEn };

const BY_ID = new Map(PRACTICES.map((each) => [each.practice.id, each]));

export function findEntry(id: string): LibraryEntry | undefined {
  return BY_ID.get(id);
}

export function findPractice(id: string): Practice | undefined {
  return BY_ID.get(id)?.practice;
}

/** All that answer to `need`, in the order of the library. What to put forward is suggestPractices' choice. */
export function practicesFor(need: Need): readonly LibraryEntry[] {
  return PRACTICES.filter(({ practice }) => practice.needs.includes(need));
}

export interface PracticeDescription {
  readonly id: string;
  readonly kind: PracticeKind;
  readonly minutes: readonly Minutes[];
  /** One per length. */
  readonly grades: readonly Grade[];
  readonly locales: readonly Locale[];
  /** True only where a named clinician has reviewed every locale. */
  readonly reviewed: boolean;
}

/** One line of a listing. */
export function describe({ practice, texts }: LibraryEntry): PracticeDescription {
  const locales = LOCALES.filter((locale) => texts[locale] !== undefined);
  return {
    id: practice.id,
    kind: practice.kind,
    minutes: practice.lengths.map(({ minutes }) => minutes),
    grades: practice.lengths.map(({ grade }) => grade),
    locales,
    reviewed: locales.every((locale) => texts[locale]?.review.reviewed === true),
  };
}
