import type { TeamId } from "../ids.ts";
import type { Sum, TreeNode } from "./history.ts";

/** A group of people whose released sums bear on the node in focus: the node, its leaves, its siblings, its ancestors. */
export interface Group {
  readonly sums: readonly Sum[];
  /** People today. */
  readonly size: number;
  /** Share of these people who are in the focus, 0..1, where the focus is one team; else 0. */
  readonly focus: number;
  /** Whether a member of the focus may be among them: in all groups but the siblings. */
  readonly holdsFocus: boolean;
}

/** What two groups have in common: for each source of variation, Σ over its units of the product of the two shares. */
export interface Overlap {
  /** Units: departments (see TreeNode). */
  readonly department: number;
  /** Units: leaves. */
  readonly leaf: number;
  /** Units: people. */
  readonly person: number;
}

/** The groups that bear on one node, the node itself first; `overlaps[a][b]` belongs to groups a and b. */
export interface Surroundings {
  /** The topmost node on the path: the last group. Not the organization where that one was withheld. */
  readonly top: TeamId;
  readonly groups: readonly Group[];
  readonly overlaps: readonly (readonly Overlap[])[];
}

/** A group with its place in the tree. Groups of one kind lie on the path to the root; `partial` ones lack some people of `at`. */
interface Placed extends Group {
  readonly at: TreeNode;
  readonly kind: "whole" | "leaves" | "siblings";
  readonly leafSpread: number;
  readonly departmentSpread: number;
}

function whole(at: TreeNode, focus: TreeNode): Placed {
  const inFocus = focus.children.length === 0 && focus.leafSpread === 1 ? focus.size / at.size : 0;
  return {
    at,
    kind: "whole",
    sums: at.own,
    size: at.size,
    focus: inFocus,
    holdsFocus: true,
    leafSpread: at.leafSpread,
    departmentSpread: at.departmentSpread,
  };
}

function leavesBelow(at: TreeNode): Placed {
  return {
    at,
    kind: "leaves",
    sums: at.leafSums,
    size: at.leafSize,
    focus: 0,
    holdsFocus: true,
    leafSpread: at.releasedLeafSpread,
    departmentSpread: at.departmentSpread,
  };
}

/** The leaves below `at` other than `leaf`, window by window. */
function siblings(at: TreeNode, leaf: TreeNode): Placed | null {
  const size = at.leafSize - leaf.size;
  if (size <= 0) return null;
  const sums = at.leafSums.flatMap((sum): Sum[] => {
    const own = leaf.own.find((o) => o.window === sum.window);
    const rest = sum.size - (own?.size ?? 0);
    if (rest < 0.5 * size) return [];
    const mismatch = sum.mismatch * (at.leafSize / size) ** 2;
    return [
      {
        window: sum.window,
        size: rest,
        value: sum.value - (own?.value ?? 0),
        variance: Math.max(sum.variance - (own?.variance ?? 0), 0),
        mismatch,
      },
    ];
  });
  const leafSpread =
    (at.releasedLeafSpread * at.leafSize ** 2 - leaf.leafSpread * leaf.size ** 2) / size ** 2;
  const inLeaf = (leaf.department ? 1 : leaf.departmentSpread) * leaf.size ** 2;
  const departmentSpread = Math.max(0, at.departmentSpread * at.size ** 2 - inLeaf) / size ** 2;
  return { at, kind: "siblings", sums, size, focus: 0, holdsFocus: false, leafSpread, departmentSpread };
}

/** Σ over departments of the product of shares, for a group `low` and one at `high`, its own node or an ancestor. */
function departmentOverlap(low: Placed, high: Placed): number {
  let sum = high.at.depth;
  for (let node = low.at; node !== high.at && node.parent !== null; node = node.parent) {
    if (node.department) sum += node.size / high.at.size;
  }
  return sum + (low.size / high.size) * low.departmentSpread;
}

function overlap(a: Placed, b: Placed): Overlap {
  const swap = a.at === b.at ? a.size > b.size : isAbove(a.at, b.at);
  const [low, high] = swap ? [b, a] : [a, b];
  // The leaf in focus and its siblings share no one; all other groups are nested.
  const isApart = high.kind === "siblings" && low.kind === "whole" && low.at !== high.at;
  if (isApart) return { department: high.at.depth, leaf: 0, person: 0 };
  const leaf = (low.size / high.size) * low.leafSpread;
  return { department: departmentOverlap(low, high), leaf, person: 1 / high.size };
}

function isAbove(high: TreeNode, low: TreeNode): boolean {
  for (let node = low.parent; node !== null; node = node.parent) if (node === high) return true;
  return false;
}

/** Collects what bears on `focus`: its own releases, those of its leaves or siblings, and those of all its ancestors. */
export function surroundingsOf(focus: TreeNode): Surroundings {
  const placed: Placed[] = [whole(focus, focus)];
  if (focus.children.length > 0) placed.push(leavesBelow(focus));
  else if (focus.parent !== null) {
    const rest = siblings(focus.parent, focus);
    if (rest !== null) placed.push(rest);
  }
  let top = focus;
  for (let node = focus.parent; node !== null; node = node.parent) {
    placed.push(whole(node, focus));
    top = node;
  }
  return { top: top.id, groups: placed, overlaps: placed.map((a) => placed.map((b) => overlap(a, b))) };
}
