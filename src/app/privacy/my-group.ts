import type { MemberId, OrganizationId, TeamId } from "../../core/ids.ts";
import { type ListState, stateOfList } from "../../core/privacy/objection.ts";
import { teamOfNode } from "../../core/privacy/roster.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findCurrentDays, type WindowDays } from "../../db/pulse/roster-groups.ts";
import type { Trx } from "../../db/transact.ts";
import { groupsAround } from "../summary/nameless-slots.ts";

/** A group as words name it: a team, or the direct staff of one. */
export interface GroupName {
  readonly name: string;
  readonly isDirectStaff: boolean;
}

/** With whom a member is counted in the running window. From the roster and objections alone: the same for all of the group (T8). */
export interface MyGroup extends GroupName {
  readonly window: WindowDays;
  readonly node: TeamId;
  /** The team on whose page the group stands. */
  readonly team: TeamId;
  readonly people: number;
  /** How its list stands. */
  readonly list: ListState;
  /** The smallest group around the member that is not left out: their own, or a larger one. Null where all are: nothing is asked. */
  readonly stillIn: GroupName | null;
}

/**
 * The group that counted the member as the window opened; null where none did, or no window is open. It stays the same while objections
 * come: else one person could object to one group after the other, up to the whole organization.
 */
export async function readMyGroup(
  trx: Trx,
  { organizationId, memberId, now }: { organizationId: OrganizationId; memberId: MemberId; now: Instant },
): Promise<MyGroup | null> {
  const window = await findCurrentDays(trx, organizationId, now);
  if (window === undefined) return null;
  const around = await groupsAround(trx, organizationId, window.id, memberId);
  const [own] = around;
  if (own === undefined) return null;
  const still = around.find(({ decisions }) => stateOfList(decisions) !== "left_out");
  return {
    window,
    node: own.node,
    team: teamOfNode(own.node),
    ...groupName(own),
    people: own.size,
    list: stateOfList(own.decisions),
    stillIn: still === undefined ? null : groupName(still),
  };
}

export function groupName({ node, name }: { readonly node: TeamId; readonly name: string }): GroupName {
  return { name, isDirectStaff: teamOfNode(node) !== node };
}

/** Whether anything that the running window publishes can hold an answer of the member's. */
export function isCounted(group: MyGroup | null): boolean {
  return group !== null && group.stillIn !== null;
}
