import { sql } from "kysely";
import type { OrganizationId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Trx } from "../transact.ts";

/** Results are shown for this many months after their publication (rule 15), and the receipt tells who looked at them for as many. */
const RESULT_MONTHS = 12;

/** What somebody decided or took with them is kept for longer: exports, approvals, connected workspaces, keys. */
const DEED_MONTHS = 36;

/** What was published before this instant is not shown any more at `now`. Months are those of the calendar in UTC, for everyone alike. */
export function expiryOf(now: Instant, months = RESULT_MONTHS): Instant {
  return now.toZonedDateTimeISO("UTC").subtract({ months }).toInstant();
}

/**
 * Deletes summaries published before `before`, and releases on which no summary that is left depends. The database decides what is old
 * enough (migrations/0004-expiry.ts): an earlier `before` deletes less, a later one no more. Windows and ledger stay.
 */
export async function expireResults(
  trx: Trx,
  organizationId: OrganizationId,
  before: Instant,
): Promise<{ readonly summaries: number; readonly releases: number }> {
  const { rows } = await sql<{ summaries: number; releases: number }>`
    select expire_summaries(${organizationId}, ${before}) as summaries,
      expire_releases(${organizationId}, ${before}) as releases`.execute(trx);
  return rows[0] ?? { summaries: 0, releases: 0 };
}

/**
 * Deletes readings of more than 12 months ago from the access log, and other entries of more than 36. Returns how many. The database
 * decides what is old enough (migrations/0007-access-log.ts).
 */
export async function expireAccessLog(
  trx: Trx,
  organizationId: OrganizationId,
  now: Instant,
): Promise<number> {
  const { rows } = await sql<{ entries: number }>`
    select expire_access_log(${organizationId}, ${expiryOf(now)}, ${expiryOf(now, DEED_MONTHS)}) as entries`.execute(
    trx,
  );
  return rows[0]?.entries ?? 0;
}
