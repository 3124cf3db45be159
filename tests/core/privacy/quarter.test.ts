import { expect, test } from "vitest";
import { questionIn } from "../../../src/app/summary/window-plan.ts";
import type { TeamId } from "../../../src/core/ids.ts";
import type { Metric, Release, WindowReleases } from "../../../src/core/privacy/node.ts";
import {
  answeringShare,
  dueQuarter,
  type QuarterFigures,
  quarterFiguresInSteps,
  quarterOf,
} from "../../../src/core/privacy/quarter.ts";
import { WIDEST_TOLD } from "../../../src/core/privacy/quarter-group.ts";
import { atOnce } from "../../../src/core/privacy/steps.ts";
import { type SimulatedQuarters, type Simulation, simulateQuarters } from "./quarter-world.ts";

const ALL = "all" as TeamId;
const windowsOf = (indexes: readonly number[]): WindowReleases[] =>
  indexes.map((index) => ({ index, releases: [], withheld: [] }));

test("a privacy year has four quarters, and its 13th window joins the last", () => {
  const quarters = Array.from({ length: 27 }, (_, index) => quarterOf(index));
  expect([...new Set(quarters.map(({ first, last }) => `${first}–${last}`))]).toEqual([
    "0–2",
    "3–5",
    "6–8",
    "9–12",
    "13–15",
    "16–18",
    "19–21",
    "22–25",
    "26–28",
  ]);
});

test("a quarter is due with its last window, or with the next one drawn where that was void", () => {
  const due = (...indexes: number[]) => dueQuarter(indexes);
  expect(due(0, 1)).toBeNull();
  expect(due(0, 1, 2)).toEqual({ first: 0, last: 2 });
  expect(due(0, 1, 2, 3)).toBeNull();
  expect(due(0, 1, 3)).toEqual({ first: 0, last: 2 });
  expect(due(0, 1, 3, 4)).toBeNull();
  expect(due(9, 10, 11)).toBeNull();
  expect(due(10, 11, 12)).toEqual({ first: 9, last: 12 });
  expect(due()).toBeNull();
});

/** One number of the whole organization, as it would be stored. */
function release(metric: Metric, value: number, variance = 1, rosterSize = 1000): Release {
  return { node: ALL, metric, rosterSize, parent: null, value, variance, withheld: null };
}

function quarterFrom(
  values: (window: number) => Readonly<Record<string, number>>,
  { share = 0.9, windows = 3, variance = 1 } = {},
): QuarterFigures {
  const history = Array.from({ length: windows }, (_, index): WindowReleases => {
    const topics = Object.entries(values(index)).map(([metric, value]) =>
      release(metric as Metric, value, variance),
    );
    return { index, releases: [release("answering", 1000 * share), ...topics], withheld: [] };
  });
  const figures = atOnce(quarterFiguresInSteps(history, quarterOf(windows - 1), questionIn)).get(ALL);
  if (figures === undefined) throw new Error("The whole organization has no quarter.");
  return figures;
}

const topicOf = (figures: QuarterFigures, metric: string) =>
  figures.topics.find((topic) => topic.metric === metric);

test("the same sum means more people where fewer answer: silence does not read as well-being", () => {
  const read = (share: number) =>
    topicOf(
      quarterFrom(() => ({ "dimension:EX": 200 }), { share }),
      "dimension:EX",
    );
  const [many, few] = [read(0.95)?.share, read(0.5)?.share];
  expect(many?.estimate).toBeGreaterThan(0.27);
  expect(many?.estimate).toBeLessThan(0.32);
  expect(few?.estimate).toBeGreaterThan(1.7 * (many?.estimate ?? 1));
});

test("low answering shares are said to hide strain, and high ones are not", () => {
  expect(quarterFrom(() => ({ "dimension:EX": 200 }), { share: 0.5 }).silence).toBe(true);
  expect(quarterFrom(() => ({ "dimension:EX": 200 }), { share: 0.9 }).silence).toBe(false);
});

