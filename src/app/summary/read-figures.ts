import type { OrganizationId, TeamId } from "../../core/ids.ts";
import { type Released, releasedBefore } from "../../core/privacy/release.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { findSummaries } from "../../db/releases.ts";
import type { Trx } from "../../db/transact.ts";
import { type Figures, readFigures } from "./figures.ts";
import type { TrendPoint } from "./team-page.ts";

export type Summary = Awaited<ReturnType<typeof findSummaries>>[number] & {
  readonly read: Released<Figures>;
};

/** Published summaries of these nodes, oldest window first. */
export async function readSummaries(
  trx: Trx,
  organizationId: OrganizationId,
  nodes: readonly TeamId[],
): Promise<readonly Summary[]> {
  if (nodes.length === 0) return [];
  const rows = await findSummaries(trx, organizationId, nodes);
  return rows.map((row) => ({ ...row, read: releasedBefore(readFigures(row.figures)) }));
}

/** One window of a trend, pinned as it was when it was published. */
export function trendPoint(summary: Summary, zone: TimeZone): TrendPoint {
  const { read, index, opens_at, closes_at } = summary;
  const dates = { from: localDate(opens_at, zone), to: localDate(closes_at.subtract({ hours: 24 }), zone) };
  if (read.kind === "withheld") return { index, ...dates, figures: null, withheld: read.reason };
  const { estimate, low, high, probability, verdict } = read;
  return { index, ...dates, figures: { estimate, low, high, probability, verdict }, withheld: null };
}
