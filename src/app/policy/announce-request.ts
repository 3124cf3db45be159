import { Temporal } from "temporal-polyfill";
import type { OrganizationId } from "../../core/ids.ts";
import { isLooser } from "../../core/privacy/tier-change.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { endOfQuiet } from "../../core/time/quiet-hours.ts";
import { findOrganization } from "../../db/directory.ts";
import {
  findOpenRequest,
  findZones,
  lockOpenRequest,
  planNotices,
  recordAnnounced,
} from "../../db/policy.ts";
import { asApp } from "../../db/transact.ts";
import { quietHoursOf } from "../delivery/quiet-hours.ts";
import type { Deps } from "../deps.ts";
import { logStep } from "./log-step.ts";
import { readTierInForce } from "./tier-in-force.ts";

/** A notice that could not be delivered for this long is not sent: by then the page has told it for as long as the rule asks. */
const WORTH_SENDING_HOURS = 24 * 28;

/**
 * Tells everyone of a looser tier that was asked for: plans one neutral message for each who takes messages, at their next hour that is not
 * quiet. The notice counts from the last of these hours in any zone of the directory, so that it depends on nobody's choices.
 */
export async function announceRequest(
  deps: Pick<Deps, "database" | "random">,
  organizationId: OrganizationId,
  now: Instant,
): Promise<void> {
  await asApp(deps.database, organizationId, async (trx) => {
    // A look without a lock: nearly every tick finds nothing to announce.
    if ((await findOpenRequest(trx, organizationId))?.announced_at !== null) return;
    const request = await lockOpenRequest(trx, organizationId);
    const { tier } = await readTierInForce(trx, organizationId, now);
    if (request?.announced_at !== null || !isLooser(request.tier, tier)) return;
    const quiet = quietHoursOf(await findOrganization(trx, organizationId));
    let told = now;
    for (const zone of await findZones(trx, organizationId)) {
      const dueAt = endOfQuiet(now, zone as TimeZone, quiet) ?? now;
      await planNotices(trx, organizationId, {
        subject: request.id,
        zone,
        dueAt,
        expiresAfterHours: WORTH_SENDING_HOURS,
      });
      if (Temporal.Instant.compare(dueAt, told) > 0) told = dueAt;
    }
    await recordAnnounced(trx, organizationId, request.id, told);
    await logStep(trx, deps, {
      organizationId,
      actor: null,
      role: "system",
      verb: "tier.announce",
      subject: request.id,
      now,
    });
  });
}
