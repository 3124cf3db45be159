import { describe, expect, test } from "vitest";
import { LEXICONS } from "../../src/content/safety/lexicons.ts";
import { detect } from "../../src/core/safety/disclosure.ts";
import * as firstEn from "./safety-corpus/first.en.ts";
import * as firstEs from "./safety-corpus/first.es.ts";
import * as secondEn from "./safety-corpus/second.en.ts";
import * as secondEs from "./safety-corpus/second.es.ts";
import * as thirdEn from "./safety-corpus/third.en.ts";
import * as thirdEs from "./safety-corpus/third.es.ts";

/** Explicit wishes, preparation, danger now and self-injury: answered with people at once. */
const EXPLICIT: readonly string[] = ["F1", "F2", "F3", "F4", "F5"];

/** What is asked of sentences whose misses were looked at. It says nothing about new ones: docs/safety.md has those figures. */
const SEEN = { recall: 0.95, falseAlarms: 1 / 200 };

describe.each([
  ["first, in English", firstEn, SEEN],
  ["first, in Spanish", firstEs, SEEN],
  ["second, in English", secondEn, SEEN],
  ["second, in Spanish", secondEs, SEEN],
  ["third, in English", thirdEn, SEEN],
  ["third, in Spanish", thirdEs, SEEN],
])("On made-up sentences, the %s", (_, corpus, bound) => {
  test(`at least ${bound.recall * 100} in 100 explicit disclosures bring people at once`, () => {
    const explicit = corpus.DISCLOSURES.filter(({ family }) => EXPLICIT.includes(family));
    const missed = explicit.filter(({ text }) => detect(text, LEXICONS)?.response !== "R1");
    expect(explicit.length).toBeGreaterThanOrEqual(190);
    expect(1 - missed.length / explicit.length).toBeGreaterThanOrEqual(bound.recall);
  });

  test(`at most ${bound.falseAlarms * 200} in 200 ordinary entries bring help up`, () => {
    const wrong = corpus.ORDINARY.filter((text) => detect(text, LEXICONS) !== null);
    expect(corpus.ORDINARY.length).toBeGreaterThanOrEqual(400);
    expect(wrong.length / corpus.ORDINARY.length).toBeLessThanOrEqual(bound.falseAlarms);
  });
});
