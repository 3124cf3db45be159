import { patternWriter } from "../../core/safety/lexicon.ts";
import { BLOCKS_ES } from "./blocks.es.ts";

/** Writes a pattern of the Spanish lexicon (without accents: "n" is "ñ" too). */
export const es = patternWriter({
  others: ["ella", "ellos", "ellas", "usted", "ustedes", "alguien", "gente", "quien", "quienes"],
  things:
    "el la los las lo un una unos unas este esta estos estas ese esa esos esas mi mis su sus tu tus nuestro nuestra".split(
      " ",
    ),
  blocks: BLOCKS_ES,
});

/** Ways that all begin with "me" and helping verbs: "me volví a", "me quiero", "me he". Said once, for a short pattern. */
export const me = (...ways: readonly string[]): string => `me{modal} (?:${ways.join("|")})`;
