import type { OrganizationId } from "../../core/ids.ts";
import type { Tier } from "../../core/privacy/accountant.ts";
import { tierAt } from "../../core/privacy/ledger.ts";
import { decideTier } from "../../core/privacy/tier-change.ts";
import type { Instant } from "../../core/time/instant.ts";
import { endRequest, lockOpenRequest, savePolicyTier, type TierRequestRow } from "../../db/policy/policy.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { appendToLedger, readLedger } from "../summary/ledger.ts";
import { logStep } from "./log-step.ts";

/**
 * The tier in force from this opening on (rule 14): what was asked for, where its conditions are met, else what was in force before. A
 * change goes into the ledger, into the policy and into the access log, in the transaction that opens the window.
 */
export async function settleTier(
  trx: Trx,
  deps: Pick<Deps, "sealing" | "random">,
  {
    organizationId,
    index,
    wanted,
    now,
  }: { organizationId: OrganizationId; index: number; wanted: Tier; now: Instant },
): Promise<Tier> {
  const at = now.epochMilliseconds;
  const ledger = await readLedger(trx, organizationId);
  const bodies = ledger.map(({ body }) => body);
  const current = tierAt(bodies, at);
  const request = await lockOpenRequest(trx, organizationId);
  // Without a request the policy's own tier is one that nobody announced: it can tighten and never loosen.
  const asked =
    request === undefined ? { tier: wanted, announcedAt: null, approvedAt: null } : toRequest(request);
  const { tier } = decideTier(current ?? wanted, asked, { index, opensAt: at });
  if (tier !== current)
    await appendToLedger(trx, deps, { organizationId, ledger, body: { kind: "tier", at, tier } });
  if (request?.tier === tier) {
    await savePolicyTier(trx, organizationId, tier);
    await endRequest(trx, organizationId, request.id, { at: now, outcome: "in_force" });
    await logStep(trx, deps, {
      organizationId,
      actor: null,
      role: "system",
      verb: "tier.in_force",
      subject: request.id,
      change: { before: current, after: tier },
      now,
    });
  }
  return tier;
}

/** A stored wish, as the rule takes it. */
function toRequest({ tier, announced_at, approved_at }: TierRequestRow) {
  return {
    tier,
    announcedAt: announced_at?.epochMilliseconds ?? null,
    approvedAt: approved_at?.epochMilliseconds ?? null,
  };
}
