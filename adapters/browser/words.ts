import { localeOf, type Translated } from "../../src/core/locale.ts";
import { BROWSER_EN, type BrowserWords } from "./words.en.ts";
import { BROWSER_ES } from "./words.es.ts";

const WORDS: Translated<BrowserWords> = { en: BROWSER_EN, es: BROWSER_ES };

/** The chat's own words for a language; English where it is not known or not offered. */
export function wordsIn(language: string | undefined): BrowserWords {
  return WORDS[localeOf(language)];
}
