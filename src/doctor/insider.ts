import type { MemberId } from "../core/ids.ts";
import type { RhoUnits } from "../core/privacy/accountant.ts";
import type { MemberRecord } from "../core/privacy/contribution.ts";
import type { Plan, PlannedDraw } from "../core/privacy/plan.ts";
import { addRecords, emptyTally, type Tally } from "../core/privacy/release.ts";
import { NOWHERE } from "../core/privacy/roster.ts";
import { entryOf } from "../core/privacy/tree.ts";
import type { Random } from "../ports/random.ts";
import type { Engine } from "./engine.ts";

/** Two cases between which an attacker has to decide: what the members in question answered. Who has no record did not answer. */
export interface Cases {
  readonly members: readonly MemberId[];
  readonly records: readonly [readonly MemberRecord[], readonly MemberRecord[]];
}

/** A window as an insider sees it who knows every other answer, and thinks two cases possible. */
export interface InsidersWindow {
  readonly plan: Plan;
  /** The numbers that differ between the cases: their sum in the first, and by how much the second one's is larger. */
  readonly moved: readonly { readonly draw: PlannedDraw; readonly known: number; readonly by: number }[];
  readonly sums: readonly [Tally, Tally];
}

/** Prepares the attack in one window. `others` must hold no record of the members in question. */
export function insidersWindow(
  plan: Plan,
  others: readonly MemberRecord[],
  { members, records }: Cases,
): InsidersWindow {
  const base = addRecords(plan, emptyTally(plan), others);
  const sums = [addRecords(plan, base, records[0]), addRecords(plan, base, records[1])] as const;
  const path = new Set(members.flatMap((member) => [...pathOf(plan, member)]));
  const moved = plan.draws.flatMap((draw) => {
    if (!path.has(draw.node)) return [];
    const known = sumAt(plan, sums[0], draw);
    const by = sumAt(plan, sums[1], draw) - known;
    return by === 0 ? [] : [{ draw, known, by }];
  });
  return { plan, moved, sums };
}

/** Positions of all nodes that count a member. */
function pathOf(plan: Plan, member: MemberId): ReadonlySet<number> {
  const path = new Set<number>();
  for (let at = entryOf(plan.roster, member); at !== NOWHERE; at = plan.roster.nodes[at]?.above ?? NOWHERE)
    path.add(at);
  return path;
}

/** The true sum behind a planned number. */
function sumAt(plan: Plan, tally: Tally, { node, metric }: PlannedDraw): number {
  const shared = metric === "calibration_answering" || metric === "participation" ? "answering" : metric;
  const totals = [...(tally[shared] ?? [])];
  for (let i = totals.length - 1; i > 0; i--) {
    const up = plan.roster.nodes[i]?.above ?? NOWHERE;
    if (up !== NOWHERE) totals[up] = (totals[up] ?? 0) + (totals[i] ?? 0);
  }
  return totals[node] ?? 0;
}

/** Σρ of what a member's record moves in a window. */
function rhoOn(plan: Plan, member: MemberId): RhoUnits {
  const path = pathOf(plan, member);
  return plan.draws.reduce((sum, { node, rho }) => sum + (path.has(node) ? rho : 0), 0);
}

/** The member whose answers cost most: where an attack has the best chance. */
export function costliestMember(plan: Plan): MemberId {
  const [first] = plan.roster.people.members;
  let best = { member: first as MemberId, rho: -1 };
  const seen = new Set<number>();
  for (const [i, member] of plan.roster.people.members.entries()) {
    const entry = plan.roster.entry[i] ?? NOWHERE;
    if (seen.has(entry)) continue;
    seen.add(entry);
    const rho = rhoOn(plan, member);
    if (rho > best.rho) best = { member, rho };
  }
  return best.member;
}

/** Lives in which the same window is drawn at once, so that a draw's fractions are computed once. */
const AT_ONCE = 500;

/**
 * Log likelihood ratios of the second case against the first, after `windows`, for `lives` independent lives in which `truth` is the
 * case: the best test there is (Neyman and Pearson 1933), for normal noise of the published variance.
 */
export function likelihoodRatios(
  windows: readonly InsidersWindow[],
  { truth, lives, engine, random }: { truth: 0 | 1; lives: number; engine: Engine; random: Random },
): Float64Array {
  const ratios = new Float64Array(lives);
  for (const { plan, moved, sums } of windows) {
    if (moved.length === 0) continue;
    const draws = moved.map(({ draw }) => draw);
    for (let start = 0; start < lives; start += AT_ONCE) {
      const count = Math.min(AT_ONCE, lives - start);
      const repeated = Array.from({ length: count }, () => draws).flat();
      const { releases } = engine.draw({ plan: { ...plan, draws: repeated }, tally: sums[truth], random });
      for (const [i, { value }] of releases.entries()) {
        const at = moved[i % moved.length];
        if (at === undefined) continue;
        const { draw, known, by } = at;
        const variance = Number(draw.variance.numerator) / Number(draw.variance.denominator);
        const life = start + Math.floor(i / moved.length);
        ratios[life] = (ratios[life] ?? 0) + (by * (value - known - by / 2)) / variance;
      }
    }
  }
  return ratios;
}

/** How many of `lives` guesses in each case are right; an even ratio is decided by a coin. */
export function countRight(ratios: readonly [Float64Array, Float64Array]): number {
  let right = 0;
  for (const [truth, each] of ratios.entries()) {
    for (const [life, ratio] of each.entries()) {
      const guess = ratio === 0 ? life % 2 : ratio > 0 ? 1 : 0;
      if (guess === truth) right++;
    }
  }
  return right;
}
