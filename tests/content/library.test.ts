import { describe, expect, test } from "vitest";
import {
  describe as describeEntry,
  findEntry,
  findPractice,
  PRACTICES,
  practicesFor,
} from "../../src/content/library.ts";
import { momentFlowEn } from "../../src/content/practices/soothing/moment-flow.en.ts";
import type { momentFlow } from "../../src/content/practices/soothing/moment-flow.ts";
import { soothingTouchEn } from "../../src/content/practices/soothing/soothing-touch.en.ts";
import type { soothingTouch } from "../../src/content/practices/soothing/soothing-touch.ts";
import type { TextOf } from "../../src/core/practice/practice-text.ts";

describe("the library", () => {
  test("finds by id and by need", () => {
    expect(findEntry("soothing-touch")?.practice).toBe(findPractice("soothing-touch"));
    expect(findPractice("no-such-practice")).toBeUndefined();
    expect(practicesFor("N10").map(({ practice }) => practice.id)).toContain("mistake-as-information");
    expect(practicesFor("N10").every(({ practice }) => practice.needs.includes("N10"))).toBe(true);
  });

  test("lists what there is, and says that no clinician has reviewed it", () => {
    expect(PRACTICES.map(describeEntry)).toContainEqual({
      id: "notice-self-talk",
      kind: "exercise",
      minutes: [1, 3],
      grades: ["C", "C"],
      locales: ["en", "es"],
      reviewed: false,
    });
    expect(PRACTICES.map(describeEntry).some(({ reviewed }) => reviewed)).toBe(false);
  });
});

test("a text that lacks a string does not compile", () => {
  const { room: _, ...steps } = momentFlowEn.steps;
  // @ts-expect-error A step is missing.
  const noStep: TextOf<typeof momentFlow> = { ...momentFlowEn, steps };
  const { steady: __, ...byPick } = momentFlowEn.steps.moment.byPick;
  const noPick: TextOf<typeof momentFlow> = {
    ...momentFlowEn,
    // @ts-expect-error The words for one of the choices are missing.
    steps: { ...momentFlowEn.steps, moment: { ...momentFlowEn.steps.moment, byPick } },
  };
  const { variants: ___, ...spot } = soothingTouchEn.steps.spot;
  const noVariant: TextOf<typeof soothingTouch> = {
    ...soothingTouchEn,
    // @ts-expect-error The words of the variants are missing.
    steps: { ...soothingTouchEn.steps, spot },
  };
  // @ts-expect-error The claim of its grade is missing.
  const noClaim: TextOf<typeof soothingTouch> = { ...soothingTouchEn, claims: {} };
  expect([noStep, noPick, noVariant, noClaim]).toHaveLength(4);
});
