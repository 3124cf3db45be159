import { askedIn } from "../../../src/app/summary/window-plan.ts";
import type { MemberId, TeamId } from "../../../src/core/ids.ts";
import type { Tier } from "../../../src/core/privacy/accountant.ts";
import type { MemberRecord } from "../../../src/core/privacy/contribution.ts";
import type { Metric, WindowReleases } from "../../../src/core/privacy/node.ts";
import { planWindow } from "../../../src/core/privacy/plan.ts";
import { drawReleases } from "../../../src/core/privacy/release.ts";
import { type CountedRoster, countRoster } from "../../../src/core/privacy/tree.ts";
import { type Stream, seeded, seededBytes } from "../../privacy/random.ts";
import { directory } from "./organizations.ts";

const WEEKS = 4;
/** SD between divisions in the share of people who consented. */
const DIVISION_SD = 0.1;

export interface Simulation {
  readonly seed: number;
  readonly tier: Tier;
  /** People of each division; where there is one, they belong to the whole organization directly. */
  readonly divisions: readonly number[];
  readonly consenting: number;
  readonly windows: number;
}

export interface SimulatedQuarters {
  readonly history: readonly WindowReleases[];
  /** Over the windows: the share of everyone counted whose answer was, or would have been, 45 or more. */
  raised(node: TeamId, metric: Metric, windows: readonly number[]): number;
  /** Over the windows: the share of everyone counted who gave any strain answer. */
  answered(node: TeamId, windows: readonly number[]): number;
}

interface Person {
  readonly id: MemberId;
  readonly division: number;
  readonly consents: boolean;
  /** Chance to answer in a week. */
  readonly answers: number;
  /** Added to everyone's chance of a high answer. */
  readonly leaning: number;
}

/** How often people of this organization answer in a week: .72 on average, less or more in another. */
function habits(random: Stream): () => number {
  const weekly = Math.min(0.93, Math.max(0.35, 0.72 + 0.11 * random.normal()));
  const tightness = Math.max(5, 1 / weekly, 1 / (1 - weekly));
  return () => random.beta(weekly * tightness, (1 - weekly) * tightness);
}

function populate({ divisions, consenting }: Simulation, random: Stream): Person[] {
  const habit = habits(random);
  return divisions.flatMap((staff, division) => {
    const share = consenting + (divisions.length === 1 ? 0 : DIVISION_SD * random.normal());
    const name = divisions.length === 1 ? "all" : `d${division}`;
    return Array.from({ length: staff }, (_, n): Person => {
      return {
        id: `${name}.${n}` as MemberId,
        division,
        consents: random.uniform() < share,
        answers: habit(),
        leaning: 0.15 * (2 * random.uniform() - 1),
      };
    });
  });
}

/** Counts by division and window, of what is true of everyone. */
type Truth = Map<string, number>;

/**
 * Windows of a made-up organization through the functions of the real close. How often people answer differs between people and
 * organizations. What each would say stays much the same for a person, and moves for all from quarter to quarter.
 */
export function simulateQuarters(simulation: Simulation): SimulatedQuarters {
  const { seed, tier, divisions, windows } = simulation;
  const random = seeded(seed);
  const bytes = seededBytes(seed + 1);
  const below = divisions.length === 1 ? [] : divisions.map((staff, d) => ({ name: `d${d}`, staff }));
  const staff = divisions.length === 1 ? (divisions[0] ?? 0) : 0;
  const roster = countRoster(directory({ name: "all", staff, below }));
  const people = populate(simulation, random);
  const chances = chancesOf(random);
  const truth: Truth = new Map();
  const history = Array.from({ length: windows }, (_, index) => {
    const asked = askedIn(index);
    const records = answer(people, { index, chances, truth, random });
    return drawReleases({
      plan: planWindow({ index, tier, roster, changed: new Set(), asked }),
      records,
      random: bytes,
    });
  });
  const read = reading(roster, divisions, truth);
  return {
    history,
    raised: (node, metric, of) => read(node, metric, of),
    answered: (node, of) => read(node, "any", of),
  };
}

/** The chance of a high answer, by metric and quarter: it moves by about .1 from one to the next. */
function chancesOf(random: Stream): (metric: string, quarter: number) => number {
  const known = new Map<string, number>();
  return (metric, quarter) => {
    const base = known.get(metric) ?? 0.15 + 0.4 * random.uniform();
    known.set(metric, base);
    const moved = known.get(`${metric}/${quarter}`) ?? base + 0.1 * random.normal();
    known.set(`${metric}/${quarter}`, moved);
    return moved;
  };
}

interface Answering {
  readonly index: number;
  readonly chances: (metric: string, quarter: number) => number;
  readonly truth: Truth;
  readonly random: Stream;
}

/** Everyone's answers of a window; question m is asked in week m mod 4. What people would have said is counted in `truth`. */
function answer(people: readonly Person[], { index, chances, truth, random }: Answering): MemberRecord[] {
  const { dimensions, drivers } = askedIn(index);
  const asked = [
    ...dimensions.map((id) => ({ kind: "dimension", id })),
    ...drivers.map((id) => ({ kind: "driver", id })),
  ];
  const questions = asked.map((each) => ({
    ...each,
    chance: chances(`${each.kind}:${each.id}`, Math.floor(index / 3)),
    counts: new Map<number, number>(),
  }));
  const any = new Map<number, number>();
  const add = (counts: Map<number, number>, division: number) =>
    counts.set(division, (counts.get(division) ?? 0) + 1);
  const records = people.flatMap((person): MemberRecord[] => {
    const present = Array.from({ length: WEEKS }, () => person.consents && random.uniform() < person.answers);
    const scores = { dimension: {} as Record<string, number>, driver: {} as Record<string, number> };
    for (const [m, { kind, id, chance, counts }] of questions.entries()) {
      const high = random.uniform() < chance + person.leaning;
      if (high) add(counts, person.division);
      if (present[m % WEEKS]) scores[kind as "dimension" | "driver"][id] = high ? 75 : 25;
    }
    if (!present.includes(true)) return [];
    // Five dimensions fill all four weeks: whoever was there in any has answered one.
    add(any, person.division);
    return [{ member: person.id, strain: 40, dimensions: scores.dimension, drivers: scores.driver }];
  });
  const keep = (key: string, counts: ReadonlyMap<number, number>) => {
    for (const [division, n] of counts) truth.set(`${division} ${key} ${index}`, n);
  };
  for (const { kind, id, counts } of questions) keep(`${kind}:${id}`, counts);
  keep("any", any);
  return records;
}

function reading(roster: CountedRoster, divisions: readonly number[], truth: Truth) {
  return (node: TeamId, key: string, windows: readonly number[]): number => {
    const size = roster.nodes.find(({ id }) => id === node)?.rosterSize ?? 1;
    const own = divisions.map((_, d) => d).filter((d) => node === "all" || node === `d${d}`);
    const total = windows.reduce(
      (sum, index) => sum + own.reduce((n, d) => n + (truth.get(`${d} ${key} ${index}`) ?? 0), 0),
      0,
    );
    return total / windows.length / size;
  };
}
