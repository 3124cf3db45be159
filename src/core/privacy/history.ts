import type { TeamId } from "../ids.ts";
import type { Release, WindowReleases } from "./node.ts";
import { HISTORY_WINDOWS } from "./timeline.ts";

/** A released sum of contributions of one window: of one node, or of several taken together. */
export interface Sum {
  /** Position of the window in the history. */
  readonly window: number;
  /** People counted. */
  readonly size: number;
  readonly value: number;
  /** Variance of the noise, in squared units of `value`. */
  readonly variance: number;
  /** Σ over leaves of the squared difference between their share of these people and their share today. */
  readonly mismatch: number;
}

/** A node of the released tree with its history, and how its people spread over what lies below. */
export interface TreeNode {
  readonly id: TeamId;
  /** People on the roster of the last window. */
  readonly size: number;
  readonly parent: TreeNode | null;
  readonly children: TreeNode[];
  /** Whether its people share an offset of their own as a department does: inner nodes below the top, and leaves with none above. */
  readonly department: boolean;
  /** Departments on the path from the top down to this node, itself included if it is one. */
  readonly depth: number;
  readonly own: readonly Sum[];
  /** The leaves below taken together, per window; empty for a leaf. */
  readonly leafSums: readonly Sum[];
  /** People in released leaves below. */
  readonly leafSize: number;
  /** Σ over departments strictly below of (their share of the people)². */
  readonly departmentSpread: number;
  /** Σ over leaves below, people in no released leaf taken as leaves of `RESIDUAL_LEAF`, of share²; 1 for a leaf of one team. */
  readonly leafSpread: number;
  /** The same over released leaves only, as shares of `leafSize`; for a leaf, of itself. */
  readonly releasedLeafSpread: number;
}

/** People in no released leaf belong to teams too small to be one (N < 8): counted as if in teams of six. */
const RESIDUAL_LEAF = 6;

type Draft = { -readonly [Key in keyof TreeNode]: TreeNode[Key] };

/** The windows that inference looks back upon: the last privacy year. */
export function recentWindows(history: readonly WindowReleases[]): readonly WindowReleases[] {
  const current = history.at(-1)?.index ?? 0;
  return history.filter((window) => window.index > current - HISTORY_WINDOWS);
}

function strainReleases(windows: readonly WindowReleases[]): Map<TeamId, Release>[] {
  return windows.map(
    (window) =>
      new Map(window.releases.filter((r) => r.metric === "strain").map((release) => [release.node, release])),
  );
}

/** Nodes that are put together between two pauses. */
const NODES_IN_A_STEP = 500;

function* draftNodes(byWindow: readonly Map<TeamId, Release>[]): Generator<void, Draft[]> {
  const last = byWindow.at(-1) ?? new Map<TeamId, Release>();
  const drafts = new Map<TeamId, Draft>();
  // By id, not as stored: sums of fractions come out the same to the bit however rows are read.
  for (const release of [...last.values()].sort((a, b) => (a.node < b.node ? -1 : 1))) {
    if (drafts.size % NODES_IN_A_STEP === 0) yield;
    const own = byWindow.flatMap((releases, window): Sum[] => {
      const found = releases.get(release.node);
      if (found === undefined) return [];
      return [{ window, size: found.rosterSize, value: found.value, variance: found.variance, mismatch: 0 }];
    });
    drafts.set(release.node, {
      id: release.node,
      size: release.rosterSize,
      parent: null,
      children: [],
      department: false,
      depth: 0,
      own,
      leafSums: [],
      leafSize: 0,
      departmentSpread: 0,
      leafSpread: 1,
      releasedLeafSpread: 1,
    });
  }
  for (const child of drafts.values()) {
    const above = last.get(child.id)?.parent ?? null;
    const parent = above === null ? undefined : drafts.get(above);
    if (parent === undefined || parent === child) continue;
    child.parent = parent;
    parent.children.push(child);
  }
  return [...drafts.values()];
}

