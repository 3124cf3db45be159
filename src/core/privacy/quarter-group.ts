/** One group's shares over the windows of a quarter: sums, silence, and what may be told of them (rule 11). */
import type { Metric, Release } from "./node.ts";
import { cutToShare, type Share, type SharePosterior, shareOf } from "./share.ts";
import { ENOUGH_ANSWERING } from "./verdict.ts";

/** A 90 % interval wider than this tells nothing, and is not shown. */
export const WIDEST_TOLD = 0.4;

/**
 * Of the people with any strain answer in a window, the share who answered one given question of it. It is asked in one week, and
 * weeks are missed: .73 in the reference world, .57 and .86 where people answer half of their weeks, or six in seven. Nothing that
 * is released says where an organization lies. `driftSd`: how far it may differ between two quarters.
 */
const ONE_QUESTION = { mean: 0.72, sd: 0.1, driftSd: 0.03 };

/** SD between groups of 100 and more in the share of people with any answer. */
const GROUP_SHARE_SD = 0.1;

/** 95 % point of the standard normal: the ends of a 90 % interval. */
const NORMAL_95 = 1.6448536269514722;

/** One stored number of a group, with the window and the question that it came from. */
export interface Drawn {
  readonly window: number;
  readonly question: string;
  readonly release: Pick<Release, "value" | "variance" | "rosterSize">;
}

/** The whole organization's share of people with any answer in a window, as released. */
export interface ReleasedShare {
  readonly share: number;
  readonly shareVariance: number;
}

/** All that was drawn of one group in one quarter. */
export interface GroupQuarter {
  readonly drawn: ReadonlyMap<Metric, readonly Drawn[]>;
  /** By window. */
  readonly answering: ReadonlyMap<number, ReleasedShare>;
  readonly isRoot: boolean;
}

/** What a quarter says of a dimension or driver. */
export interface TopicFigures {
  readonly metric: Metric;
  /** Windows of the quarter in which it was asked and drawn here. */
  readonly windows: number;
  /** Share of people whose score is 45 or more; null where the interval is too wide to tell anything. */
  readonly share: Share | null;
  /** Against the quarter before, over the questions that both asked; null where its 90 % interval holds 0, or nothing is told. */
  readonly change: Share | null;
}

/** What one group reads of a quarter. Shares are of the people counted in it, 0..1. */
export interface GroupFigures {
  readonly topics: readonly TopicFigures[];
  /** Share with any answer in a window; null where it cannot be told, and for the whole organization, which has a figure each window. */
  readonly participation: Share | null;
  /** Whether so many may have stayed silent that a low share is no reassurance (as in rule 21). */
  readonly silence: boolean;
  /** By how much one person's whole record can have moved any share of `topics`, at most, to first order; null where none is told. */
  readonly reach: number | null;
}

/** Reads a group's quarter, beside the quarter before where there is one. */
export function readGroup(now: GroupQuarter, before: GroupQuarter | null): GroupFigures {
  const answering = answeringOf(now);
  const reaches: number[] = [];
  const topics = Array.from(now.drawn, ([metric, drawn]): TopicFigures | null => {
    if (metric === "participation") return null;
    const told = tell(estimate(drawn, answering));
    if (told !== null) reaches.push(told.reach);
    const earlier = before?.drawn.get(metric) ?? [];
    const change =
      told === null || before === null
        ? null
        : changeOf({ drawn, answering }, { drawn: earlier, answering: answeringOf(before) });
    return { metric, windows: drawn.length, share: told === null ? null : bare(told.posterior), change };
  });
  return {
    // In an order of their own, whatever order the numbers were drawn or stored in.
    topics: topics.filter((topic) => topic !== null).sort((a, b) => (a.metric < b.metric ? -1 : 1)),
    participation: answering.participation,
    silence: answering.low < ENOUGH_ANSWERING,
    reach: reaches.length === 0 ? null : Math.max(...reaches),
  };
}

function bare({ estimate, low, high }: Share): Share {
  return { estimate, low, high };
}

function isTold({ low, high }: Share): boolean {
  return high - low <= WIDEST_TOLD;
}

/** A group's share of people with any answer: the whole organization's, moved by what the group itself released. */
interface Answering {
  readonly byWindow: ReadonlyMap<number, ReleasedShare>;
  /** Points by which the group lies above the whole organization, and what is not known of that. */
  readonly offset: number;
  readonly offsetVariance: number;
  readonly participation: Share | null;
  /** Lower end of the 90 % interval of the quarter's share. */
  readonly low: number;
}

