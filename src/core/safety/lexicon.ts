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
  /** Words as chats and hurried hands write them, and how the patterns have them: one form for the many. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly patterns: readonly Pattern[];
  readonly harmless: readonly Harmless[];
  readonly softeners: readonly Softening[];
}

/** What patterns of one language are written with. */
export interface Grammar {
  /** Words that turn a sentence to somebody else. */
  readonly others: readonly string[];
  /** Words that open another thing or person: "the", "my". */
  readonly things: readonly string[];
  /** Building blocks by name: alternatives, which may name other blocks. */
  readonly blocks: Readonly<Record<string, string>>;
}

/**
 * Makes a language's pattern writer. It is given ways of saying the same: regular expressions over a reading (see normalize.ts) in the
 * lexicon's spellings, of whole words, in lookaheads too. `{name}` is a building block; `<4>` up to four further words of the same
 * sentence that do not turn it to somebody else; `<~4>` such that open no other thing either; `<*4>` any four. Write gaps and repeats
 * as one or at least four: V8 copies out those of two and three, which takes long at the first text. Throws RangeError on a block that
 * is not there, and on a repetition without an end: matching must stay linear.
 */
export function patternWriter({ others, things, blocks }: Grammar): (...ways: readonly string[]) => RegExp {
  const own = `(?!(?:${others.join("|")}) )`;
  const plain = `(?!(?:${[...others, ...things].join("|")}) )`;
  const expand = (words: string): string =>
    words.replace(/\{([a-z][a-z ]{0,30})\}/g, (_, name: string) => {
      const block = blocks[name];
      if (block === undefined) throw new RangeError(`There is no block {${name}}: ${words}`);
      return `(?:${expand(block)})`;
    });
  return (...ways) => {
    const expanded = expand(ways.join("|"));
    if (/[*+](?!\d|\])|\{\d+,\}/.test(expanded.replaceAll("\\*", "")))
      throw new RangeError(`A pattern repeats without an end: ${ways.join("|")}`);
    const source = expanded
      .replace(/<\*(\d)>/g, "(?: [^ .]+){0,$1}")
      .replace(/<~(\d)>/g, `(?: ${plain}[^ .]+){0,$1}`)
      .replace(/<(\d)>/g, `(?: ${own}[^ .]+){0,$1}`);
    return new RegExp(` (?:${wholeWords(source)})(?= )`, "g");
  };
}

// What a lookahead names is whole words as well: "(?! in)" says nothing about "into".
function wholeWords(source: string): string {
  const ahead: boolean[] = [];
  return source.replace(/\\.|\[[^\]]{0,60}\]|\((?:\?[=!] (?!\)))?|\)/g, (piece, at: number) => {
    if (piece.startsWith("(")) ahead.push(piece.length > 1);
    if (piece !== ")") return piece;
    return ahead.pop() === true && source[at - 1] !== " " ? "(?= ))" : ")";
  });
}
