/**
 * The only way from answers to a page: sums, noise drawn once, and the type that pages accept (rules 7, 15 and 16).
 */
import { EvenkeelError } from "../errors.ts";
import type { MemberId, TeamId } from "../ids.ts";
import { calibrationLevel, contributionOf, type MemberRecord, raised } from "./contribution.ts";
import type { Metric, Release, WindowReleases } from "./node.ts";
import type { Plan } from "./plan.ts";
import { NOWHERE } from "./roster.ts";
import { type DiscreteGaussian, discreteGaussian, type RandomBytes, randomBits } from "./sampler.ts";
import { atOnce } from "./steps.ts";
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
  const sums = sumsFrom(tally);
  const seen = new Set<MemberId>();
  for (const record of records) {
    if (seen.has(record.member)) {
      throw new EvenkeelError(
        "invalid",
        `Member ${record.member} has two records in one window. Nothing was drawn.`,
      );
    }
    seen.add(record.member);
    addTo(sums, entryOf(plan.roster, record.member), record);
  }
  return tallyOf(sums);
}

/** People who are added with one step: about a millisecond. */
const PEOPLE_IN_A_STEP = 500;

/**
 * The sums over everyone on the roster, pausing between its steps. `recordOf` tells the record of whoever stands at a position of the
 * roster, null for who answered nothing. Throws `invalid` where a score is not a number.
 */
export function* tallyInSteps(
  plan: Plan,
  recordOf: (person: number, member: MemberId) => MemberRecord | null,
): Generator<void, Tally> {
  const sums = sumsFrom(emptyTally(plan));
  for (const [person, member] of plan.roster.people.members.entries()) {
    if (person % PEOPLE_IN_A_STEP === 0) yield;
    const record = recordOf(person, member);
    if (record !== null) addTo(sums, plan.roster.entry[person] ?? NOWHERE, record);
  }
  return tallyOf(sums);
}

/** The counts of one channel, and what a member adds to them. */
interface Sum {
  readonly channel: string;
  readonly value: (record: MemberRecord) => number;
  readonly counts: number[];
}

function sumsFrom(tally: Tally): readonly Sum[] {
  return Object.entries(tally).map(([channel, counts]) => ({
    channel,
    value: reading(channel),
    counts: [...counts],
  }));
}

function addTo(sums: readonly Sum[], entry: number, record: MemberRecord): void {
  if (entry === NOWHERE) return;
  for (const { value, counts } of sums) counts[entry] = (counts[entry] ?? 0) + value(record);
}

function tallyOf(sums: readonly Sum[]): Tally {
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
export function drawTally(input: DrawInput): WindowReleases {
  return atOnce(drawInSteps(input));
}

/** What is drawn from: sums that are complete, for nothing is drawn before. */
interface DrawInput {
  readonly plan: Plan;
  readonly tally: Tally;
  readonly random: RandomBytes;
}

/** Numbers drawn between two pauses: some milliseconds. */
const DRAWS_IN_A_STEP = 500;

/** The same, some draws at a time, for whoever serves requests meanwhile. */
export function* drawInSteps({ plan, tally, random }: DrawInput): Generator<void, WindowReleases> {
  const bits = randomBits(random);
  const noise = new Map<string, DiscreteGaussian>();
  const totals = new Map(Object.entries(tally).map(([channel, counts]) => [channel, countUp(plan, counts)]));
  const releases: Release[] = [];
  for (const draw of plan.draws) {
    if (releases.length % DRAWS_IN_A_STEP === 0) yield;
    const total = totals.get(channelOf(draw.metric))?.[draw.node];
    if (total === undefined) throw new EvenkeelError("bug", "The sums do not belong to this plan.");
    const kind = `${draw.sensitivity}/${draw.rho}`;
    const gaussian = noise.get(kind) ?? discreteGaussian(draw.variance);
    noise.set(kind, gaussian);
    releases.push({
      node: draw.id,
      metric: draw.metric,
      rosterSize: draw.rosterSize,
      parent: draw.parent,
      value: total + gaussian.draw(bits),
      variance: Number(draw.variance.numerator) / Number(draw.variance.denominator),
      withheld: draw.withheld,
    });
  }
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
  return { latest: latestOf(windows), values: compute(windows) as Released<ReadonlyMap<TeamId, T>> };
}

/** The same for a computation that may be paused between its steps. */
export function* deriveInSteps<T>(
  windows: readonly WindowReleases[],
  compute: (windows: readonly WindowReleases[]) => Generator<void, ReadonlyMap<TeamId, T>>,
): Generator<void, Derived<T>> {
  const latest = latestOf(windows);
  return { latest, values: (yield* compute(windows)) as Released<ReadonlyMap<TeamId, T>> };
}

function latestOf(windows: readonly WindowReleases[]): Released<WindowReleases> {
  const latest = windows.at(-1);
  if (latest === undefined)
    throw new EvenkeelError("not_found", "No window has closed yet. The first summary follows it.");
  return latest as Released<WindowReleases>;
}

/**
 * What was released, stored and read back. For the query of stored summaries alone: whatever else needs a `Released` value gets
 * it from `deriveFromReleases`.
 */
export function releasedBefore<T>(stored: T): Released<T> {
  return stored as Released<T>;
}
