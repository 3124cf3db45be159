import { said } from "../../content/words/said.ts";
import { EvenkeelError } from "../../core/errors.ts";
import type { Tier } from "../../core/privacy/accountant.ts";
import { isLooser } from "../../core/privacy/tier-change.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findAuditors, insertRequest } from "../../db/policy/policy.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import type { Session } from "../sign-in/session.ts";
import { logStep } from "./log-step.ts";
import { readTierInForce } from "./tier-in-force.ts";

/**
 * HR asks for another tier. A tighter one comes with the next window; a looser one waits for its conditions (rule 14). Throws `forbidden`
 * for all but HR, `conflict` where it is in force or another wish is open, `refused` where nobody could say yes for the employees.
 */
export async function askForTier(
  deps: Pick<Deps, "database" | "random">,
  session: Session,
  tier: Tier,
  now: Instant,
): Promise<void> {
  if (!session.roles.includes("hr"))
    throw new EvenkeelError("forbidden", "Only HR asks for another privacy level. Nothing was changed.");
  const { organizationId, memberId } = session;
  await asApp(deps.database, organizationId, async (trx) => {
    const inForce = await readTierInForce(trx, organizationId, now);
    if (tier === inForce.tier) throw said("conflict", "level_in_force");
    const auditors = await findAuditors(trx, organizationId);
    if (isLooser(tier, inForce.tier) && !auditors.some(({ id }) => id !== memberId))
      throw said("refused", "no_auditor");
    const id = newId<"tier_request">(deps.random, now);
    if (!(await insertRequest(trx, organizationId, { id, tier, at: now, by: memberId })))
      throw said("conflict", "request_open");
    await logStep(trx, deps, {
      organizationId,
      actor: memberId,
      role: "hr",
      verb: "tier.request",
      subject: id,
      change: { before: inForce.tier, after: tier },
      now,
    });
  });
}
