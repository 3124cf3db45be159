import type { Calibration, WindowCalibration } from "./calibration.ts";
import { POPULATION } from "./constants.ts";
import { STRAIN_SENSITIVITY } from "./contribution.ts";
import type { Group, Surroundings } from "./overlap.ts";
import type { Timeline } from "./timeline.ts";

/** One released sum as a noisy view of a group's level in a window. Variances in squared points. */
export interface Observation {
  /** Position of the group among the surroundings, and of the window among the timeline's spans. */
  readonly group: number;
  readonly span: number;
  /** The level that the sum stands for, in points. */
  readonly level: number;
  /** Variance of what concerns this observation alone: the drawn noise, and people who came or went. */
  readonly noise: number;
  /** SD of one member's sampling, new in each window and lasting, in points. Zero for the released mean. */
  readonly weeklySd: number;
  readonly lastingSd: number;
  /** Points by which the level is off per SD of the released answering share (the same error in all groups). */
  readonly shareError: number;
  /** Most points by which one member's own answers can move the level. */
  readonly reach: number;
  /** Most points by which one member can move it through the released answering share. */
  readonly shareReach: number;
}

function leafVariance(): number {
  return POPULATION.departmentSd ** 2 + POPULATION.teamSd ** 2 + POPULATION.driftSd ** 2;
}

function observeGroup(group: Group, index: number, calibration: Calibration): Observation[] {
  return group.sums.map((sum) => {
    const scale = calibration.windows[sum.window] as WindowCalibration;
    const perHead = sum.size * scale.slope;
    return {
      group: index,
      span: sum.window,
      level: calibration.mean + (sum.value / sum.size - scale.sum) / scale.slope,
      noise: sum.variance / perHead ** 2 + sum.mismatch * leafVariance(),
      weeklySd: Math.sqrt(scale.weekly),
      lastingSd: Math.sqrt(scale.lasting),
      shareError: scale.levelPerShare * Math.sqrt(scale.shareVariance),
      // A member's answers enter every group but the siblings, whoever they are.
      reach: group.holdsFocus ? STRAIN_SENSITIVITY / perHead : 0,
      shareReach: Math.abs(scale.levelPerShare) / calibration.size,
    };
  });
}

/**
 * All releases that bear on a node, as observations of levels: one per group and window, then the organization's
 * released mean score (rule 10), where the organization is on the node's path: it is the last group.
 */
export function observe(surroundings: Surroundings, calibration: Calibration): Observation[] {
  const found = surroundings.groups.flatMap((group, index) => observeGroup(group, index, calibration));
  const { observed } = calibration;
  if (observed === null || observed.node !== surroundings.top) return found;
  return [
    ...found,
    {
      group: surroundings.groups.length - 1,
      span: observed.window,
      level: observed.level,
      noise: observed.variance,
      weeklySd: 0,
      lastingSd: 0,
      shareError: 0,
      reach: observed.reach,
      shareReach: 0,
    },
  ];
}

/** The prior covariance of the levels of two groups in two spans of the timeline, in squared points. */
export function levelCovariance(
  surroundings: Surroundings,
  timeline: Timeline,
  a: { readonly group: number; readonly span: number },
  b: { readonly group: number; readonly span: number },
): number {
  const overlap = (surroundings.overlaps[a.group] as Surroundings["overlaps"][number])[
    b.group
  ] as Surroundings["overlaps"][number][number];
  const focus = (surroundings.groups[a.group] as Group).focus * (surroundings.groups[b.group] as Group).focus;
  const constant = (timeline.constant[a.span] as number) * (timeline.constant[b.span] as number);
  const pair = a.span * timeline.spans + b.span;
  const lasting =
    POPULATION.meanSd ** 2 +
    POPULATION.departmentSd ** 2 * overlap.department +
    POPULATION.teamSd ** 2 * overlap.leaf +
    POPULATION.personSd ** 2 * overlap.person;
  const drift = POPULATION.driftSd ** 2 * overlap.leaf + POPULATION.meanDriftSd ** 2;
  // The focused leaf's own step is a hypothesis, not a variance.
  const steps = Math.max(0, overlap.leaf - focus);
  return (
    constant * lasting +
    drift * (timeline.drift[pair] as number) +
    steps * (timeline.stepCovariance[pair] as number)
  );
}

/** The covariance that two observations have beyond that of the levels: sampling, and the error of the answering share. */
export function errorCovariance(surroundings: Surroundings, a: Observation, b: Observation): number {
  const overlap = (surroundings.overlaps[a.group] as Surroundings["overlaps"][number])[
    b.group
  ] as Surroundings["overlaps"][number][number];
  const lasting = a.lastingSd * b.lastingSd;
  const weekly = a.span === b.span ? a.weeklySd * b.weeklySd : 0;
  return (lasting + weekly) * overlap.person + a.shareError * b.shareError;
}
