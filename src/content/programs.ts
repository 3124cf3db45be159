import type { Locale, Translated } from "../core/locale.ts";
import type { ProgramContent, ProgramWords } from "../core/program/program.ts";
import { CARING_FOR_CARERS_EN } from "./programs/caring-for-carers.en.ts";
import { CARING_FOR_CARERS_ES } from "./programs/caring-for-carers.es.ts";
import { CARING_FOR_CARERS } from "./programs/caring-for-carers.ts";
import { LEADERS_GO_FIRST_EN } from "./programs/leaders-go-first.en.ts";
import { LEADERS_GO_FIRST_ES } from "./programs/leaders-go-first.es.ts";
import { LEADERS_GO_FIRST } from "./programs/leaders-go-first.ts";
import { RECOVER_FROM_SETBACKS_EN } from "./programs/recover-from-setbacks.en.ts";
import { RECOVER_FROM_SETBACKS_ES } from "./programs/recover-from-setbacks.es.ts";
import { RECOVER_FROM_SETBACKS } from "./programs/recover-from-setbacks.ts";
import { SOFTER_SELF_TALK_EN } from "./programs/softer-self-talk.en.ts";
import { SOFTER_SELF_TALK_ES } from "./programs/softer-self-talk.es.ts";
import { SOFTER_SELF_TALK } from "./programs/softer-self-talk.ts";
import { SWITCH_OFF_EN } from "./programs/switch-off.en.ts";
import { SWITCH_OFF_ES } from "./programs/switch-off.es.ts";
import { SWITCH_OFF } from "./programs/switch-off.ts";

const SHIPPED = [
  SOFTER_SELF_TALK,
  RECOVER_FROM_SETBACKS,
  SWITCH_OFF,
  CARING_FOR_CARERS,
  LEADERS_GO_FIRST,
] as const;

/** Every program that an organization can offer. */
export const PROGRAMS: readonly ProgramContent[] = SHIPPED;

/** Their words, by language and id: a program that lacks its words in a language does not compile. */
export const PROGRAM_WORDS: Translated<Readonly<Record<(typeof SHIPPED)[number]["id"], ProgramWords>>> = {
  en: {
    [SOFTER_SELF_TALK.id]: SOFTER_SELF_TALK_EN,
    [RECOVER_FROM_SETBACKS.id]: RECOVER_FROM_SETBACKS_EN,
    [SWITCH_OFF.id]: SWITCH_OFF_EN,
    [CARING_FOR_CARERS.id]: CARING_FOR_CARERS_EN,
    [LEADERS_GO_FIRST.id]: LEADERS_GO_FIRST_EN,
  },
  es: {
    [SOFTER_SELF_TALK.id]: SOFTER_SELF_TALK_ES,
    [RECOVER_FROM_SETBACKS.id]: RECOVER_FROM_SETBACKS_ES,
    [SWITCH_OFF.id]: SWITCH_OFF_ES,
    [CARING_FOR_CARERS.id]: CARING_FOR_CARERS_ES,
    [LEADERS_GO_FIRST.id]: LEADERS_GO_FIRST_ES,
  },
};

/** The program with that content id; undefined where this release has none. */
export function findProgramContent(id: string): ProgramContent | undefined {
  return PROGRAMS.find((program) => program.id === id);
}

/** A program's words in one language; undefined where this release has no such program. */
export function programWords(id: string, locale: Locale): ProgramWords | undefined {
  const words: Readonly<Record<string, ProgramWords>> = PROGRAM_WORDS[locale];
  return words[id];
}
