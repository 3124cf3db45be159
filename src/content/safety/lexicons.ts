import type { Lexicon } from "../../core/safety/lexicon.ts";
import { LEXICON_EN } from "./lexicon.en.ts";
import { LEXICON_ES } from "./lexicon.es.ts";

/** Every lexicon that ships. All run on every text, whatever language is offered: people tell such things in their first one. */
export const LEXICONS: readonly Lexicon[] = [LEXICON_EN, LEXICON_ES];
