import { describe, expect, test } from "vitest";
import { LEXICONS } from "../../src/content/safety/lexicons.ts";
import { detect } from "../../src/core/safety/disclosure.ts";
import * as firstEn from "./safety-corpus/first.en.ts";
import * as firstEs from "./safety-corpus/first.es.ts";
import * as fourthEn from "./safety-corpus/fourth.en.ts";
import * as fourthEs from "./safety-corpus/fourth.es.ts";
import * as secondEn from "./safety-corpus/second.en.ts";
import * as secondEs from "./safety-corpus/second.es.ts";
import * as thirdEn from "./safety-corpus/third.en.ts";
import * as thirdEs from "./safety-corpus/third.es.ts";

/** Explicit wishes, preparation, danger now and self-injury: answered with people at once. */
const EXPLICIT: readonly string[] = ["F1", "F2", "F3", "F4", "F5"];

/** What is asked of sentences whose misses were looked at. It says nothing about new ones: docs/safety.md has those figures. */
const SEEN = { recall: 0.95, falseAlarms: 1 / 200 };

// The figures of the first and only measurement, rounded down: nobody has looked at what was missed.
const BLIND_EN = { recall: 0.95, falseAlarms: 2 / 300 };
const BLIND_ES = { recall: 0.94, falseAlarms: 2 / 300 };

describe.each([
  ["first, in English", firstEn, SEEN],
  ["first, in Spanish", firstEs, SEEN],
  ["second, in English", secondEn, SEEN],
  ["second, in Spanish", secondEs, SEEN],
  ["third, in English", thirdEn, SEEN],
  ["third, in Spanish", thirdEs, SEEN],
  ["fourth, in English", fourthEn, BLIND_EN],
  ["fourth, in Spanish", fourthEs, BLIND_ES],
])("Of the made-up sentences of the %s, held to a bound", (_, corpus, bound) => {
  test("no fewer explicit disclosures than that bring people at once", () => {
    const explicit = corpus.DISCLOSURES.filter(({ family }) => EXPLICIT.includes(family));
    const missed = explicit.filter(({ text }) => detect(text, LEXICONS)?.response !== "R1");
    expect(explicit.length).toBeGreaterThanOrEqual(125);
    expect(1 - missed.length / explicit.length).toBeGreaterThanOrEqual(bound.recall);
  });

  test("no more ordinary entries than that bring help up", () => {
    const wrong = corpus.ORDINARY.filter((text) => detect(text, LEXICONS) !== null);
    expect(corpus.ORDINARY.length).toBeGreaterThanOrEqual(300);
    expect(wrong.length / corpus.ORDINARY.length).toBeLessThanOrEqual(bound.falseAlarms);
  });
});
