import type { Lexicon } from "../../core/safety/lexicon.ts";
import { HARMLESS_EN, SOFTENERS_EN } from "./fixed.en.ts";
import { HARM_EN } from "./harm.en.ts";
import { OTHERS_EN } from "./others.en.ts";
import { WISH_EN } from "./wish.en.ts";

/** English. Machine-written; no clinician and nobody with lived experience has reviewed it. */
export const LEXICON_EN: Lexicon = {
  language: "en",
  review: { writtenBy: "machine", reviewed: false },
  patterns: [...WISH_EN, ...HARM_EN, ...OTHERS_EN],
  harmless: HARMLESS_EN,
  softeners: SOFTENERS_EN,
};
