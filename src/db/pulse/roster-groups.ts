import { sql } from "kysely";
import type { MemberId, OrganizationId, TeamId, WindowId } from "../../core/ids.ts";
import type { ListDecision } from "../../core/privacy/objection.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Trx } from "../transact.ts";

/** A group that a window would draw as it opened. */
export interface RosterGroup {
  readonly node_id: TeamId;
  /** The next such group around it. */
  readonly above: TeamId | null;
  readonly size: number;
}

export async function insertRosterGroups(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
  groups: readonly RosterGroup[],
): Promise<void> {
  const slice = 10_000;
  for (let start = 0; start < groups.length; start += slice) {
    await trx
      .insertInto("roster_groups")
      .values(
        groups
          .slice(start, start + slice)
          .map((group) => ({ organization_id: organizationId, window_id: windowId, ...group })),
      )
      .execute();
  }
}

/** Days of the window whose four weeks hold `now`, without its tree, which may be large. */
export function findCurrentDays(trx: Trx, organizationId: OrganizationId, now: Instant) {
  return trx
    .selectFrom("windows")
    .select(["id", "opens_at", "closes_at", "publishes_at"])
    .where("organization_id", "=", organizationId)
    .where("state", "=", "open")
    .where("opens_at", "<=", now)
    .where("closes_at", ">", now)
    .orderBy("index", "desc")
    .limit(1)
    .executeTakeFirst();
}
export type WindowDays = NonNullable<Awaited<ReturnType<typeof findCurrentDays>>>;

export interface GroupOnPath {
  readonly node: TeamId;
  /** Name of the team on whose page the group stands. */
  readonly name: string;
  readonly size: number;
  /** One for each reason that somebody gave against its list. */
  readonly decisions: readonly (ListDecision | null)[];
}

/** The groups that count a member as the window opened, the smallest first; none for who is counted nowhere. */
export async function findGroupsAround(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
  memberId: MemberId,
): Promise<readonly GroupOnPath[]> {
  const { rows } = await sql<GroupOnPath>`
    with recursive path as (
      select g.node_id, g.above, g.size, 0 as height
      from rosters r join roster_groups g
        on g.organization_id = r.organization_id and g.window_id = r.window_id and g.node_id = r.counted_in
      where r.organization_id = ${organizationId} and r.window_id = ${windowId} and r.member_id = ${memberId}
      union all
      select g.node_id, g.above, g.size, p.height + 1
      from path p join roster_groups g
        on g.organization_id = ${organizationId} and g.window_id = ${windowId} and g.node_id = p.above)
    select p.node_id as node, coalesce(t.name, '') as name, p.size, o.decisions
    from path p
    left join teams t on t.organization_id = ${organizationId} and t.id = left(p.node_id, 36)::uuid
    cross join lateral (
      select coalesce(json_agg(decision), '[]'::json) as decisions from roster_objections
      where organization_id = ${organizationId} and window_id = ${windowId} and node_id = p.node_id) o
    order by p.height`.execute(trx);
  return rows;
}

/**
 * Names of the people counted in a group, in it directly or in one below; at most `limit`, in the order of the alphabet. `holders` are the
 * people behind slots that hold no member's id any more.
 */
export async function findNamesCounted(
  trx: Trx,
  organizationId: OrganizationId,
  {
    windowId,
    node,
    limit,
    holders,
  }: { windowId: WindowId; node: TeamId; limit: number; holders: ReadonlyMap<MemberId, MemberId> },
): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    with recursive below as (
      select node_id from roster_groups
      where organization_id = ${organizationId} and window_id = ${windowId} and node_id = ${node}
      union all
      select g.node_id from below b join roster_groups g
        on g.organization_id = ${organizationId} and g.window_id = ${windowId} and g.above = b.node_id)
    select m.name
    from rosters r
    join below b on b.node_id = r.counted_in
    left join unnest(${[...holders.keys()]}::uuid[], ${[...holders.values()]}::uuid[]) as h (slot, holder)
      on h.slot = r.member_id
    join members m on m.organization_id = r.organization_id and m.id = coalesce(h.holder, r.member_id)
    where r.organization_id = ${organizationId} and r.window_id = ${windowId}
    order by m.name, m.id
    limit ${limit}`.execute(trx);
  return rows.map(({ name }) => name);
}
