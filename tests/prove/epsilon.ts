import { askedIn } from "../../src/app/summary/window-plan.ts";
import type { MemberId, TeamId } from "../../src/core/ids.ts";
import { deltaFor, epsilon, TIER_RHO, type Tier, toRho } from "../../src/core/privacy/accountant.ts";
import type { MemberRecord } from "../../src/core/privacy/contribution.ts";
import { type Plan, planWindow } from "../../src/core/privacy/plan.ts";
import { addRecords, drawTally, emptyTally, type Tally } from "../../src/core/privacy/release.ts";
import type { RandomBytes } from "../../src/core/privacy/sampler.ts";
import { countRoster, entryOf } from "../../src/core/privacy/tree.ts";
import { createRandom } from "../../src/crypto/random.ts";
import { seededBytes } from "../privacy/random.ts";
import { type Count, leastEpsilon } from "./epsilon-bound.ts";
import { type Figure, figure, type Proof } from "./proof.ts";

const TEAMS = 9;
const TEAM_SIZE = 12;
const TARGET = "member-0-0" as MemberId;

/** Shares of one neighbor's runs that lie beyond the thresholds looked at, on either side. */
const TAILS = [0.5, 0.3, 0.1, 0.03, 0.01, 0.003, 0.001];
/** Chance that any of a figure's bounds misses: small, for it is run again and again. */
const MISS = 1e-4;

/** Two records of one member; everybody else's stay as they are. Null: silent. */
interface Neighbors {
  readonly name: string;
  readonly index: number;
  readonly one: number | null;
  readonly other: number | null;
}

const CASES: readonly Neighbors[] = [
  { name: "silent ↔ answered, extreme", index: 1, one: null, other: 100 },
  { name: "least ↔ greatest answer", index: 1, one: 0, other: 100 },
  { name: "least ↔ greatest answer, calibrating", index: 0, one: 0, other: 100 },
  { name: "silent ↔ answered, calibrating", index: 0, one: null, other: 100 },
];

/** Windows drawn with one call: the tables of a noise are then computed once for all of them. */
const BATCH = 250;

/** What an observer of everything on the member's path makes of a window: the log of the likelihood ratio, but for a constant. */
interface Observer {
  /** Draws `runs` windows of these sums; ascending. */
  weigh(tally: Tally, runs: number, random: RandomBytes): Float64Array;
  readonly one: Tally;
  readonly other: Tally;
}

function planFor(tier: Tier, index: number): Plan {
  const teams = [
    { id: "company" as TeamId, parent: null, lead: null },
    ...Array.from({ length: TEAMS }, (_, t) => ({
      id: `team-${t}` as TeamId,
      parent: "company" as TeamId,
      lead: null,
    })),
  ];
  const members = Array.from({ length: TEAMS * TEAM_SIZE }, (_, i) => {
    const team = Math.floor(i / TEAM_SIZE);
    return { id: `member-${team}-${i % TEAM_SIZE}` as MemberId, team: `team-${team}` as TeamId };
  });
  const roster = countRoster({ teams, members });
  const plan = planWindow({ index, tier, roster, changed: new Set(), asked: askedIn(index) });
  // The noise of other groups is independent of this member: only their own path tells of them.
  const entry = entryOf(roster, TARGET);
  return { ...plan, draws: plan.draws.filter(({ node }) => node === entry || node === 0) };
}

function record(member: MemberId, score: number, asked: ReturnType<typeof askedIn>): MemberRecord {
  const all = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, score]));
  return { member, strain: score, dimensions: all(asked.dimensions), drivers: all(asked.drivers) };
}

