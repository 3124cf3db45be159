import { patternWriter } from "../../core/safety/lexicon.ts";
import { BLOCKS_EN } from "./blocks.en.ts";

/** Writes a pattern of the English lexicon. */
export const en = patternWriter({
  others: ["he", "she", "him", "her", "they", "them", "you", "who", "people", "we", "someone", "somebody"],
  things: [
    "the",
    "this",
    "that",
    "these",
    "those",
    "a",
    "an",
    "my",
    "our",
    "your",
    "his",
    "its",
    "their",
    "it",
    "us",
  ],
  blocks: BLOCKS_EN,
});