/** Parents before children. A node that its ancestors do not lead to (a cycle) is left out. */
function topDown(nodes: readonly Draft[]): Draft[] {
  const ordered = nodes.filter((node) => node.parent === null);
  for (const node of ordered) {
    const isTop = node.parent === null;
    const isLeaf = node.children.length === 0;
    // A leaf right below the top differs from the mean by as much as a leaf in a department does.
    node.department = isTop ? isLeaf : !isLeaf || node.parent?.parent === null;
    node.depth = (node.parent?.depth ?? 0) + (node.department ? 1 : 0);
    for (const child of node.children as Draft[]) ordered.push(child);
  }
  return ordered;
}

/** People of teams too small to be shown, by the leaf that counts them: such a leaf is several teams, which differ (`leafSpread` below 1). */
function smallTeams(window: WindowReleases | undefined): Map<TeamId, number[]> {
  const found = new Map<TeamId, number[]>();
  for (const { reason, within, rosterSize } of window?.withheld ?? []) {
    const isSmall = reason === "roster_under_8" || reason === "roster_small";
    if (!isSmall || within === undefined || within === null) continue;
    const known = found.get(within);
    if (known === undefined) found.set(within, [rosterSize]);
    else known.push(rosterSize);
  }
  return found;
}

function divideLeaves(nodes: readonly Draft[], last: WindowReleases | undefined): void {
  const small = smallTeams(last);
  for (const node of nodes) {
    const parts = small.get(node.id);
    if (parts === undefined || node.children.length > 0) continue;
    let rest = node.size;
    let squares = 0;
    for (const part of parts.toSorted((a, b) => b - a)) {
      // Teams within teams are counted in both: no more people than there are.
      const people = Math.min(part, rest);
      squares += people ** 2;
      rest -= people;
    }
    node.leafSpread = (squares + rest ** 2) / node.size ** 2;
    node.releasedLeafSpread = node.leafSpread;
    if (node.leafSpread === 1 || !node.department) continue;
    node.department = false;
    node.depth -= 1;
    node.departmentSpread = node.leafSpread;
  }
}

function leavesOf(node: TreeNode): TreeNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}

function sumOfLeaves(leaves: readonly TreeNode[], leafSize: number, window: number): Sum | null {
  let size = 0;
  let value = 0;
  let variance = 0;
  const covered = leaves.map((leaf) => leaf.own.find((sum) => sum.window === window));
  for (const sum of covered) {
    size += sum?.size ?? 0;
    value += sum?.value ?? 0;
    variance += sum?.variance ?? 0;
  }
  // Most leaves missing: what is left speaks of other people, and tells little.
  if (size < 0.5 * leafSize) return null;
  let mismatch = 0;
  for (const [i, leaf] of leaves.entries())
    mismatch += ((covered[i]?.size ?? 0) / size - leaf.size / leafSize) ** 2;
  return { window, size, value, variance, mismatch };
}

function describe(node: Draft, windows: number): void {
  if (node.children.length === 0) return;
  const leaves = leavesOf(node);
  node.leafSize = leaves.reduce((sum, leaf) => sum + leaf.size, 0);
  const squares = leaves.reduce((sum, leaf) => sum + leaf.leafSpread * leaf.size ** 2, 0);
  node.releasedLeafSpread = squares / node.leafSize ** 2;
  const residual = Math.max(0, node.size - node.leafSize);
  node.leafSpread = (squares + residual * Math.min(residual, RESIDUAL_LEAF)) / node.size ** 2;
  for (const child of node.children) {
    const shared = (child.department ? 1 : 0) + child.departmentSpread;
    node.departmentSpread += (child.size / node.size) ** 2 * shared;
  }
  node.leafSums = Array.from({ length: windows }, (_, w) => sumOfLeaves(leaves, node.leafSize, w)).filter(
    (sum) => sum !== null,
  );
}

/** The tree of nodes released in the last of `windows`, parents first, each with its draws in all of them; pausing between its steps. */
export function* buildTreeInSteps(windows: readonly WindowReleases[]): Generator<void, readonly TreeNode[]> {
  const byWindow = strainReleases(windows);
  const drafts = yield* draftNodes(byWindow);
  yield;
  const nodes = topDown(drafts);
  divideLeaves(nodes, windows.at(-1));
  for (const [i, node] of nodes.toReversed().entries()) {
    if (i % NODES_IN_A_STEP === 0) yield;
    describe(node, windows.length);
  }
  return nodes;
}
