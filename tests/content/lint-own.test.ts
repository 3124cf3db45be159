import { expect, test } from "vitest";
import { isSound, lintOwn } from "../../src/content/lint/own.ts";
import type { OwnContent } from "../../src/core/practice/own.ts";
import { HARBOR_WALK, saying } from "../own-content.ts";

const TODAY = "2026-03-02";
const errorsOf = (content: OwnContent) =>
  lintOwn(content, TODAY).filter(({ severity }) => severity === "error");

test("what is written well has no error, and always the warning that no clinician has read it", () => {
  expect(errorsOf(HARBOR_WALK)).toEqual([]);
  expect(lintOwn(HARBOR_WALK, TODAY)).toContainEqual({
    rule: "L28",
    severity: "warning",
    locale: null,
    where: "review",
    sentence: null,
    hit: null,
  });
});

test("a banned word is told with its field, its language, its sentence and itself", () => {
  const found = errorsOf(saying("Think of today. This will cure your burnout. What helps?"));
  expect(found).toContainEqual({
    rule: "L08",
    severity: "error",
    locale: "en",
    where: "steps.s2.text",
    sentence: "This will cure your burnout",
    hit: "cure",
  });
  expect(found.every(({ locale }) => locale === "en")).toBe(true);
});

const { en, es } = HARBOR_WALK.texts;
const BROKEN: readonly (readonly [string, OwnContent, string])[] = [
  ["no language", { ...HARBOR_WALK, texts: {} }, "no_language"],
  ["no caution", { ...HARBOR_WALK, cautions: [] }, "L12"],
  ["two steps", { ...HARBOR_WALK, steps: ["pick1", "tap"] }, "L02"],
  ["no choice first", { ...HARBOR_WALK, steps: ["tap", "modal", "tap"] }, "L05"],
  ["a long step", saying(`${"one ".repeat(40)}.`), "L02"],
  [
    "hard words",
    saying(
      "Organizational considerations necessitate deliberate prioritization. Alternative methodologies facilitate meaningful differentiation.",
    ),
    "L03",
  ],
  ["a condition", saying("Is it ADHD today?"), "L11"],
  ["telling what is felt", saying("You feel sad. What now?"), "L14"],
  ["held breath", saying("Hold your breath for a while."), "L15"],
  ["an emoji", saying("What went well? 🌊"), "L16"],
  ["a promise", saying("This is anonymous. What went well?"), "L24"],
  ["an empty step", saying(""), "L18"],
  ["one choice", withChoices(["A full one"]), "choices"],
  ["six choices", withChoices(["1", "2", "3", "4", "5", "6"]), "choices"],
  ["twins", withChoices(["A full one", "A full one", "Not sure"]), "L17"],
  ["fewer choices than in Spanish", withChoices(["A full one", "Not sure"]), "unlike_choices"],
  [
    "a long title",
    {
      ...HARBOR_WALK,
      texts: { en: { ...en, title: "A title that fits no platform" } as never, es: es as never },
    },
    "L17",
  ],
];

function withChoices(options: readonly string[]): OwnContent {
  const text = HARBOR_WALK.texts.en;
  const steps = (text?.steps ?? []).map((step, index) => (index === 0 ? { ...step, options } : step));
  return { ...HARBOR_WALK, texts: { ...HARBOR_WALK.texts, en: { ...text, steps } as never } };
}

test.each(BROKEN)("it is not sound with %s", (_, content, rule) => {
  expect(errorsOf(content).map((each) => each.rule)).toContain(rule);
  expect(isSound(lintOwn(content, TODAY))).toBe(false);
});
