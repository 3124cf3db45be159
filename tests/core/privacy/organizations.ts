import fc from "fast-check";
import type { MemberId, TeamId } from "../../../src/core/ids.ts";
import type { RosterMember, Team } from "../../../src/core/privacy/node.ts";
import { type DirectoryRoster, NOWHERE } from "../../../src/core/privacy/roster.ts";
import type { CountedRoster } from "../../../src/core/privacy/tree.ts";

/** A team with so many people of its own (not counting its lead), and what lies below. */
export interface Branch {
  readonly name: string;
  readonly staff: number;
  readonly lead?: boolean;
  readonly below?: readonly Branch[];
}

/** The directory of a hand-drawn tree. Members are called `<team>.<n>`, leads `<team>.lead` and sit in their own team. */
export function directory(root: Branch): DirectoryRoster {
  const teams: Team[] = [];
  const members: RosterMember[] = [];
  const visit = (branch: Branch, parent: TeamId | null): void => {
    const id = branch.name as TeamId;
    const lead = branch.lead === true ? (`${id}.lead` as MemberId) : null;
    teams.push({ id, parent, lead });
    if (lead !== null) members.push({ id: lead, team: id });
    for (let n = 0; n < branch.staff; n++) members.push({ id: `${id}.${n}` as MemberId, team: id });
    for (const child of branch.below ?? []) visit(child, id);
  };
  visit(root, null);
  return { teams, members };
}

/** Any directory: trees of all shapes, small and large teams, leads present, absent, doubled or from elsewhere. */
export function anyDirectory(maxTeams = 40): fc.Arbitrary<DirectoryRoster> {
  const team = fc.record({
    // Small numbers often, so that groups of 7, 8 and residuals of 1 to 5 are common.
    staff: fc.oneof(fc.nat(6), fc.integer({ min: 6, max: 10 }), fc.nat(40)),
    parent: fc.nat(),
    lead: fc.option(fc.nat(), { freq: 3 }),
  });
  return fc.array(team, { minLength: 1, maxLength: maxTeams }).map((drawn) => {
    const members = drawn.flatMap(({ staff }, t) =>
      Array.from({ length: staff }, (_, n): RosterMember => {
        return { id: `m${t}.${n}` as MemberId, team: `t${t}` as TeamId };
      }),
    );
    const teams = drawn.map(({ parent, lead }, t): Team => {
      return {
        id: `t${t}` as TeamId,
        parent: t === 0 ? null : (`t${parent % t}` as TeamId),
        lead: lead === null ? null : (members[lead % (members.length + 1)]?.id ?? ("outsider" as MemberId)),
      };
    });
    return { teams, members };
  });
}

/** The people counted at each node, found the slow way: from every person up. */
export function countedPeople(roster: CountedRoster): Map<TeamId, Set<MemberId>> {
  const people = new Map<TeamId, Set<MemberId>>(roster.nodes.map(({ id }) => [id, new Set()]));
  for (const [i, member] of roster.people.members.entries()) {
    for (let at = roster.entry[i] ?? NOWHERE; at !== NOWHERE; at = roster.nodes[at]?.above ?? NOWHERE) {
      const id = roster.nodes[at]?.id;
      if (id !== undefined) people.get(id)?.add(member);
    }
  }
  return people;
}

/** Ids of all nodes above a node, nearest first. */
export function nodesAbove(roster: CountedRoster, node: number): number[] {
  const found: number[] = [];
  for (
    let at = roster.nodes[node]?.above ?? NOWHERE;
    at !== NOWHERE;
    at = roster.nodes[at]?.above ?? NOWHERE
  ) {
    found.push(at);
  }
  return found;
}

/** A team's line in a counted roster, or a failure that names it. */
export function nodeOf(roster: CountedRoster, id: string): CountedRoster["nodes"][number] {
  const node = roster.nodes.find((candidate) => candidate.id === id);
  if (node === undefined) throw new Error(`No node is called ${id}.`);
  return node;
}
