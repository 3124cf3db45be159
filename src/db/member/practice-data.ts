import type { EnrollmentId, EntryId, MemberId, OrganizationId, RunId } from "../../core/ids.ts";
import type { Trx } from "../transact.ts";
import { sealedRowOf } from "./sealed-rows.ts";

/** A sealed row of a member: only the member's own key opens it. */
export interface SealedRow<RowId> {
  readonly id: RowId;
  readonly sealed: Uint8Array;
}

export function findRun(trx: Trx, organizationId: OrganizationId, memberId: MemberId, runId: RunId) {
  return trx
    .selectFrom("runs")
    .select(["id", "sealed"])
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .where("id", "=", runId)
    .forUpdate()
    .executeTakeFirst();
}

export async function saveRun(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
  run: SealedRow<RunId> & { readonly expiresOn: string },
): Promise<void> {
  await trx
    .insertInto("runs")
    .values({
      organization_id: organizationId,
      id: run.id,
      member_id: memberId,
      sealed: run.sealed,
      expires_on: run.expiresOn,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["organization_id", "id"])
        .doUpdateSet({ sealed: run.sealed, expires_on: run.expiresOn }),
    )
    .execute();
}

export async function deleteRun(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
  runId: RunId,
): Promise<void> {
  await trx
    .deleteFrom("runs")
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .where("id", "=", runId)
    .execute();
}

/** Runs nobody came back to. `today` is an ISO date. */
export async function deleteExpiredRuns(
  trx: Trx,
  organizationId: OrganizationId,
  today: string,
): Promise<void> {
  await trx
    .deleteFrom("runs")
    .where("organization_id", "=", organizationId)
    .where("expires_on", "<", today)
    .execute();
}

export function findEntries(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
): Promise<SealedRow<EntryId>[]> {
  return trx
    .selectFrom("entries")
    .select(["id", "sealed"])
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .execute();
}

export async function insertEntry(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
  entry: SealedRow<EntryId>,
): Promise<void> {
  await trx
    .insertInto("entries")
    .values({ organization_id: organizationId, id: entry.id, member_id: memberId, sealed: entry.sealed })
    .execute();
}

/** One entry of this member, locked until the transaction ends: of two changes at once, the second sees the first. */
export function findEntryToChange(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
  entryId: EntryId,
): Promise<SealedRow<EntryId> | undefined> {
  return trx
    .selectFrom("entries")
    .select(["id", "sealed"])
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .where("id", "=", entryId)
    .forUpdate()
    .executeTakeFirst();
}

export async function updateEntry(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
  { id, sealed }: SealedRow<EntryId>,
): Promise<void> {
  await trx
    .updateTable("entries")
    .set({ sealed })
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .where("id", "=", id)
    .execute();
}

/** All entries of this member, ticks too. */
export async function deleteEntries(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
): Promise<void> {
  await trx
    .deleteFrom("entries")
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .execute();
}

/** Returns whether there was such an entry of this member. */
export async function deleteEntry(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
  entryId: EntryId,
): Promise<boolean> {
  const result = await trx
    .deleteFrom("entries")
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .where("id", "=", entryId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

export function findEnrollments(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
): Promise<SealedRow<EnrollmentId>[]> {
  return trx
    .selectFrom("enrollments")
    .select(["id", "sealed"])
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .execute();
}

export async function saveEnrollment(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
  enrollment: SealedRow<EnrollmentId>,
): Promise<void> {
  await trx
    .insertInto("enrollments")
    .values({
      organization_id: organizationId,
      id: enrollment.id,
      member_id: memberId,
      sealed: enrollment.sealed,
    })
    .onConflict((conflict) =>
      conflict.columns(["organization_id", "id"]).doUpdateSet({ sealed: enrollment.sealed }),
    )
    .execute();
}

export async function deleteEnrollments(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
): Promise<void> {
  await trx
    .deleteFrom("enrollments")
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .execute();
}

export const { find: findPracticeMemory, save: savePracticeMemory } = sealedRowOf("practice_memories");

export async function findMemberKey(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
): Promise<Uint8Array | null> {
  const row = await trx
    .selectFrom("member_keys")
    .select("wrapped")
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .executeTakeFirst();
  return row?.wrapped ?? null;
}

/** Stores a member's first key; where two requests race, the earlier one stays and is what both must use. */
export async function insertMemberKey(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
  wrapped: Uint8Array,
): Promise<void> {
  await trx
    .insertInto("member_keys")
    .values({ organization_id: organizationId, member_id: memberId, wrapped })
    .onConflict((conflict) => conflict.columns(["organization_id", "member_id"]).doNothing())
    .execute();
}
