import type { OrganizationId, WindowId } from "../../core/ids.ts";
import type { Tier } from "../../core/privacy/accountant.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Trx } from "../transact.ts";

/** An organization as a restore finds it. */
export interface RestoredOrganization {
  readonly id: OrganizationId;
  readonly tier: Tier;
  /** Since when its first member has been in the directory; null while there is none. */
  readonly peopledSince: Instant | null;
}

/** All organizations of the database: for the transaction of a restore, which belongs to none of them. */
export async function findRestored(trx: Trx): Promise<readonly RestoredOrganization[]> {
  const rows = await trx
    .selectFrom("organizations")
    .leftJoin("policies", "policies.organization_id", "organizations.id")
    .leftJoin("members", "members.organization_id", "organizations.id")
    .select(({ fn }) => [
      "organizations.id",
      "policies.tier",
      fn.min("members.active_since").as("peopledSince"),
    ])
    .groupBy(["organizations.id", "policies.tier"])
    .orderBy("organizations.id")
    .execute();
  return rows.map(({ id, tier, peopledSince }) => ({ id, tier: tier ?? "strict", peopledSince }));
}

/** A window of which nothing is known but that it may have been. */
export interface VoidWindow {
  readonly id: WindowId;
  readonly index: number;
  readonly tier: Tier;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly publishesAt: Instant;
}

/** Takes the place of windows that are lost: the next one opens 28 days after the last of them, under the index that follows. */
export async function insertVoidWindows(
  trx: Trx,
  organizationId: OrganizationId,
  windows: readonly VoidWindow[],
): Promise<void> {
  if (windows.length === 0) return;
  await trx
    .insertInto("windows")
    .values(
      windows.map(({ id, index, tier, opensAt, closesAt, publishesAt }) => ({
        organization_id: organizationId,
        id,
        index,
        tier,
        opens_at: opensAt,
        closes_at: closesAt,
        publishes_at: publishesAt,
        state: "void" as const,
        last_tick_at: opensAt,
        plan: "{}",
      })),
    )
    .execute();
}
