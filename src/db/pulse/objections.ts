import { sql } from "kysely";
import type { OrganizationId, TeamId, WindowId } from "../../core/ids.ts";
import type { ListDecision, ObjectionReason } from "../../core/privacy/objection.ts";
import type { Trx } from "../transact.ts";

/**
 * A window of this organization, held as it is until the transaction ends: a close that runs side by side comes before or after, never
 * in between. Undefined where there is none.
 */
export function holdWindow(trx: Trx, organizationId: OrganizationId, windowId: WindowId) {
  return trx
    .selectFrom("windows")
    .select(["id", "state", "closes_at"])
    .where("organization_id", "=", organizationId)
    .where("id", "=", windowId)
    .forKeyShare()
    .executeTakeFirst();
}

/** Writes that somebody objected to a group's list; nothing where somebody did for the same reason. Holds no member and no time. */
export async function saveObjection(
  trx: Trx,
  organizationId: OrganizationId,
  objection: {
    readonly windowId: WindowId;
    readonly node: TeamId;
    readonly reason: ObjectionReason;
    readonly decision: ListDecision | null;
  },
): Promise<void> {
  await trx
    .insertInto("roster_objections")
    .values({
      organization_id: organizationId,
      window_id: objection.windowId,
      node_id: objection.node,
      reason: objection.reason,
      decision: objection.decision,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** All objections to lists of a window, with the group's size and its team's name; by name, then by reason. */
export function findObjections(trx: Trx, organizationId: OrganizationId, windowId: WindowId) {
  return trx
    .selectFrom("roster_objections as o")
    .innerJoin("roster_groups as g", (join) =>
      join
        .onRef("g.organization_id", "=", "o.organization_id")
        .onRef("g.window_id", "=", "o.window_id")
        .onRef("g.node_id", "=", "o.node_id"),
    )
    .leftJoin("teams as t", (join) =>
      join
        .onRef("t.organization_id", "=", "o.organization_id")
        .on(sql<boolean>`t.id = left(o.node_id, 36)::uuid`),
    )
    .select(["o.node_id as node", "o.reason", "o.decision", "g.size", "t.name"])
    .where("o.organization_id", "=", organizationId)
    .where("o.window_id", "=", windowId)
    .orderBy("t.name")
    .orderBy("o.node_id")
    .orderBy("o.reason")
    .execute();
}

/** Sets the decision on these reasons, or on all (`reasons` null). */
export async function decideObjections(
  trx: Trx,
  organizationId: OrganizationId,
  decided: {
    readonly windowId: WindowId;
    readonly node: TeamId;
    readonly reasons: readonly ObjectionReason[] | null;
    readonly decision: ListDecision;
  },
): Promise<void> {
  const update = trx
    .updateTable("roster_objections")
    .set({ decision: decided.decision })
    .where("organization_id", "=", organizationId)
    .where("window_id", "=", decided.windowId)
    .where("node_id", "=", decided.node);
  const { reasons } = decided;
  if (reasons === null) await update.execute();
  else if (reasons.length > 0) await update.where("reason", "in", reasons).execute();
}

/** Groups of a window with an objection that was answered so, or that nobody has answered (`decision` null). */
export async function findObjected(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
  decisions: readonly (ListDecision | null)[],
): Promise<ReadonlySet<TeamId>> {
  const rows = await trx
    .selectFrom("roster_objections")
    .select(["node_id", "decision"])
    .where("organization_id", "=", organizationId)
    .where("window_id", "=", windowId)
    .execute();
  return new Set(rows.filter(({ decision }) => decisions.includes(decision)).map(({ node_id }) => node_id));
}

/** Whether anyone active holds the role that decides on objections. */
export async function hasAuditor(trx: Trx, organizationId: OrganizationId): Promise<boolean> {
  const row = await trx
    .selectFrom("members")
    .select("id")
    .where("organization_id", "=", organizationId)
    .where("left_at", "is", null)
    .where(sql<boolean>`'auditor' = any(roles)`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
