import type { Translated } from "../../core/locale.ts";
import type { Lexicon } from "../../core/safety/lexicon.ts";
import { LEXICON_EN } from "./lexicon.en.ts";
import { LEXICON_ES } from "./lexicon.es.ts";

const BY_LANGUAGE: Translated<Lexicon> = { en: LEXICON_EN, es: LEXICON_ES };

/** Every lexicon that ships. All run on every text, whatever language is offered: people tell such things in their first one. */
export const LEXICONS: readonly Lexicon[] = Object.values(BY_LANGUAGE);
