import { expect, test } from "vitest";
import { SLACK_LIMITS } from "../../../adapters/slack/limits.ts";
import { TEAMS_LIMITS } from "../../../adapters/teams/limits.ts";
import { QUESTION_LIMITS } from "../../../src/app/questions/question-problem.ts";
import { readQuestionsFile } from "../../../src/app/questions/read-questions-file.ts";
import { writeTemplate } from "../../../src/app/questions/write-template.ts";
import { PULSE } from "../../../src/content/pulse.ts";
import { LOCALES } from "../../../src/core/locale.ts";
import { fileOf, LANTERN_LINES, type Line, lanternFile } from "../../lantern.ts";

const problemsOf = (text: string) => {
  const read = readQuestionsFile(text);
  return read.kind === "problems"
    ? read.problems.map(({ line, code, value }) => `${line} ${code} ${value}`.trim())
    : [];
};
const lineOf = (part: string): Line => LANTERN_LINES.find(([known]) => known === part) ?? [part, "", "", ""];
const withText = (part: string, en: string): Line => [part, lineOf(part)[1], en, lineOf(part)[3]];

test("a sound file gives frame, answers, questions and keys in both languages", () => {
  const read = readQuestionsFile(lanternFile());
  if (read.kind !== "questions") throw new Error(JSON.stringify(read.problems));
  const { keys, texts } = read.questions;
  expect(keys).toEqual({ EX1: "R", EX2: "+", EX3: "R", AU1: "+", AU2: "R" });
  expect(texts.en.frame).toContain("lanterns");
  expect(texts.es.answers[4]).toBe("En todos los faroles");
  expect(Object.keys(texts.es.items)).toEqual(["EX1", "EX2", "EX3", "AU1", "AU2"]);
});

test("semicolons, capitals, small letters and another order of lines and columns change nothing", () => {
  const lines = LANTERN_LINES.toReversed().map(([part, key, en, es]) => [
    es,
    en,
    key.toLowerCase(),
    part.toUpperCase(),
  ]);
  const text = [["ES", "en", "Key", "PART"], ...lines]
    .map((line) => line.map((each) => `"${each}"`).join(";"))
    .join("\n");
  expect(readQuestionsFile(text)).toEqual(readQuestionsFile(lanternFile()));
});

test("a key that a spreadsheet was kept from running is read as what it was", () => {
  expect(readQuestionsFile(lanternFile({ EX2: ["EX2", "'+", lineOf("EX2")[2], lineOf("EX2")[3]] }))).toEqual(
    readQuestionsFile(lanternFile()),
  );
});

