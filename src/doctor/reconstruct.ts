import { askedIn } from "../app/summary/window-plan.ts";
import { insidersGuess, TIER_RHO, type Tier, toRho, WINDOWS_PER_YEAR } from "../core/privacy/accountant.ts";
import { addRecords, emptyTally } from "../core/privacy/release.ts";
import { type DirectoryRoster, NOWHERE } from "../core/privacy/roster.ts";
import type { CountedRoster } from "../core/privacy/tree.ts";
import type { Uniform } from "../demo/made-up-random.ts";
import type { Random } from "../ports/random.ts";
import type { Engine } from "./engine.ts";
import { type Finding, finding } from "./finding.ts";
import { memberId, recordOf } from "./made-up.ts";
import { shareWithSampling } from "./statistics.ts";

/** Everyone either answers with the highest score or with the lowest, all year: 3 or 0 in every sum. */
const CONTRIBUTIONS = [0, 3] as const;
const MEAN = 1.5;
const VARIANCE = 2.25;

/** Two of eight change teams each window: as many as rule 2 lets pass without withholding the team. */
const TEAM = 8;
const SWAPPED = 2;

/** One published sum: whose contributions are in it, and the variance of its noise. */
interface Equation {
  readonly people: readonly number[];
  readonly value: number;
  readonly variance: number;
}

interface Reconstruction {
  readonly engine: Engine;
  readonly random: Random;
  readonly tier: Tier;
  /** People in teams of eight; a multiple of 16. */
  readonly people: number;
  /** Organizations attacked one after the other. */
  readonly repeats: number;
  readonly uniform: Uniform;
}

/**
 * HR moves people between teams in every window, so as to isolate them, and solves all published numbers of a year for every single
 * person's answers: by least squares, then for whole numbers (T2; Dinur and Nissim 2003).
 */
export function attackByReconstruction(setup: Reconstruction): Finding {
  const { people, repeats, tier, uniform } = setup;
  let [squares, integers, equations] = [0, 0, 0];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const truth = Array.from({ length: people }, () => CONTRIBUTIONS[uniform() < 0.5 ? 0 : 1]);
    const published = publishYear(setup, truth);
    const rounded = leastSquares(published, people).map((x) => (x > MEAN ? 3 : 0));
    const improved = toIntegers(published, rounded);
    const right = (guess: ArrayLike<number>) => truth.filter((x, i) => guess[i] === x).length / people;
    squares += right(rounded) / repeats;
    integers += right(improved) / repeats;
    equations += published.length;
  }
  const promise = insidersGuess(toRho(TIER_RHO[tier]) * WINDOWS_PER_YEAR);
  // People of one team share its noise: as many independent guesses as teams is the cautious count.
  const independent = (people / TEAM) * repeats;
  return finding({
    id: "reconstruction",
    threat: "T2",
    name: "Solving a year's numbers for single people",
    what: "HR moves people between teams in every window and lets a computer solve all published numbers of the year for what each single person answered.",
    figure: Math.max(squares, integers),
    unit: "of people right",
    bound: shareWithSampling(promise, independent),
    sample: `${equations} numbers about ${people * repeats} people; least squares ${squares.toFixed(3)}, whole numbers ${integers.toFixed(3)}; chance is .5, the ledger's bound ${promise.toFixed(4)}, the rest is sampling error over ${independent} teams`,
  });
}

/** All sums of strain that a year publishes, with a roster that is shuffled as far as the rules let it. */
function publishYear(
  { engine, random, tier, people, uniform }: Reconstruction,
  truth: readonly number[],
): Equation[] {
  const seats = Array.from({ length: people }, (_, i) => Math.floor(i / TEAM));
  const equations: Equation[] = [];
  let before: CountedRoster | null = null;
  for (let index = 0; index < WINDOWS_PER_YEAR; index++) {
    if (index > 0) swapSeats(seats, uniform);
    const directory = directoryOf(seats);
    const roster = engine.count(directory);
    const changed = before === null ? new Set<never>() : engine.changed(before, roster);
    before = roster;
    const asked = askedIn(index);
    const plan = engine.plan({ index, tier, roster, changed, asked });
    const strain = { ...plan, draws: plan.draws.filter(({ metric }) => metric === "strain") };
    const records = truth.map((x, i) => recordOf(memberId(i), x === 3 ? 100 : 0, asked));
    const tally = addRecords(strain, emptyTally(strain), records);
    const below = peopleBelow(roster);
    const { releases } = engine.draw({ plan: strain, tally, random });
    for (const [i, { node, variance }] of strain.draws.entries()) {
      const value = releases[i]?.value ?? 0;
      const noise = Number(variance.numerator) / Number(variance.denominator);
      equations.push({ people: below[node] ?? [], value, variance: noise });
    }
  }
  return equations;
}

