import { said } from "../../content/words/said.ts";
import { type SetStep, setMeant, setStandingAfter } from "../../core/pulse/set-standing.ts";
import type { Instant } from "../../core/time/instant.ts";
import { endApproval, insertApproval } from "../../db/policy/approvals.ts";
import { findAuditors } from "../../db/policy/policy.ts";
import { hasOtherHr } from "../../db/program/own-practices.ts";
import {
  deleteDraftSet,
  lockLivingSets,
  type QuestionSetRow,
  saveSetStanding,
} from "../../db/pulse/question-sets.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import { hrOnly, logDeed, type Officer } from "../program/allow.ts";
import { agreeToSet, backToDraft } from "./move-set.ts";

/** A step, and the set that the page showed with it. */
export interface SetWish {
  readonly id: string;
  readonly step: SetStep;
}

interface Move {
  readonly session: Officer;
  readonly set: QuestionSetRow;
  readonly hasAuditor: boolean;
  readonly now: Instant;
}

/**
 * Moves a set of questions on by one step of HR's. Nothing of it changes what a running window asks. Throws `forbidden` for all but HR,
 * `conflict` where the set is not where the page showed it, `refused` where the yes is somebody else's.
 */
export async function stepQuestions(
  deps: Pick<Deps, "database" | "random">,
  session: Officer,
  { id, step }: SetWish,
  now: Instant,
): Promise<void> {
  hrOnly(session);
  const { organizationId, memberId: by } = session;
  await asApp(deps.database, organizationId, async (trx) => {
    // First, as an auditor's answer locks them: of two at once, the second waits for the first.
    if (step === "approve" || step === "send_back" || step === "withdraw")
      await endApproval(trx, organizationId, "questions", { by, at: now, outcome: "withdrawn" });
    const set = setMeant(await lockLivingSets(trx, organizationId), step);
    if (set?.id !== id) throw said("conflict", "moved_on");
    const alone = !(await hasOtherHr(trx, organizationId, by));
    const hasAuditor = (await findAuditors(trx, organizationId)).length > 0;
    const after = setStandingAfter(standingOf(set), step, { by, alone, hasAuditor });
    if (after.kind === "refused") throw refusal(after.reason);
    await move(trx, deps, step, { session, set, hasAuditor, now });
    await logDeed(trx, deps, session, { verb: `questions.${step}`, subject: set.id, now });
  });
}

export function standingOf({ state, brought_by, asked_by }: QuestionSetRow) {
  return { state, broughtBy: brought_by, askedBy: asked_by };
}

function refusal(reason: "no_such_change" | "own_request" | "auditors_own") {
  if (reason === "own_request") return said("refused", "questions_second");
  return reason === "auditors_own" ? said("refused", "questions_auditor") : said("conflict", "moved_on");
}

async function move(
  trx: Trx,
  deps: Pick<Deps, "random">,
  step: SetStep,
  { session, set: { id }, hasAuditor, now }: Move,
): Promise<void> {
  const { organizationId, memberId: by } = session;
  switch (step) {
    case "ask":
      await saveSetStanding(trx, organizationId, { id, state: "waiting", asked_by: by });
      if (!hasAuditor) return;
      if (!(await insertApproval(trx, organizationId, wishOf(deps, { by, now }))))
        throw said("conflict", "request_open");
      return;
    case "approve":
      return agreeToSet(trx, organizationId, { id, by, now });
    case "send_back":
    case "withdraw":
      return backToDraft(trx, organizationId, id);
    case "drop":
      return deleteDraftSet(trx, organizationId);
    case "end":
      return saveSetStanding(trx, organizationId, { id, state: "ending" });
    case "keep":
      return saveSetStanding(trx, organizationId, { id, state: "in_force" });
  }
}

function wishOf(
  deps: Pick<Deps, "random">,
  { by, now }: { readonly by: Officer["memberId"]; readonly now: Instant },
) {
  const id = newId<"approval">(deps.random, now);
  return { id, kind: "questions", person: null, value: null, by, at: now } as const;
}