test("where noise covers the answers, nothing is told", () => {
  const figures = quarterFrom(() => ({ "dimension:EX": 200 }), { variance: 300 ** 2 });
  expect(topicOf(figures, "dimension:EX")).toEqual({
    metric: "dimension:EX",
    windows: 3,
    share: null,
    change: null,
  });
  expect(figures.reach).toBeNull();
});

test("noise below zero or above everyone leaves a share between 0 and 1", () => {
  for (const value of [-30, 0, 900, 1400]) {
    const figures = quarterFrom(() => ({ "dimension:EX": value }), { variance: 400 });
    const share = topicOf(figures, "dimension:EX")?.share;
    expect(share?.low).toBeGreaterThanOrEqual(0);
    expect(share?.low).toBeLessThan(share?.estimate ?? 0);
    expect(share?.estimate).toBeLessThan(share?.high ?? 0);
    expect(share?.high).toBeLessThanOrEqual(1);
  }
});

test("a driver counts in the windows that asked it, and one that was not asked is missing", () => {
  const figures = quarterFrom((index) =>
    index % 2 === 0 ? { "driver:WL": 300, "driver:SU": 100 } : { "driver:AU": 200 },
  );
  expect(figures.topics.map(({ metric, windows }) => `${metric} ${windows}`)).toEqual([
    "driver:AU 1",
    "driver:SU 2",
    "driver:WL 2",
  ]);
});

test("a change compares the same questions only, and is told only where its interval excludes 0", () => {
  const rising = quarterFrom((index) => ({ "dimension:EX": index < 3 ? 150 : 350 }), { windows: 6 });
  const change = topicOf(rising, "dimension:EX")?.change;
  expect(change?.low).toBeGreaterThan(0);
  expect(change?.estimate).toBeCloseTo(0.3, 1);
  const steady = quarterFrom((index) => ({ "dimension:EX": index < 3 ? 250 : 253 }), { windows: 6 });
  expect(topicOf(steady, "dimension:EX")?.change).toBeNull();
  // Windows 0 to 2 ask WL1, window 4 asks WL2: what differs may be the wording.
  const driver = quarterFrom(
    (index): Record<string, number> =>
      index === 4
        ? { "driver:WL": 450 }
        : index % 2 === 0 && index < 3
          ? { "driver:WL": 100 }
          : { "driver:AU": 100 },
    { windows: 6 },
  );
  expect(topicOf(driver, "driver:WL")?.share).not.toBeNull();
  expect(topicOf(driver, "driver:WL")?.change).toBeNull();
});

test("one person moves no share by more than is said", () => {
  const before = quarterFrom(() => ({ "dimension:EX": 300 }));
  const after = quarterFrom(() => ({ "dimension:EX": 301 }));
  const moved =
    (topicOf(after, "dimension:EX")?.share?.estimate ?? 0) -
    (topicOf(before, "dimension:EX")?.share?.estimate ?? 0);
  expect(moved).toBeGreaterThan(0);
  expect(moved).toBeLessThanOrEqual(before.reach ?? 0);
  expect(before.reach).toBeLessThan(0.004);
});

test("later windows and the order of releases change nothing", () => {
  const { history } = simulateQuarters({ ...FLAT, seed: 5, consenting: 0.9, windows: 4 });
  const read = (windows: readonly WindowReleases[]) =>
    JSON.stringify([...atOnce(quarterFiguresInSteps(windows, quarterOf(0), questionIn))]);
  const turned = history.map((each) => ({ ...each, releases: each.releases.toReversed() }));
  expect(read(history)).toBe(read(history.slice(0, 3)));
  expect(read(turned)).toBe(read(history));
});

test("the answering share of the whole organization lies where it was released", () => {
  const history = windowsOf([0, 1]).map((each) => ({ ...each, releases: [release("answering", 640, 1000)] }));
  const found = answeringShare(history);
  expect(found?.node).toBe(ALL);
  expect(found?.share.low).toBeLessThan(0.64);
  expect(found?.share.high).toBeGreaterThan(0.64);
  expect((found?.share.high ?? 1) - (found?.share.low ?? 0)).toBeLessThan(0.12);
  expect(answeringShare([])).toBeNull();
});

