import { sql } from "kysely";
import type { MemberId, OrganizationId } from "../../core/ids.ts";
import type { Trx } from "../transact.ts";

/**
 * Keeps erasing and leaving apart from whatever writes private rows of the same member: what is written is there before they look, or
 * comes after them. Locks of the database's memory, not of rows: a locked row keeps the number of the transaction that locked it, and
 * beside an answer's that would tell whose it is. They end with the transaction.
 */
const keyOf = (organizationId: OrganizationId, memberId: MemberId) =>
  sql`hashtextextended(${`member ${organizationId} ${memberId}`}, 0)`;

/** To be taken before private rows of the member are written. Waits while they are being erased; others may write meanwhile. */
export async function holdMember(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${keyOf(organizationId, memberId)})`.execute(trx);
}

/** The same for several members, in one order for everyone, so that no two transactions wait for each other. */
export async function holdMembers(
  trx: Trx,
  organizationId: OrganizationId,
  memberIds: readonly MemberId[],
): Promise<void> {
  await sql`
    select pg_advisory_xact_lock_shared(hashtextextended('member ' || ${organizationId}::text || ' ' || held.id::text, 0))
    from (select id from unnest(${[...memberIds]}::uuid[]) as held (id) order by id) as held`.execute(trx);
}

/** To be taken before private rows of the member are deleted. Waits for whoever writes any. */
export async function holdMemberAlone(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(${keyOf(organizationId, memberId)})`.execute(trx);
}
