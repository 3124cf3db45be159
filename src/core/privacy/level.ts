import type { TeamId } from "../ids.ts";
import { type Calibration, calibrate } from "./calibration.ts";
import { comparable } from "./comparable.ts";
import { condition, type Posterior } from "./condition.ts";
import { type Mixture, mixtureCdf, mixtureMean, mixtureQuantiles } from "./gaussian.ts";
import { buildTreeInSteps, recentWindows, type TreeNode } from "./history.ts";
import type { WindowReleases } from "./node.ts";
import { observe } from "./observation.ts";
import { surroundingsOf } from "./overlap.ts";
import { atOnce } from "./steps.ts";
import { buildTimeline, type Timeline } from "./timeline.ts";

/** The line from which a level counts as elevated, in points: "our reference line, an assumption" (rule 21). */
const REFERENCE_LINE = 45;

/** A figure with its 90 % interval, in points. */
export interface Figure {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** What the releases up to a window say of one node's level in the four weeks in which the result is shown. */
export interface Level extends Figure {
  readonly node: TeamId;
  readonly rosterSize: number;
  /** Probability that the level is at or above the reference line, 0..1, averaged over the four weeks. */
  readonly probability: number;
  /** How far the level moved since the figures of window `since`; null where no earlier figures were shown. */
  readonly change: (Figure & { readonly since: number }) | null;
  /** Points by which one member's whole record, in all windows together, can have moved the estimate at most. */
  readonly reach: number;
}

/** All levels of a window, and the answering share that the whole organization released. */
export interface WindowLevels {
  readonly levels: ReadonlyMap<TeamId, Level>;
  readonly answering: { readonly share: number; readonly low: number };
}

/** Below this weight a hypothesis is left out of intervals: it moves no figure by a thousandth of a point. */
const NEGLIGIBLE = 1e-7;

/** 95 % point of the standard normal: the ends of a 90 % interval. */
const NORMAL_95 = 1.6448536269514722;

/** What is known of the average of these targets: each hypothesis in each of them. */
function mixtureOf({ weights, targets }: Posterior, which: readonly number[]): Mixture {
  const most = weights.length * which.length;
  const mixture = {
    weights: new Float64Array(most),
    means: new Float64Array(most),
    sds: new Float64Array(most),
  };
  let count = 0;
  for (const t of which) {
    const { means, sd } = targets[t] as Posterior["targets"][number];
    for (let h = 0; h < weights.length; h++) {
      const weight = (weights[h] as number) / which.length;
      if (!(weight > NEGLIGIBLE)) continue;
      mixture.weights[count] = weight;
      mixture.means[count] = means[h] as number;
      mixture.sds[count] = sd;
      count++;
    }
  }
  return {
    weights: mixture.weights.subarray(0, count),
    means: mixture.means.subarray(0, count),
    sds: mixture.sds.subarray(0, count),
  };
}

function figureOf(mixture: Mixture): Figure {
  const [low, high] = mixtureQuantiles(mixture, [0.05, 0.95]) as [number, number];
  return { estimate: mixtureMean(mixture), low, high };
}

function levelOf(node: TreeNode, timeline: Timeline, calibration: Calibration): Level {
  const surroundings = surroundingsOf(node);
  const shown = timeline.shown.map((_, i) => i);
  const targets = [...timeline.shown, ...(timeline.change === null ? [] : [timeline.change.span])];
  const observations = observe(surroundings, calibration);
  const posterior = condition({ surroundings, timeline, observations, targets }, shown.length);
  const mixture = mixtureOf(posterior, shown);
  const { change } = timeline;
  return {
    node: node.id,
    rosterSize: node.size,
    ...figureOf(mixture),
    probability: Math.min(1, Math.max(0, 1 - mixtureCdf(mixture, REFERENCE_LINE))),
    change:
      change === null ? null : { ...figureOf(mixtureOf(posterior, [shown.length])), since: change.since },
    reach: posterior.reach,
  };
}

/** The calibration of the last `count` windows of a history; what was released before them still counts in it. */
function calibrateRecent(history: readonly WindowReleases[], count: number): Calibration {
  const all = calibrate(history);
  const dropped = history.length - count;
  const isRecent = all.observed !== null && all.observed.window >= dropped;
  const observed =
    all.observed !== null && isRecent ? { ...all.observed, window: all.observed.window - dropped } : null;
  return { ...all, observed, windows: all.windows.slice(dropped) };
}

/**
 * The level of every node with a strain release in the last window of `history`, from the releases of its windows and
 * nothing else (rules 19 to 22). `history` is ascending by index; later windows never change what an earlier prefix gave.
 * Withheld draws (calibration) count as history; whether to show a level is the caller's decision. Windows that asked other questions do
 * not count.
 */
export function estimateLevels(history: readonly WindowReleases[]): WindowLevels {
  return atOnce(estimateLevelsInSteps(history));
}

/** The same, node by node: a node takes about a millisecond, and whoever serves requests meanwhile may pause after each. */
export function* estimateLevelsInSteps(all: readonly WindowReleases[]): Generator<void, WindowLevels> {
  const history = comparable(all);
  const windows = recentWindows(history);
  const timeline = buildTimeline(windows.map((window) => window.index));
  yield;
  const calibration = calibrateRecent(history, windows.length);
  yield;
  const tree = yield* buildTreeInSteps(windows);
  const levels = new Map<TeamId, Level>();
  for (const node of tree) {
    yield;
    levels.set(node.id, levelOf(node, timeline, calibration));
  }
  const last = calibration.windows.at(-1);
  const share = last?.share ?? 0;
  const low = Math.max(0, share - NORMAL_95 * Math.sqrt(last?.shareVariance ?? 0));
  return { levels, answering: { share, low } };
}
