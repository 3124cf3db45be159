import { localeOf, type Translated } from "../../src/core/locale.ts";
import { TEAMS_EN, type TeamsWords } from "./words.en.ts";
import { TEAMS_ES } from "./words.es.ts";

const WORDS: Translated<TeamsWords> = { en: TEAMS_EN, es: TEAMS_ES };

/** The surface's own words for a language; English where it is not known or not offered. */
export function wordsIn(language: string | undefined): TeamsWords {
  return WORDS[localeOf(language)];
}
