import type { Practice } from "../../core/practice/practice.ts";
import type { PracticeText } from "../../core/practice/practice-text.ts";
import type { RunWords } from "../../core/practice/words.ts";
import type { LanguageRules } from "./language.ts";

/** The rules of the content review checklist that are checked here. */
export type RuleId =
  | "L01"
  | "L02"
  | "L03"
  | "L04"
  | "L05"
  | "L06"
  | "L07"
  | "L08"
  | "L09"
  | "L10"
  | "L11"
  | "L12"
  | "L13"
  | "L14"
  | "L15"
  | "L16"
  | "L17"
  | "L18"
  | "L19"
  | "L24"
  | "L26"
  | "L27"
  | "L28"
  | "L29"
  | "L30";

export interface Finding {
  readonly id: RuleId;
  /** An error keeps the content from shipping; a warning wants a named person's look. */
  readonly severity: "error" | "warning";
  readonly practice: string;
  /** The place to mend: "steps.tone.options.cold". */
  readonly where: string;
  readonly message: string;
}

/** A practice in one language, under the interface's words of that language. */
export interface LintCase {
  readonly practice: Practice;
  readonly text: PracticeText;
  readonly words: RunWords;
  readonly rules: LanguageRules;
}

export type Rule = (lint: LintCase) => readonly Finding[];

export function error(id: RuleId, practice: string, where: string, message: string): Finding {
  return { id, severity: "error", practice, where, message };
}

export function warning(id: RuleId, practice: string, where: string, message: string): Finding {
  return { id, severity: "warning", practice, where, message };
}
