import { patternWriter } from "../../core/safety/lexicon.ts";

/** Writes a pattern of the English lexicon; the words turn a sentence to somebody else. */
export const en = patternWriter([
  "he",
  "she",
  "him",
  "her",
  "they",
  "them",
  "you",
  "who",
  "people",
  "we",
  "someone",
  "somebody",
]);
