import type { TeamId } from "../ids.ts";
import { CALIBRATION, POPULATION } from "./constants.ts";
import { CALIBRATION_SENSITIVITY, CALIBRATION_STEP, NEUTRAL_SCORE } from "./contribution.ts";
import type { Metric, Release, WindowReleases } from "./node.ts";

/** What a group of the simulated world shows per head when the organization has a given mean and answering share. */
interface Cell {
  /** Share of members with at least one answer in a window, 0..1. */
  readonly share: number;
  /** Mean score of those who answered, in points. */
  readonly score: number;
  /** Sum of contributions per head, silent members included, in a group at the organization's mean. */
  readonly sum: number;
  /** How much `sum` rises per point of the group's level. */
  readonly slope: number;
  /** Sampling variance of `sum` × people: drawn anew in each window, and staying for good. */
  readonly weekly: number;
  readonly lasting: number;
}

/** How the sums of one window translate into levels. Variances in squared points, for a group of one person. */
export interface WindowCalibration {
  /** Released share of members with at least one answer, smoothed over windows; and its variance. */
  readonly share: number;
  readonly shareVariance: number;
  readonly sum: number;
  readonly slope: number;
  readonly weekly: number;
  readonly lasting: number;
  /** Points by which every level of this window is off per unit by which `share` is off. */
  readonly levelPerShare: number;
}

/** The organization-level correction (rules 10, 11, 19): what releases of the whole organization say about the scale. */
export interface Calibration {
  /** The organization's mean level, in points, about which sums are translated. */
  readonly mean: number;
  /** The released mean as an observation of the organization's level; null where no window calibrated. */
  readonly observed: {
    readonly node: TeamId;
    readonly window: number;
    readonly level: number;
    readonly variance: number;
    readonly reach: number;
  } | null;
  /** People on the roster of the whole organization. */
  readonly size: number;
  readonly windows: readonly WindowCalibration[];
}

/** What is assumed of the answering share before anything is released, and how far it may wander in a window. */
const SHARE_PRIOR = { mean: 0.7, sd: 0.25, wanderSd: 0.03, least: 0.02 };

function clamp(x: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, x));
}

function blend(a: Cell, b: Cell, t: number): Cell {
  const mix = (x: number, y: number) => x + t * (y - x);
  return {
    share: mix(a.share, b.share),
    score: mix(a.score, b.score),
    sum: mix(a.sum, b.sum),
    slope: mix(a.slope, b.slope),
    weekly: mix(a.weekly, b.weekly),
    lasting: mix(a.lasting, b.lasting),
  };
}

/** Where `x` falls in the ascending `grid`: index of the cell to its left, and how far across it (0..1). */
function locate(grid: readonly number[], x: number): { at: number; across: number } {
  let at = 0;
  while (at < grid.length - 2 && x > (grid[at + 1] as number)) at++;
  const left = grid[at] as number;
  return { at, across: clamp((x - left) / ((grid[at + 1] as number) - left), 0, 1) };
}

/** The cell at an organization mean (clamped to the table) and an answering share (below the table: in proportion). */
function cellAt(mean: number, share: number): Cell {
  const { at, across } = locate(CALIBRATION.means, mean);
  const low = CALIBRATION.cells[at] as readonly Cell[];
  const high = CALIBRATION.cells[at + 1] as readonly Cell[];
  const column = low.map((cell, i) => blend(cell, high[i] as Cell, across));
  const shares = column.map((cell) => cell.share);
  const found = locate(shares, share);
  const cell = blend(column[found.at] as Cell, column[found.at + 1] as Cell, found.across);
  const shrink = Math.min(1, share / cell.share);
  return { ...cell, share, sum: cell.sum * shrink, slope: cell.slope * shrink };
}

/** The mean level at which those who answer have this mean score, by bisection over the table. */
function levelOfScore(score: number, share: number): number {
  let low = CALIBRATION.means[0] as number;
  let high = CALIBRATION.means.at(-1) as number;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (cellAt(middle, share).score < score) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function find(window: WindowReleases | undefined, metric: Metric): Release | undefined {
  return window?.releases.find((release) => release.metric === metric && release.parent === null);
}

/** The answering share of each window: a random walk observed through the released counts, filtered forward only. */
function filterShares(history: readonly WindowReleases[]): { share: number; shareVariance: number }[] {
  let mean = SHARE_PRIOR.mean;
  let variance = SHARE_PRIOR.sd ** 2;
  return history.map((window, i) => {
    if (i > 0) variance += SHARE_PRIOR.wanderSd ** 2;
    for (const metric of ["calibration_answering", "answering"] as const) {
      const release = find(window, metric);
      if (release === undefined || release.rosterSize === 0) continue;
      const noise = release.variance / release.rosterSize ** 2;
      const gain = variance / (variance + noise);
      mean += gain * (release.value / release.rosterSize - mean);
      variance *= 1 - gain;
    }
    return { share: clamp(mean, SHARE_PRIOR.least, 1), shareVariance: variance };
  });
}

/** The latest released mean score of those who answered, as an observation of the organization's level. */
function observeMean(
  history: readonly WindowReleases[],
  shares: readonly { readonly share: number; readonly shareVariance: number }[],
): Calibration["observed"] {
  for (let i = history.length - 1; i >= 0; i--) {
    const release = find(history[i], "calibration_mean");
    const { share, shareVariance } = shares[i] ?? { share: 1, shareVariance: 0 };
    if (release === undefined || release.rosterSize === 0) continue;
    const answered = share * release.rosterSize;
    const above = (CALIBRATION_STEP * release.value) / answered;
    const noise = (CALIBRATION_STEP / answered) ** 2 * release.variance;
    const variance = noise + (above ** 2 * shareVariance) / share ** 2 + POPULATION.scoreVariance / answered;
    const score = clamp(NEUTRAL_SCORE + above, 0, 100);
    const reach = (CALIBRATION_STEP * CALIBRATION_SENSITIVITY) / answered;
    return { node: release.node, window: i, level: levelOfScore(score, share), variance, reach };
  }
  return null;
}

function calibrateWindow(
  mean: number,
  { share, shareVariance }: { share: number; shareVariance: number },
): WindowCalibration {
  const cell = cellAt(mean, share);
  const step = 0.02;
  const sumPerShare = (cellAt(mean, share + step).sum - cellAt(mean, share - step).sum) / (2 * step);
  const square = cell.slope ** 2;
  return {
    share,
    shareVariance,
    sum: cell.sum,
    slope: cell.slope,
    weekly: cell.weekly / square,
    lasting: cell.lasting / square,
    levelPerShare: -sumPerShare / cell.slope,
  };
}

/** Reads the correction from the releases of the whole organization in `history` (its own windows, nothing later). */
export function calibrate(history: readonly WindowReleases[]): Calibration {
  const shares = filterShares(history);
  const observed = observeMean(history, shares);
  const trust = observed === null ? 0 : POPULATION.meanSd ** 2 / (POPULATION.meanSd ** 2 + observed.variance);
  const mean = POPULATION.mean + trust * ((observed?.level ?? 0) - POPULATION.mean);
  const sizes = history.at(-1)?.releases.map((release) => release.rosterSize) ?? [];
  const size = sizes.reduce((a, b) => Math.max(a, b), 1);
  return { mean, observed, size, windows: shares.map((share) => calibrateWindow(mean, share)) };
}
