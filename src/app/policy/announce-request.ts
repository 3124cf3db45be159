import type { OrganizationId } from "../../core/ids.ts";
import { isLooser } from "../../core/privacy/tier-change.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findOpenRequest, lockOpenRequest, recordAnnounced } from "../../db/policy/policy.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { logStep } from "./log-step.ts";
import { noticeEveryone } from "./notice-everyone.ts";
import { readTierInForce } from "./tier-in-force.ts";

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
    const told = await noticeEveryone(trx, organizationId, { subject: request.id, slot: request.id, now });
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
