import { patternWriter } from "../../core/safety/lexicon.ts";

/** Writes a pattern of the Spanish lexicon (without accents: "n" is "ñ" too); the words turn a sentence to somebody else. */
export const es = patternWriter([
  "ella",
  "ellos",
  "ellas",
  "usted",
  "ustedes",
  "alguien",
  "gente",
  "quien",
  "quienes",
]);
