import { sql } from "kysely";
import type { Id, MemberId, OrganizationId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Trx } from "../transact.ts";

/**
 * What a member's copy holds, table by table: every table with a `member_id` or an `account_id` is here, in practice-data.ts,
 * preferences.ts, identities.ts or sign-in.ts. Left out on purpose: keys, which open nothing but what the copy shows already, and hashes of secrets.
 */

/** What the directory says of them. */
export function findDirectoryEntry(trx: Trx, organizationId: OrganizationId, memberId: MemberId) {
  return trx
    .selectFrom("members")
    .select([
      "id",
      "name",
      "email",
      "team_id",
      "time_zone",
      "language",
      "country",
      "location",
      "tags",
      "roles",
      "active_since",
      "manager_id",
      "manager_reference",
      "user_name",
      "external_id",
    ])
    .where("organization_id", "=", organizationId)
    .where("id", "=", memberId)
    .where("left_at", "is", null)
    .executeTakeFirst();
}

/** The name of somebody's manager, where one is named. */
export async function findManagerName(
  trx: Trx,
  organizationId: OrganizationId,
  { manager_id, manager_reference }: { manager_id: MemberId | null; manager_reference: string | null },
): Promise<string | null> {
  if (manager_id === null) return manager_reference;
  const row = await trx
    .selectFrom("members")
    .select("name")
    .where("organization_id", "=", organizationId)
    .where("id", "=", manager_id)
    .executeTakeFirst();
  return row?.name ?? null;
}

/** Chat accounts, with the conversation through which Teams reaches one. */
export function findAccounts(trx: Trx, organizationId: OrganizationId, memberId: MemberId) {
  return trx
    .selectFrom("accounts")
    .innerJoin("workspaces", (join) =>
      join
        .onRef("workspaces.organization_id", "=", "accounts.organization_id")
        .onRef("workspaces.id", "=", "accounts.workspace_id"),
    )
    .leftJoin("conversations", (join) =>
      join
        .onRef("conversations.organization_id", "=", "accounts.organization_id")
        .onRef("conversations.account_id", "=", "accounts.id"),
    )
    .select([
      "workspaces.platform",
      "workspaces.name as workspace",
      "accounts.external_id as account",
      "accounts.reachable",
      "conversations.external_id as conversation",
    ])
    .where("accounts.organization_id", "=", organizationId)
    .where("accounts.member_id", "=", memberId)
    .orderBy("accounts.id")
    .execute();
}

/** Messages that were planned for a member, and what became of each; oldest first. */
export function findDeliveries(trx: Trx, organizationId: OrganizationId, memberId: MemberId) {
  return trx
    .selectFrom("deliveries")
    .select(["kind", "due_at", "expires_at", "state", "reason"])
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .orderBy("due_at")
    .orderBy("id")
    .execute();
}

/** Every message of the browser chat, oldest first. */
export function findOwnMessages(trx: Trx, organizationId: OrganizationId, memberId: MemberId) {
  return trx
    .selectFrom("browser_messages")
    .innerJoin("accounts", (join) =>
      join
        .onRef("accounts.organization_id", "=", "browser_messages.organization_id")
        .onRef("accounts.id", "=", "browser_messages.account_id"),
    )
    .select(["browser_messages.envelope", "browser_messages.sent_at"])
    .where("browser_messages.organization_id", "=", organizationId)
    .where("accounts.member_id", "=", memberId)
    .orderBy("browser_messages.position")
    .execute();
}

/** Practices that were begun and not ended, sealed. */
export function findRuns(trx: Trx, organizationId: OrganizationId, memberId: MemberId) {
  return trx
    .selectFrom("runs")
    .select(["id", "sealed", "expires_on"])
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .orderBy("id")
    .execute();
}

/** Where the member is counted in windows that are open. */
export function findOwnSlots(trx: Trx, organizationId: OrganizationId, memberId: MemberId) {
  return trx
    .selectFrom("rosters")
    .innerJoin("windows", (join) =>
      join
        .onRef("windows.organization_id", "=", "rosters.organization_id")
        .onRef("windows.id", "=", "rosters.window_id"),
    )
    .select(["windows.opens_at", "windows.closes_at", "rosters.team_id", "rosters.counted_in"])
    .where("rosters.organization_id", "=", organizationId)
    .where("rosters.member_id", "=", memberId)
    .orderBy("windows.index")
    .execute();
}

/** Requests to sign in or to fetch a copy that are not over yet. */
export async function findRequests(trx: Trx, organizationId: OrganizationId, memberId: MemberId) {
  const { rows } = await sql<{ kind: "sign_in" | "export"; expires_at: Instant }>`
    select 'sign_in' as kind, expires_at from sign_in_attempts
    where organization_id = ${organizationId} and member_id = ${memberId}
    union all
    select 'export', expires_at from export_links
    where organization_id = ${organizationId} and member_id = ${memberId}
    order by 2`.execute(trx);
  return rows;
}

/** What the log holds of a member who acts in a role; newest first. */
export function findOwnAccesses(trx: Trx, organizationId: OrganizationId, memberId: MemberId) {
  return trx
    .selectFrom("access_log")
    .select(["at", "actor_role as role", "verb", "subject_id as subject"])
    .where("organization_id", "=", organizationId)
    .where("actor_id", "=", memberId)
    .orderBy("at", "desc")
    .orderBy("id")
    .execute();
}

export async function insertExportLink(
  trx: Trx,
  organizationId: OrganizationId,
  link: { id: Id<"export_link">; memberId: MemberId; tokenHash: Uint8Array; expiresAt: Instant },
): Promise<void> {
  await trx
    .insertInto("export_links")
    .values({
      organization_id: organizationId,
      id: link.id,
      member_id: link.memberId,
      token_hash: link.tokenHash,
      expires_at: link.expiresAt,
    })
    .execute();
}

/** A link that is neither used nor over. */
export function findExportLink(
  trx: Trx,
  organizationId: OrganizationId,
  id: Id<"export_link">,
  now: Instant,
) {
  return trx
    .selectFrom("export_links")
    .select(["id", "member_id", "token_hash"])
    .where("organization_id", "=", organizationId)
    .where("id", "=", id)
    .where("expires_at", ">", now)
    .executeTakeFirst();
}

/** Uses a link up by deleting it: of two parallel claims exactly one gets true, and no row tells that it was used. */
export async function useExportLink(
  trx: Trx,
  organizationId: OrganizationId,
  id: Id<"export_link">,
): Promise<boolean> {
  const result = await trx
    .deleteFrom("export_links")
    .where("organization_id", "=", organizationId)
    .where("id", "=", id)
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}

export async function deleteStaleExportLinks(
  trx: Trx,
  organizationId: OrganizationId,
  now: Instant,
): Promise<void> {
  await trx
    .deleteFrom("export_links")
    .where("organization_id", "=", organizationId)
    .where("expires_at", "<=", now)
    .execute();
}
