import type { MemberId, OrganizationId } from "../../core/ids.ts";
import type { Trx } from "../transact.ts";

/** Tables that hold one sealed row for each member at most; only the member's own key opens it. */
type SealedTable = "own_histories" | "pairings" | "practice_memories";

/** How a member's one row of `table` is read and changed. */
export function sealedRowOf(table: SealedTable) {
  const rowOf = (trx: Trx, organizationId: OrganizationId, memberId: MemberId) =>
    trx
      .selectFrom(table)
      .select("sealed")
      .where("organization_id", "=", organizationId)
      .where("member_id", "=", memberId);
  const inserted = (trx: Trx, organizationId: OrganizationId, memberId: MemberId, sealed: Uint8Array) =>
    trx.insertInto(table).values({ organization_id: organizationId, member_id: memberId, sealed });

  return {
    /** Null where there is none. */
    async find(trx: Trx, organizationId: OrganizationId, memberId: MemberId): Promise<Uint8Array | null> {
      const row = await rowOf(trx, organizationId, memberId).executeTakeFirst();
      return row?.sealed ?? null;
    },
    /** The same, locked until the transaction ends: of two changes at once, the second sees the first. */
    async lock(trx: Trx, organizationId: OrganizationId, memberId: MemberId): Promise<Uint8Array | null> {
      const row = await rowOf(trx, organizationId, memberId).forUpdate().executeTakeFirst();
      return row?.sealed ?? null;
    },
    /** Puts it in the place of what was there. */
    async save(
      trx: Trx,
      organizationId: OrganizationId,
      memberId: MemberId,
      sealed: Uint8Array,
    ): Promise<void> {
      await inserted(trx, organizationId, memberId, sealed)
        .onConflict((conflict) => conflict.columns(["organization_id", "member_id"]).doUpdateSet({ sealed }))
        .execute();
    },
    /** Where there is one already, that one stays. */
    async begin(
      trx: Trx,
      organizationId: OrganizationId,
      memberId: MemberId,
      sealed: Uint8Array,
    ): Promise<void> {
      await inserted(trx, organizationId, memberId, sealed)
        .onConflict((conflict) => conflict.columns(["organization_id", "member_id"]).doNothing())
        .execute();
    },
    async remove(trx: Trx, organizationId: OrganizationId, memberId: MemberId): Promise<void> {
      await trx
        .deleteFrom(table)
        .where("organization_id", "=", organizationId)
        .where("member_id", "=", memberId)
        .execute();
    },
  };
}