const FLAT: Omit<Simulation, "seed" | "consenting" | "windows"> = { tier: "standard", divisions: [1600] };
const PARTED: typeof FLAT = { tier: "standard", divisions: [1300, 1500] };

/** Windows of a quarter in which this group drew the metric. */
function drawnIn({ history }: SimulatedQuarters, node: TeamId, metric: Metric, first: number): number[] {
  return [first, first + 1, first + 2].filter((index) =>
    history[index]?.releases.some((each) => each.node === node && each.metric === metric),
  );
}

interface Coverage {
  told: number;
  within: number;
}

function score(coverage: Coverage, truth: number, { low, high }: { low: number; high: number }): void {
  coverage.told++;
  if (truth >= low && truth <= high) coverage.within++;
}

const rate = ({ told, within }: Coverage) => within / told;

test("nine in ten 90 % ranges hold the true share, with many answering and with few", {
  timeout: 120_000,
}, () => {
  const shares = new Map<number, Coverage>();
  const participation: Coverage = { told: 0, within: 0 };
  for (const organization of [FLAT, PARTED]) {
    for (const consenting of [0.35, 0.6, 0.95]) {
      const coverage = shares.get(consenting) ?? { told: 0, within: 0 };
      shares.set(consenting, coverage);
      for (let seed = 0; seed < 45; seed++) {
        const world = simulateQuarters({ ...organization, seed: 9000 + 10 * seed, consenting, windows: 3 });
        for (const [node, figures] of atOnce(
          quarterFiguresInSteps(world.history, quarterOf(0), questionIn),
        )) {
          for (const { metric, share } of figures.topics) {
            if (share === null) continue;
            expect(share.high - share.low).toBeLessThanOrEqual(WIDEST_TOLD);
            score(coverage, world.raised(node, metric, drawnIn(world, node, metric, 0)), share);
          }
          if (figures.participation !== null)
            score(participation, world.answered(node, [0, 1, 2]), figures.participation);
        }
      }
    }
  }
  for (const [consenting, coverage] of [...shares, [0, participation] as const]) {
    const figure = { consenting, ...coverage, rate: rate(coverage) };
    expect(coverage.told, JSON.stringify(figure)).toBeGreaterThan(100);
    expect(figure.rate, JSON.stringify(figure)).toBeGreaterThanOrEqual(0.86);
    expect(figure.rate, JSON.stringify(figure)).toBeLessThanOrEqual(0.94);
  }
});

test("a change that is told goes the way it says, and its range holds the true one", {
  timeout: 120_000,
}, () => {
  const coverage: Coverage = { told: 0, within: 0 };
  let wrongWay = 0;
  for (let seed = 0; seed < 40; seed++) {
    const world = simulateQuarters({ ...FLAT, seed: 5000 + 10 * seed, consenting: 0.8, windows: 6 });
    for (const [node, { topics }] of atOnce(quarterFiguresInSteps(world.history, quarterOf(3), questionIn))) {
      for (const { metric, change } of topics) {
        if (change === null) continue;
        const asked = (first: number) => drawnIn(world, node, metric, first);
        const questions = (windows: readonly number[]) =>
          new Set(windows.map((index) => questionIn(index, metric)));
        const shared = (own: readonly number[], other: readonly number[]) =>
          own.filter((index) => questions(other).has(questionIn(index, metric)));
        const truth =
          world.raised(node, metric, shared(asked(3), asked(0))) -
          world.raised(node, metric, shared(asked(0), asked(3)));
        score(coverage, truth, change);
        if (truth * change.estimate < 0) wrongWay++;
      }
    }
  }
  expect(coverage.told).toBeGreaterThan(50);
  expect(rate(coverage)).toBeGreaterThanOrEqual(0.84);
  expect(wrongWay / coverage.told).toBeLessThanOrEqual(0.05);
});
