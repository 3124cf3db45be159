/**
 * What is measured beside strain, and what it costs: rules 10 and 11.
 *
 * Every metric is a sum of one whole number per member, 0 for who gave no answer:
 *
 * | metric                  | nodes                  | a member adds                                       | sensitivity |
 * |-------------------------|------------------------|-----------------------------------------------------|-------------|
 * | `calibration_answering` | root, window 0         | 1 where any strain item was answered                | 1           |
 * | `calibration_mean`      | root, window 0         | score in steps of 5 points from 35: −7 … 13         | 20          |
 * | `answering`             | root                   | 1 where any strain item was answered                | 1           |
 * | `participation`         | groups ≥ 100, not root | 1 where any strain item was answered                | 1           |
 * | `dimension:…`           | groups ≥ 100           | 1 where its score is 45 points or more              | 1 each      |
 * | `driver:…`              | groups ≥ 100           | 1 where its score is 45 points or more              | 1 each      |
 *
 * m dimensions together have the L2 sensitivity √m (range 1); drawing each of them with an m-th of their ρ is the
 * same mechanism. The 2 % of rule 9 is divided along any path so: half to `answering`; half by inverse size, as among
 * inner nodes, to the groups of 100 and more, and there equally to the kinds that it has (dimensions, drivers,
 * participation). Where no group has any, `answering` takes all.
 */
import type { RhoUnits } from "./accountant.ts";
import { divideByInverseSize } from "./budget.ts";
import { CALIBRATION_SENSITIVITY } from "./contribution.ts";
import type { Metric } from "./node.ts";
import type { CountedRoster } from "./tree.ts";

/** Fewest people for dimensions, drivers and participation (rule 11). */
export const SMALLEST_METRIC_GROUP = 100;

/** ρ set aside for one number at one node. */
export interface Allocation {
  /** Position in the counted roster. */
  readonly node: number;
  readonly metric: Metric;
  /** Most that one member's record moves the sum. */
  readonly sensitivity: number;
  readonly rho: RhoUnits;
}

/** Ids of the dimensions and drivers that the instrument asks in this window. */
export interface Asked {
  readonly dimensions: readonly string[];
  readonly drivers: readonly string[];
}

/** What the calibration window draws of the whole organization first: a quarter of ρ each (rule 10). */
export function calibrationMetrics(rho: RhoUnits): Allocation[] {
  const quarter = Math.floor(rho / 4);
  return [
    { node: 0, metric: "calibration_answering", sensitivity: 1, rho: quarter },
    { node: 0, metric: "calibration_mean", sensitivity: CALIBRATION_SENSITIVITY, rho: quarter },
  ];
}

/** The metrics of rule 11 over releasable nodes; along any path they cost at most `share`. */
export function otherMetrics(roster: CountedRoster, asked: Asked, share: RhoUnits): Allocation[] {
  const kinds = (node: number): Metric[][] =>
    [
      asked.dimensions.map((id): Metric => `dimension:${id}`),
      asked.drivers.map((id): Metric => `driver:${id}`),
      node === 0 ? [] : (["participation"] satisfies Metric[]),
    ].filter((kind) => kind.length > 0);
  const takes = (i: number): boolean => {
    const node = roster.nodes[i];
    const isLarge = node?.withheld === null && node.rosterSize >= SMALLEST_METRIC_GROUP;
    return isLarge && kinds(i).length > 0;
  };
  const answering = (rho: RhoUnits): Allocation => ({ node: 0, metric: "answering", sensitivity: 1, rho });
  const half = Math.floor(share / 2);
  const parts = divideByInverseSize(roster.nodes, takes, half);
  const groups = parts.flatMap((part, node) => {
    if (part === 0) return [];
    const ofNode = kinds(node);
    return ofNode.flatMap((kind) => {
      const rho = Math.floor(part / ofNode.length / kind.length);
      return kind.map((metric): Allocation => ({ node, metric, sensitivity: 1, rho }));
    });
  });
  return groups.length === 0 ? [answering(share)] : [answering(share - half), ...groups];
}
