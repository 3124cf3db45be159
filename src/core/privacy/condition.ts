import { POPULATION } from "./constants.ts";
import { choleskyInPlace, dot, whitenInPlace } from "./gaussian.ts";
import { errorCovariance, levelCovariance, type Observation } from "./observation.ts";
import type { Group, Surroundings } from "./overlap.ts";
import type { Timeline } from "./timeline.ts";

/** What is known of the focused node's level in some spans after conditioning on its observations. */
export interface Posterior {
  /** Weights of the hypotheses, summing to 1. */
  readonly weights: Float64Array;
  /** Per target span: the mean under each hypothesis, and the SD, which is the same under all. In points. */
  readonly targets: readonly { readonly means: Float64Array; readonly sd: number }[];
}

interface Whitened {
  /** L⁻¹ · (observed − expected without steps of the focus). */
  readonly residual: Float64Array;
  /** L⁻¹ · what each hypothesis adds to the observations. */
  readonly shifts: readonly Float64Array[];
  /** Per target: L⁻¹ · its covariance with the observations. */
  readonly gains: readonly Float64Array[];
  /** L itself, row-major. */
  readonly factor: Float64Array;
}

/** The problem of one node: everything that `condition` and `reachOf` need. */
export interface Problem {
  readonly surroundings: Surroundings;
  readonly timeline: Timeline;
  readonly observations: readonly Observation[];
  /** Spans of the timeline whose level is wanted for the first group. */
  readonly targets: readonly number[];
}

function focusOf(surroundings: Surroundings, group: number): number {
  return (surroundings.groups[group] as Group).focus;
}

/** Expected level of a group in a span if the focused leaf takes no step: the others' steps are averaged in. */
function expected({ surroundings, timeline }: Problem, group: number, span: number): number {
  const others = 1 - focusOf(surroundings, group);
  return (timeline.constant[span] as number) * POPULATION.mean + others * (timeline.stepMean[span] as number);
}

function covarianceOf({ surroundings, timeline, observations }: Problem): Float64Array {
  const n = observations.length;
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const a = observations[i] as Observation;
    for (let j = 0; j <= i; j++) {
      const b = observations[j] as Observation;
      matrix[i * n + j] = levelCovariance(surroundings, timeline, a, b) + errorCovariance(surroundings, a, b);
    }
    matrix[i * n + i] = (matrix[i * n + i] as number) + a.noise;
  }
  return matrix;
}

function whiten(problem: Problem): Whitened {
  const { surroundings, timeline, observations, targets } = problem;
  const n = observations.length;
  const factor = covarianceOf(problem);
  choleskyInPlace(factor, n);
  const whitened = (of: (observation: Observation) => number): Float64Array => {
    const vector = new Float64Array(n);
    for (let i = 0; i < n; i++) vector[i] = of(observations[i] as Observation);
    whitenInPlace(factor, n, vector);
    return vector;
  };
  return {
    factor,
    residual: whitened((o) => o.level - expected(problem, o.group, o.span)),
    shifts: hypothesesOf(problem).map(({ shift }) =>
      whitened((o) => focusOf(surroundings, o.group) * (shift[o.span] as number)),
    ),
    gains: targets.map((span) =>
      whitened((o) => levelCovariance(surroundings, timeline, { group: 0, span }, o)),
    ),
  };
}

/** An inner node is not itself a place where a step happens: its leaves' steps are in the covariance. */
function hypothesesOf({ surroundings, timeline }: Problem): Timeline["hypotheses"] {
  if (focusOf(surroundings, 0) > 0) return timeline.hypotheses;
  return [{ prior: 1, shift: new Float64Array(timeline.spans) }];
}

function weigh(problem: Problem, { residual, shifts }: Whitened): Float64Array {
  const hypotheses = hypothesesOf(problem);
  // log N(residual; shift, I) without what all hypotheses have in common.
  const logs = shifts.map(
    (shift, h) => Math.log(hypotheses[h]?.prior ?? 0) + dot(residual, shift) - dot(shift, shift) / 2,
  );
  const most = logs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const weights = Float64Array.from(logs, (log) => Math.exp(log - most));
  const total = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / total);
}

/** L⁻¹ · the farthest that one member can move the observations: per window, by answers and by the answering share. */
function movesOf({ observations, timeline }: Problem, factor: Float64Array): Float64Array[] {
  const n = observations.length;
  const moves: Float64Array[] = [];
  for (let span = 0; span < timeline.windows.length; span++) {
    for (const kind of ["reach", "shareReach"] as const) {
      const move = new Float64Array(n);
      for (let i = 0; i < n; i++) {
        const o = observations[i] as Observation;
        move[i] = o.span === span ? o[kind] : 0;
      }
      whitenInPlace(factor, n, move);
      moves.push(move);
    }
  }
  return moves;
}

