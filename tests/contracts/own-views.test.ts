import { describe, expect, test } from "vitest";
import * as browser from "../../adapters/browser/limits.ts";
import * as slack from "../../adapters/slack/check.ts";
import * as teams from "../../adapters/teams/check.ts";
import { needsView, needView, ownView, practiceView } from "../../src/app/library/library-view.ts";
import { walkView } from "../../src/app/practice/walk-view.ts";
import { isSound, lintOwn } from "../../src/content/lint/own.ts";
import { toShelf } from "../../src/content/own.ts";
import { practiceOf, withShelf, wordsFor } from "../../src/content/words.ts";
import { encodeAction } from "../../src/core/chat/action.ts";
import type { View } from "../../src/core/chat/view.ts";
import { LOCALES, type Locale } from "../../src/core/locale.ts";
import { NO_MEMORY } from "../../src/core/practice/memory.ts";
import { nameOfOwn, type OwnContent, type OwnPracticeId, type OwnText } from "../../src/core/practice/own.ts";
import { startRun } from "../../src/core/practice/run.ts";
import { stepsOf } from "../../src/core/practice/steps.ts";
import { RUN } from "../core/practice/walks.ts";

const SURFACES = { browser, slack, teams };

/** As much of everything as the linter lets through. */
function most(locale: Locale): OwnText {
  const sentence =
    locale === "en" ? "So it is now and so it goes on here." : "Así es ahora y así va hoy aquí.";
  const choice = (n: number) => `${n} ${"day by day ".repeat(7)}`.slice(0, 75).trim();
  return {
    title: locale === "en" ? "A day on the old big sea" : "Un día en el viejo mar a",
    description: sentence,
    steps: Array.from({ length: 5 }, () => ({
      text: `${sentence} ${sentence} ${sentence}`,
      options: Array.from({ length: 5 }, (_, n) => choice(n + 1)),
    })),
  };
}

const MOST: OwnContent = {
  need: "N11",
  minutes: 3,
  steps: ["modal", "modal", "modal", "modal", "modal"],
  care: 1,
  cautions: ["Made up."],
  texts: { en: most("en"), es: most("es") },
};

const IDS = Array.from(
  { length: 20 },
  (_, n) => `0190a5b0-0000-7000-8000-0000000000${n + 10}` as OwnPracticeId,
);
const SHELF = toShelf(IDS.map((id) => ({ id, version: 999_999, content: MOST, inUse: true })));
const OWN = [...new Set(SHELF.values())];

/** Every view of the fullest practice, its fields filled to the brim with letters of three bytes, and every list of twenty. */
const VIEWS: readonly View[] = LOCALES.flatMap((locale) => {
  const words = withShelf(wordsFor(locale), SHELF);
  const practice = practiceOf(nameOfOwn(IDS[0] as OwnPracticeId), words);
  if (practice === undefined) throw new Error("It stands on its shelf.");
  const begun = startRun(practice, { minutes: 3 });
  const steps = stepsOf(practice, begun);
  const texts = Object.fromEntries(steps.map(({ id, field }) => [id, "字".repeat(field?.maxLength ?? 0)]));
  const draw = (state: typeof begun) =>
    walkView(words, { practice, state, run: RUN }, { memory: NO_MEMORY, afterHelp: false });
  return [
    ...steps.map(({ id }) => draw({ ...begun, step: id, texts })),
    draw({ ...begun, step: "s5", stage: "keep", texts }),
    draw({ ...begun, step: "s5", stage: "after", closing: "kept" }),
    draw({ ...begun, step: "s5", stage: "closed", closing: "heavier" }),
    practiceView(words, practice),
    ownView(words, OWN),
    needsView(words, { memory: NO_MEMORY, hasOwn: true }),
    needView(words, { need: "N11", suggested: [], memory: NO_MEMORY, own: OWN }),
  ];
});

test("the fullest practice that anybody could write is one that the linter lets through", () => {
  expect(lintOwn(MOST, "2026-03-02").filter(({ severity }) => severity === "error")).toEqual([]);
  expect(isSound(lintOwn(MOST, "2026-03-02"))).toBe(true);
});

test("its buttons have labels of their own and fit in an action", () => {
  for (const { buttons, blocks } of VIEWS) {
    const all = [...buttons, ...blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : []))];
    const labels = all.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const button of all) if ("action" in button) encodeAction(button.action);
  }
});

describe.each(Object.entries(SURFACES))("%s", (_platform, { checkView }) => {
  test("holds every view of it, and lists of twenty", () => {
    expect(VIEWS.flatMap((view) => checkView(view))).toEqual([]);
  });
});
