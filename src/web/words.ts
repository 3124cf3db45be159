import { localeOf, type Translated } from "../core/locale.ts";
import { en, type Words } from "./words/en.ts";

const WORDS: Translated<Words> = { en };

/** The words of the pages for someone's language. */
export function webWords(language: string): Words {
  return WORDS[localeOf(language)];
}
