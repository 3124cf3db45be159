/** How the ρ of a window is divided along any member's path (rule 9), in whole units, rounded down. */
import { EvenkeelError } from "../errors.ts";
import type { RhoUnits } from "./accountant.ts";
import { NOWHERE } from "./roster.ts";

/** A numerator of 1/N that keeps eight digits for a team and four for a million people, and path sums below 2⁵³. */
const WEIGHT = 2 ** 32;

/** The three parts of ρ (rule 9): leaves 90 %, inner nodes 8 %, other metrics what is left. */
export interface Shares {
  readonly leaf: RhoUnits;
  readonly inner: RhoUnits;
  readonly other: RhoUnits;
}

/** Splits `rho` (units); the parts add up to it exactly. */
export function splitRho(rho: RhoUnits): Shares {
  const leaf = Math.floor((rho * 9) / 10);
  const inner = Math.floor((rho * 8) / 100);
  return { leaf, inner, other: rho - leaf - inner };
}

/** The tree as far as dividing a share needs it. Each node comes after the one above it. */
export interface SizedNode {
  readonly above: number;
  readonly rosterSize: number;
}

/**
 * Gives each taking node `share · (1/N) / max over paths of Σ 1/N` (rule 9), aligned with `nodes`, 0 for the others.
 * Along any path the sum is at most `share`: weights are ⌊2³²/N⌋, their path sums exact, and each quotient is rounded
 * down, so Σ ⌊share·w/W⌋ ≤ share·Σw/W ≤ share. Linear. Throws `invalid` for a tree too deep and wide to give every
 * node a unit (size times depth beyond about a billion).
 */
export function divideByInverseSize(
  nodes: readonly SizedNode[],
  takes: (node: number) => boolean,
  share: RhoUnits,
): RhoUnits[] {
  const weight = nodes.map((node, i) => (takes(i) ? Math.floor(WEIGHT / node.rosterSize) : 0));
  const along = new Float64Array(nodes.length);
  let heaviest = 0;
  for (const [i, node] of nodes.entries()) {
    along[i] = (node.above === NOWHERE ? 0 : (along[node.above] ?? 0)) + (weight[i] ?? 0);
    heaviest = Math.max(heaviest, along[i] ?? 0);
  }
  const parts = new Map<number, RhoUnits>([[0, 0]]);
  return weight.map((w) => {
    const known = parts.get(w);
    if (known !== undefined) return known;
    const part = Number((BigInt(share) * BigInt(w)) / BigInt(heaviest));
    if (part < 1) throw new EvenkeelError("invalid", "The organization's tree is too deep to be measured.");
    parts.set(w, part);
    return part;
  });
}

/** The largest sum of `spent` (units, aligned with `nodes`) along any path from the root down: the charge of a window. */
export function heaviestPath(nodes: readonly SizedNode[], spent: readonly RhoUnits[]): RhoUnits {
  const along = new Float64Array(nodes.length);
  let heaviest = 0;
  for (const [i, node] of nodes.entries()) {
    along[i] = (node.above === NOWHERE ? 0 : (along[node.above] ?? 0)) + (spent[i] ?? 0);
    heaviest = Math.max(heaviest, along[i] ?? 0);
  }
  return heaviest;
}
