/**
 * The only way from answers to a page: sums, noise drawn once, and the type that pages accept (rules 7, 15 and 16).
 */
import { EvenkeelError } from "../errors.ts";
import type { MemberId, TeamId } from "../ids.ts";
import { calibrationLevel, contributionOf, type MemberRecord, raised } from "./contribution.ts";
import type { Metric, Release, WindowReleases, WithheldReason } from "./node.ts";
import type { Plan } from "./plan.ts";
import { NOWHERE } from "./roster.ts";
import { type DiscreteGaussian, discreteGaussian, type RandomBytes, randomBits } from "./sampler.ts";
import { entryOf } from "./tree.ts";

/** HR and auditors read groups of this many people and more (rule 15). */
export const SMALLEST_GROUP_FOR_HR = 50;

/**
 * Sums by what is summed and by position of the node where people enter. Plain numbers, so that a close in slices can
 * keep it, sealed under the window key and never otherwise (rule 17).
 */
export type Tally = Readonly<Record<string, readonly number[]>>;

/** The sums of a window to which nobody has answered. */
export function emptyTally(plan: Plan): Tally {
  const nothing = plan.roster.nodes.map(() => 0);
  return Object.fromEntries(
    [...new Set(plan.draws.map(({ metric }) => channelOf(metric)))].map((c) => [c, nothing]),
  );
}

/**
 * Adds a slice of records, each member's exactly once over all slices. People who are counted nowhere add nothing.
 * Throws `invalid` where one member has two records in the slice, or a score is not a number.
 */
export function addRecords(plan: Plan, tally: Tally, records: Iterable<MemberRecord>): Tally {
  const sums = Object.entries(tally).map(([channel, counts]) => ({
    value: reading(channel),
    counts: [...counts],
    channel,
  }));
  const seen = new Set<MemberId>();
  for (const record of records) {
    if (seen.has(record.member)) {
      throw new EvenkeelError(
        "invalid",
        `Member ${record.member} has two records in one window. Nothing was drawn.`,
      );
    }
    seen.add(record.member);
    const entry = entryOf(plan.roster, record.member);
    if (entry === NOWHERE) continue;
    for (const { value, counts } of sums) counts[entry] = (counts[entry] ?? 0) + value(record);
  }
  return Object.fromEntries(sums.map(({ channel, counts }) => [channel, counts]));
}

/** What is summed for a metric: three metrics count the same people. */
function channelOf(metric: Metric): string {
  return metric === "calibration_answering" || metric === "participation" ? "answering" : metric;
}

/** What one member adds to a channel. Its range is the sensitivity that metrics.ts states. */
function reading(channel: string): (record: MemberRecord) => number {
  const [kind, id] = splitOnce(channel);
  switch (kind) {
    case "strain":
      return (record) => contributionOf(record.strain);
    case "answering":
      return (record) => (record.strain === null ? 0 : 1);
    case "calibration_mean":
      return (record) => calibrationLevel(record.strain);
    case "dimension":
      return (record) => raised(record.dimensions?.[id]);
    case "driver":
      return (record) => raised(record.drivers?.[id]);
    default:
      throw new EvenkeelError("bug", `Nothing is known of the metric "${channel}".`);
  }
}

function splitOnce(channel: string): readonly [string, string] {
  const at = channel.indexOf(":");
  return at < 0 ? [channel, ""] : [channel.slice(0, at), channel.slice(at + 1)];
}

/** Every number of a window, drawn now and never again. The caller stores it in the transaction that destroys the answers. */
export function drawReleases(input: {
  readonly plan: Plan;
  readonly records: Iterable<MemberRecord>;
  readonly random: RandomBytes;
}): WindowReleases {
  const { plan, records, random } = input;
  return drawTally({ plan, tally: addRecords(plan, emptyTally(plan), records), random });
}

/** The same for sums that were gathered in slices: y = Σ c + noise for each planned draw (rule 7). */
export function drawTally(input: {
  readonly plan: Plan;
  readonly tally: Tally;
  readonly random: RandomBytes;
}): WindowReleases {
  const { plan, random } = input;
  const bits = randomBits(random);
  const noise = new Map<string, DiscreteGaussian>();
  const totals = new Map(
    Object.entries(input.tally).map(([channel, counts]) => [channel, countUp(plan, counts)]),
  );
  const releases = plan.draws.map((draw): Release => {
    const total = totals.get(channelOf(draw.metric))?.[draw.node];
    if (total === undefined) throw new EvenkeelError("bug", "The sums do not belong to this plan.");
    const kind = `${draw.sensitivity}/${draw.rho}`;
    const gaussian = noise.get(kind) ?? discreteGaussian(draw.variance);
    noise.set(kind, gaussian);
    return {
      node: draw.id,
      metric: draw.metric,
      rosterSize: draw.rosterSize,
      parent: draw.parent,
      value: total + gaussian.draw(bits),
      variance: Number(draw.variance.numerator) / Number(draw.variance.denominator),
      withheld: draw.withheld,
    };
  });
  return { index: plan.index, releases, withheld: plan.withheld };
}

