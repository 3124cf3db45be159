import type { MemberId, TeamId } from "../ids.ts";

/** Where somebody stands in the organization, as far as it decides whom they may be paired with. */
export interface Place {
  readonly team: TeamId;
  /** The largest part of the organization around them in which so few work that everyone knows everyone; their team where it is larger. */
  readonly smallGroup: TeamId;
  /** Who leads them, the nearest first, up to the top. */
  readonly leads: readonly MemberId[];
  /** Whether they lead others themselves. */
  readonly isLead: boolean;
}

export interface TeamOfTree {
  readonly id: TeamId;
  readonly parent_id: TeamId | null;
  readonly lead_id: MemberId | null;
}

/** People in a part of the organization up to which it counts as one small team. */
const SMALL = 12;

/** Tells where anybody stands. `people`: everyone in the directory, by id, with their team. */
export function placesIn(
  teams: readonly TeamOfTree[],
  people: ReadonlyMap<MemberId, TeamId>,
): (member: MemberId, team: TeamId) => Place {
  const byId = new Map(teams.map((team) => [team.id, team]));
  const sizes = sizesOf(byId, people);
  const leading = new Set(teams.map(({ lead_id }) => lead_id));
  return (member, team) => {
    const upward = pathUp(byId, team);
    const leads = upward.flatMap(({ lead_id }) => (lead_id === null || lead_id === member ? [] : [lead_id]));
    const small = upward.filter(({ id }) => (sizes.get(id) ?? 0) <= SMALL).at(-1);
    const isLead = leading.has(member);
    return { team, smallGroup: small?.id ?? team, leads: [...new Set(leads)], isLead };
  };
}

/** A team and all above it. A directory that goes round in a circle ends where it would begin again. */
function pathUp(byId: ReadonlyMap<TeamId, TeamOfTree>, team: TeamId): readonly TeamOfTree[] {
  const path: TeamOfTree[] = [];
  let at = byId.get(team);
  while (at !== undefined && !path.includes(at)) {
    path.push(at);
    at = at.parent_id === null ? undefined : byId.get(at.parent_id);
  }
  return path;
}

/** How many people each team has with all below it. */
function sizesOf(
  byId: ReadonlyMap<TeamId, TeamOfTree>,
  people: ReadonlyMap<MemberId, TeamId>,
): ReadonlyMap<TeamId, number> {
  const sizes = new Map<TeamId, number>();
  for (const team of people.values())
    for (const { id } of pathUp(byId, team)) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  return sizes;
}
