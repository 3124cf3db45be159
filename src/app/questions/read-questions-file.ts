import { LEXICONS } from "../../content/safety/lexicons.ts";
import { LOCALES, type Locale } from "../../core/locale.ts";
import type { ImportedKeys, ImportedQuestions, ImportedText } from "../../core/pulse/imported.ts";
import {
  DIMENSIONS,
  DRIVERS,
  findItem,
  type ItemId,
  itemsOf,
  type Key,
} from "../../core/pulse/instrument.ts";
import { detect } from "../../core/safety/disclosure.ts";
import { readTable, type TableRow } from "../directory/read-table.ts";
import { QUESTION_LIMITS, type QuestionProblem, type QuestionProblemCode } from "./question-problem.ts";

export const QUESTION_COLUMNS = ["part", "key", ...LOCALES] as const;
type Column = (typeof QUESTION_COLUMNS)[number];
type Row = TableRow<Column>;

export type QuestionsFile =
  | { readonly kind: "questions"; readonly questions: ImportedQuestions }
  | { readonly kind: "problems"; readonly problems: readonly QuestionProblem[] };

/** The parts of the five answers, from least to most. */
export const ANSWER_PARTS = ["answer 0", "answer 1", "answer 2", "answer 3", "answer 4"] as const;

/** How a cell of the template begins that says what belongs there. */
export const PLACEHOLDER = "[";

const ANSWER = /^answer\b/;

/**
 * Reads a file of questions: a frame, five answers, and whole constructs of the bank, in every language that is spoken here, for nobody may
 * be asked other questions than their colleagues. All that is wrong with it is told at once, in the order of the file.
 */
export function readQuestionsFile(text: string): QuestionsFile {
  const table = readTable(text, QUESTION_COLUMNS);
  if (table.kind === "problems") {
    // Of the codes of all files, only these come from reading a table.
    const problems = table.problems as readonly QuestionProblem[];
    return { kind: "problems", problems };
  }
  const rows = table.rows.map((row) => ({ ...row, part: partOf(row) }));
  const { first, again } = firstOfEach(rows);
  const problems = [
    ...problemsOfWhole(rows),
    ...first.flatMap(problemsOfRow),
    ...again.map(({ line, cells }) => ({ line, code: "part_twice", value: cells.part }) as const),
  ];
  if (problems.length > 0)
    return { kind: "problems", problems: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
  return { kind: "questions", questions: toImported(rows) };
}

type PartRow = Row & { readonly part: string };

/** As it is looked up: items in capitals, the rest in small letters with single spaces. */
function partOf({ cells }: Row): string {
  const small = cells.part.toLowerCase().replace(/\s+/g, " ");
  const item = findItem(small.toUpperCase());
  return item === null ? small : item.id;
}

function isAnswer(part: string): boolean {
  return ANSWER_PARTS.some((known) => known === part);
}

function problemsOfRow(row: PartRow): readonly QuestionProblem[] {
  const { line, cells, part } = row;
  const problem = (code: QuestionProblemCode, value: string) => ({ line, code, value });
  const item = findItem(part);
  // Told once for the file: how many answers there are.
  if (item === null && ANSWER.test(part) && !isAnswer(part)) return [];
  if (item === null && part !== "frame" && !isAnswer(part)) return [problem("part_unknown", cells.part)];
  const key = keyOf(row);
  const keyProblem =
    item === null
      ? cells.key === ""
        ? []
        : [problem("key_needless", cells.key)]
      : key === null
        ? [problem("key_wrong", cells.key)]
        : [];
  const most = item !== null ? "item" : part === "frame" ? "frame" : "answer";
  return [
    ...keyProblem,
    ...LOCALES.flatMap((locale) => {
      const code = problemOfText(cells[locale], QUESTION_LIMITS[most]);
      if (code === null) return [];
      return [problem(code, code === "text_long" ? `${locale} ${QUESTION_LIMITS[most]}` : locale)];
    }),
  ];
}

function problemOfText(text: string, most: number): QuestionProblemCode | null {
  if (text === "") return "text_missing";
  if (text.startsWith(PLACEHOLDER)) return "placeholder";
  if (text.length > most) return "text_long";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  if (/[\u0000-\u001f\u007f\u2028\u2029]/.test(text)) return "text_lines";
  // Whoever says yes to it tells nobody: no answer is read, so no help could come.
  return detect(text, LEXICONS) === null ? null : "text_danger";
}

function keyOf({ cells }: Row): Key | null {
  const key = cells.key.toUpperCase();
  return key === "+" || key === "R" ? key : null;
}

/** The first line of each part, and the others, which are told and not read. */
function firstOfEach(rows: readonly PartRow[]): {
  readonly first: readonly PartRow[];
  readonly again: readonly PartRow[];
} {
  const seen = new Set<string>();
  const isFirst = rows.map(({ part }) => !seen.has(part) && seen.add(part).has(part));
  return { first: rows.filter((_, i) => isFirst[i]), again: rows.filter((_, i) => !isFirst[i]) };
}

function problemsOfWhole(rows: readonly PartRow[]): readonly QuestionProblem[] {
  const parts = new Set(rows.map(({ part }) => part));
  const whole = (code: QuestionProblemCode, value: string) => ({ line: null, code, value });
  const answers = rows.filter(({ part }) => ANSWER.test(part));
  const isFive = ANSWER_PARTS.every((part) => parts.has(part)) && answers.every(({ part }) => isAnswer(part));
  const brought = [...DIMENSIONS, ...DRIVERS].map((construct) => {
    const items = itemsOf(construct);
    return { construct, missing: items.filter(({ id }) => !parts.has(id)), of: items.length };
  });
  return [
    ...(parts.has("frame") ? [] : [whole("frame_missing", "")]),
    ...(isFive
      ? alike(rows)
      : [whole("answers_not_five", String(new Set(answers.map((row) => row.part)).size))]),
    ...brought
      .filter(({ missing, of }) => missing.length > 0 && missing.length < of)
      .map(({ missing }) => whole("construct_partial", missing.map(({ id }) => id).join(", "))),
    ...(brought.every(({ missing, of }) => missing.length === of) ? [whole("construct_none", "")] : []),
  ];
}

/** Languages in which two answers read the same: nobody could tell them apart. */
function alike(rows: readonly PartRow[]): readonly QuestionProblem[] {
  const answers = rows.filter(({ part }) => isAnswer(part));
  return LOCALES.flatMap((locale) => {
    const texts = answers.map(({ cells }) => cells[locale].toLowerCase()).filter((text) => text !== "");
    return new Set(texts).size === texts.length
      ? []
      : [{ line: null, code: "answers_alike", value: locale } as const];
  });
}

/** Of rows in which nothing is wrong. */
function toImported(rows: readonly PartRow[]): ImportedQuestions {
  const items = rows.filter(({ part }) => findItem(part) !== null);
  const keys = Object.fromEntries(items.map((row) => [row.part, keyOf(row)])) as ImportedKeys;
  const textIn = (locale: Locale): ImportedText => {
    const said = (part: string) => rows.find((row) => row.part === part)?.cells[locale] ?? "";
    return {
      frame: said("frame"),
      answers: {
        0: said("answer 0"),
        1: said("answer 1"),
        2: said("answer 2"),
        3: said("answer 3"),
        4: said("answer 4"),
      },
      items: Object.fromEntries(items.map(({ part }) => [part as ItemId, said(part)])),
    };
  };
  return { keys, texts: { en: textIn("en"), es: textIn("es") } };
}
