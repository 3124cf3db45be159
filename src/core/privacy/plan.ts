/** Everything that a window will draw, decided from the roster, objections to it and the tier alone (rules 2, 3, 9 to 13). */
import { EvenkeelError } from "../errors.ts";
import type { MemberId, TeamId } from "../ids.ts";
import { type RhoUnits, TIER_RHO, type Tier, UNITS_PER_RHO } from "./accountant.ts";
import { divideByInverseSize, heaviestPath, splitRho } from "./budget.ts";
import { STRAIN_SENSITIVITY } from "./contribution.ts";
import { type Allocation, type Asked, calibrationMetrics, otherMetrics } from "./metrics.ts";
import type { WindowReleases, WithheldReason } from "./node.ts";
import { NOWHERE } from "./roster.ts";
import type { Rational } from "./sampler.ts";
import { atOnce } from "./steps.ts";
import type { CountedRoster } from "./tree.ts";

/** One number that will be drawn, once. */
export interface PlannedDraw extends Allocation {
  readonly id: TeamId;
  readonly rosterSize: number;
  /** Nearest node above that draws the same metric. */
  readonly parent: TeamId | null;
  /** σ² = Δ²/(2ρ), exact (rule 7). */
  readonly variance: Rational;
  /** Drawn for history only, and why; null where it will be shown. */
  readonly withheld: WithheldReason | null;
}

/** The plan of a window. A pure function of its inputs, so that a close that died can make it again. */
export interface Plan {
  /** Windows of this organization before this one; 0 calibrates. */
  readonly index: number;
  readonly tier: Tier;
  readonly roster: CountedRoster;
  readonly draws: readonly PlannedDraw[];
  /** Nodes that draw nothing. */
  readonly withheld: WindowReleases["withheld"];
  /** Largest Σρ of what is drawn along any member's path: what the ledger charges (rule 9). At most the tier's ρ. */
  readonly charge: RhoUnits;
}

/** What a plan is made from. */
export interface PlanInput {
  readonly index: number;
  readonly tier: Tier;
  readonly roster: CountedRoster;
  /** From `changedNodes`; empty for the first window. Their share of ρ is not spent, and not given to others. */
  readonly changed: ReadonlySet<TeamId>;
  /** Nodes whose people objected to the list, and that are left out for it (rule 2). They cost and give as changed ones do. */
  readonly objected?: ReadonlySet<TeamId>;
  readonly asked: Asked;
}

/** Plans a window. Throws `invalid` for a negative or broken index. */
export function planWindow(input: PlanInput): Plan {
  return atOnce(planWindowInSteps(input));
}

/** The same, pausing between its steps. */
export function* planWindowInSteps(input: PlanInput): Generator<void, Plan> {
  const { index, tier, roster, changed, objected } = input;
  if (!Number.isSafeInteger(index) || index < 0) {
    throw new EvenkeelError("invalid", `Window ${index} does not exist: windows are counted from 0.`);
  }
  const reason = roster.nodes.map<WithheldReason | null>(
    ({ id, withheld }) =>
      withheld ?? (changed.has(id) ? "roster_changed" : objected?.has(id) ? "roster_objected" : null),
  );
  const drawn = allocate(input).filter(({ node }) => reason[node] === null);
  yield;
  const spent: number[] = roster.nodes.map(() => 0);
  for (const { node, rho } of drawn) spent[node] = (spent[node] ?? 0) + rho;
  const around = nearestAbove(roster, (i) => reason[i] === null);
  const withheld = roster.nodes.flatMap(({ id, rosterSize }, i) => {
    const why = reason[i];
    return why == null ? [] : [{ node: id, rosterSize, reason: why, within: around[i] ?? null }];
  });
  yield;
  const draws = describe(roster, drawn, index);
  yield;
  return { index, tier, roster, draws, withheld, charge: heaviestPath(roster.nodes, spent) };
}

/**
 * The smallest drawn group that counts each person on the roster; null for those with none on their path, who are asked nothing
 * (rule 3). People of a team too small to be drawn count in the smallest group around it that is.
 */
