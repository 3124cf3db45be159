/** Who is counted where, before any size matters: rule 2. Checks the directory and gives every person one home team. */
import { EvenkeelError } from "../errors.ts";
import type { MemberId, TeamId } from "../ids.ts";
import type { RosterMember, Team } from "./node.ts";
import { atOnce } from "./steps.ts";

/** Home of those who are counted nowhere: the root's lead. */
export const NOWHERE = -1;

/** Ends the id of a node that holds the direct staff of a team; no team may be called so. */
const DIRECT_STAFF = ":direct";

/** What a directory says at the opening of a window. */
export interface DirectoryRoster {
  readonly teams: readonly Team[];
  readonly members: readonly RosterMember[];
  /** Fewest people of whom anything is shown here. Left out, or below the rules' 8: 8. */
  readonly smallest?: number;
}

/** Everyone on a roster, each once. */
export interface People {
  readonly members: readonly MemberId[];
  /** Whether ids ascend strictly, as a query ordered by id returns them; then no map is needed to compare two rosters. */
  readonly isSorted: boolean;
  /** Position of each member in `members`; made when first asked for. */
  positions(): ReadonlyMap<MemberId, number>;
}

/** Teams with parents before children (level by level), and every member's home among them. */
export interface Homes {
  readonly teams: readonly Team[];
  /** Position of the parent in `teams`; `NOWHERE` for the root, which comes first. */
  readonly parent: Int32Array;
  readonly people: People;
  /** Position in `teams` of each member's home, aligned with `people.members`. */
  readonly home: Int32Array;
}

/**
 * Id of the node that counts the staff directly under `team` beside its sub-teams. Its figures belong on that team's
 * page, beneath the team's own, under the words "direct staff of …".
 */
export function directStaffNode(team: TeamId): TeamId {
  return `${team}${DIRECT_STAFF}` as TeamId;
}

/** The team on whose page a node is shown: itself, or the team whose direct staff it is. */
export function teamOfNode(node: TeamId): TeamId {
  return (node.endsWith(DIRECT_STAFF) ? node.slice(0, -DIRECT_STAFF.length) : node) as TeamId;
}

/**
 * Orders the teams and finds each member's home: their team, or, for a lead, the parent of the highest team they
 * lead; the root's lead has none. Linear, without recursion. Throws `invalid`, naming the id, for no root or two, an
 * unknown parent, a cycle, a team or member listed twice, a member of an unknown team.
 */
export function findHomes(roster: DirectoryRoster): Homes {
  return atOnce(findHomesInSteps(roster));
}

/** People who are gone through between two pauses: about a millisecond. */
const PEOPLE_IN_A_STEP = 5_000;

/** The same, pausing between its steps. */
export function* findHomesInSteps(roster: DirectoryRoster): Generator<void, Homes> {
  const teams = orderTeams(roster.teams);
  const teamPositions = new Map<TeamId, number>();
  for (const [index, team] of teams.entries()) teamPositions.set(team.id, index);
  const parent = new Int32Array(teams.length);
  for (const [index, team] of teams.entries()) {
    parent[index] = team.parent === null ? NOWHERE : (teamPositions.get(team.parent) ?? NOWHERE);
  }
  yield;
  const people = yield* listPeople(roster.members);
  const home = new Int32Array(roster.members.length);
  for (const [index, { id, team }] of roster.members.entries()) {
    if (index % PEOPLE_IN_A_STEP === 0) yield;
    const own = teamPositions.get(team);
    if (own === undefined) throw invalid(`member ${id} belongs to team ${team}, which is not listed`);
    home[index] = own;
  }
  yield;
  for (const [lead, led] of highestTeamLed(teams, parent)) {
    const position = findMember(people, lead);
    if (position !== undefined) home[position] = parent[led] ?? NOWHERE;
  }
  return { teams, parent, people, home };
}

/** Checks that everyone is listed once: by order where ids ascend, else by a map. */
function* listPeople(listed: readonly RosterMember[]): Generator<void, People> {
  const members: MemberId[] = [];
  let isSorted = true;
  let before: MemberId | null = null;
  for (const { id } of listed) {
    if (members.length % PEOPLE_IN_A_STEP === 0) yield;
    isSorted &&= before === null || before < id;
    before = id;
    members.push(id);
  }
  let known = isSorted ? null : positionMembers(members);
  return {
    members,
    isSorted,
    positions() {
      known ??= positionMembers(members);
      return known;
    },
  };
}

/** Position of a member: by halving where ids ascend, which holds nobody up as a map of everyone would. */
export function findMember(people: People, id: MemberId): number | undefined {
  const { members, isSorted } = people;
  if (!isSorted) return people.positions().get(id);
  let [low, high] = [0, members.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((members[middle] ?? id) < id) low = middle + 1;
    else high = middle;
  }
  return members[low] === id ? low : undefined;
}

function positionMembers(members: readonly MemberId[]): ReadonlyMap<MemberId, number> {
  const positions = new Map<MemberId, number>();
  members.forEach((id, index) => {
    positions.set(id, index);
    if (positions.size <= index) throw invalid(`member ${id} is listed twice, and one person is one member`);
  });
  return positions;
}

/** Level by level from the root. */
function orderTeams(teams: readonly Team[]): Team[] {
  const children = new Map<TeamId, Team[]>();
  let root: Team | null = null;
  for (const team of teams) {
    if (team.id.endsWith(DIRECT_STAFF))
      throw invalid(`team ${team.id} ends in "${DIRECT_STAFF}", which is reserved`);
    if (children.has(team.id)) throw invalid(`team ${team.id} is listed twice`);
    children.set(team.id, []);
    if (team.parent !== null) continue;
    if (root !== null)
      throw invalid(`teams ${root.id} and ${team.id} both have no parent; only one may be the root`);
    root = team;
  }
  for (const team of teams) {
    if (team.parent === null) continue;
    const siblings = children.get(team.parent);
    if (siblings === undefined)
      throw invalid(`team ${team.id} has the parent ${team.parent}, which is not listed`);
    siblings.push(team);
  }
  if (root === null) throw invalid(cycleMessage(teams, new Set()));
  const ordered = [root];
  for (const team of ordered) {
    for (const child of children.get(team.id) ?? []) ordered.push(child);
  }
  if (ordered.length < teams.length)
    throw invalid(cycleMessage(teams, new Set(ordered.map((team) => team.id))));
  return ordered;
}

/** Who leads what; of several teams the highest counts, and of equals the one with the smaller id. */
function highestTeamLed(teams: readonly Team[], parent: Int32Array): Map<MemberId, number> {
  const depth = new Int32Array(teams.length);
  const leads = new Map<MemberId, number>();
  for (const [index, team] of teams.entries()) {
    const above = parent[index] ?? NOWHERE;
    depth[index] = above === NOWHERE ? 0 : (depth[above] ?? 0) + 1;
    if (team.lead === null) continue;
    const known = leads.get(team.lead);
    const isHigher =
      known === undefined || (depth[known] === depth[index] && team.id < (teams[known]?.id ?? team.id));
    if (isHigher) leads.set(team.lead, index);
  }
  return leads;
}

function cycleMessage(teams: readonly Team[], reached: ReadonlySet<TeamId>): string {
  const lost = teams.find((team) => !reached.has(team.id));
  return lost === undefined
    ? "there is no team"
    : `team ${lost.id} never reaches a root: its parents form a cycle`;
}

function invalid(what: string): EvenkeelError {
  return new EvenkeelError("invalid", `The directory cannot be counted: ${what}. Nothing was changed.`);
}
