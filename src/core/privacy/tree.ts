/** From homes to the nodes that may be released: pruning, direct staff and residuals (rules 9, 12 and 13). */
import type { MemberId, TeamId } from "../ids.ts";
import type { WithheldReason } from "./node.ts";
import {
  type DirectoryRoster,
  directStaffNode,
  findHomesInSteps,
  findMember,
  type Homes,
  NOWHERE,
  type People,
} from "./roster.ts";
import { atOnce } from "./steps.ts";

/** Fewest people of whom anything is released (rule 12). */
export const SMALLEST_GROUP = 8;

/** Fewest people who may be left over between a group and its released parts (rule 13). */
export const SMALLEST_RESIDUAL = 5;

/** A group of people on the frozen roster: a team, or the direct staff of one. */
export interface CountedNode {
  readonly id: TeamId;
  /** Position of the node in which this one's people are counted as well; `NOWHERE` for the root. */
  readonly above: number;
  /** People counted here, in this node or below. */
  readonly rosterSize: number;
  /** Why the roster alone keeps this node from being released; null where nothing does. */
  readonly withheld: Extract<WithheldReason, "roster_under_8" | "roster_small" | "residual"> | null;
  /** Whether another releasable node lies below. */
  readonly inner: boolean;
}

/** A frozen roster with everyone in their place. A pure function of the directory, whatever its order. */
export interface CountedRoster {
  /** The root first, and each node after the one above it. */
  readonly nodes: readonly CountedNode[];
  readonly people: People;
  /** Position of the lowest node that counts each person, aligned with `people.members`; `NOWHERE` for the root's lead. */
  readonly entry: Int32Array;
}

/** Position of the lowest node that counts a person; `NOWHERE` for people who are counted in none. */
export function entryOf(roster: CountedRoster, member: MemberId): number {
  return roster.entry[findMember(roster.people, member) ?? -1] ?? NOWHERE;
}

/**
 * Counts a directory. 8 stands for the smallest group that is shown, which an organization may raise. People of a team under 8 become direct staff of the nearest team above that is not; direct staff
 * of 8 or more beside released teams form a node of their own; 1 to 4 are counted further up only. Linear.
 * Throws `invalid` as `findHomes` does.
 */
export function countRoster(roster: DirectoryRoster): CountedRoster {
  return atOnce(countRosterInSteps(roster));
}

/** The same, pausing between its steps. */
export function* countRosterInSteps(roster: DirectoryRoster): Generator<void, CountedRoster> {
  const homes = yield* findHomesInSteps(roster);
  const smallest = Math.max(SMALLEST_GROUP, roster.smallest ?? SMALLEST_GROUP);
  const shape = settle(homes, smallest);
  yield;
  const placed = place(homes, shape, smallest);
  yield;
  const entry = homes.home.map((home) => (home === NOWHERE ? NOWHERE : (placed.entry[home] ?? NOWHERE)));
  const sizes = countUp(placed.above, entry);
  yield;
  const withheld = withhold(placed, sizes);
  yield;
  const inner = new Uint8Array(sizes.length);
  for (let i = sizes.length - 1; i > 0; i--) {
    if (withheld[i] === null || inner[i] === 1) inner[placed.above[i] ?? 0] = 1;
  }
  const nodes = placed.ids.map((id, i) => ({
    id,
    above: placed.above[i] ?? NOWHERE,
    rosterSize: sizes[i] ?? 0,
    withheld: withheld[i] ?? null,
    inner: inner[i] === 1,
  }));
  return { nodes, people: homes.people, entry };
}

/** What becomes of each team, aligned with `Homes.teams`. */
interface Shape {
  /** 1 where the team has fewer than 8 people in all. */
  readonly pruned: Uint8Array;
  /** People at the team itself: directly, from pruned teams, and sent up from the teams below. */
  readonly rest: Int32Array;
  /** 1 where released teams lie directly below. */
  readonly parted: Uint8Array;
}

/** From the lowest teams up: who is pruned, and how many people stay at each team itself. */
function settle(homes: Homes, smallest: number): Shape {
  const count = homes.teams.length;
  const pruned = new Uint8Array(count);
  const parted = new Uint8Array(count);
  const rest = new Int32Array(count);
  for (const home of homes.home) {
    if (home !== NOWHERE) rest[home] = (rest[home] ?? 0) + 1;
  }
  for (let v = count - 1; v >= 0; v--) {
    const own = rest[v] ?? 0;
    const up = homes.parent[v] ?? NOWHERE;
    if (parted[v] === 0 && own < smallest) pruned[v] = 1;
    if (up === NOWHERE) continue;
    if (pruned[v] === 0) parted[up] = 1;
    if (pruned[v] === 1 || (parted[v] === 1 && isSmallResidual(own))) rest[up] = (rest[up] ?? 0) + own;
  }
  return { pruned, parted, rest };
}

