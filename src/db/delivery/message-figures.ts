import { sql } from "kysely";
import type { DeliveryId, OrganizationId, WorkspaceId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { DeliveryState } from "../schema.ts";
import type { Trx } from "../transact.ts";
import { ASKED_FOR } from "./deliveries.ts";

/** The workspaces with what is to be known of their sending, and how many accounts they have. */
export async function findSendingWorkspaces(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("workspaces")
    .leftJoin("accounts", (join) =>
      join
        .onRef("accounts.organization_id", "=", "workspaces.organization_id")
        .onRef("accounts.workspace_id", "=", "workspaces.id"),
    )
    .select((select) => [
      "workspaces.id",
      "workspaces.name",
      "workspaces.platform",
      "workspaces.state",
      "workspaces.paused_until",
      select.fn.count<number>("accounts.id").as("accounts"),
    ])
    .where("workspaces.organization_id", "=", organizationId)
    .groupBy(["workspaces.organization_id", "workspaces.id"])
    .orderBy("workspaces.name")
    .orderBy("workspaces.id")
    .execute();
}

export interface MessageCount {
  /** Null: no workspace reaches its member. */
  readonly workspace_id: WorkspaceId | null;
  readonly state: DeliveryState;
  readonly reason: string | null;
  readonly count: number;
  /** The earliest time that one of them was due. */
  readonly oldest: Instant;
}

/** Messages that wait and are due, and those that became due since `since` and are done. What was left out is nobody's to count. */
export async function countMessages(
  trx: Trx,
  organizationId: OrganizationId,
  { since, now }: { since: Instant; now: Instant },
): Promise<MessageCount[]> {
  const { rows } = await sql<MessageCount>`
    select workspace_id, state, reason, count(*)::int as count, min(due_at) as oldest
    from deliveries
    where organization_id = ${organizationId}
      and ((state in ('planned', 'sending') and due_at <= ${now}) or (state in ('sent', 'failed', 'unknown') and due_at > ${since}))
    group by workspace_id, state, reason`.execute(trx);
  return rows;
}

/** Why a message was not sent that an operator took out of the queue. */
const CANCELED = "Canceled.";

/**
 * Takes what waits out of the queue, of one workspace or of all, but for what people asked for themselves; what is being sent goes on its
 * way. Returns how many it were.
 */
export async function cancelPlanned(
  trx: Trx,
  organizationId: OrganizationId,
  workspaceId: WorkspaceId | null,
): Promise<number> {
  const { rows } = await sql<{ id: DeliveryId }>`
    update deliveries d set state = 'skipped', reason = ${CANCELED}, holder = null, leased_until = null
    from (
      select id from deliveries
      where organization_id = ${organizationId} and state = 'planned' and kind <> all(${ASKED_FOR}::text[])
        and (${workspaceId}::uuid is null or workspace_id = ${workspaceId})
      -- In the order in which a drain marks: neither waits for the other.
      order by id for update) waiting
    where d.organization_id = ${organizationId} and d.id = waiting.id
    returning d.id`.execute(trx);
  return rows.length;
}
