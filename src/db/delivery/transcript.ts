import type { Envelope } from "../../core/chat/envelope.ts";
import type { AccountId, DeliveryId, MemberId, OrganizationId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Trx } from "../transact.ts";

/** Envelopes that the browser chat shows: neutral by construction, so they lie here in the clear. */
export async function appendMessage(
  trx: Trx,
  organizationId: OrganizationId,
  accountId: AccountId,
  message: { id: DeliveryId; envelope: Envelope; at: Instant },
): Promise<void> {
  await trx
    .insertInto("browser_messages")
    .values({
      organization_id: organizationId,
      account_id: accountId,
      id: message.id,
      envelope: JSON.stringify(message.envelope),
      sent_at: message.at,
    })
    .onConflict((conflict) => conflict.columns(["organization_id", "id"]).doNothing())
    .execute();
}

/** Messages after `position`, or, without one, the newest; `limit` at most, oldest first. */
export async function findMessages(
  trx: Trx,
  organizationId: OrganizationId,
  accountId: AccountId,
  page: { after: number | null; limit: number },
) {
  const rows = await trx
    .selectFrom("browser_messages")
    .select(["position", "id", "envelope", "sent_at"])
    .where("organization_id", "=", organizationId)
    .where("account_id", "=", accountId)
    .where("position", ">", page.after ?? 0)
    .orderBy("position", page.after === null ? "desc" : "asc")
    .limit(page.limit)
    .execute();
  return page.after === null ? rows.reverse() : rows;
}

/** Where the browser chat reaches a member; undefined where the organization has no browser chat. */
export function findBrowserAddress(trx: Trx, organizationId: OrganizationId, memberId: MemberId) {
  return trx
    .selectFrom("accounts")
    .innerJoin("workspaces", (join) =>
      join
        .onRef("workspaces.organization_id", "=", "accounts.organization_id")
        .onRef("workspaces.id", "=", "accounts.workspace_id"),
    )
    .select(["workspaces.external_id as workspace", "accounts.external_id as account"])
    .where("accounts.organization_id", "=", organizationId)
    .where("accounts.member_id", "=", memberId)
    .where("workspaces.platform", "=", "browser")
    .executeTakeFirst();
}
