/** Holds what the pages would have shown against the truth of a simulated world, as the privacy page's table does. */
import type { EvaluatedRelease, Evaluation } from "../../src/app/summary/evaluate-world.ts";
import { REFERENCE, type World } from "./world.ts";

const WEEKS_PER_WINDOW = 4;
/** First scored week, counted from 0: the eighth, at whose end window 1 is shown. */
const FIRST_SCORED = 7;
/** Teams at or above this level must not be called "not elevated". */
const STRAINED = 50;

/** A shown figure beside the truth of one of the weeks in which it stood. */
interface Pair {
  readonly truth: number;
  readonly shown: EvaluatedRelease & {
    readonly estimate: number;
    readonly low: number;
    readonly high: number;
    readonly probability: number;
  };
}

export interface Score {
  readonly aucOfEstimate: number;
  readonly aucOfProbability: number;
  /** Root mean squared error of the estimate, in points. */
  readonly rmse: number;
  /** Share of "likely elevated" that is; of "not elevated" that is not. */
  readonly precision: number;
  readonly negativeValue: number;
  /** Share of strained team-weeks called "likely elevated", and "not elevated". */
  readonly recall: number;
  readonly falselyReassured: number;
  readonly undecided: number;
  readonly coverage: number;
}

/** Window whose figures stand in a week: the last one closed by the end of that week. */
function windowShownIn(week: number, windows: number): number {
  return Math.min(windows - 1, Math.floor((week + 1) / WEEKS_PER_WINDOW) - 1);
}

function pairsOf(
  evaluation: Evaluation,
  weeks: number,
  truthOf: (team: string) => Float64Array | undefined,
): Pair[] {
  const byWindow = evaluation.windows.map((window) =>
    window.releases.flatMap((shown) => {
      const truth = truthOf(shown.team);
      const { estimate, low, high, probability } = shown;
      if (truth === undefined || estimate === null || low === null || high === null || probability === null)
        return [];
      return [{ truth, shown: { ...shown, estimate, low, high, probability } }];
    }),
  );
  const found: Pair[] = [];
  for (let week = FIRST_SCORED; week < weeks; week++) {
    for (const { truth, shown } of byWindow[windowShownIn(week, byWindow.length)] ?? []) {
      found.push({ truth: truth[week] as number, shown });
    }
  }
  return found;
}

/** Area under the ROC curve, ties counted half (Mann and Whitney). */
export function auc(scores: readonly number[], labels: readonly boolean[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => (scores[a] as number) - (scores[b] as number));
  let positives = 0;
  let ranks = 0;
  for (let i = 0; i < order.length; ) {
    let end = i;
    let tied = 0;
    while (end < order.length && scores[order[end] as number] === scores[order[i] as number]) {
      if (labels[order[end] as number]) tied++;
      end++;
    }
    ranks += tied * ((i + 1 + end) / 2);
    positives += tied;
    i = end;
  }
  const negatives = order.length - positives;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

function shareOf<T>(list: readonly T[], holds: (item: T) => boolean): number {
  return list.length === 0 ? Number.NaN : list.filter(holds).length / list.length;
}

function scorePairs(pairs: readonly Pair[]): Score {
  const isElevated = pairs.map(({ truth }) => truth >= REFERENCE.elevated);
  const called = (verdict: string) => pairs.filter(({ shown }) => shown.verdict === verdict);
  const strained = pairs.filter(({ truth }) => truth >= STRAINED);
  const squares = pairs.reduce((sum, { truth, shown }) => sum + (shown.estimate - truth) ** 2, 0);
  return {
    aucOfEstimate: auc(
      pairs.map(({ shown }) => shown.estimate),
      isElevated,
    ),
    aucOfProbability: auc(
      pairs.map(({ shown }) => shown.probability),
      isElevated,
    ),
    rmse: Math.sqrt(squares / pairs.length),
    precision: shareOf(called("likely_elevated"), ({ truth }) => truth >= REFERENCE.elevated),
    negativeValue: shareOf(called("not_elevated"), ({ truth }) => truth < REFERENCE.elevated),
    recall: shareOf(strained, ({ shown }) => shown.verdict === "likely_elevated"),
    falselyReassured: shareOf(strained, ({ shown }) => shown.verdict === "not_elevated"),
    undecided: shareOf(pairs, ({ shown }) => shown.verdict === "cant_tell"),
    coverage: shareOf(pairs, ({ truth, shown }) => truth >= shown.low && truth <= shown.high),
  };
}

/** Scores the teams of at least `smallest` members, over the eighth to the last week, each figure held until the next. */
export function scoreTeams(world: World, evaluation: Evaluation, smallest: number): Score {
  const levels = new Map(world.teams.flatMap((team) => (team.isDirectStaff ? [] : [[team.id, team]])));
  return scorePairs(
    pairsOf(evaluation, world.weeks, (id) => {
      const team = levels.get(id);
      return team !== undefined && team.members.length >= smallest ? team.level : undefined;
    }),
  );
}

/** Scores the groups right above teams; their true level is that of their people. */
export function scoreDepartments(world: World, evaluation: Evaluation): Score {
  const levels = new Map<string, Float64Array>();
  for (const [position, group] of world.groups.entries()) {
    const teams = world.teams.filter((team) => team.group === position);
    if (position === 0 || teams.length === 0) continue;
    const people = teams.reduce((sum, team) => sum + team.members.length, 0);
    const level = new Float64Array(world.weeks);
    for (const team of teams) {
      for (let week = 0; week < world.weeks; week++) {
        level[week] = (level[week] as number) + ((team.level[week] as number) * team.members.length) / people;
      }
    }
    levels.set(group.id, level);
  }
  return scorePairs(pairsOf(evaluation, world.weeks, (id) => levels.get(id)));
}

/** Means of scores over worlds, figure by figure. */
export function meanScore(scores: readonly Score[]): Score {
  const names = Object.keys(scores[0] ?? {}) as (keyof Score)[];
  return Object.fromEntries(
    names.map((name) => [name, scores.reduce((sum, score) => sum + score[name], 0) / scores.length]),
  ) as unknown as Score;
}
