import type { Lexicon } from "../../core/safety/lexicon.ts";
import { DANGER_EN } from "./danger.en.ts";
import { DIE_EN } from "./die.en.ts";
import { HARMLESS_EN, SOFTENERS_EN } from "./fixed.en.ts";
import { HARM_EN } from "./harm.en.ts";
import { INJURY_EN } from "./injury.en.ts";
import { LIVE_EN } from "./live.en.ts";
import { PREPARE_EN } from "./prepare.en.ts";
import { RISK_EN } from "./risk.en.ts";
import { SPELLINGS_EN } from "./spellings.en.ts";
import { WORRY_EN } from "./worry.en.ts";

/** English. Machine-written; no clinician and nobody with lived experience has reviewed it. */
export const LEXICON_EN: Lexicon = {
  language: "en",
  review: { writtenBy: "machine", reviewed: false },
  spellings: SPELLINGS_EN,
  patterns: [
    ...DIE_EN,
    ...LIVE_EN,
    ...PREPARE_EN,
    ...DANGER_EN,
    ...INJURY_EN,
    ...WORRY_EN,
    ...HARM_EN,
    ...RISK_EN,
  ],
  harmless: HARMLESS_EN,
  softeners: SOFTENERS_EN,
};
