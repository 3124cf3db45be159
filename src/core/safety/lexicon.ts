/** What a text may tell of: F1 to F10 of the content rules. */
export type Family = "F1" | "F2" | "F3" | "F4" | "F5" | "F6" | "F7" | "F8" | "F9" | "F10";

/** Which view answers it: people at once, help for someone else, distance from harm, routes, or steadying. */
export type Response = "R1" | "R2" | "R3" | "R4" | "R5";

/** Why a match is answered with a gentler first line. It is answered all the same. */
export type Softener = "negated" | "past" | "quoted" | "song" | "work";

/** A way of saying it, with sentences that must fire and that must not: a test runs them all. */
export interface Pattern {
  readonly family: Family;
  readonly match: RegExp;
  readonly fires: readonly string[];
  readonly not: readonly string[];
}

/** A fixed expression that means something else. `silent` must not fire; its near twin must. */
export interface Harmless {
  readonly match: RegExp;
  readonly silent: string;
  readonly twin: string;
}

export interface Softening {
  readonly why: Softener;
  readonly match: RegExp;
  /** Fires, softened. */
  readonly softens: string;
}

/** All that is known of one language. */
export interface Lexicon {
  /** BCP 47. */
  readonly language: string;
  readonly review: { readonly writtenBy: "machine"; readonly reviewed: false };
  readonly patterns: readonly Pattern[];
  readonly harmless: readonly Harmless[];
  readonly softeners: readonly Softening[];
}

/**
 * Makes a language's pattern writer. Patterns are regular expressions over a reading (see normalize.ts), whole words, with `<3>` for up
 * to three further words of the same sentence, none of which is in `others` (words that turn the sentence to somebody else), and `<*3>`
 * for any three. Throws RangeError on a repetition without an end: matching must stay linear.
 */
export function patternWriter(others: readonly string[]): (words: string) => RegExp {
  const own = `(?!(?:${others.join("|")}) )`;
  return (words) => {
    if (/[*+](?!\d|\])|\{\d+,\}/.test(words.replaceAll("\\*", "")))
      throw new RangeError(`A pattern repeats without an end: ${words}`);
    const source = words
      .replace(/<\*(\d)>/g, "(?: [^ .]{1,24}){0,$1}")
      .replace(/<(\d)>/g, `(?: ${own}[^ .]{1,24}){0,$1}`);
    return new RegExp(` (?:${source})(?= )`, "g");
  };
}
