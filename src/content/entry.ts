import type { Translated } from "../core/locale.ts";
import type { Practice } from "../core/practice/practice.ts";
import type { PracticeText, TextOf } from "../core/practice/practice-text.ts";

/** A practice with its texts. */
export interface LibraryEntry {
  readonly practice: Practice;
  readonly texts: Translated<PracticeText>;
}

/** Ties texts to the very practice they belong to, so that a missing string does not compile. */
export function entry<const P extends Practice>(practice: P, texts: Translated<TextOf<P>>): LibraryEntry {
  return { practice, texts: texts as LibraryEntry["texts"] };
}
