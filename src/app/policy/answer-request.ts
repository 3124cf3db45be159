import { said } from "../../content/words/said.ts";
import { EvenkeelError } from "../../core/errors.ts";
import type { OrganizationId } from "../../core/ids.ts";
import { isLooser } from "../../core/privacy/tier-change.ts";
import type { Instant } from "../../core/time/instant.ts";
import { endRequest, lockOpenRequest, recordApproved, type TierRequestRow } from "../../db/policy/policy.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import type { Session } from "../sign-in/session.ts";
import { mayAnswer } from "./auditors-yes.ts";
import { logStep } from "./log-step.ts";
import { readTierInForce } from "./tier-in-force.ts";

type PolicyDeps = Pick<Deps, "database" | "random">;

/** The request that a page showed, while it is still the open one. */
async function openRequest(trx: Trx, organizationId: OrganizationId, id: string): Promise<TierRequestRow> {
  const open = await lockOpenRequest(trx, organizationId);
  if (open?.id !== id) throw said("conflict", "request_over");
  return open;
}

/** HR takes a request back, whatever was said to it, until the window opens in which it comes into force. */
export async function withdrawRequest(
  deps: PolicyDeps,
  session: Session,
  id: string,
  now: Instant,
): Promise<void> {
  if (!session.roles.includes("hr"))
    throw new EvenkeelError("forbidden", "Only HR withdraws what HR asked for. Nothing was changed.");
  const { organizationId, memberId: actor } = session;
  await asApp(deps.database, organizationId, async (trx) => {
    const { id: subject } = await openRequest(trx, organizationId, id);
    await endRequest(trx, organizationId, subject, { at: now, outcome: "withdrawn" });
    await logStep(trx, deps, { organizationId, actor, role: "hr", verb: "tier.withdraw", subject, now });
  });
}

/**
 * The auditor's yes or no to a looser tier. A no ends the request, also after a yes, until it comes into force. Throws `forbidden` for
 * whoever is no auditor, `refused` as mayAnswer does.
 */
export async function answerRequest(
  deps: PolicyDeps,
  session: Session,
  { request: id, answer }: { readonly request: string; readonly answer: "yes" | "no" },
  now: Instant,
): Promise<void> {
  if (!session.roles.includes("auditor"))
    throw new EvenkeelError("forbidden", "Only an auditor answers this. Nothing was changed.");
  const { organizationId, memberId: actor } = session;
  await asApp(deps.database, organizationId, async (trx) => {
    const request = await openRequest(trx, organizationId, id);
    const { requested_by: askedBy } = request;
    await mayAnswer(trx, session, { askedBy, answer, now });
    const { tier } = await readTierInForce(trx, organizationId, now);
    if (!isLooser(request.tier, tier)) throw said("conflict", "tighter_needs_no_yes");
    const step = { organizationId, actor, role: "auditor", subject: request.id, now } as const;
    if (answer === "no") {
      await endRequest(trx, organizationId, request.id, { at: now, outcome: "refused" });
      await logStep(trx, deps, { ...step, verb: "tier.refuse" });
    } else if (request.approved_at === null) {
      await recordApproved(trx, organizationId, request.id, { at: now, by: actor });
      await logStep(trx, deps, { ...step, verb: "tier.approve" });
    }
  });
}
