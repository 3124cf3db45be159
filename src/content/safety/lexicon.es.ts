import type { Lexicon } from "../../core/safety/lexicon.ts";
import { HARMLESS_ES, SOFTENERS_ES } from "./fixed.es.ts";
import { HARM_ES } from "./harm.es.ts";
import { OTHERS_ES } from "./others.es.ts";
import { WISH_ES } from "./wish.es.ts";

/** Spanish. Machine-written; no clinician and nobody with lived experience has reviewed it. */
export const LEXICON_ES: Lexicon = {
  language: "es",
  review: { writtenBy: "machine", reviewed: false },
  patterns: [...WISH_ES, ...HARM_ES, ...OTHERS_ES],
  harmless: HARMLESS_ES,
  softeners: SOFTENERS_ES,
};
