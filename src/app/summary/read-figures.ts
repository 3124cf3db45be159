import type { OrganizationId, TeamId } from "../../core/ids.ts";
import { type Released, releasedBefore } from "../../core/privacy/release.ts";
import { WINDOW_LENGTH } from "../../core/privacy/windows.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { dateOf, localDate, localMoment } from "../../core/time/local-time.ts";
import { expiryOf } from "../../db/member/expire.ts";
import { findSummaries } from "../../db/pulse/releases.ts";
import type { WindowRow } from "../../db/pulse/windows.ts";
import type { Trx } from "../../db/transact.ts";
import { type Figures, readFigures } from "./figures.ts";
import type { TrendPoint } from "./team-page.ts";

export type Summary = Awaited<ReturnType<typeof findSummaries>>[number] & {
  readonly read: Released<Figures>;
};

/** Published summaries of these nodes that have not expired at `now`, oldest window first. */
export async function readSummaries(
  trx: Trx,
  organizationId: OrganizationId,
  { nodes, now }: { readonly nodes: readonly TeamId[]; readonly now: Instant },
): Promise<readonly Summary[]> {
  if (nodes.length === 0) return [];
  const rows = await findSummaries(trx, organizationId, { nodes, since: expiryOf(now) });
  return rows.map((row) => ({ ...row, read: releasedBefore(readFigures(row.figures)) }));
}

/** When the figures of a window are due; nothing of a void one comes, and the window after it opens where it would have ended. */
export function nextPublication({ state, publishes_at }: Pick<WindowRow, "state" | "publishes_at">): Instant {
  return state === "void" ? publishes_at.add({ milliseconds: WINDOW_LENGTH }) : publishes_at;
}

/** One window of a trend, pinned as it was when it was published. */
export function trendPoint(summary: Summary, zone: TimeZone): TrendPoint {
  const { read, index, opens_at, closes_at, questions_id: id, questions: name } = summary;
  const questions = id === null ? null : { id, name: name ?? "" };
  const dates = { from: localDate(opens_at, zone), to: dateOf(localMoment(closes_at, zone).day - 1) };
  if (read.kind === "withheld") return { index, ...dates, figures: null, withheld: read.reason, questions };
  const { estimate, low, high, probability, verdict } = read;
  const figures = { estimate, low, high, probability, verdict };
  return { index, ...dates, figures, withheld: null, questions };
}
