import { POPULATION } from "./constants.ts";

/** Weeks in a window (rule 1). */
export const WEEKS_PER_WINDOW = 4;
/** Windows that a history reaches back: a privacy year. Results expire after 12 months (rule 15). */
export const HISTORY_WINDOWS = 13;
/** A change is stated against the figures shown this many windows earlier (or the first shown ones): a quarter. */
const CHANGE_WINDOWS = 3;

/** A weighted mean of weeks: a window that was measured, a week in which results are shown, or a difference of such. */
interface Span {
  readonly weeks: readonly number[];
  readonly weights: readonly number[];
}

/**
 * How the levels of one leaf hang together in time, seen through `spans`: first the measured windows, then the four
 * weeks in which the result is shown, then (if there is an earlier figure) the change since then.
 * Matrices are row-major, `spans` × `spans`, in squared points.
 */
export interface Timeline {
  /** Index of each measured window, ascending. */
  readonly windows: readonly number[];
  /** Positions of the four shown weeks among the spans. */
  readonly shown: readonly number[];
  /** Position of the change among the spans, and the window it is counted from; null where nothing was shown before. */
  readonly change: { readonly span: number; readonly since: number } | null;
  readonly spans: number;
  /** Sum of a span's weights: 1, or 0 for a change, in which all that is constant cancels. */
  readonly constant: Float64Array;
  /** Covariance of a drift with SD 1: AR(1), φ a week (rule 20). */
  readonly drift: Float64Array;
  /** Mean and covariance of a leaf's step, where its time is not resolved. */
  readonly stepMean: Float64Array;
  readonly stepCovariance: Float64Array;
  /** The hypotheses about one leaf: no step, or a step at a given week; what each adds to the spans, in points. */
  readonly hypotheses: readonly { readonly prior: number; readonly shift: Float64Array }[];
}

function evenly(first: number, last: number, weight = 1): Span {
  const weeks = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return { weeks, weights: weeks.map(() => weight / weeks.length) };
}

/**
 * Weeks in which the figures of a window are shown. The instant of publication counts as the end of the window's last
 * week, and the figures stand until the next publication: the first week of being shown is that last week.
 */
function shownWeeks(window: number): { first: number; last: number } {
  const first = WEEKS_PER_WINDOW * window + WEEKS_PER_WINDOW - 1;
  return { first, last: first + WEEKS_PER_WINDOW - 1 };
}

function measuredSpan(window: number): Span {
  return evenly(WEEKS_PER_WINDOW * window, WEEKS_PER_WINDOW * window + WEEKS_PER_WINDOW - 1);
}

function changeSpan(since: number, current: number): Span {
  const before = shownWeeks(since);
  const after = shownWeeks(current);
  const a = evenly(before.first, before.last, -1);
  const b = evenly(after.first, after.last);
  return { weeks: [...a.weeks, ...b.weeks], weights: [...a.weights, ...b.weights] };
}

/** Σ over the weeks of a span of weight × value(week). */
function through(span: Span, value: (week: number) => number): number {
  let sum = 0;
  for (const [i, week] of span.weeks.entries()) sum += (span.weights[i] as number) * value(week);
  return sum;
}

function stepHypotheses(spans: readonly Span[], firstWeek: number, lastWeek: number): Timeline["hypotheses"] {
  const { stepSize, stepPrior, stepPriorWeeks } = POPULATION;
  const found: { prior: number; shift: Float64Array }[] = [];
  // A step in the first two weeks is as good as always having been so: the spread between leaves covers it.
  for (let week = firstWeek + 2; week <= lastWeek; week++) {
    const shift = Float64Array.from(spans, (span) => through(span, (w) => (w >= week ? stepSize : 0)));
    found.push({ prior: stepPrior / stepPriorWeeks, shift });
  }
  const none = {
    prior: Math.max(0.05, 1 - (found.length * stepPrior) / stepPriorWeeks),
    shift: new Float64Array(spans.length),
  };
  const all = [none, ...found];
  const total = all.reduce((sum, h) => sum + h.prior, 0);
  return all.map((h) => ({ prior: h.prior / total, shift: h.shift }));
}

function stepMoments(
  hypotheses: Timeline["hypotheses"],
  n: number,
): { mean: Float64Array; covariance: Float64Array } {
  const mean = new Float64Array(n);
  const covariance = new Float64Array(n * n);
  for (const { prior, shift } of hypotheses) {
    for (let i = 0; i < n; i++) {
      mean[i] = (mean[i] as number) + prior * (shift[i] as number);
      for (let j = 0; j < n; j++) {
        covariance[i * n + j] =
          (covariance[i * n + j] as number) + prior * (shift[i] as number) * (shift[j] as number);
      }
    }
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      covariance[i * n + j] = (covariance[i * n + j] as number) - (mean[i] as number) * (mean[j] as number);
    }
  }
  return { mean, covariance };
}

/** The timeline of a history whose windows have these indexes (ascending, the last is the one being summarized). */
export function buildTimeline(windows: readonly number[]): Timeline {
  const current = windows.at(-1) ?? 0;
  const first = windows[0] ?? 0;
  const shown = shownWeeks(current);
  // Window 0 calibrates and shows no groups (rule 10): the first figure one can compare with is that of window 1.
  const since = Math.max(1, first, current - CHANGE_WINDOWS);
  const weeks = Array.from({ length: WEEKS_PER_WINDOW }, (_, i) => evenly(shown.first + i, shown.first + i));
  const spans = [
    ...windows.map(measuredSpan),
    ...weeks,
    ...(since < current ? [changeSpan(since, current)] : []),
  ];
  const n = spans.length;
  const drift = new Float64Array(n * n);
  for (const [i, a] of spans.entries()) {
    for (const [j, b] of spans.entries()) {
      drift[i * n + j] = through(a, (v) => through(b, (w) => POPULATION.driftPhi ** Math.abs(v - w)));
    }
  }
  const hypotheses = stepHypotheses(spans, WEEKS_PER_WINDOW * first, shown.last);
  const moments = stepMoments(hypotheses, n);
  return {
    windows,
    shown: weeks.map((_, i) => windows.length + i),
    change: since < current ? { span: n - 1, since } : null,
    spans: n,
    constant: Float64Array.from(spans, (span) => span.weights.reduce((sum, w) => sum + w, 0)),
    drift,
    stepMean: moments.mean,
    stepCovariance: moments.covariance,
    hypotheses,
  };
}
