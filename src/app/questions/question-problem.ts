import { VIEW_LIMITS } from "../../core/chat/view.ts";
import type { FileProblemCode } from "../directory/file-problem.ts";

/** Most characters of each part. A question's label has two lines of a phone in Teams, an answer is an option in Slack. */
export const QUESTION_LIMITS = {
  frame: 300,
  item: 200,
  answer: VIEW_LIMITS.optionLabel,
  name: 80,
  rights: 300,
} as const;

/** What can be wrong with a file of questions, or with what is said of it. The words, and what to do, are the pages'. */
export type QuestionProblemCode =
  | Extract<
      FileProblemCode,
      "not_text" | "broken_quotes" | "nobody" | "columns_missing" | "columns_unknown" | "ragged"
    >
  | "part_unknown"
  | "part_twice"
  | "frame_missing"
  | "answers_not_five"
  | "answers_alike"
  | "key_wrong"
  | "key_needless"
  | "text_missing"
  | "text_long"
  | "text_lines"
  | "text_danger"
  | "placeholder"
  | "construct_partial"
  | "construct_none"
  | "name_missing"
  | "name_long"
  | "rights_missing"
  | "rights_long"
  | "license_missing";

export interface QuestionProblem {
  /** Where, from 1; null where it is about the file as a whole, or not about the file. */
  readonly line: number | null;
  readonly code: QuestionProblemCode;
  /** What stands there, or a language, or what is missing; empty where the code says it all. */
  readonly value: string;
}
