import { sql } from "kysely";
import type { OrganizationId } from "../core/ids.ts";
import type { Instant } from "../core/time/instant.ts";
import type { Trx } from "./transact.ts";

/** Results are shown for this many months after their publication (rule 15). */
const RESULT_MONTHS = 12;

/** What was published before this instant is not shown any more at `now`. Months are those of the calendar in UTC, for everyone alike. */
export function expiryOf(now: Instant): Instant {
  return now.toZonedDateTimeISO("UTC").subtract({ months: RESULT_MONTHS }).toInstant();
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
