import type { MemberId, OrganizationId, TeamId, WindowId } from "../../core/ids.ts";
import { findNamelessSlots, findSlotless, type NamelessSlot } from "../../db/member/erase.ts";
import { findGroupsAround, findNamesCounted, type GroupOnPath } from "../../db/pulse/roster-groups.ts";
import { findRoster, findRosterPlace, type RosterRow } from "../../db/pulse/rosters.ts";
import { findPlan, type WindowRow } from "../../db/pulse/windows.ts";
import type { Trx } from "../../db/transact.ts";
import { type FrozenTree, readFrozenTree } from "./window-plan.ts";

type Frozen = Pick<WindowRow, "id">;

/** A window's frozen tree and roster. */
export interface FrozenRoster {
  readonly tree: FrozenTree;
  readonly rows: readonly RosterRow[];
}

/**
 * A window's roster as it was at the opening: slots of people who were erased are given back, in memory alone, to who must have held
 * them, for those stay in the directory. So no page tells by a missing name that someone was erased, and the next window does not take
 * them for people who left (rules 2 and 6). Where several people could have held a slot, any of them may get it: the counts are the same.
 */
export async function readRoster(
  trx: Trx,
  organizationId: OrganizationId,
  window: Frozen,
): Promise<FrozenRoster> {
  const rows = await findRoster(trx, organizationId, window.id);
  const tree = readFrozenTree(await findPlan(trx, organizationId, window.id));
  const holders = await findHolders(trx, organizationId, window.id);
  if (holders.size === 0) return { tree, rows };
  const named = (id: MemberId) => holders.get(id) ?? id;
  return {
    tree: { ...tree, teams: tree.teams.map((team) => ({ ...team, lead: team.lead && named(team.lead) })) },
    rows: rows
      .map((row) => ({ ...row, member_id: named(row.member_id) }))
      .sort((a, b) => (a.member_id < b.member_id ? -1 : 1)),
  };
}

/** Where a member stands on a window's roster, by name or by elimination; undefined where they are not on it. */
export async function findPlace(
  trx: Trx,
  organizationId: OrganizationId,
  window: Frozen,
  memberId: MemberId,
): Promise<RosterRow | undefined> {
  const own = await findRosterPlace(trx, organizationId, window.id, memberId);
  if (own !== undefined) return own;
  for (const [slot, holder] of await findHolders(trx, organizationId, window.id)) {
    if (holder === memberId) return findRosterPlace(trx, organizationId, window.id, slot);
  }
  return undefined;
}

/** The groups that count a member, found by name or by elimination, the smallest first. */
export async function groupsAround(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
  memberId: MemberId,
): Promise<readonly GroupOnPath[]> {
  const own = await findGroupsAround(trx, organizationId, windowId, memberId);
  if (own.length > 0) return own;
  for (const [slot, holder] of await findHolders(trx, organizationId, windowId)) {
    if (holder === memberId) return findGroupsAround(trx, organizationId, windowId, slot);
  }
  return [];
}

/** Names of the people counted in a group, those whose slots are nameless among them: at most `limit`, in the order of the alphabet. */
export async function namesCounted(
  trx: Trx,
  organizationId: OrganizationId,
  group: { readonly windowId: WindowId; readonly node: TeamId; readonly limit: number },
): Promise<readonly string[]> {
  const holders = await findHolders(trx, organizationId, group.windowId);
  return findNamesCounted(trx, organizationId, { ...group, holders });
}

/** Nameless slots, and who must have held each. */
async function findHolders(
  trx: Trx,
  organizationId: OrganizationId,
  id: WindowId,
): Promise<ReadonlyMap<MemberId, MemberId>> {
  const slots = await findNamelessSlots(trx, organizationId, id);
  if (slots.length === 0) return new Map();
  const plan = await findPlan(trx, organizationId, id);
  const teams = [...new Set(slots.map(({ team_id }) => team_id))];
  const people = await findSlotless(trx, organizationId, id, teams);
  const leads = new Set(readFrozenTree(plan).teams.map(({ lead }) => lead));
  const holders = new Map<MemberId, MemberId>();
  for (const slot of [...slots].sort(
    (a, b) => Number(leads.has(b.member_id)) - Number(leads.has(a.member_id)),
  )) {
    const free = people.filter((one) => one.team_id === slot.team_id && !isTaken(holders, one.id));
    const holder = free.find((one) => one.leads === leads.has(slot.member_id)) ?? free[0];
    if (holder !== undefined) holders.set(slot.member_id, holder.id);
  }
  return holders;
}

function isTaken(holders: ReadonlyMap<NamelessSlot["member_id"], MemberId>, id: MemberId): boolean {
  return [...holders.values()].includes(id);
}
