/**
 * What a group of 100 and more reads by quarter (rule 11): dimensions, drivers and participation, from the noisy sums of three or
 * four windows. Post-processing: it is handed releases and nothing else.
 */
import type { TeamId } from "../ids.ts";
import { WINDOWS_PER_YEAR } from "./accountant.ts";
import { calibrate } from "./calibration.ts";
import { comparable } from "./comparable.ts";
import type { Metric, WindowReleases } from "./node.ts";
import {
  type Drawn,
  type GroupFigures,
  type GroupQuarter,
  type ReleasedShare,
  readGroup,
} from "./quarter-group.ts";
import { cutToShare, type Share } from "./share.ts";

/** Names the formulas and constants behind a quarter; stored with it, for it is never worked out again. */
const QUARTER_VERSION = "quarter-1";

/** Windows in a quarter: three, for a dimension's three questions take turns. The 13th of a privacy year joins its last quarter. */
const WINDOWS_PER_QUARTER = 3;
/** Releases that are sorted between two pauses. */
const RELEASES_AT_ONCE = 500;
const QUARTERS_PER_YEAR = Math.floor(WINDOWS_PER_YEAR / WINDOWS_PER_QUARTER);

/** A quarter of a privacy year by its first and last window. */
export interface Quarter {
  readonly first: number;
  readonly last: number;
}

/** What one group reads of a quarter. */
export interface QuarterFigures extends Quarter, GroupFigures {
  readonly engine: string;
  /** The window of it with which new questions began: nothing of it is from before, or compared with that. Left out where none did. */
  readonly since?: number;
  /** People counted, in the latest window that drew anything of this. */
  readonly people: number;
}

/** Which question of the bank a metric was asked with in a window: a change compares the same questions only. */
export type QuestionOf = (window: number, metric: Metric) => string | null;

/** The quarter of a window. Privacy years begin with window 0, as in the ledger, so that no quarter sees a tier loosen. */
export function quarterOf(window: number): Quarter {
  const year = Math.floor(window / WINDOWS_PER_YEAR) * WINDOWS_PER_YEAR;
  const quarter = Math.min(QUARTERS_PER_YEAR - 1, Math.floor((window - year) / WINDOWS_PER_QUARTER));
  const first = year + quarter * WINDOWS_PER_QUARTER;
  const isLast = quarter === QUARTERS_PER_YEAR - 1;
  return { first, last: isLast ? year + WINDOWS_PER_YEAR - 1 : first + WINDOWS_PER_QUARTER - 1 };
}

/**
 * The quarter that is over with the last of these windows that drew anything, by their indexes in order, and was not with the one before;
 * null where none is. A quarter whose last window was never drawn is left to the next window that is.
 */
export function dueQuarter(drawn: readonly number[]): Quarter | null {
  const last = drawn.at(-1);
  if (last === undefined) return null;
  const before = drawn.at(-2) ?? -1;
  const own = quarterOf(last);
  const quarter = own.last === last || own.first === 0 ? own : quarterOf(own.first - 1);
  return quarter.last > before && quarter.last <= last ? quarter : null;
}

/** The whole organization's share of people with any answer in the last window, as released so far (rule 19); null where none was. */
export function answeringShare(
  all: readonly WindowReleases[],
): { readonly node: TeamId; readonly share: Share } | null {
  const history = comparable(all);
  const released = history.at(-1)?.releases.find(({ metric }) => metric === "answering");
  const last = calibrate(history).windows.at(-1);
  if (released === undefined || last === undefined) return null;
  const { estimate, low, high } = cutToShare(last.share, last.shareVariance);
  return { node: released.node, share: { estimate, low, high } };
}

/** What every group of 100 and more reads of `quarter`, from releases up to its end; pausing after each group. */
export function* quarterFiguresInSteps(
  history: readonly WindowReleases[],
  quarter: Quarter,
  questionOf: QuestionOf,
): Generator<void, ReadonlyMap<TeamId, QuarterFigures>> {
  const drawn = history.filter(({ index }) => index <= quarter.last);
  const upTo = comparable(drawn);
  const shares = calibrate(upTo).windows;
  const answering = new Map(upTo.map(({ index }, i) => [index, shares[i] as ReleasedShare] as const));
  yield;
  const now = yield* readQuarter(upTo, { quarter, answering, questionOf });
  const previous = quarter.first === 0 ? null : quarterOf(quarter.first - 1);
  const before =
    previous === null ? null : yield* readQuarter(upTo, { quarter: previous, answering, questionOf });
  const since = upTo.length < drawn.length ? upTo[0]?.index : undefined;
  const figures = new Map<TeamId, QuarterFigures>();
  for (const [node, group] of now) {
    const { first, last } = quarter;
    const people = group.people;
    figures.set(node, {
      engine: QUARTER_VERSION,
      first,
      last,
      ...(since !== undefined && since >= first ? { since } : {}),
      people,
      ...readGroup(group, before?.get(node) ?? null),
    });
    yield;
  }
  return figures;
}

/** Everything drawn of groups of 100 and more in one quarter, by group. */
function* readQuarter(
  history: readonly WindowReleases[],
  {
    quarter,
    answering,
    questionOf,
  }: {
    readonly quarter: Quarter;
    readonly answering: ReadonlyMap<number, ReleasedShare>;
    readonly questionOf: QuestionOf;
  },
): Generator<void, ReadonlyMap<TeamId, GroupQuarter & { readonly people: number }>> {
  const windows = history.filter(({ index }) => index >= quarter.first && index <= quarter.last);
  const ofQuarter = new Map([...answering].filter(([index]) => windows.some((each) => each.index === index)));
  const root = windows.flatMap(({ releases }) => releases).find(({ metric }) => metric === "answering")?.node;
  const groups = new Map<TeamId, { drawn: Map<Metric, Drawn[]>; people: number }>();
  for (const { index: window, releases } of windows) {
    for (const [i, release] of releases.entries()) {
      if (i % RELEASES_AT_ONCE === 0) yield;
      if (!isQuarterly(release.metric)) continue;
      const group = groups.get(release.node) ?? { drawn: new Map<Metric, Drawn[]>(), people: 0 };
      groups.set(release.node, group);
      group.people = release.rosterSize;
      const question = questionOf(window, release.metric) ?? release.metric;
      const known = group.drawn.get(release.metric) ?? [];
      group.drawn.set(release.metric, [...known, { window, question, release }]);
    }
  }
  return new Map(
    Array.from(groups, ([node, group]) => [node, { ...group, answering: ofQuarter, isRoot: node === root }]),
  );
}

function isQuarterly(metric: Metric): boolean {
  return metric === "participation" || metric.startsWith("dimension:") || metric.startsWith("driver:");
}
