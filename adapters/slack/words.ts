import { localeOf, type Translated } from "../../src/core/locale.ts";
import { INSTALL_EN, type InstallWords, SLACK_EN, type SlackWords } from "./words.en.ts";
import { INSTALL_ES, SLACK_ES } from "./words.es.ts";

const WORDS: Translated<SlackWords> = { en: SLACK_EN, es: SLACK_ES };

/** The surface's own words for a language; English where it is not known or not offered. */
export function wordsIn(language: string | undefined): SlackWords {
  return WORDS[localeOf(language)];
}

const INSTALL: Translated<InstallWords> = { en: INSTALL_EN, es: INSTALL_ES };

/** The sentences of the pages of the installation. */
export function installWordsIn(language: string | undefined): InstallWords {
  return INSTALL[localeOf(language)];
}