/** From sums at the nodes where people enter to sums over everyone in or below a node. */
function countUp(plan: Plan, counts: readonly number[]): number[] {
  const totals = [...counts];
  for (let i = totals.length - 1; i > 0; i--) {
    const up = plan.roster.nodes[i]?.above ?? NOWHERE;
    if (up !== NOWHERE) totals[up] = (totals[up] ?? 0) + (totals[i] ?? 0);
  }
  return totals;
}

declare const released: unique symbol;

/** A value computed from releases alone. Summary pages take nothing else, and nothing outside this file makes one. */
export type Released<T> = T & { readonly [released]: true };

/** What one computation over releases says about every node. */
export interface Derived<T> {
  readonly latest: Released<WindowReleases>;
  readonly values: Released<ReadonlyMap<TeamId, T>>;
}

/**
 * Runs post-processing (rules 19 to 22). It is handed releases and nothing else, which is why what it returns costs
 * no privacy. `windows` in order, the last being the one to show. Throws `not_found` where there is none yet.
 */
export function deriveFromReleases<T>(
  windows: readonly WindowReleases[],
  compute: (windows: readonly WindowReleases[]) => ReadonlyMap<TeamId, T>,
): Derived<T> {
  const latest = windows.at(-1);
  if (latest === undefined)
    throw new EvenkeelError("not_found", "No window has closed yet. The first summary follows it.");
  return {
    latest: latest as Released<WindowReleases>,
    values: compute(windows) as Released<ReadonlyMap<TeamId, T>>,
  };
}

/** Who reads: people of teams, with the nodes they lead or belong to or that lie below; or HR and auditors. */
export type Reader =
  | { readonly kind: "team"; readonly nodes: ReadonlySet<TeamId> }
  | { readonly kind: "organization" };

/** What a reader gets for a node. */
export type Reading<T> =
  | {
      readonly kind: "shown";
      readonly node: TeamId;
      readonly rosterSize: number;
      readonly value: Released<T>;
    }
  | {
      readonly kind: "withheld";
      readonly reason: WithheldReason;
      /** The smallest released group that contains the node, to be named as such; null where there is none. */
      readonly instead: Extract<Reading<T>, { kind: "shown" }> | null;
    }
  | { readonly kind: "forbidden" };

/**
 * What `reader` may see of `node`: its value, or why it is withheld and the smallest shown group around it, or
 * nothing. HR reads no group under 50, and no reason for one either (rule 15).
 */
export function readNode<T>(derived: Derived<T>, node: TeamId, reader: Reader): Reading<T> {
  if (reader.kind === "team" && !reader.nodes.has(node)) return { kind: "forbidden" };
  const strain = strainOf(derived.latest);
  const hidden = derived.latest.withheld.find((entry) => entry.node === node);
  const drawn = strain.get(node);
  const size = drawn?.rosterSize ?? hidden?.rosterSize;
  if (size === undefined || (reader.kind === "organization" && size < SMALLEST_GROUP_FOR_HR)) {
    return { kind: "forbidden" };
  }
  const shown = drawn && show(derived, drawn);
  if (shown) return shown;
  const reason = hidden?.reason ?? drawn?.withheld;
  if (reason == null) return { kind: "forbidden" };
  let around = strain.get(hidden?.within ?? drawn?.parent ?? ("" as TeamId));
  while (around && around.withheld !== null) around = strain.get(around.parent ?? ("" as TeamId));
  return { kind: "withheld", reason, instead: (around && show(derived, around)) ?? null };
}

/** How many shown nodes fall into each class, as HR may see it instead of a list of teams (rule 15). */
export function countNodes<T, C extends string>(
  derived: Derived<T>,
  classify: (value: T) => C,
): Released<ReadonlyMap<C, number>> {
  const counts = new Map<C, number>();
  for (const release of strainOf(derived.latest).values()) {
    const value = release.withheld === null ? derived.values.get(release.node) : undefined;
    if (value !== undefined) counts.set(classify(value), (counts.get(classify(value)) ?? 0) + 1);
  }
  return counts as unknown as Released<ReadonlyMap<C, number>>;
}

function strainOf(window: WindowReleases): ReadonlyMap<TeamId, Release> {
  return new Map(window.releases.filter(({ metric }) => metric === "strain").map((r) => [r.node, r]));
}

function show<T>(derived: Derived<T>, release: Release): Extract<Reading<T>, { kind: "shown" }> | undefined {
  const value = derived.values.get(release.node);
  if (release.withheld !== null || value === undefined) return undefined;
  return { kind: "shown", node: release.node, rosterSize: release.rosterSize, value: value as Released<T> };
}
