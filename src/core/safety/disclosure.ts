import type { Family, Lexicon, Response } from "./lexicon.ts";
import { readings, respelled } from "./normalize.ts";

/** What a text was found to tell. It lives as long as the answer to one submit takes, and is written down nowhere. */
export interface Disclosure {
  readonly family: Family;
  readonly response: Response;
  /** Negated, past, quoted, sung or about work: the same help behind a gentler first line. */
  readonly soft: boolean;
}

/** The most urgent first: where a text tells several things, this one is answered. */
const URGENCY: readonly Family[] = ["F4", "F3", "F1", "F2", "F5", "F7", "F9", "F8", "F6", "F10"];

const RESPONSES: Readonly<Record<Family, Response>> = {
  F1: "R1",
  F2: "R1",
  F3: "R1",
  F4: "R1",
  F5: "R1",
  F6: "R2",
  F7: "R3",
  F8: "R4",
  F9: "R4",
  F10: "R5",
};

/** More than all fields of a view hold together: what is longer was not written in one. In UTF-16 units. */
const MOST_READ = 12_000;

/** Quotation marks of all kinds. An apostrophe is none. */
const QUOTED = /["“”„«»]/;

/**
 * Looks for a disclosure in `text` with every lexicon, whatever language the person reads: people tell such things in their first one.
 * Null: nothing explicit was found, which says nothing about the person. Pure, and linear in the text.
 */
export function detect(text: string, lexicons: readonly Lexicon[]): Disclosure | null {
  const quoted = QUOTED.test(text);
  const found = readings(text.slice(0, MOST_READ)).flatMap((reading) =>
    lexicons.flatMap((lexicon) => matches(reading, lexicon)),
  );
  const family = URGENCY.find((each) => found.some((match) => match.family === each));
  if (family === undefined) return null;
  const soft = quoted || found.every((match) => match.family !== family || match.soft);
  return { family, response: RESPONSES[family], soft };
}

function matches(
  reading: string,
  { spellings, patterns, harmless, softeners }: Lexicon,
): readonly { readonly family: Family; readonly soft: boolean }[] {
  // "_" is no word of any pattern: what stands around a fixed expression is still read.
  const read = harmless.reduce((text, { match }) => text.replace(match, " _"), respelled(reading, spellings));
  // Searched first: most patterns match nowhere, and that is much cheaper to learn.
  const heard = patterns.filter(({ match }) => read.search(match) >= 0);
  return heard.flatMap(({ family, match }) =>
    Array.from(read.matchAll(match), ({ index }) => {
      const sentence = sentenceAt(read, index);
      return { family, soft: softeners.some((softener) => sentence.search(softener.match) >= 0) };
    }),
  );
}

/** In characters, before and after a match. */
const AROUND = 200;

// A window, so that a text made of matches alone is not read through for each of them.
function sentenceAt(reading: string, index: number): string {
  const from = Math.max(0, index - AROUND);
  const around = reading.slice(from, index + AROUND);
  const start = around.lastIndexOf(" . ", index - from) + 1;
  const end = around.indexOf(" . ", index - from + 1);
  return around.slice(start, end < 0 ? undefined : end + 1);
}
