import { sql } from "kysely";
import type { MemberId, OrganizationId, WindowId } from "../../core/ids.ts";
import { sealedRowOf } from "../member/sealed-rows.ts";
import type { Trx } from "../transact.ts";

/** The member's sealed copy of their answers; none where they want none. */
export const {
  find: findHistory,
  begin: insertHistory,
  remove: deleteHistory,
} = sealedRowOf("own_histories");

/** Copies with the keys that open them, in the order of members, after `after`. Locked: who stops meanwhile, stops afterwards. */
export function findHistories(
  trx: Trx,
  organizationId: OrganizationId,
  { after, limit }: { readonly after: MemberId | null; readonly limit: number },
) {
  return trx
    .selectFrom("own_histories")
    .innerJoin("member_keys", (join) =>
      join
        .onRef("member_keys.organization_id", "=", "own_histories.organization_id")
        .onRef("member_keys.member_id", "=", "own_histories.member_id"),
    )
    .select(["own_histories.member_id", "own_histories.sealed", "member_keys.wrapped"])
    .where("own_histories.organization_id", "=", organizationId)
    .$if(after !== null, (query) => query.where("own_histories.member_id", ">", after as MemberId))
    .orderBy("own_histories.member_id")
    .limit(limit)
    .forUpdate("own_histories")
    .execute();
}

/** Puts new copies in the place of these, with one statement. */
export async function updateHistories(
  trx: Trx,
  organizationId: OrganizationId,
  histories: readonly { readonly memberId: MemberId; readonly sealed: Uint8Array }[],
): Promise<void> {
  if (histories.length === 0) return;
  const sealed = histories.map((each) => Buffer.from(each.sealed).toString("hex"));
  await sql`
    update own_histories h set sealed = decode(made.sealed, 'hex')
    from unnest(${histories.map(({ memberId }) => memberId)}::uuid[], ${sealed}::text[]) as made (member_id, sealed)
    where h.organization_id = ${organizationId} and h.member_id = made.member_id`.execute(trx);
}

/** The sealed answers in these slots, however many there are. */
export function findAnswersIn(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
  slots: readonly Uint8Array[],
): Promise<{ slot: Uint8Array; sealed: Uint8Array }[]> {
  return trx
    .selectFrom("answers")
    .select(["slot", "sealed"])
    .where("organization_id", "=", organizationId)
    .where("window_id", "=", windowId)
    .where("slot", "in", slots)
    .execute();
}
