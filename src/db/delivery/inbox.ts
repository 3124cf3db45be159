import { sql } from "kysely";
import type { OrganizationId, WorkspaceId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Trx } from "../transact.ts";

/**
 * Keeps an event under its id; false where that id was here before. `sealed` null: nothing is left to handle, the row says only that it
 * came.
 */
export async function insertEvent(
  trx: Trx,
  organizationId: OrganizationId,
  event: { workspaceId: WorkspaceId; id: string; sealed: Uint8Array | null; receivedAt: Instant },
): Promise<boolean> {
  const inserted = await trx
    .insertInto("inbox")
    .values({
      organization_id: organizationId,
      workspace_id: event.workspaceId,
      event_id: event.id,
      sealed: event.sealed,
      received_at: event.receivedAt,
      claimed_at: null,
    })
    .onConflict((conflict) => conflict.columns(["organization_id", "workspace_id", "event_id"]).doNothing())
    .returning("event_id")
    .execute();
  return inserted.length === 1;
}

export interface ClaimedEvent {
  readonly workspace_id: WorkspaceId;
  readonly event_id: string;
  readonly sealed: Uint8Array;
}

/** Takes up to `limit` events that nobody handles, oldest first; those claimed before `staleBefore` count as nobody's. */
export async function claimEvents(
  trx: Trx,
  organizationId: OrganizationId,
  claim: { now: Instant; staleBefore: Instant; limit: number },
): Promise<readonly ClaimedEvent[]> {
  const claimed = await sql<ClaimedEvent>`
    update inbox i set claimed_at = ${claim.now}
    where i.organization_id = ${organizationId} and (i.workspace_id, i.event_id) in (
      select workspace_id, event_id from inbox
      where organization_id = ${organizationId} and sealed is not null
        and (claimed_at is null or claimed_at < ${claim.staleBefore})
      order by received_at limit ${claim.limit} for update skip locked)
    returning i.workspace_id, i.event_id, i.sealed`.execute(trx);
  return claimed.rows;
}

/** The event was handled: its body is deleted, its id stays so that a repetition is known. */
export async function finishEvent(
  trx: Trx,
  organizationId: OrganizationId,
  event: Pick<ClaimedEvent, "workspace_id" | "event_id">,
): Promise<void> {
  await trx
    .updateTable("inbox")
    .set({ sealed: null, claimed_at: null })
    .where("organization_id", "=", organizationId)
    .where("workspace_id", "=", event.workspace_id)
    .where("event_id", "=", event.event_id)
    .execute();
}

/** Forgets events that came before `before`, handled or not. */
export async function deleteOldEvents(
  trx: Trx,
  organizationId: OrganizationId,
  before: Instant,
): Promise<void> {
  await trx
    .deleteFrom("inbox")
    .where("organization_id", "=", organizationId)
    .where("received_at", "<", before)
    .execute();
}
