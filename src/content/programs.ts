import type { Locale, Translated } from "../core/locale.ts";
import type { ProgramContent, ProgramWords } from "../core/program/program.ts";
import { SOFTER_SELF_TALK_EN } from "./programs/softer-self-talk.en.ts";
import { SOFTER_SELF_TALK } from "./programs/softer-self-talk.ts";

/** Every program that an organization can offer. */
export const PROGRAMS: readonly ProgramContent[] = [SOFTER_SELF_TALK];

/** Their words, by language and id. A program is not offered in a language that lacks its words. */
export const PROGRAM_WORDS: Translated<Readonly<Record<string, ProgramWords>>> = {
  en: { [SOFTER_SELF_TALK.id]: SOFTER_SELF_TALK_EN },
};

/** The program with that content id; undefined where this release has none. */
export function findProgramContent(id: string): ProgramContent | undefined {
  return PROGRAMS.find((program) => program.id === id);
}

/** A program's words in one language; undefined where it has none in it. */
export function programWords(id: string, locale: Locale): ProgramWords | undefined {
  return PROGRAM_WORDS[locale][id];
}
