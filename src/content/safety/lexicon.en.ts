import type { Lexicon } from "../../core/safety/lexicon.ts";
import { DANGER_EN } from "./danger.en.ts";
import { DIE_EN } from "./die.en.ts";
import { HARMLESS_EN, SOFTENERS_EN } from "./fixed.en.ts";
import { INJURY_EN } from "./injury.en.ts";
import { LIVE_EN } from "./live.en.ts";
import { OTHERS_EN } from "./others.en.ts";
import { PREPARE_EN } from "./prepare.en.ts";
import { SPELLINGS_EN } from "./spellings.en.ts";

/** English. Machine-written; no clinician and nobody with lived experience has reviewed it. */
export const LEXICON_EN: Lexicon = {
  language: "en",
  review: { writtenBy: "machine", reviewed: false },
  spellings: SPELLINGS_EN,
  patterns: [...DIE_EN, ...LIVE_EN, ...PREPARE_EN, ...DANGER_EN, ...INJURY_EN, ...OTHERS_EN],
  harmless: HARMLESS_EN,
  softeners: SOFTENERS_EN,
};
