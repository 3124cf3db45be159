import { expect, test } from "vitest";
import type { TeamId } from "../../../src/core/ids.ts";
import { calibrate } from "../../../src/core/privacy/calibration.ts";
import { condition } from "../../../src/core/privacy/condition.ts";
import { CALIBRATION, POPULATION } from "../../../src/core/privacy/constants.ts";
import { mixtureCdf, mixtureQuantiles, normalCdf } from "../../../src/core/privacy/gaussian.ts";
import { buildTreeInSteps, type TreeNode } from "../../../src/core/privacy/history.ts";
import { estimateLevels } from "../../../src/core/privacy/level.ts";
import type { Release, WindowReleases } from "../../../src/core/privacy/node.ts";
import { observe } from "../../../src/core/privacy/observation.ts";
import { surroundingsOf } from "../../../src/core/privacy/overlap.ts";
import { atOnce } from "../../../src/core/privacy/steps.ts";
import { buildTimeline } from "../../../src/core/privacy/timeline.ts";
import { seeded } from "../../privacy/random.ts";

const team = (name: string) => name as TeamId;

interface Shape {
  readonly name: string;
  readonly parent: string | null;
  readonly size: number;
}

/** Two departments of three teams each, nobody left over. */
const SHAPES: readonly Shape[] = [
  { name: "organization", parent: null, size: 75 },
  { name: "east", parent: "organization", size: 39 },
  { name: "west", parent: "organization", size: 36 },
  { name: "east-1", parent: "east", size: 9 },
  { name: "east-2", parent: "east", size: 14 },
  { name: "east-3", parent: "east", size: 16 },
  { name: "west-1", parent: "west", size: 8 },
  { name: "west-2", parent: "west", size: 12 },
  { name: "west-3", parent: "west", size: 16 },
];

/** Sums as they would be drawn if every group's mean contribution were `perHead`, with noise of a seeded stream. */
function windowOf(
  index: number,
  perHead: (name: string) => number,
  options: { share?: number; noise?: number } = {},
): WindowReleases {
  const random = seeded(500 + index);
  const { share = 0.97, noise = 1 } = options;
  const isLeaf = (shape: Shape) => !SHAPES.some((other) => other.parent === shape.name);
  const strain = SHAPES.map((shape): Release => {
    const variance = isLeaf(shape) ? 100 : 1125;
    return {
      node: team(shape.name),
      metric: "strain",
      rosterSize: shape.size,
      parent: shape.parent === null ? null : team(shape.parent),
      value: Math.round(shape.size * perHead(shape.name) + noise * random.normal() * Math.sqrt(variance)),
      variance,
      withheld: index === 0 && shape.parent !== null ? "calibration" : null,
    };
  });
  const whole = { node: team("organization"), rosterSize: 75, parent: null, withheld: null };
  const answering: Release = { ...whole, metric: "answering", value: Math.round(75 * share), variance: 9 };
  if (index > 0) return { index, releases: [...strain, answering], withheld: [] };
  const count: Release = {
    ...whole,
    metric: "calibration_answering",
    value: Math.round(75 * share),
    variance: 9,
  };
  const mean: Release = { ...whole, metric: "calibration_mean", value: 3, variance: 100 };
  return { index, releases: [...strain, answering, count, mean], withheld: [] };
}

const HISTORY = [0, 1, 2].map((index) => windowOf(index, () => 0.8));

/** Inverse by Gauss and Jordan with partial pivoting: slow, and independent of what is tested. */
function invert(matrix: readonly (readonly number[])[]): number[][] {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...Array.from({ length: n }, (_, j) => (i === j ? 1 : 0))]);
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let k = 0; k < n; k++) {
    let best = k;
    for (let i = k; i < n; i++) if (Math.abs(at(i, k)) > Math.abs(at(best, k))) best = i;
    const [a, b] = [rows[k] as number[], rows[best] as number[]];
    rows[k] = b;
    rows[best] = a;
    const pivot = at(k, k);
    rows[k] = (rows[k] as number[]).map((x) => x / pivot);
    for (let i = 0; i < n; i++) {
      const factor = at(i, k);
      if (i !== k) rows[i] = (rows[i] as number[]).map((x, j) => x - factor * at(k, j));
    }
  }
  return rows.map((row) => row.slice(n));
}

