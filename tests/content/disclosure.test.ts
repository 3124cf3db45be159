import { describe, expect, test } from "vitest";
import { LEXICONS } from "../../src/content/safety/lexicons.ts";
import { detect } from "../../src/core/safety/disclosure.ts";
import * as en from "./safety-corpus/en.ts";
import * as es from "./safety-corpus/es.ts";

/** Explicit wishes, preparation, danger now and self-injury: answered with people at once. */
const EXPLICIT: readonly string[] = ["F1", "F2", "F3", "F4", "F5"];

const RECALL = 0.95;
/** One in two hundred. */
const FALSE_ALARMS = 1 / 200;

describe.each([
  ["English", en],
  ["Spanish", es],
])("On made-up sentences in %s, written apart from the patterns", (_, corpus) => {
  test("at least 95 in 100 explicit disclosures bring people at once", () => {
    const explicit = corpus.DISCLOSURES.filter(({ family }) => EXPLICIT.includes(family));
    const missed = explicit.filter(({ text }) => detect(text, LEXICONS)?.response !== "R1");
    expect(explicit.length).toBeGreaterThan(200);
    expect(1 - missed.length / explicit.length).toBeGreaterThanOrEqual(RECALL);
  });

  test("at most 1 in 200 ordinary entries brings help up", () => {
    const wrong = corpus.ORDINARY.filter((text) => detect(text, LEXICONS) !== null);
    expect(corpus.ORDINARY.length).toBeGreaterThanOrEqual(500);
    expect(wrong.length / corpus.ORDINARY.length).toBeLessThanOrEqual(FALSE_ALARMS);
  });
});
