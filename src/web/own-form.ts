import { said } from "../content/words/said.ts";
import { LOCALES, type Locale } from "../core/locale.ts";
import {
  MOST_OWN_STEPS,
  OWN_INPUTS,
  OWN_LENGTHS,
  type OwnContent,
  type OwnInput,
  type OwnText,
} from "../core/practice/own.ts";
import { NEEDS } from "../core/practice/practice.ts";
import type { WebContext } from "./request.ts";

/** In UTF-16 units, with room to write too much and be told so. */
export const LONGEST = { line: 200, text: 1000 } as const;
const MOST_LINES = 12;

type Read = (name: string) => string;

/** Reads the form of a practice. What is not sound is stored and told on the page; what the form never offers is refused. */
export async function readOwnForm(c: WebContext): Promise<OwnContent> {
  const body = await c.req.parseBody();
  const read: Read = (name) => {
    const sent = body[name] ?? "";
    // Forms send line breaks as CR LF, which counts as one.
    const text = typeof sent === "string" ? sent.replaceAll("\r\n", "\n").trim() : stranger();
    return text.length > LONGEST.text ? stranger() : text;
  };
  const kinds = Array.from({ length: MOST_OWN_STEPS }, (_, index): readonly [number, OwnInput | null] => {
    const sent = read(`step${index + 1}`);
    return [index + 1, sent === "" ? null : oneOf(OWN_INPUTS, sent)];
  });
  const filled = kinds.flatMap(([n, input]) => (input === null ? [] : [{ n, input }]));
  const care = read("care");
  const cared = filled.findIndex(({ n }) => String(n) === care);
  return {
    need: oneOf(NEEDS, read("need")),
    minutes: oneOf(OWN_LENGTHS, read("minutes")),
    steps: filled.map(({ input }) => input),
    care: cared < 0 ? null : cared + 1,
    cautions: linesOf(read("cautions")),
    texts: Object.fromEntries(LOCALES.flatMap((locale) => textIn(read, locale, filled))),
  };
}

/** The words of one language; none where nothing was written in it. */
function textIn(
  read: Read,
  locale: Locale,
  filled: readonly { readonly n: number; readonly input: OwnInput }[],
): readonly (readonly [Locale, OwnText])[] {
  const text: OwnText = {
    title: oneLine(read(`title_${locale}`)),
    description: oneLine(read(`description_${locale}`)),
    steps: filled.map(({ n, input }) => ({
      text: read(`step${n}_text_${locale}`),
      options: input === "tap" ? [] : linesOf(read(`step${n}_options_${locale}`)),
    })),
  };
  const isEmpty =
    text.title === "" &&
    text.description === "" &&
    text.steps.every(({ text: words, options }) => words === "" && options.length === 0);
  return isEmpty ? [] : [[locale, text]];
}

function oneLine(text: string): string {
  return text.length > LONGEST.line ? stranger() : text.replace(/\s+/g, " ");
}

function linesOf(text: string): readonly string[] {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.length > MOST_LINES ? stranger() : lines;
}

function oneOf<const T extends string | number>(known: readonly T[], sent: string): T {
  return known.find((each) => String(each) === sent) ?? stranger();
}

function stranger(): never {
  throw said("invalid", "form_unknown");
}