/**
 * The same model written out person by person: every leaf, department and person is a variable of its own, a group's
 * level is the mean over its people, and nothing is known of how shares of groups combine.
 */
function denseModel(focus: string) {
  const leaves = SHAPES.filter((shape) => !SHAPES.some((other) => other.parent === shape.name));
  const people = leaves.flatMap((leaf) => Array.from({ length: leaf.size }, () => leaf));
  const belongs = (leaf: Shape, group: string) =>
    leaf.name === group || leaf.parent === group || group === "organization";
  const timeline = buildTimeline([0, 1, 2]);
  const membersOf = (group: string, without: string | null) =>
    people.flatMap((leaf, i) => (belongs(leaf, group) && leaf.name !== without ? [i] : []));
  const covariance = (
    a: readonly number[],
    b: readonly number[],
    spanA: number,
    spanB: number,
    error: (same: boolean) => number,
  ) => {
    const pair = spanA * timeline.spans + spanB;
    const drift = timeline.drift[pair] ?? 0;
    const constant = (timeline.constant[spanA] ?? 0) * (timeline.constant[spanB] ?? 0);
    let sum = 0;
    for (const i of a) {
      for (const j of b) {
        const [p, q] = [people[i] as Shape, people[j] as Shape];
        const sameLeaf = p === q ? 1 : 0;
        const steps = sameLeaf && p.name !== focus ? (timeline.stepCovariance[pair] ?? 0) : 0;
        const sameDepartment = p.parent === q.parent ? 1 : 0;
        const samePerson = i === j ? 1 : 0;
        sum +=
          constant *
            (POPULATION.meanSd ** 2 +
              POPULATION.departmentSd ** 2 * sameDepartment +
              POPULATION.teamSd ** 2 * sameLeaf +
              POPULATION.personSd ** 2 * samePerson) +
          drift * (POPULATION.driftSd ** 2 * sameLeaf + POPULATION.meanDriftSd ** 2) +
          steps +
          error(samePerson === 1);
      }
    }
    return sum / (a.length * b.length);
  };
  const inFocus = (group: readonly number[]) =>
    group.filter((i) => people[i]?.name === focus).length / group.length;
  return { timeline, membersOf, covariance, inFocus };
}

function nodeOf(name: string): TreeNode {
  const node = atOnce(buildTreeInSteps(HISTORY)).find((found) => found.id === name);
  if (node === undefined) throw new Error(`no node ${name}`);
  return node;
}

