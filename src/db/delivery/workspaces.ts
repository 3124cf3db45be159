import { sql } from "kysely";
import type { Platform } from "../../core/chat/event.ts";
import type { OrganizationId, WorkspaceId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Trx } from "../transact.ts";

/** Adds a workspace, or takes one up again that was stopped. Its people are compared with the directory at the next tick. */
export async function saveWorkspace(
  trx: Trx,
  organizationId: OrganizationId,
  workspace: { id: WorkspaceId; platform: Platform; externalId: string; name: string },
): Promise<WorkspaceId> {
  const { id, platform, externalId, name } = workspace;
  const row = await trx
    .insertInto("workspaces")
    .values({
      organization_id: organizationId,
      id,
      platform,
      external_id: externalId,
      name,
      paused_until: null,
      synced_at: null,
    })
    .onConflict((conflict) =>
      conflict.columns(["platform", "external_id"]).doUpdateSet({ name, state: "active", synced_at: null }),
    )
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The organization's chats by name. */
export function findWorkspaces(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("workspaces")
    .select(["id", "platform", "name", "state"])
    .where("organization_id", "=", organizationId)
    .orderBy("name")
    .orderBy("id")
    .execute();
}

/** The platform's own id of the active workspace that was connected last; null where there is none. */
export async function findConnected(
  trx: Trx,
  organizationId: OrganizationId,
  platform: Platform,
): Promise<string | null> {
  const row = await trx
    .selectFrom("workspaces")
    .select("external_id")
    .where("organization_id", "=", organizationId)
    .where("platform", "=", platform)
    .where("state", "=", "active")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.external_id ?? null;
}

/** Nothing is sent there any more. */
export async function markStopped(
  trx: Trx,
  organizationId: OrganizationId,
  workspaceId: WorkspaceId,
): Promise<void> {
  await trx
    .updateTable("workspaces")
    .set({ state: "stopped" })
    .where("organization_id", "=", organizationId)
    .where("id", "=", workspaceId)
    .execute();
}

/** Active workspaces of a platform whose people were not compared with the directory since `before`. */
export function findUnsynced(trx: Trx, organizationId: OrganizationId, platform: Platform, before: Instant) {
  return trx
    .selectFrom("workspaces")
    .select(["id", "external_id"])
    .where("organization_id", "=", organizationId)
    .where("platform", "=", platform)
    .where("state", "=", "active")
    .where((where) => where.or([where("synced_at", "is", null), where("synced_at", "<=", before)]))
    .orderBy("id")
    .execute();
}

export async function markSynced(
  trx: Trx,
  organizationId: OrganizationId,
  workspaceId: WorkspaceId,
  at: Instant,
): Promise<void> {
  await trx
    .updateTable("workspaces")
    .set({ synced_at: at })
    .where("organization_id", "=", organizationId)
    .where("id", "=", workspaceId)
    .execute();
}

/** A workspace's key and sealed tokens. `lock`: until the transaction ends no other may change them. */
export function findInstallationOf(
  trx: Trx,
  organizationId: OrganizationId,
  workspaceId: WorkspaceId,
  { lock }: { readonly lock: boolean } = { lock: false },
) {
  const query = trx
    .selectFrom("installations")
    .select(["wrapped", "sealed"])
    .where("organization_id", "=", organizationId)
    .where("workspace_id", "=", workspaceId);
  return (lock ? query.forUpdate() : query).executeTakeFirst();
}

export async function saveInstallation(
  trx: Trx,
  organizationId: OrganizationId,
  workspaceId: WorkspaceId,
  installation: { wrapped: Uint8Array; sealed: Uint8Array },
): Promise<void> {
  await trx
    .insertInto("installations")
    .values({ organization_id: organizationId, workspace_id: workspaceId, ...installation })
    .onConflict((conflict) => conflict.columns(["organization_id", "workspace_id"]).doUpdateSet(installation))
    .execute();
}

/** Deletes a workspace's tokens, and with their key whatever of its events was not handled yet. */
export async function deleteInstallation(
  trx: Trx,
  organizationId: OrganizationId,
  workspaceId: WorkspaceId,
): Promise<void> {
  await trx
    .deleteFrom("installations")
    .where("organization_id", "=", organizationId)
    .where("workspace_id", "=", workspaceId)
    .execute();
  await sql`update inbox set sealed = null, claimed_at = null
    where organization_id = ${organizationId} and workspace_id = ${workspaceId} and sealed is not null`.execute(
    trx,
  );
}
