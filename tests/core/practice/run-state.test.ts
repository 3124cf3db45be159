import { describe, expect, test } from "vitest";
import { findPractice } from "../../../src/content/library.ts";
import { VARIANTS } from "../../../src/core/practice/practice.ts";
import { startRun } from "../../../src/core/practice/run.ts";
import { decodeRun, encodeRun, parseRun } from "../../../src/core/practice/run-state.ts";
import { answer, entryOf, moved, write } from "./walks.ts";

const mistake = entryOf("mistake-as-information");
const log = entryOf("effort-and-kindness-log");
const flow = entryOf("moment-flow");

const run = moved(answer(mistake, startRun(mistake.practice, { minutes: 3 }), "slip"));

test("a sound run is read as it was written", () => {
  expect(parseRun(run, findPractice)).toEqual(run);
});

describe("no run is read from", () => {
  test.each([
    ["another version", { version: 2 }],
    ["a practice that is gone", { practice: "gone" }],
    ["a length that the practice has not", { minutes: 1 }],
    ["a variant that is none", { variants: ["EO"] }],
    ["a variant twice", { variants: ["NT", "NT"] }],
    ["a step of another length", { step: "apart" }],
    ["a stage that is none", { stage: "open" }],
    ["an ending that is none", { closing: "sold" }],
    ["no word on whether it was completed", { completed: undefined }],
    ["an option that is gone", { picks: { mistake: ["gone"] } }],
    ["two picks where one is asked for", { picks: { mistake: ["slip", "forgot"] } }],
    ["a pick of a step that is gone", { picks: { gone: ["slip"] } }],
    ["a text where there is no field", { texts: { mistake: "It was Tuesday" } }],
    ["a text longer than its field", { texts: { next: "x".repeat(201) } }],
    ["a text that is none", { texts: { next: 7 } }],
  ])("%s", (_name, change) => expect(parseRun({ ...run, ...change }, findPractice)).toBeNull());

  test("a step that only keeps, as if it were asked", () => {
    const state = startRun(log.practice, { minutes: 1 });
    expect(parseRun({ ...state, step: "save" }, findPractice)).toBeNull();
    expect(parseRun({ ...state, step: "save", stage: "keep" }, findPractice)).not.toBeNull();
  });

  test("a text in a run without writing", () => {
    const state = startRun(log.practice, { minutes: 1, variants: ["TF"] });
    expect(parseRun({ ...state, texts: { effort: "x" } }, findPractice)).toBeNull();
  });
});

describe("a compact run", () => {
  test("keeps several picks apart", () => {
    const several = { ...run, picks: { mistake: ["slip"], shows: ["process", "chance"] } };
    expect(decodeRun(encodeRun(several), findPractice)).toEqual(several);
  });

  test("is written in characters that an action carries as they are", () => {
    const state = moved(answer(flow, startRun(flow.practice, { minutes: 3, variants: VARIANTS }), "steady"));
    expect(encodeURIComponent(encodeRun(state))).toBe(encodeRun(state));
  });

  test("never carries written text", () => {
    const state = moved(write(log, startRun(log.practice, { minutes: 1 }), "private"));
    expect(() => encodeRun(state)).toThrow(RangeError);
  });

  test.each([
    "",
    "~",
    "1~moment-flow~3",
    "1~moment-flow~3~~0~help~0~~help!gone",
    "1~moment-flow~3~~9~help~0~~",
  ])("is not read from %j", (text) => expect(decodeRun(text, findPractice)).toBeNull());
});
