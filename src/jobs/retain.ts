import type { Deps } from "../app/deps.ts";
import type { OrganizationId } from "../core/ids.ts";
import type { Instant, TimeZone } from "../core/time/instant.ts";
import { localDate } from "../core/time/local-time.ts";
import { deleteOldDeliveries } from "../db/delivery/deliveries.ts";
import { deleteOldEvents } from "../db/delivery/inbox.ts";
import { deleteOldLeaves } from "../db/directory/leaves.ts";
import { expireAccessLog, expireResults, expiryOf } from "../db/member/expire.ts";
import { deleteStaleExportLinks } from "../db/member/export.ts";
import { deleteExpiredRuns } from "../db/member/practice-data.ts";
import { deleteStaleSignIns } from "../db/sign-in/sign-in.ts";
import { asApp } from "../db/transact.ts";

/** Finished messages are forgotten after this many days: their rhythm is nobody's business for longer. */
const DELIVERY_DAYS = 28;

/** Slack brings an event again for an hour and may be late by more; a captured request is refused after five minutes. */
const EVENT_HOURS = 48;

/** Forgets what nobody needs any more. */
export async function retain(
  deps: Pick<Deps, "database">,
  organizationId: OrganizationId,
  now: Instant,
): Promise<void> {
  await asApp(deps.database, organizationId, async (trx) => {
    await deleteExpiredRuns(trx, organizationId, localDate(now, "UTC" as TimeZone));
    await deleteOldLeaves(trx, organizationId, localDate(now.subtract({ hours: 48 }), "UTC" as TimeZone));
    await deleteStaleSignIns(trx, organizationId, now);
    await deleteStaleExportLinks(trx, organizationId, now);
    await deleteOldEvents(trx, organizationId, now.subtract({ hours: EVENT_HOURS }));
    await deleteOldDeliveries(trx, organizationId, now.subtract({ hours: 24 * DELIVERY_DAYS }));
    await expireResults(trx, organizationId, expiryOf(now));
    await expireAccessLog(trx, organizationId, now);
  });
}
