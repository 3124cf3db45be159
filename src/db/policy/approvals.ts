import type { MemberId, OrganizationId } from "../../core/ids.ts";
import type { Threshold } from "../../core/privacy/thresholds.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { ApprovalId, ApprovalKind, ApprovalOutcome } from "../schema.ts";
import type { Trx } from "../transact.ts";

/** What waits for an auditor's yes, the oldest first. Names are those of today's directory. */
export function findOpenApprovals(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("approvals as a")
    .leftJoin("members as person", (join) =>
      join.onRef("person.organization_id", "=", "a.organization_id").onRef("person.id", "=", "a.person_id"),
    )
    .leftJoin("question_sets as q", (join) =>
      join
        .onRef("q.organization_id", "=", "a.organization_id")
        .on("a.kind", "=", "questions")
        .on("q.state", "=", "waiting"),
    )
    .select(["a.id", "a.kind", "a.person_id", "a.value", "a.asked_by", "a.asked_at"])
    .select(["person.name as person", "q.name as questions"])
    .where("a.organization_id", "=", organizationId)
    .where("a.ended_at", "is", null)
    .orderBy("a.asked_at")
    .orderBy("a.id")
    .execute();
}
export type ApprovalRow = Awaited<ReturnType<typeof findOpenApprovals>>[number];

/** The open one with this id, locked until the transaction ends. */
export function lockApproval(trx: Trx, organizationId: OrganizationId, id: ApprovalId) {
  return trx
    .selectFrom("approvals")
    .select(["id", "kind", "person_id", "value", "asked_by"])
    .where("organization_id", "=", organizationId)
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
}

/** Stores a wish. Returns false where another of its kind is open. */
export async function insertApproval(
  trx: Trx,
  organizationId: OrganizationId,
  wish: {
    readonly id: ApprovalId;
    readonly kind: ApprovalKind;
    readonly person: MemberId | null;
    readonly value: number | null;
    /** Null: the server, after a restore. */
    readonly by: MemberId | null;
    readonly at: Instant;
  },
): Promise<boolean> {
  const inserted = await trx
    .insertInto("approvals")
    .values({
      organization_id: organizationId,
      id: wish.id,
      kind: wish.kind,
      person_id: wish.person,
      value: wish.value,
      asked_by: wish.by,
      asked_at: wish.at,
    })
    .onConflict((conflict) =>
      conflict.columns(["organization_id", "kind"]).where("ended_at", "is", null).doNothing(),
    )
    .returning("id")
    .execute();
  return inserted.length === 1;
}

/** Ends what waits, of a kind: there is one at most. */
export async function endApproval(
  trx: Trx,
  organizationId: OrganizationId,
  kind: ApprovalKind,
  end: { readonly by: MemberId; readonly at: Instant; readonly outcome: ApprovalOutcome },
): Promise<void> {
  await trx
    .updateTable("approvals")
    .set({ ended_by: end.by, ended_at: end.at, outcome: end.outcome })
    .where("organization_id", "=", organizationId)
    .where("kind", "=", kind)
    .where("ended_at", "is", null)
    .execute();
}

/** Whether an auditor has yet to agree that the organization goes on after a restore. */
export async function isRestoreOpen(trx: Trx, organizationId: OrganizationId): Promise<boolean> {
  const open = await findOpenApprovals(trx, organizationId);
  return open.some(({ kind }) => kind === "restore");
}

/** For the transaction of a restore, as endRestoredRequests: the wish has to be made again. */
export async function endRestoredApprovals(trx: Trx, now: Instant): Promise<void> {
  await trx
    .updateTable("approvals")
    .set({ ended_at: now, outcome: "restored" })
    .where("ended_at", "is", null)
    .execute();
}

export async function saveThreshold(
  trx: Trx,
  organizationId: OrganizationId,
  threshold: Threshold,
  people: number,
): Promise<void> {
  await trx
    .updateTable("policies")
    .set({ [threshold]: people })
    .where("organization_id", "=", organizationId)
    .execute();
}
