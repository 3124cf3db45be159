import type { Lexicon } from "../../core/safety/lexicon.ts";
import { DANGER_ES } from "./danger.es.ts";
import { DIE_ES } from "./die.es.ts";
import { HARMLESS_ES, SOFTENERS_ES } from "./fixed.es.ts";
import { HARM_ES } from "./harm.es.ts";
import { INJURY_ES } from "./injury.es.ts";
import { LIVE_ES } from "./live.es.ts";
import { PREPARE_ES } from "./prepare.es.ts";
import { RISK_ES } from "./risk.es.ts";
import { SPELLINGS_ES } from "./spellings.es.ts";
import { WORRY_ES } from "./worry.es.ts";

/** Spanish. Machine-written; no clinician and nobody with lived experience has reviewed it. */
export const LEXICON_ES: Lexicon = {
  language: "es",
  review: { writtenBy: "machine", reviewed: false },
  spellings: SPELLINGS_ES,
  patterns: [
    ...DIE_ES,
    ...LIVE_ES,
    ...PREPARE_ES,
    ...DANGER_ES,
    ...INJURY_ES,
    ...WORRY_ES,
    ...HARM_ES,
    ...RISK_ES,
  ],
  harmless: HARMLESS_ES,
  softeners: SOFTENERS_ES,
};
