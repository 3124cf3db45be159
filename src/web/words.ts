import { localeOf, type Translated } from "../core/locale.ts";
import { en, type Words } from "./words/en.ts";
import { es } from "./words/es.ts";

const WORDS: Translated<Words> = { en, es };

/** The words of the pages for someone's language. */
export function webWords(language: string): Words {
  return WORDS[localeOf(language)];
}
