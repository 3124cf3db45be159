import { ACTION_WORDS, ACTIONS, type ManagerActionId } from "../../content/actions.ts";
import { PULSE } from "../../content/pulse.ts";
import type { OrganizationId } from "../../core/ids.ts";
import type { Locale } from "../../core/locale.ts";
import { type Construct, DIMENSIONS, DRIVERS } from "../../core/pulse/instrument.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { dateOf, localDate, localMoment } from "../../core/time/local-time.ts";
import { findWindowSpans } from "../../db/pulse/windows.ts";
import type { Trx } from "../../db/transact.ts";
import type { Figures } from "./figures.ts";
import { type Summary, trendPoint } from "./read-figures.ts";
import type { AnsweringPoint, QuarterRow, SuggestedAction, TopicRow } from "./team-page.ts";

type Stored = NonNullable<Figures["quarter"]>;

/** First and last day of some windows, by their indexes. */
export type DaysOf = (windows: { readonly first: number; readonly last: number }) => {
  readonly from: string;
  readonly to: string;
};

/** What it takes to tell of a quarter: its days, and the language of whoever reads. */
export interface Telling {
  readonly days: DaysOf;
  readonly locale: Locale;
}

/** Windows stay when their results have expired, and so do the days of a quarter. */
export async function readDays(trx: Trx, organizationId: OrganizationId, zone: TimeZone): Promise<DaysOf> {
  const spans = await findWindowSpans(trx, organizationId);
  return ({ first, last }) => {
    const within = spans.filter(({ index }) => index >= first && index <= last);
    const [opened, closed] = [within[0]?.opens_at, within.at(-1)?.closes_at];
    return {
      from: opened === undefined ? "" : localDate(opened, zone),
      to: closed === undefined ? "" : dateOf(localMoment(closed, zone).day - 1),
    };
  };
}

/** The quarters that these summaries of one group tell of, newest first, as they were stored. */
export function quartersOf(own: readonly Summary[], telling: Telling): readonly QuarterRow[] {
  return own
    .flatMap(({ read }) => (read.quarter === undefined ? [] : [quarterRow(read.quarter, telling)]))
    .toReversed();
}

/** The whole organization's answering share, window by window, newest first; empty for every other group. */
export function answeringOf(own: readonly Summary[], zone: TimeZone): readonly AnsweringPoint[] {
  return own
    .flatMap((summary) => {
      const { from, to } = trendPoint(summary, zone);
      return summary.read.answering === undefined ? [] : [{ from, to, share: summary.read.answering }];
    })
    .toReversed();
}

function quarterRow(stored: Stored, { days, locale }: Telling): QuarterRow {
  const { last, since, people, participation, silence, reach } = stored;
  const first = since ?? stored.first;
  const span = days({ first, last });
  return {
    ...span,
    windows: last - first + 1,
    since: since === undefined ? null : span.from,
    people,
    dimensions: DIMENSIONS.map((id) => topicRow({ kind: "dimension", id }, stored, locale)),
    drivers: DRIVERS.map((id) => topicRow({ kind: "driver", id }, stored, locale)),
    participation,
    silence,
    reach,
  };
}

function topicRow(
  { kind, id }: { kind: "dimension" | "driver"; id: Construct },
  { topics }: Stored,
  locale: Locale,
): TopicRow {
  const found = topics.find(({ metric }) => metric === `${kind}:${id}`);
  const share = found?.share ?? null;
  return {
    id,
    name: PULSE[locale].constructs[id],
    windows: found?.windows ?? 0,
    share,
    change: found?.change ?? null,
    actions: share === null ? [] : actionsFor(id, locale),
  };
}

/** The catalog's changes to the work on this theme that may be suggested to anyone. */
function actionsFor(theme: Construct, locale: Locale): readonly SuggestedAction[] {
  return ACTIONS.filter((action) => action.theme === theme && action.offer === "picked").map(({ id }) => {
    const { title, why, firstStep, timeCost } = ACTION_WORDS[locale].actions[id as ManagerActionId];
    return { id, title, why, firstStep, timeCost };
  });
}
