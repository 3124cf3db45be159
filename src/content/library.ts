import { LOCALES, type Locale, type Translated } from "../core/locale.ts";
import type { Grade, Minutes, Need, Practice, PracticeKind } from "../core/practice/practice.ts";
import type { RunWords } from "../core/practice/words.ts";
import type { LibraryEntry } from "./entry.ts";
import { DOING } from "./practices/doing/shelf.ts";
import { HOME } from "./practices/home/shelf.ts";
import { KEEPING } from "./practices/keeping/shelf.ts";
import { NOTICING } from "./practices/noticing/shelf.ts";
import { PEOPLE } from "./practices/people/shelf.ts";
import { RECOVERY } from "./practices/recovery/shelf.ts";
import { SOOTHING } from "./practices/soothing/shelf.ts";
import { RUN_EN } from "./words/run.en.ts";
import { RUN_ES } from "./words/run.es.ts";

/** Every practice that is shipped, shelf by shelf. */
export const PRACTICES: readonly LibraryEntry[] = [
  ...NOTICING,
  ...SOOTHING,
  ...KEEPING,
  ...DOING,
  ...RECOVERY,
  ...HOME,
  ...PEOPLE,
];

export const RUN_WORDS: Translated<RunWords> = { en: RUN_EN, es: RUN_ES };

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
  return {
    id: practice.id,
    kind: practice.kind,
    minutes: practice.lengths.map(({ minutes }) => minutes),
    grades: practice.lengths.map(({ grade }) => grade),
    locales: LOCALES,
    reviewed: LOCALES.every((locale) => texts[locale].review.reviewed === true),
  };
}