function isSmallResidual(people: number): boolean {
  return people > 0 && people < SMALLEST_RESIDUAL;
}

interface Placement {
  readonly ids: readonly TeamId[];
  readonly above: Int32Array;
  readonly pruned: Uint8Array;
  /** Position of the node where a team's own people enter, aligned with `Homes.teams`. */
  readonly entry: Int32Array;
}

/**
 * Nodes in order: released teams, direct staff, pruned teams, so that what lies above always comes first. A pruned
 * team hangs from wherever its people are counted, so that its own roster can still be compared over time.
 */
function place(homes: Homes, shape: Shape, smallest: number): Placement {
  const count = homes.teams.length;
  const entry = new Int32Array(count).fill(NOWHERE);
  const ids: TeamId[] = [];
  const above: number[] = [];
  const own = new Int32Array(count).fill(NOWHERE);
  const put = (id: TeamId, over: number): number => {
    above.push(over);
    return ids.push(id) - 1;
  };
  const at = (list: Int32Array, team: number): number =>
    team === NOWHERE ? NOWHERE : (list[team] ?? NOWHERE);
  for (const [v, team] of homes.teams.entries()) {
    if (shape.pruned[v] === 0) own[v] = put(team.id, at(own, homes.parent[v] ?? NOWHERE));
  }
  for (const [v, team] of homes.teams.entries()) {
    if (shape.pruned[v] === 1) continue;
    const rest = shape.rest[v] ?? 0;
    const up = homes.parent[v] ?? NOWHERE;
    const self = own[v] ?? NOWHERE;
    if (shape.parted[v] === 0) entry[v] = self;
    else if (rest >= smallest) entry[v] = put(directStaffNode(team.id), self);
    else entry[v] = isSmallResidual(rest) && up !== NOWHERE ? at(entry, up) : self;
  }
  for (const [v, team] of homes.teams.entries()) {
    if (shape.pruned[v] === 1) entry[v] = put(team.id, at(entry, homes.parent[v] ?? NOWHERE));
  }
  const pruned = new Uint8Array(ids.length).fill(1);
  pruned.fill(0, 0, ids.length - shape.pruned.reduce((sum, flag) => sum + flag, 0));
  return { ids, above: Int32Array.from(above), pruned, entry };
}

function countUp(above: Int32Array, entry: Int32Array): Int32Array {
  const sizes = new Int32Array(above.length);
  for (const node of entry) {
    if (node !== NOWHERE) sizes[node] = (sizes[node] ?? 0) + 1;
  }
  for (let i = above.length - 1; i > 0; i--) {
    const up = above[i] ?? 0;
    sizes[up] = (sizes[up] ?? 0) + (sizes[i] ?? 0);
  }
  return sizes;
}

/** Pruned nodes, and what must be given up below the root where 1 to 4 people are left over and nothing lies above. */
function withhold(placed: Placement, sizes: Int32Array): CountedNode["withheld"][] {
  const withheld: CountedNode["withheld"][] = Array.from(placed.pruned, (flag, i) =>
    flag === 0 ? null : (sizes[i] ?? 0) < SMALLEST_GROUP ? "roster_under_8" : "roster_small",
  );
  const children: number[][] = placed.ids.map(() => []);
  const residual = Int32Array.from(sizes);
  for (let i = 1; i < sizes.length; i++) {
    if (withheld[i] !== null) continue;
    const up = placed.above[i] ?? 0;
    children[up]?.push(i);
    residual[up] = (residual[up] ?? 0) - (sizes[i] ?? 0);
  }
  let at = 0;
  while (isSmallResidual(residual[0] ?? 0) && (children[at]?.length ?? 0) > 0) {
    const chosen = cheapestToWithhold(children[at] ?? [], { children, residual, sizes, ids: placed.ids });
    withheld[chosen] = "residual";
    residual[0] = (residual[0] ?? 0) + (residual[chosen] ?? 0);
    at = chosen;
  }
  return withheld;
}

/**
 * First a node whose own staff fills the residual, for its teams stay; then a leaf; last a node that is nothing but
 * its parts, after which one of those must go too. The smallest of a kind; among equals the smaller id.
 */
function cheapestToWithhold(
  candidates: readonly number[],
  tree: { children: number[][]; residual: Int32Array; sizes: Int32Array; ids: readonly TeamId[] },
): number {
  const cost = (i: number): number => {
    if ((tree.children[i]?.length ?? 0) === 0) return 1;
    return (tree.residual[i] ?? 0) > 0 ? 0 : 2;
  };
  return candidates.reduce((best, i) => {
    const difference = cost(i) - cost(best) || (tree.sizes[i] ?? 0) - (tree.sizes[best] ?? 0);
    return difference < 0 || (difference === 0 && (tree.ids[i] ?? "") < (tree.ids[best] ?? "")) ? i : best;
  });
}
