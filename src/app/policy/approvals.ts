import { said } from "../../content/words/said.ts";
import { EvenkeelError } from "../../core/errors.ts";
import { parseId } from "../../core/ids.ts";
import type { Threshold } from "../../core/privacy/thresholds.ts";
import type { QuestionSetId } from "../../core/pulse/imported.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { holdDirectory } from "../../db/directory/directory-changes.ts";
import { findRolesOf, giveRole, takeRole } from "../../db/directory/role-holders.ts";
import { endApproval, lockApproval, saveThreshold } from "../../db/policy/approvals.ts";
import type { ApprovalKind, SettingChange } from "../../db/schema.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { hrOnly, logDeed, type Officer } from "../program/allow.ts";
import { agreeToSet, backToDraft, lockWaitingSet } from "../questions/move-set.ts";
import { mayAnswer } from "./auditors-yes.ts";

type ApprovalDeps = Pick<Deps, "database" | "random">;
type Asked = NonNullable<Awaited<ReturnType<typeof lockApproval>>>;

const VERB: Readonly<Record<ApprovalKind, string>> = {
  smallest_group: "threshold",
  smallest_for_hr: "threshold",
  name_auditor: "role",
  end_auditor: "role",
  restore: "restore",
  questions: "questions",
};

/** The open wish that a page showed. Throws `conflict` where it is over, or none of this organization. */
async function lockAsked(trx: Trx, { organizationId }: Officer, id: string): Promise<Asked> {
  const known = parseId<"approval">(id);
  const asked = known === null ? undefined : await lockApproval(trx, organizationId, known);
  if (asked === undefined) throw said("conflict", "request_over");
  return asked;
}

/** HR takes back what waits for an auditor's yes. Throws `forbidden` for all but HR, `conflict` where it is over. */
export async function withdrawApproval(
  deps: ApprovalDeps,
  session: Officer,
  id: string,
  now: Instant,
): Promise<void> {
  hrOnly(session);
  const { organizationId, memberId: by } = session;
  await asApp(deps.database, organizationId, async (trx) => {
    const { kind, person_id: subject, asked_by: askedBy } = await lockAsked(trx, session, id);
    if (askedBy === null) throw said("refused", "not_asked_by_hr");
    await endApproval(trx, organizationId, kind, { by, at: now, outcome: "withdrawn" });
    if (kind === "questions") await backToDraft(trx, organizationId, await waitingSet(trx, session));
    await logDeed(trx, deps, session, { verb: `${VERB[kind]}.withdraw`, subject, now });
  });
}

/**
 * An auditor's yes or no to a lower threshold, to another auditor, to other questions, or to going on after a restore. A yes does it at once; a restore takes
 * no "no", for until a yes no window opens anyway. Throws `forbidden` and `refused` as mayAnswer
 * does, `conflict` where the wish is over or does not fit any more.
 */
export async function answerApproval(
  deps: ApprovalDeps,
  session: Officer,
  { id, answer }: { readonly id: string; readonly answer: "yes" | "no" },
  now: Instant,
): Promise<void> {
  if (!session.roles.includes("auditor"))
    throw new EvenkeelError("forbidden", "Only an auditor answers this. Nothing was changed.");
  const { organizationId, memberId: by } = session;
  await asApp(deps.database, organizationId, async (trx) => {
    await holdDirectory(trx, organizationId);
    const asked = await lockAsked(trx, session, id);
    const { kind, asked_by: askedBy, person_id: subject } = asked;
    await mayAnswer(trx, session, { askedBy, answer, now });
    if (kind === "restore" && answer === "no") throw said("invalid", "form_unknown");
    const outcome = answer === "yes" ? "agreed" : "refused";
    await endApproval(trx, organizationId, kind, { by, at: now, outcome });
    if (kind === "questions") await answerQuestions(trx, session, { answer, now });
    const change = answer === "yes" ? await carryOut(trx, session, asked, now) : {};
    const verb = `${VERB[kind]}.${answer === "yes" ? "approve" : "refuse"}`;
    await logDeed(trx, deps, { ...session, roles: ["auditor"] }, { verb, subject, ...change, now });
  });
}

async function answerQuestions(
  trx: Trx,
  session: Officer,
  { answer, now }: { readonly answer: "yes" | "no"; readonly now: Instant },
): Promise<void> {
  const { organizationId, memberId: by } = session;
  const id = await waitingSet(trx, session);
  if (answer === "yes") await agreeToSet(trx, organizationId, { id, by, now });
  else await backToDraft(trx, organizationId, id);
}

async function waitingSet(trx: Trx, { organizationId }: Officer): Promise<QuestionSetId> {
  const id = await lockWaitingSet(trx, organizationId);
  if (id === null) throw said("conflict", "request_over");
  return id;
}

/** Does what was agreed to, and says what it changed. */
async function carryOut(
  trx: Trx,
  session: Officer,
  asked: Asked,
  now: Instant,
): Promise<{ readonly change?: SettingChange }> {
  const { organizationId } = session;
  const { kind, person_id: person, value, asked_by: by } = asked;
  if (kind === "restore" || kind === "questions" || by === null) return {};
  if (person === null) {
    const threshold = kind as Threshold;
    const before = (await findOrganization(trx, organizationId))[threshold];
    await saveThreshold(trx, organizationId, threshold, value ?? before);
    return { change: { before, after: value ?? before } };
  }
  const holder = await findRolesOf(trx, organizationId, person);
  if (holder === undefined) throw said("conflict", "person_not_here");
  if (kind === "end_auditor") {
    await takeRole(trx, organizationId, { member: person, role: "auditor" });
    return { change: { before: "auditor", after: null } };
  }
  if (holder.roles.includes("hr")) throw said("refused", "both_roles");
  await giveRole(trx, organizationId, { member: person, role: "auditor", by, at: now });
  return { change: { before: null, after: "auditor" } };
}
