import { describe, expect, test } from "vitest";
import * as browser from "../../adapters/browser/limits.ts";
import * as slack from "../../adapters/slack/check.ts";
import * as teams from "../../adapters/teams/check.ts";
import type { AskedQuestions } from "../../src/app/questions/asked-questions.ts";
import { previewQuestions } from "../../src/app/questions/preview-questions.ts";
import { QUESTION_LIMITS } from "../../src/app/questions/question-problem.ts";
import { wordsFor } from "../../src/content/words.ts";
import { LOCALES } from "../../src/core/locale.ts";
import type { ImportedText, QuestionSetId } from "../../src/core/pulse/imported.ts";
import { ITEMS } from "../../src/core/pulse/instrument.ts";

const SURFACES = { browser, slack, teams };

/** As long as the import lets through, in letters of three bytes. */
const long = (letter: string, most: number) => letter.repeat(most);
const TEXT: ImportedText = {
  frame: long("字", QUESTION_LIMITS.frame),
  answers: {
    0: long("零", QUESTION_LIMITS.answer),
    1: long("一", QUESTION_LIMITS.answer),
    2: long("二", QUESTION_LIMITS.answer),
    3: long("三", QUESTION_LIMITS.answer),
    4: long("四", QUESTION_LIMITS.answer),
  },
  items: Object.fromEntries(ITEMS.map(({ id }) => [id, long("問", QUESTION_LIMITS.item)])),
};

/** The whole bank, or one topic beside ours. */
const setOf = (topics: readonly string[]): AskedQuestions => {
  const items = ITEMS.filter(({ construct }) => topics.includes(construct));
  const text = { ...TEXT, items: Object.fromEntries(items.map(({ id }) => [id, TEXT.items[id] ?? ""])) };
  return {
    id: "set" as QuestionSetId,
    name: long("名", QUESTION_LIMITS.name),
    rights: long("権", QUESTION_LIMITS.rights),
    keys: Object.fromEntries(items.map(({ id, key }) => [id, key === "R" ? "+" : "R"])),
    texts: { en: text, es: text },
  };
};

const ALL = setOf([...new Set(ITEMS.map(({ construct }) => construct))]);
const VIEWS = LOCALES.flatMap((locale) =>
  [ALL, setOf(["FA"])].flatMap((set) => previewQuestions(set, wordsFor(locale))),
);

test("the preview shows every question that was brought, as few times as it can", () => {
  const asked = previewQuestions(ALL, wordsFor("en")).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "choices" ? [block.name.toUpperCase()] : [])),
  );
  expect([...new Set(asked)].sort()).toEqual(ITEMS.map(({ id }) => id).sort());
});

test("where one question is ours, each stands below its own frame, and the way to people stays below fairness", () => {
  const [view] = previewQuestions(setOf(["FA"]), wordsFor("en"));
  const text = JSON.stringify(view?.blocks);
  expect(text).toContain(TEXT.frame);
  expect(text).toContain("In the last 7 days");
  const fair = JSON.stringify(previewQuestions(setOf(["FA"]), wordsFor("en")).map(({ blocks }) => blocks));
  expect(fair).toContain("See who to turn to");
});

describe.each(Object.entries(SURFACES))("%s", (_platform, { checkView }) => {
  test("holds the longest questions that can be brought", () => {
    expect(VIEWS.flatMap((view) => checkView(view))).toEqual([]);
  });
});