export function countedIn(plan: Plan): ReadonlyMap<MemberId, TeamId | null> {
  const drawn = new Set(plan.draws.map(({ node }) => node));
  const smallest: (TeamId | null)[] = [];
  // Each node comes after the one above it.
  for (const [i, { id, above }] of plan.roster.nodes.entries()) {
    smallest.push(drawn.has(i) ? id : above === NOWHERE ? null : (smallest[above] ?? null));
  }
  return new Map(
    plan.roster.people.members.map(
      (member, i) => [member, smallest[plan.roster.entry[i] ?? NOWHERE] ?? null] as const,
    ),
  );
}

/** ρ for every releasable node, before any is left out because its roster changed or was objected to. */
function allocate({ index, tier, roster, asked }: PlanInput): Allocation[] {
  const root = roster.nodes[0];
  if (root === undefined || root.withheld !== null) return [];
  const calibration = index === 0 ? calibrationMetrics(TIER_RHO[tier]) : [];
  const rest = calibration.reduce((left, { rho }) => left - rho, TIER_RHO[tier]);
  const shares = splitRho(rest);
  const isInner = (i: number): boolean =>
    roster.nodes[i]?.withheld === null && roster.nodes[i]?.inner === true;
  const inner = divideByInverseSize(roster.nodes, isInner, shares.inner);
  // The root is above every other node: where it is a leaf, there is no inner node on any path.
  const leaf = root.inner ? shares.leaf : shares.leaf + shares.inner;
  const strain = roster.nodes.flatMap((node, i): Allocation[] => {
    if (node.withheld !== null) return [];
    const rho = node.inner ? (inner[i] ?? 0) : leaf;
    return [{ node: i, metric: "strain", sensitivity: STRAIN_SENSITIVITY, rho }];
  });
  return [...calibration, ...strain, ...otherMetrics(roster, asked, shares.other)];
}

function describe(roster: CountedRoster, drawn: readonly Allocation[], index: number): PlannedDraw[] {
  const positions = new Map<string, Set<number>>();
  for (const { metric, node } of drawn) {
    const known = positions.get(metric);
    if (known === undefined) positions.set(metric, new Set([node]));
    else known.add(node);
  }
  const parents = new Map<string, readonly (TeamId | null)[]>();
  for (const [metric, nodes] of positions) {
    if (nodes.size > 1)
      parents.set(
        metric,
        nearestAbove(roster, (i) => nodes.has(i)),
      );
  }
  const variances = new Map<string, Rational>();
  return drawn.flatMap((allocation): PlannedDraw[] => {
    const kind = `${allocation.sensitivity}/${allocation.rho}`;
    const variance = variances.get(kind) ?? noiseVariance(allocation.sensitivity, allocation.rho);
    variances.set(kind, variance);
    const node = roster.nodes[allocation.node];
    if (node === undefined) return [];
    return [
      {
        ...allocation,
        id: node.id,
        rosterSize: node.rosterSize,
        parent: parents.get(allocation.metric)?.[allocation.node] ?? null,
        variance,
        withheld: index === 0 && allocation.node !== 0 ? "calibration" : null,
      },
    ];
  });
}

/** σ² = Δ²/(2ρ) as an exact fraction; `sensitivity` a whole number, `rho` in units ≥ 1, else throws `bug` (rule 7). */
export function noiseVariance(sensitivity: number, rho: RhoUnits): Rational {
  if (!(rho >= 1)) throw new EvenkeelError("bug", "A number was planned without any ρ to draw it with.");
  return { numerator: BigInt(sensitivity) ** 2n * BigInt(UNITS_PER_RHO), denominator: 2n * BigInt(rho) };
}

/** For every node the id of the nearest node above it that qualifies; one pass, for the node above comes first. */
function nearestAbove(roster: CountedRoster, qualifies: (node: number) => boolean): (TeamId | null)[] {
  const found: (TeamId | null)[] = [];
  for (const { above } of roster.nodes) {
    if (above === NOWHERE) found.push(null);
    else found.push(qualifies(above) ? (roster.nodes[above]?.id ?? null) : (found[above] ?? null));
  }
  return found;
}