function directoryOf(seats: readonly number[]): DirectoryRoster {
  const team = (name: string) => name as DirectoryRoster["teams"][number]["id"];
  const root = { id: team("all"), parent: null, lead: null };
  const teams = [...new Set(seats)].map((seat) => ({
    id: team(`team ${seat}`),
    parent: root.id,
    lead: null,
  }));
  return {
    teams: [root, ...teams],
    members: seats.map((seat, i) => ({ id: memberId(i), team: team(`team ${seat}`) })),
  };
}

/** Pairs teams at random and lets two of each change places. */
function swapSeats(seats: number[], uniform: Uniform): void {
  const teams = [...new Set(seats)].sort(() => uniform() - 0.5);
  const peopleOf = (team: number) => seats.flatMap((seat, i) => (seat === team ? [i] : []));
  for (let pair = 0; pair + 1 < teams.length; pair += 2) {
    const [one = 0, other = 0] = [teams[pair], teams[pair + 1]];
    const pick = (team: number) =>
      peopleOf(team)
        .sort(() => uniform() - 0.5)
        .slice(0, SWAPPED);
    const [leaving, coming] = [pick(one), pick(other)];
    for (const i of leaving) seats[i] = other;
    for (const i of coming) seats[i] = one;
  }
}

function peopleBelow(roster: CountedRoster): number[][] {
  const below: number[][] = roster.nodes.map(() => []);
  roster.entry.forEach((entry, i) => {
    for (let at = entry; at !== NOWHERE; at = roster.nodes[at]?.above ?? NOWHERE) below[at]?.push(i);
  });
  return below;
}

/** The most likely contributions if they were normal (ridge regression), by conjugate gradients. */
function leastSquares(equations: readonly Equation[], people: number): Float64Array {
  const times = (x: Float64Array): Float64Array => {
    const y = x.map((value) => value / VARIANCE);
    for (const { people: counted, variance } of equations) {
      let sum = 0;
      for (const i of counted) sum += x[i] ?? 0;
      for (const i of counted) y[i] = (y[i] ?? 0) + sum / variance;
    }
    return y;
  };
  const rest = new Float64Array(people);
  for (const { people: counted, value, variance } of equations)
    for (const i of counted) rest[i] = (rest[i] ?? 0) + (value - MEAN * counted.length) / variance;
  const product = (a: Float64Array, b: Float64Array) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
  const x = new Float64Array(people);
  let direction = rest.slice();
  let size = product(rest, rest);
  for (let step = 0; step < 200 && size > 1e-12; step++) {
    const image = times(direction);
    const length = size / product(direction, image);
    for (let i = 0; i < people; i++) {
      x[i] = (x[i] ?? 0) + length * (direction[i] ?? 0);
      rest[i] = (rest[i] ?? 0) - length * (image[i] ?? 0);
    }
    const next = product(rest, rest);
    direction = rest.map((value, i) => value + (next / size) * (direction[i] ?? 0));
    size = next;
  }
  return x.map((value) => value + MEAN);
}

/** Changes one person at a time from 0 to 3 or back while that makes the published numbers likelier. */
function toIntegers(equations: readonly Equation[], start: Float64Array): Float64Array {
  const guess = start.slice();
  const partOf: number[][] = Array.from(guess, () => []);
  const misses = equations.map(({ people, value }, e) => {
    for (const i of people) partOf[i]?.push(e);
    return value - people.reduce((sum, i) => sum + (guess[i] ?? 0), 0);
  });
  for (let sweep = 0, improved = true; improved && sweep < 30; sweep++) {
    improved = false;
    for (const [i, now] of guess.entries()) {
      const by = now === 0 ? 3 : -3;
      let gain = 0;
      for (const e of partOf[i] ?? [])
        gain += (by * (2 * (misses[e] ?? 0) - by)) / (equations[e]?.variance ?? 1);
      if (gain <= 1e-9) continue;
      improved = true;
      guess[i] = now + by;
      for (const e of partOf[i] ?? []) misses[e] = (misses[e] ?? 0) - by;
    }
  }
  return guess;
}
