import type { MemberId, OrganizationId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Trx } from "../transact.ts";

/** What the organization keeps as help for its people, as it was stored; undefined where it keeps nothing. */
export async function findKeptHelp(trx: Trx, organizationId: OrganizationId): Promise<unknown> {
  const row = await trx
    .selectFrom("kept_help")
    .select("content")
    .where("organization_id", "=", organizationId)
    .executeTakeFirst();
  return row?.content;
}

/** The same as findKeptHelp, locked until the transaction ends: of two changes at once, the second sees the first. */
export async function lockKeptHelp(
  trx: Trx,
  organizationId: OrganizationId,
  { nothing, at }: { readonly nothing: object; readonly at: Instant },
): Promise<unknown> {
  await trx
    .insertInto("kept_help")
    .values({
      organization_id: organizationId,
      content: JSON.stringify(nothing),
      changed_by: null,
      changed_at: at,
    })
    .onConflict((conflict) => conflict.column("organization_id").doNothing())
    .execute();
  const row = await trx
    .selectFrom("kept_help")
    .select("content")
    .where("organization_id", "=", organizationId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return row.content;
}

export async function saveKeptHelp(
  trx: Trx,
  organizationId: OrganizationId,
  { content, by, at }: { readonly content: object; readonly by: MemberId; readonly at: Instant },
): Promise<void> {
  await trx
    .updateTable("kept_help")
    .set({ content: JSON.stringify(content), changed_by: by, changed_at: at })
    .where("organization_id", "=", organizationId)
    .execute();
}
