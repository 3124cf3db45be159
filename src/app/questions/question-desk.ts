import type { Instant } from "../../core/time/instant.ts";
import type { Deps } from "../deps.ts";
import { hrOnly } from "../program/allow.ts";
import type { Session } from "../sign-in/session.ts";
import type { QuestionsPage } from "./questions-page.ts";
import { readQuestionsPage } from "./read-questions-page.ts";
import { type QuestionsForm, type SavedQuestions, saveQuestions } from "./save-questions.ts";
import { type SetWish, stepQuestions } from "./step-questions.ts";
import { writeTemplate } from "./write-template.ts";

/** Licensed questions in place of ours, as HR brings them and auditors read them. Everything throws `forbidden` for all others. */
export interface QuestionDesk {
  /** `language`: of the preview, as it was asked for. */
  read(session: Session, ask: { readonly language: string | undefined }): Promise<QuestionsPage>;
  template(session: Session): string;
  /** For forms, before what they hold is looked at. */
  checkWriter(session: Session): void;
  save(session: Session, form: QuestionsForm): Promise<SavedQuestions>;
  step(session: Session, wish: SetWish): Promise<void>;
}

export function createQuestionDesk(
  deps: Pick<Deps, "database" | "random">,
  now: () => Instant,
): QuestionDesk {
  return {
    read: (session, ask) => readQuestionsPage(deps, session, ask),
    template: writeTemplate,
    checkWriter: hrOnly,
    save: (session, form) => saveQuestions(deps, session, form, now()),
    step: (session, wish) => stepQuestions(deps, session, wish, now()),
  };
}
