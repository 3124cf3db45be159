import { describe, expect, test } from "vitest";
import { LEXICONS } from "../../src/content/safety/lexicons.ts";
import { detect } from "../../src/core/safety/disclosure.ts";
import { type Lexicon, patternWriter } from "../../src/core/safety/lexicon.ts";
import { readings, respelled } from "../../src/core/safety/normalize.ts";

/** Says that something is not so, in front of any sentence. */
const NOT_SO: Readonly<Record<string, string>> = {
  en: "It is not true that right now",
  es: "No es verdad que ahora mismo",
};

/** The same sentence as somebody in a hurry, on a phone, or hiding it would write it. */
const WRITTEN: Readonly<Record<string, (sentence: string) => string>> = {
  "in capitals": (sentence) => sentence.toUpperCase(),
  "with other apostrophes": (sentence) => sentence.replaceAll("'", "’"),
  "without apostrophes": (sentence) => sentence.replaceAll("'", ""),
  "without accents": (sentence) => sentence.normalize("NFD").replace(/\p{M}/gu, ""),
  "with letters of no width": (sentence) => sentence.replaceAll(/(?<=\p{L})(?=\p{L})/gu, "\u200b"),
  "with wide letters": (sentence) =>
    sentence.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
  "with spaces and commas about": (sentence) => `  ${sentence.replaceAll(" ", ",  ")}`,
  "inside a longer text": (sentence) =>
    `The week was long. ${sentence.replace(/[.?]$/, "")}. Tomorrow is Friday.`,
};

describe.each(LEXICONS.map((lexicon) => [lexicon.language, lexicon] as const))(
  "The lexicon of %s",
  (_, lexicon) => {
    test("every pattern fires on its own examples", () => {
      for (const { match, fires } of lexicon.patterns)
        for (const sentence of fires) {
          expect({
            sentence,
            matched: readings(sentence).some(
              (reading) => respelled(reading, lexicon.spellings).search(match) >= 0,
            ),
          }).toEqual({
            sentence,
            matched: true,
          });
          expect({ sentence, found: detect(sentence, LEXICONS) }).toEqual({
            sentence,
            found: expect.anything(),
          });
        }
    });

    test("no pattern of any language fires on the near misses", () => {
      for (const { not } of lexicon.patterns)
        for (const sentence of not)
          expect({ sentence, found: detect(sentence, LEXICONS) }).toEqual({ sentence, found: null });
    });

    test.each(Object.entries(WRITTEN))("what fires, fires %s", (_how, write) => {
      for (const { fires } of lexicon.patterns)
        for (const sentence of fires) {
          const written = write(sentence);
          expect({ written, found: detect(written, LEXICONS) }).toEqual({
            written,
            found: expect.anything(),
          });
        }
    });

    test("a negation softens, and never cancels", () => {
      for (const { family, fires } of lexicon.patterns.filter((pattern) => /^F[1-5]$/.test(pattern.family)))
        for (const sentence of fires.filter((each) => !/[.?]./.test(each))) {
          const negated = `${NOT_SO[lexicon.language]} ${sentence}`;
          expect({ negated, family, found: detect(negated, LEXICONS) }).toMatchObject({
            negated,
            found: { response: "R1", soft: true },
          });
        }
    });

    test("every softener softens", () => {
      for (const { softens } of lexicon.softeners)
        expect({ softens, found: detect(softens, LEXICONS) }).toMatchObject({
          softens,
          found: { soft: true },
        });
    });

    test("a fixed expression is silent, would fire without its entry, and its near twin fires", () => {
      for (const { match, silent, twin } of lexicon.harmless) {
        const without: Lexicon = {
          ...lexicon,
          harmless: lexicon.harmless.filter((each) => each.match !== match),
        };
        expect({ silent, found: detect(silent, LEXICONS) }).toEqual({ silent, found: null });
        expect({ silent, found: detect(silent, [without]) }).toEqual({ silent, found: expect.anything() });
        expect({ twin, found: detect(twin, LEXICONS) }).toEqual({ twin, found: expect.anything() });
      }
    });

    test("it says that no clinician has reviewed it", () => {
      expect(lexicon.review).toEqual({ writtenBy: "machine", reviewed: false });
    });
  },
);

test("every lexicon reads every text, whatever language stands around it", () => {
  expect(detect("The standup was fine. Me quiero morir.", LEXICONS)).toMatchObject({ response: "R1" });
});

test("the most urgent of several is answered", () => {
  expect(detect("My brother hits me. I just took all my pills.", LEXICONS)).toMatchObject({ family: "F4" });
  expect(detect("My friend wants to die, and so I want to die too", LEXICONS)).toMatchObject({
    response: "R1",
  });
});

test("a pattern that repeats without an end is refused", () => {
  const write = patternWriter({ others: ["he"], things: ["the"], blocks: { endless: "b+" } });
  for (const words of ["a+", "(?: [^ ]{1,24})*", "a{3,}", "a {endless}"])
    expect(() => write(words)).toThrow(RangeError);
  expect(() => write("a{1,3} k[i*]ll <*3> b")).not.toThrow();
});

test("a building block that is not there is refused", () => {
  expect(() => patternWriter({ others: [], things: [], blocks: {} })("{gone} now")).toThrow(RangeError);
});

test("a gap takes words that turn to nobody else, and a plain gap opens no other thing", () => {
  const write = patternWriter({ others: ["he"], things: ["the"], blocks: { wish: "want|need" } });
  const heard = (words: string, text: string) => text.search(write(words)) >= 0;
  expect(heard("{wish}<3> out", " i want the door out . ")).toBe(true);
  expect(heard("{wish}<~3> out", " i want the door out . ")).toBe(false);
  expect(heard("{wish}<3> out", " i want he goes out . ")).toBe(false);
  expect(heard("{wish}<*3> out", " i want he goes out . ")).toBe(true);
  expect(heard("{wish}<*1> out", " i want he goes out . ")).toBe(false);
});

test("lookaheads name whole words", () => {
  const write = patternWriter({ others: [], things: [], blocks: {} });
  expect(" wake up inside . ".search(write("wake up(?! in)"))).toBe(0);
  expect(" wake up in bed . ".search(write("wake up(?! in)"))).toBe(-1);
  expect(" wake up tomorrow . ".search(write("wake up(?= (?:tom|again))"))).toBe(-1);
});
