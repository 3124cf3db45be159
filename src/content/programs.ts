import type { Locale, Translated } from "../core/locale.ts";
import type { ProgramContent, ProgramWords } from "../core/program/program.ts";
import { CARING_FOR_CARERS_EN } from "./programs/caring-for-carers.en.ts";
import { CARING_FOR_CARERS } from "./programs/caring-for-carers.ts";
import { LEADERS_GO_FIRST_EN } from "./programs/leaders-go-first.en.ts";
import { LEADERS_GO_FIRST } from "./programs/leaders-go-first.ts";
import { RECOVER_FROM_SETBACKS_EN } from "./programs/recover-from-setbacks.en.ts";
import { RECOVER_FROM_SETBACKS } from "./programs/recover-from-setbacks.ts";
import { SOFTER_SELF_TALK_EN } from "./programs/softer-self-talk.en.ts";
import { SOFTER_SELF_TALK } from "./programs/softer-self-talk.ts";
import { SWITCH_OFF_EN } from "./programs/switch-off.en.ts";
import { SWITCH_OFF } from "./programs/switch-off.ts";

/** Every program that an organization can offer. */
export const PROGRAMS: readonly ProgramContent[] = [
  SOFTER_SELF_TALK,
  RECOVER_FROM_SETBACKS,
  SWITCH_OFF,
  CARING_FOR_CARERS,
  LEADERS_GO_FIRST,
];

/** Their words, by language and id. A program is not offered in a language that lacks its words. */
export const PROGRAM_WORDS: Translated<Readonly<Record<string, ProgramWords>>> = {
  en: {
    [SOFTER_SELF_TALK.id]: SOFTER_SELF_TALK_EN,
    [RECOVER_FROM_SETBACKS.id]: RECOVER_FROM_SETBACKS_EN,
    [SWITCH_OFF.id]: SWITCH_OFF_EN,
    [CARING_FOR_CARERS.id]: CARING_FOR_CARERS_EN,
    [LEADERS_GO_FIRST.id]: LEADERS_GO_FIRST_EN,
  },
};

/** The program with that content id; undefined where this release has none. */
export function findProgramContent(id: string): ProgramContent | undefined {
  return PROGRAMS.find((program) => program.id === id);
}

/** A program's words in one language; undefined where it has none in it. */
export function programWords(id: string, locale: Locale): ProgramWords | undefined {
  return PROGRAM_WORDS[locale][id];
}
