import type { MemberId, OrganizationId } from "../../core/ids.ts";
import type { OwnPracticeId } from "../../core/practice/own.ts";
import type { OwnState } from "../../core/practice/own-standing.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Trx } from "../transact.ts";

const OWN_PRACTICE = [
  "id",
  "version",
  "state",
  "content",
  "written_by",
  "written_at",
  "asked_by",
  "approved_by",
  "approved_at",
] as const;

/** Every version of every practice of the organization's own, by practice and version; some tens of rows. */
export function findOwnPractices(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("own_practices")
    .select(OWN_PRACTICE)
    .where("organization_id", "=", organizationId)
    .orderBy("id")
    .orderBy("version")
    .execute();
}
export type OwnPracticeRow = Awaited<ReturnType<typeof findOwnPractices>>[number];

/** Those in use, in the order in which they were begun. */
export function findOwnInUse(trx: Trx, organizationId: OrganizationId): Promise<OwnPracticeRow[]> {
  return trx
    .selectFrom("own_practices")
    .select(OWN_PRACTICE)
    .where("organization_id", "=", organizationId)
    .where("state", "=", "in_use")
    .orderBy("id")
    .execute();
}

/** Versions of these practices that are, or were, in use. */
export function findOwnApproved(
  trx: Trx,
  organizationId: OrganizationId,
  ids: readonly OwnPracticeId[],
): Promise<OwnPracticeRow[]> {
  return trx
    .selectFrom("own_practices")
    .select(OWN_PRACTICE)
    .where("organization_id", "=", organizationId)
    .where("id", "in", ids)
    .where("approved_at", "is not", null)
    .orderBy("id")
    .orderBy("version")
    .execute();
}

function versionsOf(trx: Trx, organizationId: OrganizationId, id: OwnPracticeId) {
  return trx
    .selectFrom("own_practices")
    .select(OWN_PRACTICE)
    .where("organization_id", "=", organizationId)
    .where("id", "=", id)
    .orderBy("version");
}

/** The versions of one practice; none where the organization has no such practice. */
export function findOwnVersions(
  trx: Trx,
  organizationId: OrganizationId,
  id: OwnPracticeId,
): Promise<OwnPracticeRow[]> {
  return versionsOf(trx, organizationId, id).execute();
}

/** The same, locked until the transaction ends: of two changes at once, the second sees the first. */
export function lockOwnVersions(
  trx: Trx,
  organizationId: OrganizationId,
  id: OwnPracticeId,
): Promise<OwnPracticeRow[]> {
  return versionsOf(trx, organizationId, id).forUpdate().execute();
}

export interface OwnDraft {
  readonly id: OwnPracticeId;
  readonly version: number;
  readonly content: object;
  readonly by: MemberId;
  readonly at: Instant;
}

/** A draft. Throws where that version, or another draft of the practice, is there already. */
export async function insertOwnDraft(
  trx: Trx,
  organizationId: OrganizationId,
  { id, version, content, by, at }: OwnDraft,
): Promise<void> {
  await trx
    .insertInto("own_practices")
    .values({
      organization_id: organizationId,
      id,
      version,
      state: "draft",
      content: JSON.stringify(content),
      written_by: by,
      written_at: at,
      asked_by: null,
      approved_by: null,
      approved_at: null,
    })
    .execute();
}

/** Only a draft is ever rewritten. */
export async function saveOwnDraft(
  trx: Trx,
  organizationId: OrganizationId,
  { id, version, content, by, at }: OwnDraft,
): Promise<void> {
  await trx
    .updateTable("own_practices")
    .set({ content: JSON.stringify(content), written_by: by, written_at: at })
    .where("organization_id", "=", organizationId)
    .where("id", "=", id)
    .where("version", "=", version)
    .where("state", "=", "draft")
    .execute();
}

/** Where a version stands. What it says stays as it is. */
export async function saveOwnStanding(
  trx: Trx,
  organizationId: OrganizationId,
  {
    id,
    version,
    ...standing
  }: {
    readonly id: OwnPracticeId;
    readonly version: number;
    readonly state: OwnState;
    readonly asked_by?: MemberId | null;
    readonly approved_by?: MemberId;
    readonly approved_at?: Instant;
  },
): Promise<void> {
  await trx
    .updateTable("own_practices")
    .set(standing)
    .where("organization_id", "=", organizationId)
    .where("id", "=", id)
    .where("version", "=", version)
    .execute();
}

/** Whether somebody else here works in HR. */
export async function hasOtherHr(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
): Promise<boolean> {
  const row = await trx
    .selectFrom("members")
    .select("id")
    .where("organization_id", "=", organizationId)
    .where("id", "!=", memberId)
    .where("left_at", "is", null)
    .where((where) => where(where.val("hr"), "=", where.fn.any("roles")))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
