import { ACTION_WORDS } from "../../content/actions.ts";
import { wordsFor } from "../../content/words.ts";
import type { OrganizationId, TeamId } from "../../core/ids.ts";
import { type Outcome, type PromiseState, promiseState } from "../../core/pulse/team-action.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { findToldActions, type TeamActionRow } from "../../db/action/team-actions.ts";
import type { Trx } from "../../db/transact.ts";
import { titleOfAction } from "./action-text.ts";

/** What a lead wrote down: what changes, who sees to it, by when. Dates are ISO dates in the organization's zone. */
export interface NotedAction {
  readonly id: string;
  readonly title: string;
  /** The part of the work, in the reader's language. */
  readonly theme: string;
  /** A role. */
  readonly owner: string;
  readonly dueOn: string;
}

/** What a lead promised the team, as all of them read it. */
export interface ToldAction extends NotedAction {
  readonly toldOn: string;
  /** The last day on which the team is to hear what came of it. */
  readonly reportBy: string;
  readonly state: PromiseState;
  /** What became of it, in the lead's words; null while nothing was said. */
  readonly report: { readonly outcome: Outcome; readonly words: string; readonly on: string } | null;
}

interface ToldWish {
  readonly organizationId: OrganizationId;
  readonly team: TeamId;
  readonly zone: TimeZone;
  /** The reader's, a BCP 47 tag. */
  readonly language: string;
  readonly now: Instant;
  readonly most: number;
}

/** What a team was told, the newest first. */
export async function readTold(
  trx: Trx,
  { organizationId, team, most, ...how }: ToldWish,
): Promise<readonly ToldAction[]> {
  const rows = await findToldActions(trx, organizationId, team, most);
  return rows.flatMap((row) => toldOf(row, how) ?? []);
}

export function notedOf(row: TeamActionRow, language: string): NotedAction {
  const words = wordsFor(language);
  return {
    id: row.id,
    title: titleOfAction(row, words),
    theme: ACTION_WORDS[words.locale].themes[row.theme],
    owner: row.owner,
    dueOn: row.due_on,
  };
}

function toldOf(
  row: TeamActionRow,
  { zone, language, now }: Pick<ToldWish, "zone" | "language" | "now">,
): ToldAction | null {
  const { announced_at, report_by, reported_at, outcome, report } = row;
  if (announced_at === null || report_by === null) return null;
  const isReported = reported_at !== null;
  return {
    ...notedOf(row, language),
    toldOn: localDate(announced_at, zone),
    reportBy: report_by,
    state: promiseState({ reportBy: report_by, isReported }, localDate(now, zone)),
    report:
      reported_at === null || outcome === null
        ? null
        : { outcome, words: report ?? "", on: localDate(reported_at, zone) },
  };
}