/** The widest difference between two rows: max over pairs of Σ |difference|. */
function widest(rows: readonly (readonly number[])[]): number {
  let most = 0;
  for (let i = 0; i < rows.length; i++) {
    const a = rows[i] as readonly number[];
    for (let k = 0; k < i; k++) {
      const b = rows[k] as readonly number[];
      let sum = 0;
      for (let j = 0; j < a.length; j++) sum += Math.abs((a[j] as number) - (b[j] as number));
      most = Math.max(most, sum);
    }
  }
  return most;
}

/**
 * How far the mean of `values` under `weights` can move, up or down, if each weight is multiplied by a factor between 1
 * and e^`tilt` and all are normalized again. The extremes multiply all values beyond a threshold, and no others.
 */
function farthestTilt(values: readonly number[], weights: Float64Array, tilt: number): number {
  const order = values.map((_, h) => h).sort((a, b) => (values[a] as number) - (values[b] as number));
  const boost = Math.expm1(Math.min(tilt, 50));
  const mean = values.reduce((sum, value, h) => sum + value * (weights[h] as number), 0);
  let most = 0;
  for (const sequence of [order, order.toReversed()]) {
    let mass = 0;
    let excess = 0;
    for (const h of sequence) {
      mass += weights[h] as number;
      excess += (weights[h] as number) * ((values[h] as number) - mean);
      most = Math.max(most, Math.abs(boost * excess) / (1 + boost * mass));
    }
  }
  return most;
}

/**
 * How far at most one member's whole record, of all windows, can have moved the mean of the targets' average, in points.
 *
 * The mean is Σ_h w_h·(g·y + c_h): linear in the observations y but for the weights w of the hypotheses. A move δ of y
 * adds g·δ; it multiplies the weights by factors whose logarithms are linear in δ and span at most a range D, which
 * moves Σ w_h·c_h no farther than `farthestTilt` says. Each window's δ is bounded, and the worst of every part is
 * added up, so it holds whatever was answered. First order in what the answering share does; the translation's slope
 * is taken as fixed.
 */
function reachOf(problem: Problem, whitened: Whitened, weights: Float64Array, spans: number): number {
  const gain = new Float64Array(problem.observations.length);
  for (const one of whitened.gains.slice(0, spans)) {
    for (let i = 0; i < gain.length; i++) gain[i] = (gain[i] as number) + (one[i] as number) / spans;
  }
  const moves = movesOf(problem, whitened.factor);
  const linear = moves.reduce((sum, move) => sum + Math.abs(dot(gain, move)), 0);
  const tilt = widest(whitened.shifts.map((shift) => moves.map((move) => dot(shift, move))));
  const shown = problem.targets.slice(0, spans);
  const constants = hypothesesOf(problem).map(({ shift }, h) => {
    let sum = 0;
    for (const span of shown) sum += (shift[span] as number) / spans;
    return sum - dot(gain, whitened.shifts[h] as Float64Array);
  });
  return linear + farthestTilt(constants, weights, tilt);
}

/**
 * Conditions the focused node's level on the observations, exactly: all levels and errors are jointly normal given
 * when (if ever) the focused leaf took a step, and the steps are weighed by Bayes' rule (rule 20).
 * `reach` is for the average of the first `reachSpans` targets.
 */
export function condition(problem: Problem, reachSpans: number): Posterior & { readonly reach: number } {
  const { surroundings, timeline, targets } = problem;
  const whitened = whiten(problem);
  const hypotheses = hypothesesOf(problem);
  const own = focusOf(surroundings, 0);
  const found = targets.map((span, t) => {
    const gain = whitened.gains[t] as Float64Array;
    const base = expected(problem, 0, span) + dot(gain, whitened.residual);
    const means = new Float64Array(hypotheses.length);
    for (let h = 0; h < means.length; h++) {
      const { shift } = hypotheses[h] as Timeline["hypotheses"][number];
      means[h] = base + own * (shift[span] as number) - dot(gain, whitened.shifts[h] as Float64Array);
    }
    const prior = levelCovariance(surroundings, timeline, { group: 0, span }, { group: 0, span });
    return { means, sd: Math.sqrt(Math.max(prior - dot(gain, gain), 0)) };
  });
  const weights = weigh(problem, whitened);
  return { weights, targets: found, reach: reachOf(problem, whitened, weights, reachSpans) };
}
