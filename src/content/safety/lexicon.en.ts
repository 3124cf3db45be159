import type { Lexicon } from "../../core/safety/lexicon.ts";
import { HARMLESS_EN, SOFTENERS_EN } from "./fixed.en.ts";
import { OTHERS_EN } from "./others.en.ts";
import { SELF_EN } from "./self.en.ts";

/** English. Machine-written; no clinician and nobody with lived experience has reviewed it. */
export const LEXICON_EN: Lexicon = {
  language: "en",
  review: { writtenBy: "machine", reviewed: false },
  patterns: [...SELF_EN, ...OTHERS_EN],
  harmless: HARMLESS_EN,
  softeners: SOFTENERS_EN,
};
