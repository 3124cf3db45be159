import { LOCALES } from "../../core/locale.ts";
import type { LocalDate } from "../../core/time/local-time.ts";
import { ACTION_WORDS, ACTIONS } from "../actions.ts";
import { HELP_WORDS, HELPLINES } from "../helplines.ts";
import { PRACTICES } from "../library.ts";
import { PROGRAMS, programWords } from "../programs.ts";
import { PULSE } from "../pulse.ts";
import { lintActions } from "./actions.ts";
import type { ContentFinding } from "./content-finding.ts";
import { lintHelplines } from "./helplines.ts";
import { LANGUAGES } from "./languages.ts";
import { lintProgram } from "./programs.ts";
import { lintPulse } from "./pulse.ts";

/** All findings on the pulse, the programs, the actions and the help that ship, on `today`. */
export function lintContent(today: LocalDate): readonly ContentFinding[] {
  return LOCALES.flatMap((locale) => [
    ...lintPulse(locale, PULSE[locale]),
    ...PROGRAMS.flatMap((program) =>
      lintProgram({
        program,
        words: programWords(program.id, locale),
        rules: LANGUAGES[locale],
        practices: PRACTICES.map(({ practice }) => practice),
      }),
    ),
    ...lintActions(ACTIONS, ACTION_WORDS[locale], LANGUAGES[locale]),
    ...lintHelplines(HELPLINES, HELP_WORDS[locale], today, LANGUAGES[locale]),
  ]);
}