test.each(["east-2", "west-1", "east", "organization"])(
  "conditions %s as a model written out person by person does",
  (focus) => {
    const surroundings = surroundingsOf(nodeOf(focus));
    const calibration = calibrate(HISTORY);
    const observations = observe(surroundings, calibration);
    const { timeline, membersOf, covariance, inFocus } = denseModel(focus);
    const isLeaf = nodeOf(focus).children.length === 0;
    const parent = SHAPES.find((shape) => shape.name === focus)?.parent ?? null;
    const grand = SHAPES.find((shape) => shape.name === parent)?.parent ?? null;
    const second = isLeaf ? membersOf(parent ?? "", focus) : membersOf(focus, null);
    const above = [parent, grand].filter((name) => name !== null).map((name) => membersOf(name, null));
    const groups = [membersOf(focus, null), second, ...above];
    const groupOf = (o: { group: number }) => groups[o.group] as number[];
    const matrix = observations.map((a, i) =>
      observations.map((b, j) => {
        const weekly = a.span === b.span ? a.weeklySd * b.weeklySd : 0;
        const error = (same: boolean) => (same ? a.lastingSd * b.lastingSd + weekly : 0);
        const shared =
          covariance(groupOf(a), groupOf(b), a.span, b.span, error) + a.shareError * b.shareError;
        return shared + (i === j ? a.noise : 0);
      }),
    );
    const inverse = invert(matrix);
    const target = timeline.shown[1] ?? 0;
    const toTarget = observations.map((o) =>
      covariance(groups[0] as number[], groupOf(o), target, o.span, () => 0),
    );
    const gain = inverse.map((row) => row.reduce((sum, x, j) => sum + x * (toTarget[j] ?? 0), 0));
    const prior = covariance(groups[0] as number[], groups[0] as number[], target, target, () => 0);
    const variance = prior - gain.reduce((sum, g, i) => sum + g * (toTarget[i] ?? 0), 0);
    const hypotheses = isLeaf ? timeline.hypotheses : [{ prior: 1, shift: new Float64Array(timeline.spans) }];
    const expected = (group: readonly number[], span: number, shift: Float64Array) =>
      POPULATION.mean +
      (1 - inFocus(group)) * (timeline.stepMean[span] ?? 0) +
      inFocus(group) * (shift[span] ?? 0);
    const logs = hypotheses.map(({ prior: p, shift }) => {
      const r = observations.map((o) => o.level - expected(groupOf(o), o.span, shift));
      const square = r.reduce(
        (sum, x, i) => sum + x * (inverse[i] ?? []).reduce((s, v, j) => s + v * (r[j] ?? 0), 0),
        0,
      );
      return Math.log(p) - square / 2;
    });
    const total = logs.reduce((sum, log) => sum + Math.exp(log - Math.max(...logs)), 0);

    const found = condition({ surroundings, timeline, observations, targets: [target] }, 1);

    expect(found.targets[0]?.sd).toBeCloseTo(Math.sqrt(variance), 8);
    for (const [h, { shift }] of hypotheses.entries()) {
      const r = observations.map((o) => o.level - expected(groupOf(o), o.span, shift));
      const mean =
        expected(groups[0] as number[], target, shift) + gain.reduce((sum, g, i) => sum + g * (r[i] ?? 0), 0);
      expect(found.targets[0]?.means[h]).toBeCloseTo(mean, 7);
      expect(found.weights[h]).toBeCloseTo(Math.exp((logs[h] ?? 0) - Math.max(...logs)) / total, 9);
    }
  },
);

test("gives the same bits for the same releases, in whatever order they are read", () => {
  const shuffled = HISTORY.map((window) => ({ ...window, releases: window.releases.toReversed() }));
  const first = JSON.stringify([...estimateLevels(HISTORY).levels]);
  expect(JSON.stringify([...estimateLevels(structuredClone(HISTORY)).levels])).toBe(first);
  expect(JSON.stringify([...estimateLevels(shuffled).levels])).toBe(first);
});

test("a team that gives more reads higher, and no more than the noise allows", () => {
  const loud = [0, 1, 2, 3].map((index) =>
    windowOf(index, (name) => (name === "east-2" ? 2.6 : 0.8), { noise: 0 }),
  );
  const { levels } = estimateLevels(loud);
  const [high, other] = [levels.get(team("east-2")), levels.get(team("east-3"))];
  expect(high?.estimate).toBeGreaterThan((other?.estimate ?? 0) + 8);
  expect(high?.low).toBeLessThan(high?.estimate ?? 0);
  expect(high?.probability).toBeGreaterThan(0.7);
  expect(other?.probability).toBeLessThan(0.3);
});

test("sees a step: recent windows weigh more than a mean of all would", () => {
  const per = (index: number) => (index >= 3 ? 2.4 : 0.6);
  const stepped = [0, 1, 2, 3, 4].map((i) =>
    windowOf(i, (name) => (name === "west-3" ? per(i) : 0.8), { noise: 0 }),
  );
  const even = [0, 1, 2, 3, 4].map((i) =>
    windowOf(i, (name) => (name === "west-3" ? 1.32 : 0.8), { noise: 0 }),
  );
  const after = estimateLevels(stepped).levels.get(team("west-3"));
  expect(after?.estimate).toBeGreaterThan(
    (estimateLevels(even).levels.get(team("west-3"))?.estimate ?? 99) + 2,
  );
  expect(after?.change?.since).toBe(1);
  expect(after?.change?.estimate).toBeGreaterThan(2);
});

