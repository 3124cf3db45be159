import { sql } from "kysely";
import type { MemberId, OrganizationId } from "../../core/ids.ts";
import type { Trx } from "../transact.ts";

/** How an identity provider knows a person: its own id for them, unique within the issuer and never given to another. */
export interface IdentityKey {
  readonly issuer: string;
  readonly subject: string;
}

/** The member whom this identity was linked to; null where it never was. They may have left since. */
export async function findLinkedMember(
  trx: Trx,
  organizationId: OrganizationId,
  { issuer, subject }: IdentityKey,
): Promise<MemberId | null> {
  const row = await trx
    .selectFrom("identities")
    .select("member_id")
    .where("organization_id", "=", organizationId)
    .where("issuer", "=", issuer)
    .where("subject", "=", subject)
    .executeTakeFirst();
  return row?.member_id ?? null;
}

/** Links an identity and a member where neither has another of this issuer. Returns whether the two belong together now. */
export async function linkIdentity(
  trx: Trx,
  organizationId: OrganizationId,
  { issuer, subject }: IdentityKey,
  memberId: MemberId,
): Promise<boolean> {
  await trx
    .insertInto("identities")
    .values({ organization_id: organizationId, issuer, subject, member_id: memberId })
    // Of either key: the identity is somebody's already, or the member has another one.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await findLinkedMember(trx, organizationId, { issuer, subject })) === memberId;
}

/** The identities of a member, for their copy. */
export function findIdentities(trx: Trx, organizationId: OrganizationId, memberId: MemberId) {
  return trx
    .selectFrom("identities")
    .select(["issuer", "subject"])
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .orderBy("issuer")
    .execute();
}

/** Forgets who a member is to one issuer; nothing happens where they are nobody to it. */
export async function deleteIdentity(
  trx: Trx,
  organizationId: OrganizationId,
  { memberId, issuer }: { readonly memberId: MemberId; readonly issuer: string },
): Promise<void> {
  await trx
    .deleteFrom("identities")
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .where("issuer", "=", issuer)
    .execute();
}

/** Ends all that signs these members in on the web or is about to: links to providers, sessions, sign-ins and one-time links. */
export async function endSignIns(
  trx: Trx,
  organizationId: OrganizationId,
  memberIds: readonly MemberId[],
): Promise<void> {
  const ids = sql`any (${[...memberIds]}::uuid[])`;
  for (const table of ["identities", "web_sessions", "sign_in_attempts", "export_links"] as const)
    await sql`delete from ${sql.table(table)} where organization_id = ${organizationId} and member_id = ${ids}`.execute(
      trx,
    );
}

/** Active members whom the directory's provider knows by this id. It need not be unique. */
export async function findMembersByExternalId(
  trx: Trx,
  organizationId: OrganizationId,
  externalId: string,
): Promise<MemberId[]> {
  const rows = await trx
    .selectFrom("members")
    .select("id")
    .where("organization_id", "=", organizationId)
    .where("external_id", "=", externalId)
    .where("left_at", "is", null)
    .execute();
  return rows.map(({ id }) => id);
}
