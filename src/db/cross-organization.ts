import { sql } from "kysely";
import type { Platform } from "../core/chat/event.ts";
import type { OrganizationId, WorkspaceId } from "../core/ids.ts";
import type { Instant } from "../core/time/instant.ts";
import type { Database } from "./database.ts";
import type { WaitingLane } from "./delivery/lanes.ts";
import { rawOf } from "./engine/raw.ts";

/**
 * The only queries that run as the tables' owner, which row-level security does not bind: they find out which organization
 * something is about. They read no member, and nothing that is sealed but what a browser alone can open.
 */

export interface OrganizationToTick {
  readonly id: OrganizationId;
  readonly synthetic: boolean;
  readonly time_zone: string;
  readonly last_tick_at: Instant | null;
}

/** All organizations, those first whose last tick is longest ago. */
export function findOrganizations(database: Database): Promise<OrganizationToTick[]> {
  return rawOf(database)
    .owner.selectFrom("organizations")
    .select(["id", "synthetic", "time_zone", "last_tick_at"])
    .orderBy("last_tick_at", (order) => order.asc().nullsFirst())
    .orderBy("id")
    .execute();
}

/** Remembers that all that was due up to `now` was done for this organization. */
export async function recordTick(
  database: Database,
  organizationId: OrganizationId,
  now: Instant,
): Promise<void> {
  await rawOf(database)
    .owner.updateTable("organizations")
    .set({ last_tick_at: now })
    .where("id", "=", organizationId)
    .execute();
}

export interface Installation {
  readonly organizationId: OrganizationId;
  readonly workspaceId: WorkspaceId;
  readonly state: "active" | "stopped";
}

/** Which organization a platform's workspace belongs to; null where it is not installed. `externalId` is the platform's own. */
export async function findInstallation(
  database: Database,
  platform: Platform,
  externalId: string,
): Promise<Installation | null> {
  const row = await rawOf(database)
    .owner.selectFrom("workspaces")
    .select(["organization_id as organizationId", "id as workspaceId", "state"])
    .where("platform", "=", platform)
    .where("external_id", "=", externalId)
    .executeTakeFirst();
  return row ?? null;
}

/** No two replicas' clocks differ by more: a slot that is held longer was claimed under a wrong clock. */
const WRONG_CLOCK_MILLIS = 3_600_000;
const DAY_MILLIS = 24 * 3_600_000;

/**
 * Elects one replica: true for exactly one caller until `ttlMillis` after `now`. A slot whose holder died is free after that, and so is
 * one that was claimed while the clock was far ahead.
 */
export async function claimSlot(
  database: Database,
  name: string,
  now: Instant,
  ttlMillis: number,
): Promise<boolean> {
  const expiresAt = now.add({ milliseconds: ttlMillis });
  const latest = expiresAt.add({ milliseconds: WRONG_CLOCK_MILLIS });
  const claimed = await rawOf(database)
    .owner.insertInto("job_slots")
    .values({ name, expires_at: expiresAt })
    .onConflict((conflict) =>
      conflict
        .column("name")
        .doUpdateSet({ expires_at: expiresAt })
        .where((slot) =>
          slot.or([slot("job_slots.expires_at", "<", now), slot("job_slots.expires_at", ">", latest)]),
        ),
    )
    .returning("name")
    .execute();
  return claimed.length === 1;
}

/**
 * Once a day, gives back the room of deleted rows and counts the tables, from which plans are made. A server does so by itself; the
 * embedded engine does not, and without figures it compares every person of an organization with every other.
 */
export async function tidyEmbedded(database: Database, now: Instant): Promise<void> {
  if (database.dialect !== "pglite") return;
  if (await claimSlot(database, "tidy", now, DAY_MILLIS))
    await sql`vacuum (analyze)`.execute(rawOf(database).owner);
}

/** The workspaces with messages that wait and nobody holds, those first that may go on first; of one organization, or of all. */
export async function findWaitingLanes(
  database: Database,
  now: Instant,
  organizationId: OrganizationId | null = null,
): Promise<WaitingLane[]> {
  const { rows } = await sql<WaitingLane>`
    select w.organization_id as "organizationId", w.id as "workspaceId", w.platform,
      greatest(next.due_at, w.paused_until) as at, w.paced_at as "pacedAt"
    from workspaces w cross join lateral (
      select d.due_at from deliveries d
      where d.organization_id = w.organization_id and d.workspace_id = w.id and d.state = 'planned'
        and (d.leased_until is null or d.leased_until <= ${now})
      order by d.due_at limit 1) next
    where w.state = 'active' and (${organizationId}::uuid is null or w.organization_id = ${organizationId})
    order by at`.execute(rawOf(database).owner);
  return rows;
}

/** Keeps what is needed when this browser comes back from its provider; only the browser's own secret opens it. */
export async function insertProviderRequest(
  database: Database,
  request: { readonly hash: Uint8Array; readonly sealed: Uint8Array; readonly expiresAt: Instant },
): Promise<void> {
  await rawOf(database)
    .owner.insertInto("provider_requests")
    .values({ handle_hash: request.hash, sealed: request.sealed, expires_at: request.expiresAt })
    .execute();
}

/** Takes a request out, in one statement: of two browsers that come back with the same, one gets it. Null where it is gone or over. */
export async function takeProviderRequest(
  database: Database,
  hash: Uint8Array,
  now: Instant,
): Promise<Uint8Array | null> {
  const taken = await rawOf(database)
    .owner.deleteFrom("provider_requests")
    .where("handle_hash", "=", hash)
    .where("expires_at", ">", now)
    .returning("sealed")
    .executeTakeFirst();
  return taken?.sealed ?? null;
}

export async function deleteStaleProviderRequests(database: Database, now: Instant): Promise<void> {
  await rawOf(database).owner.deleteFrom("provider_requests").where("expires_at", "<=", now).execute();
}
