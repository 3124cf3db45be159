import type { LibraryEntry } from "../../src/content/entry.ts";
import { findEntry, RUN_WORDS } from "../../src/content/library.ts";
import type { Finding, LintCase, RuleId } from "../../src/content/lint/finding.ts";
import { ENGLISH } from "../../src/content/lint/language.en.ts";
import { lintPractice } from "../../src/content/lint/practices.ts";
import type { Practice, Step } from "../../src/core/practice/practice.ts";
import type { PracticeText, StepText } from "../../src/core/practice/practice-text.ts";

export const TODAY = "2026-11-26";

export function entryOf(id: string): LibraryEntry {
  const entry = findEntry(id);
  if (!entry) throw new Error(`No practice ${id}.`);
  return entry;
}

export function caseOf(id: string): LintCase {
  const entry = entryOf(id);
  return { practice: entry.practice, text: entry.texts.en, words: RUN_WORDS.en, rules: ENGLISH };
}

export function errors(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === "error");
}

/** The rules that `lint` breaks, each once. */
export function broken(lint: LintCase, severity: Finding["severity"] = "error"): readonly RuleId[] {
  const found = lintPractice(lint, TODAY).filter((finding) => finding.severity === severity);
  return [...new Set(found.map(({ id }) => id))];
}

export function withPractice(id: string, change: Partial<Practice>): LintCase {
  const lint = caseOf(id);
  return { ...lint, practice: { ...lint.practice, ...change } };
}

export function withStep(id: string, step: string, change: Partial<Step>): LintCase {
  const { steps } = caseOf(id).practice;
  return withPractice(id, {
    steps: steps.map((each) => (each.id === step ? ({ ...each, ...change } as Step) : each)),
  });
}

export function withText(id: string, change: Partial<PracticeText>): LintCase {
  const lint = caseOf(id);
  return { ...lint, text: { ...lint.text, ...change } };
}

export function withStepText(id: string, step: string, change: Partial<StepText>): LintCase {
  const { steps } = caseOf(id).text;
  const before = steps[step];
  if (!before) throw new Error(`No step ${step}.`);
  return withText(id, { steps: { ...steps, [step]: { ...before, ...change } } });
}

export function saying(text: string): LintCase {
  return withStepText("notice-self-talk", "tone", { text });
}
