import type { Lexicon } from "../../core/safety/lexicon.ts";
import { HARMLESS_ES, SOFTENERS_ES } from "./fixed.es.ts";
import { OTHERS_ES } from "./others.es.ts";
import { SELF_ES } from "./self.es.ts";

/** Spanish. Machine-written; no clinician and nobody with lived experience has reviewed it. */
export const LEXICON_ES: Lexicon = {
  language: "es",
  review: { writtenBy: "machine", reviewed: false },
  patterns: [...SELF_ES, ...OTHERS_ES],
  harmless: HARMLESS_ES,
  softeners: SOFTENERS_ES,
};
