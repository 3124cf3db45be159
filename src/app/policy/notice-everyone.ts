import { Temporal } from "temporal-polyfill";
import type { Id, OrganizationId, TeamId } from "../../core/ids.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { endOfQuiet } from "../../core/time/quiet-hours.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { findZones, planNotices } from "../../db/policy/policy.ts";
import type { Trx } from "../../db/transact.ts";
import { quietHoursOf } from "../delivery/quiet-hours.ts";

/** A notice that could not be delivered for this long is not sent: by then the page has told it for as long as a rule asks. */
const WORTH_SENDING_HOURS = 24 * 28;

/**
 * Plans one neutral message for each who takes messages, or for those of one team, at their next hour that is not quiet. Returns the last of these hours in any
 * zone of the directory, so that it depends on nobody's choices.
 */
export async function noticeEveryone(
  trx: Trx,
  organizationId: OrganizationId,
  {
    subject,
    slot,
    team = null,
    now,
  }: {
    readonly subject: Id<string>;
    readonly slot: string;
    readonly team?: TeamId | null;
    readonly now: Instant;
  },
): Promise<Instant> {
  const quiet = quietHoursOf(await findOrganization(trx, organizationId));
  let told = now;
  for (const zone of await findZones(trx, organizationId)) {
    const dueAt = endOfQuiet(now, zone as TimeZone, quiet) ?? now;
    await planNotices(trx, organizationId, {
      subject,
      slot,
      zone,
      team,
      dueAt,
      expiresAfterHours: WORTH_SENDING_HOURS,
    });
    if (Temporal.Instant.compare(dueAt, told) > 0) told = dueAt;
  }
  return told;
}