function observe(plan: Plan, { index, one, other }: Neighbors): Observer {
  const asked = askedIn(index);
  const colleagues = plan.roster.people.members
    .filter((member) => member !== TARGET)
    .map((member, i) => record(member, (i * 7) % 101, asked));
  const tallyWith = (score: number | null) =>
    addRecords(plan, emptyTally(plan), [
      ...colleagues,
      ...(score === null ? [] : [record(TARGET, score, asked)]),
    ]);
  const [left, right] = [tallyWith(one), tallyWith(other)];
  // The same bytes give the same noise: what is left of the difference is what the member moves.
  const [a, b] = [left, right].map((tally) => drawTally({ plan, tally, random: seededBytes(1) }).releases);
  const weights = plan.draws.map((_, i) => {
    const moved = (b?.[i]?.value ?? Number.NaN) - (a?.[i]?.value ?? Number.NaN);
    return moved / (a?.[i]?.variance ?? Number.NaN);
  });
  const batch = { ...plan, draws: Array.from({ length: BATCH }, () => plan.draws).flat() };
  const weigh = (tally: Tally, runs: number, random: RandomBytes): Float64Array => {
    const sums = new Float64Array(Math.ceil(runs / BATCH) * BATCH);
    for (let first = 0; first < sums.length; first += BATCH) {
      for (const [i, { value }] of drawTally({ plan: batch, tally, random }).releases.entries()) {
        const run = first + Math.floor(i / plan.draws.length);
        sums[run] = (sums[run] ?? 0) + (weights[i % plan.draws.length] ?? 0) * value;
      }
    }
    return sums.sort();
  };
  return { weigh, one: left, other: right };
}

/** Draws `runs` times on either side and returns what the events chosen on a pilot show about ε at least. */
function measure(observer: Observer, runs: number, delta: number): number {
  const random = createRandom();
  const draw = (tally: Tally, count: number) => observer.weigh(tally, count, random);
  // Thresholds come from runs of their own: chosen on the counted ones, they would fit their chance.
  const pilot = Math.max(2_000, runs / 20);
  const [pilotOne, pilotOther] = [draw(observer.one, pilot), draw(observer.other, pilot)];
  const [one, other] = [draw(observer.one, runs), draw(observer.other, runs)];
  const miss = MISS / (4 * TAILS.length);
  return TAILS.reduce((most, tail) => {
    const high = pilotOther[Math.floor((1 - tail) * (pilot - 1))] ?? Number.POSITIVE_INFINITY;
    const low = pilotOne[Math.ceil(tail * (pilot - 1))] ?? Number.NEGATIVE_INFINITY;
    const above = leastEpsilon(countFrom(other, high), countFrom(one, high), { delta, miss });
    const below = leastEpsilon(countBelow(one, low), countBelow(other, low), { delta, miss });
    return Math.max(most, above, below);
  }, 0);
}

function countFrom(sorted: Float64Array, threshold: number): Count {
  return { times: sorted.length - position(sorted, threshold), runs: sorted.length };
}

function countBelow(sorted: Float64Array, threshold: number): Count {
  return { times: position(sorted, threshold), runs: sorted.length };
}

/** How many values lie below `threshold`. */
function position(sorted: Float64Array, threshold: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < threshold) low = middle + 1;
    else high = middle;
  }
  return low;
}

function prove(quick: boolean): Figure[] {
  const runs = quick ? 25_000 : 1_000_000;
  const delta = deltaFor(TEAMS * TEAM_SIZE);
  return (["strict", "standard"] as const).flatMap((tier) => {
    const claimed = epsilon(toRho(TIER_RHO[tier]), delta);
    return CASES.flatMap((neighbors) => {
      const found = measure(observe(planFor(tier, neighbors.index), neighbors), runs, delta);
      return [
        figure({ name: `ε at least, ${tier}, ${neighbors.name}`, value: found, must: ["<=", claimed] }),
        // An attack that sees nothing would meet any bound.
        figure({ name: "  the same, as a share of the claim", value: found / claimed, must: [">=", 0.1] }),
      ];
    });
  });
}

export const proof: Proof = {
  name: "epsilon",
  title: "what a window releases on neighboring rosters shows no larger ε than is claimed",
  run: async ({ quick }) => prove(quick),
};
