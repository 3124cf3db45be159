/** Which nodes counted too many different people than the window before (rule 2). */
import type { MemberId, TeamId } from "../ids.ts";
import { NOWHERE, type People } from "./roster.ts";
import type { CountedRoster } from "./tree.ts";

/** A node is withheld once where more than this many percent of its last roster joined, or left. */
const LARGEST_CHANGE_PERCENT = 30;

/**
 * Nodes of `current` that more than 30 % of their `previous` size joined or left (the larger of the two counts, so that one
 * person replaced by another is one change), and nodes that did not exist before. Both rosters are whole; compare
 * them at the new opening, for the older is destroyed when its window closes. Linear in people while the tree stays
 * the same; people who moved cost the depth of the tree each.
 */
export function changedNodes(previous: CountedRoster, current: CountedRoster): ReadonlySet<TeamId> {
  const match = matchNodes(previous, current);
  const stayed = countStayed({ previous, current, match });
  const changed = new Set<TeamId>();
  for (const [i, node] of current.nodes.entries()) {
    const before = previous.nodes[match.earlier[i] ?? NOWHERE]?.rosterSize ?? 0;
    const moved = Math.max(node.rosterSize, before) - (stayed[i] ?? 0);
    if (moved * 100 > before * LARGEST_CHANGE_PERCENT) changed.add(node.id);
  }
  return changed;
}

interface Match {
  /** Position of the same node in the previous roster, or `NOWHERE`. */
  readonly earlier: Int32Array;
  /** 1 where the node and everything above it are where they were. */
  readonly settled: Uint8Array;
}

function matchNodes(previous: CountedRoster, current: CountedRoster): Match {
  const positions = new Map<TeamId, number>();
  for (const [i, node] of previous.nodes.entries()) positions.set(node.id, i);
  const earlier = new Int32Array(current.nodes.length);
  const settled = new Uint8Array(current.nodes.length);
  for (const [i, node] of current.nodes.entries()) {
    const before = positions.get(node.id) ?? NOWHERE;
    earlier[i] = before;
    if (before === NOWHERE) continue;
    const aboveBefore = previous.nodes[before]?.above ?? NOWHERE;
    const isTop = node.above === NOWHERE && aboveBefore === NOWHERE;
    const isBelowSettled = settled[node.above] === 1 && earlier[node.above] === aboveBefore;
    settled[i] = isTop || isBelowSettled ? 1 : 0;
  }
  return { earlier, settled };
}

/** How many people each current node shares with its earlier self. */
function countStayed(rosters: { previous: CountedRoster; current: CountedRoster; match: Match }): Int32Array {
  const { previous, current, match } = rosters;
  const { earlier, settled } = match;
  const here = new Int32Array(current.nodes.length);
  const andAbove = new Int32Array(current.nodes.length);
  const mark = new Int32Array(previous.nodes.length).fill(NOWHERE);
  let stamp = 0;
  const add = (counts: Int32Array, i: number): void => {
    counts[i] = (counts[i] ?? 0) + 1;
  };
  const walk = (from: number, to: number): void => {
    stamp++;
    for (let p = from; p !== NOWHERE; p = previous.nodes[p]?.above ?? NOWHERE) mark[p] = stamp;
    for (let i = to; i !== NOWHERE; i = current.nodes[i]?.above ?? NOWHERE) {
      if (mark[earlier[i] ?? NOWHERE] !== stamp) continue;
      // From a settled node on, both paths are the same up to the root.
      add(settled[i] === 1 ? andAbove : here, i);
      if (settled[i] === 1) return;
    }
  };
  const before = positionsBefore(previous.people, current.people);
  current.entry.forEach((to, i) => {
    const from = previous.entry[before[i] ?? NOWHERE] ?? NOWHERE;
    if (from === NOWHERE || to === NOWHERE) return;
    if (settled[to] === 1 && earlier[to] === from) add(andAbove, to);
    else walk(from, to);
  });
  for (let i = andAbove.length - 1; i > 0; i--) {
    const up = current.nodes[i]?.above ?? NOWHERE;
    if (up !== NOWHERE) andAbove[up] = (andAbove[up] ?? 0) + (andAbove[i] ?? 0);
  }
  return andAbove.map((count, i) => count + (here[i] ?? 0));
}

/** Where each person stood in the previous list; `NOWHERE` for newcomers. Aligned with `current.members`. */
function positionsBefore(previous: People, current: People): Int32Array {
  const found = new Int32Array(current.members.length);
  if (previous.isSorted && current.isSorted) {
    let at = 0;
    current.members.forEach((member, i) => {
      while ((previous.members[at] ?? member) < member) at++;
      found[i] = previous.members[at] === member ? at : NOWHERE;
    });
    return found;
  }
  const positions = previous.positions();
  return found.map((_, i) => positions.get(current.members[i] ?? ("" as MemberId)) ?? NOWHERE);
}