function answeringOf({ drawn, answering, isRoot }: GroupQuarter): Answering {
  const around = averageOf([...answering.values()]);
  if (isRoot) {
    const { low } = cutToShare(around.share, around.shareVariance);
    return { byWindow: answering, offset: 0, offsetVariance: 0, participation: null, low };
  }
  const own = drawn.get("participation") ?? [];
  const prior = GROUP_SHARE_SD ** 2;
  const seen = weigh(own);
  const beside = averageOf(
    own.flatMap(({ window }) => {
      const found = answering.get(window);
      return found === undefined ? [] : [found];
    }),
  );
  // What is not known of the whole organization's share blurs how far the group lies from it.
  const gain = own.length === 0 ? 0 : prior / (prior + seen.noise + beside.shareVariance);
  const offset = gain * (seen.sum - beside.share);
  const offsetVariance = prior * (1 - gain);
  const whole = cutToShare(around.share + offset, ownVariance(prior + around.shareVariance, seen.noise, own));
  // A figure that rests on the whole organization more than on the group would not be the group's.
  const isOwn = own.length > 0 && seen.noise <= prior;
  return {
    byWindow: answering,
    offset,
    offsetVariance,
    participation: isOwn && isTold(whole) ? bare(whole) : null,
    low: whole.low,
  };
}

/** Variance of a group's own share after its noisy sums were seen. */
function ownVariance(before: number, noise: number, own: readonly Drawn[]): number {
  return own.length === 0 ? before : (before * noise) / (before + noise);
}

function averageOf(shares: readonly ReleasedShare[]): ReleasedShare {
  if (shares.length === 0) return { share: 0, shareVariance: 1 };
  const share = shares.reduce((sum, each) => sum + each.share, 0) / shares.length;
  // Neighboring windows err alike, for each leans on those before it: so the errors do not average out.
  const sd = shares.reduce((sum, each) => sum + Math.sqrt(each.shareVariance), 0) / shares.length;
  return { share, shareVariance: sd ** 2 };
}

interface Weighed {
  /** Noisy sum by people counted, each question weighing the same. */
  readonly sum: number;
  readonly noise: number;
  readonly people: number;
  /** By how much one person moves `sum` at most. */
  readonly reach: number;
  readonly weights: readonly { readonly window: number; readonly weight: number }[];
}

/** Averages the windows of a metric. Each question weighs the same, for its wording alone moves its answers. */
function weigh(drawn: readonly Drawn[]): Weighed {
  const questions = new Map<string, number>();
  for (const { question } of drawn) questions.set(question, (questions.get(question) ?? 0) + 1);
  let [sum, noise, people, reach] = [0, 0, 0, 0];
  const weights = drawn.map(({ window, question, release }) => {
    const weight = 1 / questions.size / (questions.get(question) ?? 1);
    const size = Math.max(1, release.rosterSize);
    sum += (weight * release.value) / size;
    noise += (weight / size) ** 2 * release.variance;
    people += weight * size;
    reach += weight / size;
    return { window, weight };
  });
  return { sum, noise, people, reach, weights };
}

interface Estimate {
  readonly posterior: SharePosterior;
  /** As `posterior`, without what would move two quarters alike. */
  readonly own: SharePosterior;
  readonly reach: number;
}

/** The share of people at 45 and more over these windows; null where there are none. */
function estimate(drawn: readonly Drawn[], answering: Answering): Estimate | null {
  if (drawn.length === 0) return null;
  const { sum, noise, people, reach, weights } = weigh(drawn);
  let [share, sd] = [0, 0];
  for (const { window, weight } of weights) {
    const released = answering.byWindow.get(window) ?? { share: 0, shareVariance: 1 };
    share += weight * Math.min(1, Math.max(0.02, released.share + answering.offset));
    sd += weight * Math.sqrt(released.shareVariance);
  }
  const shareVariance = sd ** 2 + answering.offsetVariance;
  const { mean, sd: usualSd, driftSd } = ONE_QUESTION;
  const answered = share * mean;
  const base = { seen: sum, noise, answered, people };
  const drift = mean ** 2 * shareVariance + share ** 2 * (driftSd ** 2 / 2);
  const posterior = shareOf({ ...base, answeredVariance: drift + share ** 2 * usualSd ** 2 });
  const own = shareOf({ ...base, answeredVariance: drift });
  return { posterior, own, reach: (reach * (1 + mean * posterior.estimate)) / answered };
}

function tell(found: Estimate | null): Estimate | null {
  return found !== null && isTold(found.posterior) ? found : null;
}

interface Side {
  readonly drawn: readonly Drawn[];
  readonly answering: Answering;
}

/** The change between two quarters over the questions that both asked, where its 90 % interval excludes 0. */
function changeOf(now: Side, before: Side): Share | null {
  const asked = new Set(before.drawn.map(({ question }) => question));
  const common = new Set(now.drawn.map(({ question }) => question).filter((each) => asked.has(each)));
  const of = ({ drawn, answering }: Side) =>
    tell(
      estimate(
        drawn.filter(({ question }) => common.has(question)),
        answering,
      ),
    );
  const [after, earlier] = [of(now), of(before)];
  if (after === null || earlier === null) return null;
  const points = after.own.estimate - earlier.own.estimate;
  // What is not known of missed weeks stretches or shrinks both quarters alike, and so their difference.
  const stretch = (ONE_QUESTION.sd / ONE_QUESTION.mean) ** 2 * points ** 2;
  const reach = NORMAL_95 * Math.sqrt(after.own.variance + earlier.own.variance + stretch);
  if (Math.abs(points) <= reach) return null;
  return { estimate: points, low: points - reach, high: points + reach };
}
