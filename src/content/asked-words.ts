import type { Locale } from "../core/locale.ts";
import type { ImportedQuestions } from "../core/pulse/imported.ts";
import type { AnswerValue, ItemId } from "../core/pulse/instrument.ts";
import { PULSE } from "./pulse.ts";

/** A question as it is asked: ours, or one that was brought in. */
export interface AskedWords {
  readonly isImported: boolean;
  readonly frame: string;
  readonly question: string;
  readonly answers: Readonly<Record<AnswerValue, string>>;
  /** Under a question that may touch on mistreatment, whoever wrote it. */
  readonly help: { readonly text: string; readonly button: string } | null;
}

/**
 * The words of an item where these questions are asked; null: ours alone. "Does not apply" and "rather not say" are always ours: nobody
 * is to be without them.
 */
export function askedWords(item: ItemId, locale: Locale, questions: ImportedQuestions | null): AskedWords {
  const own = PULSE[locale];
  const imported = questions?.texts[locale];
  const question = imported?.items[item];
  const help = own.helpUnder[item] ?? null;
  if (imported === undefined || question === undefined)
    return { isImported: false, frame: own.frame, question: own.items[item], answers: own.answers, help };
  const answers = { ...own.answers, ...imported.answers };
  return { isImported: true, frame: imported.frame, question, answers, help };
}
