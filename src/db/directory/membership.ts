import type { MemberId, OrganizationId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Trx } from "../transact.ts";

/** Since when this member is in the directory without a break; undefined where they are not. */
export async function findMemberSince(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
): Promise<Instant | undefined> {
  const row = await trx
    .selectFrom("members")
    .select("active_since")
    .where("organization_id", "=", organizationId)
    .where("id", "=", memberId)
    .where("left_at", "is", null)
    .executeTakeFirst();
  return row?.active_since;
}

/** Who sits in which team today, reachable in chat or not: what a roster would be made from. */
export function findSeats(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("members")
    .select(["id", "team_id"])
    .where("organization_id", "=", organizationId)
    .where("left_at", "is", null)
    .orderBy("id")
    .execute();
}