test.each([
  ["an unknown part", lanternFile({ EX9: ["EX9", "+", "Glow", "Brillo"] }), ["13 part_unknown EX9"]],
  ["a part that is there twice", fileOf([...LANTERN_LINES, lineOf("EX1")]), ["13 part_twice EX1"]],
  ["no frame", lanternFile({ frame: null }), ["null frame_missing"]],
  ["four answers", lanternFile({ "answer 4": null }), ["null answers_not_five 4"]],
  [
    "seven answers",
    lanternFile({ "answer 5": ["answer 5", "", "a", "a"], "answer 6": ["answer 6", "", "b", "b"] }),
    ["null answers_not_five 7"],
  ],
  [
    "answers from 1 to 5",
    lanternFile({ "answer 0": ["answer 5", "", "Beyond", "Más allá"] }),
    ["null answers_not_five 5"],
  ],
  [
    "no answer",
    lanternFile(Object.fromEntries([0, 1, 2, 3, 4].map((n) => [`answer ${n}`, null]))),
    ["null answers_not_five 0"],
  ],
  [
    "two answers alike",
    lanternFile({ "answer 1": ["answer 1", "", "at no lantern", "En un farol"] }),
    ["null answers_alike en"],
  ],
  ["a question without a key", lanternFile({ EX1: ["EX1", "", "Glow", "Brillo"] }), ["8 key_wrong"]],
  ["another sign as a key", lanternFile({ EX1: ["EX1", "-", "Glow", "Brillo"] }), ["8 key_wrong -"]],
  [
    "an answer with a key",
    lanternFile({ "answer 0": ["answer 0", "R", "None", "Nada"] }),
    ["3 key_needless R"],
  ],
  ["a missing language", lanternFile({ EX1: ["EX1", "R", "Glow", ""] }), ["8 text_missing es"]],
  ["a long question", lanternFile({ EX1: withText("EX1", "o".repeat(201)) }), ["8 text_long en 200"]],
  ["a long answer", lanternFile({ "answer 1": withText("answer 1", "o".repeat(76)) }), ["4 text_long en 75"]],
  ["a long frame", lanternFile({ frame: withText("frame", "o".repeat(301)) }), ["2 text_long en 300"]],
  ["a line break", lanternFile({ EX1: withText("EX1", "Glow\nand glow") }), ["8 text_lines en"]],
  ["danger", lanternFile({ EX1: withText("EX1", "I want to kill myself.") }), ["8 text_danger en"]],
  [
    "danger in the other language's column",
    lanternFile({ EX1: withText("EX1", "Quiero quitarme la vida.") }),
    ["8 text_danger en"],
  ],
  [
    "a part of a topic",
    lanternFile({ EX2: null, AU1: null }),
    ["null construct_partial EX2", "null construct_partial AU1"],
  ],
  [
    "no topic",
    lanternFile({ EX1: null, EX2: null, EX3: null, AU1: null, AU2: null }),
    ["null construct_none"],
  ],
  ["nothing but column names", "part,key,en,es", ["2 nobody"]],
  ["a column too few", "part,key,en\nframe,,a", ["1 columns_missing es"]],
  ["a column too many", "part,key,en,es,fr\nframe,,a,b,c", ["1 columns_unknown fr"]],
  ["a line too short", "part,key,en,es\nframe,,a", ["2 ragged 3 ≠ 4"]],
  ["an open quote", 'part,key,en,es\nframe,,"a,b', ["2 broken_quotes"]],
])("%s is told with its line", (_, text, told) => {
  expect(problemsOf(text)).toEqual(told);
});

test("all that is wrong is told at once, the file as a whole first, then line by line", () => {
  const text = lanternFile({
    frame: null,
    EX1: ["EX1", "x", "", "o".repeat(201)],
    EX3: null,
    AU9: ["AU9", "", "a", "b"],
  });
  expect(problemsOf(text)).toEqual([
    "null frame_missing",
    "null construct_partial EX3",
    "7 key_wrong x",
    "7 text_missing en",
    "7 text_long es 200",
    "11 part_unknown AU9",
  ]);
});

test("the template has every part, no question of ours, no formula, and is refused as long as it is not filled in", () => {
  const template = writeTemplate({ roles: ["hr"] });
  const lines = template.trim().split("\r\n");
  expect(lines).toHaveLength(1 + 1 + 5 + 27);
  for (const locale of LOCALES)
    for (const text of [...Object.values(PULSE[locale].items), PULSE[locale].frame])
      expect(template).not.toContain(text);
  for (const cell of lines.flatMap((line) => line.split(","))) expect(cell).not.toMatch(/^"?[=+\-@]/);
  const codes = new Set(problemsOf(template).map((each) => each.split(" ")[1]));
  expect(codes).toEqual(new Set(["placeholder", "key_wrong"]));
  expect(() => writeTemplate({ roles: [] })).toThrow("HR and auditors");
});

test("what is taken fits into what Slack and Teams show", () => {
  expect(QUESTION_LIMITS.item).toBeLessThanOrEqual(Math.min(SLACK_LIMITS.label, TEAMS_LIMITS.label));
  expect(QUESTION_LIMITS.answer).toBeLessThanOrEqual(
    Math.min(SLACK_LIMITS.optionText, TEAMS_LIMITS.optionLabel),
  );
  expect(QUESTION_LIMITS.frame).toBeLessThanOrEqual(Math.min(SLACK_LIMITS.text, TEAMS_LIMITS.text));
  expect(QUESTION_LIMITS.rights).toBeLessThanOrEqual(Math.min(SLACK_LIMITS.text, TEAMS_LIMITS.text));
});
