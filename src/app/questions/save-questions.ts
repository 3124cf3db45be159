import { said } from "../../content/words/said.ts";
import type { ImportedQuestions } from "../../core/pulse/imported.ts";
import { setAtHand } from "../../core/pulse/set-standing.ts";
import type { Instant } from "../../core/time/instant.ts";
import { deleteDraftSet, insertSet, lockLivingSets } from "../../db/pulse/question-sets.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import { hrOnly, logDeed, type Officer } from "../program/allow.ts";
import { QUESTION_LIMITS, type QuestionProblem } from "./question-problem.ts";
import { readQuestionsFile } from "./read-questions-file.ts";

/** What HR hands in with a file. */
export interface QuestionsForm {
  readonly name: string;
  readonly rights: string;
  /** They say that they hold a licence to ask these questions of their people. */
  readonly licensed: boolean;
  /** Null: what was handed in is no text. */
  readonly text: string | null;
}

export type SavedQuestions =
  | { readonly kind: "saved" }
  | { readonly kind: "problems"; readonly problems: readonly QuestionProblem[] };

/**
 * Stores what HR brought as a draft, in the place of the draft before, for everyone in HR and the auditors to look at; nobody is asked it. Where
 * anything is wrong, all of that is returned and nothing is stored. Throws `forbidden` for all but HR, `conflict` while a set waits or is
 * agreed to.
 */
export async function saveQuestions(
  deps: Pick<Deps, "database" | "random">,
  session: Officer,
  form: QuestionsForm,
  now: Instant,
): Promise<SavedQuestions> {
  hrOnly(session);
  const read = readForm(form);
  if (read.kind === "problems") return read;
  const { organizationId, memberId: by } = session;
  return asApp(deps.database, organizationId, async (trx): Promise<SavedQuestions> => {
    const hand = setAtHand(await lockLivingSets(trx, organizationId));
    if (hand !== undefined && hand.state !== "draft") throw said("conflict", "questions_at_hand");
    await deleteDraftSet(trx, organizationId);
    const id = newId<"question_set">(deps.random, now);
    const { name, rights, questions: content } = read;
    await insertSet(trx, organizationId, { id, name, rights, content, by, at: now });
    await logDeed(trx, deps, session, { verb: "questions.save", subject: id, now });
    return { kind: "saved" };
  });
}

function readForm(form: QuestionsForm):
  | {
      readonly kind: "read";
      readonly name: string;
      readonly rights: string;
      readonly questions: ImportedQuestions;
    }
  | { readonly kind: "problems"; readonly problems: readonly QuestionProblem[] } {
  const [name, rights] = [oneLine(form.name), oneLine(form.rights)];
  const file = readFile(form.text);
  const problems = [
    ...problemsOf("name", name),
    ...problemsOf("rights", rights),
    ...(form.licensed ? [] : [{ line: null, code: "license_missing", value: "" } as const]),
    ...(file.kind === "problems" ? file.problems : []),
  ];
  if (problems.length > 0 || file.kind === "problems") return { kind: "problems", problems };
  return { kind: "read", name, rights, questions: file.questions };
}

function readFile(text: string | null): ReturnType<typeof readQuestionsFile> {
  // A zero byte stands in no text, and the database takes none.
  if (text === null || text.includes("\u0000"))
    return { kind: "problems", problems: [{ line: null, code: "not_text", value: "" }] };
  return readQuestionsFile(text);
}

function oneLine(text: string): string {
  return text.replaceAll("\u0000", "").trim().replace(/\s+/g, " ");
}

function problemsOf(part: "name" | "rights", text: string): readonly QuestionProblem[] {
  const most = QUESTION_LIMITS[part];
  if (text === "") return [{ line: null, code: `${part}_missing`, value: "" }];
  return text.length > most ? [{ line: null, code: `${part}_long`, value: String(most) }] : [];
}