test("an answering share of one half lifts what the same sums mean, and widens intervals", () => {
  const all = estimateLevels([0, 1].map((i) => windowOf(i, () => 0.5, { share: 0.97, noise: 0 })));
  const half = estimateLevels([0, 1].map((i) => windowOf(i, () => 0.5, { share: 0.5, noise: 0 })));
  const [a, b] = [all.levels.get(team("east-2")), half.levels.get(team("east-2"))];
  expect(b?.estimate).toBeGreaterThan((a?.estimate ?? 0) + 2);
  expect((b?.high ?? 0) - (b?.low ?? 0)).toBeGreaterThan((a?.high ?? 0) - (a?.low ?? 0));
  expect(half.answering.low).toBeLessThan(0.6);
});

test("one member cannot move an estimate by more than is stated", () => {
  const before = estimateLevels(HISTORY).levels.get(team("east-2"));
  // The same person is in the team, its department and the organization, and gives 3 instead of 0 in every window.
  for (const sign of [-1, 1]) {
    const moved = HISTORY.map((window) => ({
      ...window,
      releases: window.releases.map((release) => {
        const counts =
          ["east-2", "east", "organization"].includes(release.node) && release.metric === "strain";
        return counts ? { ...release, value: release.value + 3 * sign } : release;
      }),
    }));
    const after = estimateLevels(moved).levels.get(team("east-2"));
    const distance = Math.abs((after?.estimate ?? 99) - (before?.estimate ?? 0));
    expect(distance).toBeGreaterThan(0.1);
    expect(distance).toBeLessThanOrEqual(before?.reach ?? 0);
    expect(before?.reach).toBeLessThan(5 * distance);
  }
});

test("leaves out nothing when a team was withheld in an earlier window", () => {
  const gap = HISTORY.map((window) =>
    window.index === 1
      ? { ...window, releases: window.releases.filter(({ node }) => node !== "east-2") }
      : window,
  );
  const [whole, parted] = [estimateLevels(HISTORY), estimateLevels(gap)].map(({ levels }) =>
    levels.get(team("east-2")),
  );
  expect((parted?.high ?? 0) - (parted?.low ?? 0)).toBeGreaterThan((whole?.high ?? 99) - (whole?.low ?? 0));
});

test("reads an organization of one group, and a history longer than a year", () => {
  const alone = Array.from({ length: 20 }, (_, index) => {
    const window = windowOf(index, () => 0.8);
    return { ...window, releases: window.releases.filter(({ node }) => node === "organization") };
  });
  const level = estimateLevels(alone).levels.get(team("organization"));
  expect(level?.low).toBeLessThan(level?.estimate ?? 0);
  expect(level?.high).toBeGreaterThan(level?.estimate ?? 99);
});

test("the table of the calibration rises with the mean, and with the share in proportion", () => {
  for (const [i, row] of CALIBRATION.cells.entries()) {
    const next = CALIBRATION.cells[i + 1];
    for (const [j, cell] of row.entries()) {
      expect(cell.sum / cell.share).toBeCloseTo(row[3].sum / row[3].share, 1);
      if (next !== undefined) expect(next[j]?.sum).toBeGreaterThan(cell.sum);
    }
  }
});

test("the normal distribution function agrees with published values", () => {
  expect(normalCdf(0)).toBe(0.5);
  expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 12);
  expect(normalCdf(-4.5)).toBeCloseTo(3.3976731247300535e-6, 16);
  expect(normalCdf(6) + normalCdf(-6)).toBeCloseTo(1, 15);
  const mixture = {
    weights: Float64Array.of(0.3, 0.7),
    means: Float64Array.of(-2, 3),
    sds: Float64Array.of(1, 2),
  };
  const [fifth = Number.NaN] = mixtureQuantiles(mixture, [0.05]);
  expect(mixtureCdf(mixture, fifth)).toBeCloseTo(0.05, 8);
});
