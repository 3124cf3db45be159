import { askedWords } from "../../content/asked-words.ts";
import type { Words } from "../../content/words.ts";
import type { MemberId, OrganizationId } from "../../core/ids.ts";
import { decodeAnswers } from "../../core/pulse/answer-record.ts";
import type { ItemAnswer } from "../../core/pulse/instrument.ts";
import { findAnswer } from "../../db/pulse/answers.ts";
import { findOpenWindows, findWindowKey } from "../../db/pulse/windows.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { WEEKS } from "../pulse/answering.ts";
import { readHistory } from "../pulse/own-history.ts";
import { type AskedQuestions, readAskedThen, readQuestions } from "../questions/asked-questions.ts";
import type { ReadingVault } from "../vault.ts";
import type { OwnAnswer } from "./copy.ts";

/** The member's own answers of windows that are open, oldest first. Of all others nothing is left (rule 17). */
export async function readOwnAnswers(
  trx: Trx,
  { sealing }: Pick<Deps, "sealing">,
  { organizationId, memberId, words }: { organizationId: OrganizationId; memberId: MemberId; words: Words },
): Promise<readonly OwnAnswer[]> {
  const found: OwnAnswer[] = [];
  for (const { id, opens_at, questions_id } of await findOpenWindows(trx, organizationId)) {
    const wrapped = await findWindowKey(trx, organizationId, id);
    if (wrapped === null) continue;
    const seal = sealing.openWindow({ organizationId, windowId: id }, wrapped);
    const questions = await readQuestions(trx, organizationId, questions_id);
    for (let week = 0; week < WEEKS; week++) {
      const slot = seal.slot(memberId, week);
      const sealed = await findAnswer(trx, organizationId, id, slot);
      const answers = sealed === undefined ? null : decodeAnswers(seal.open(slot, sealed));
      for (const answer of answers ?? [])
        found.push({
          windowOpensAt: opens_at.toString(),
          week: week + 1,
          ...inWords(answer, questions, words),
        });
    }
  }
  return found;
}

/** The member's own copy of answers of windows that closed, oldest first; nothing where they want none. */
export async function readKeptAnswers(
  trx: Trx,
  vault: ReadingVault,
  { organizationId, memberId, words }: { organizationId: OrganizationId; memberId: MemberId; words: Words },
): Promise<readonly OwnAnswer[]> {
  const kept = (await readHistory(trx, vault, { organizationId, memberId })) ?? [];
  const asked = kept.length === 0 ? NOBODYS : await readAskedThen(trx, organizationId);
  return kept.flatMap(({ opensAt, week, answers }) =>
    answers.map((answer) => ({
      windowOpensAt: opensAt,
      week: week + 1,
      ...inWords(answer, asked(opensAt), words),
    })),
  );
}

/** Where nothing is read in anybody's words. */
const NOBODYS = () => null;

function inWords(
  { item, value }: ItemAnswer,
  questions: AskedQuestions | null,
  words: Words,
): Omit<OwnAnswer, "windowOpensAt" | "week"> {
  const { isImported, question, answers } = askedWords(item, words.locale, questions);
  const instrument = isImported && questions !== null ? questions.name : null;
  return {
    item,
    question,
    instrument,
    value,
    answer: value === null ? words.chat.me.leftOpen : answers[value],
  };
}
