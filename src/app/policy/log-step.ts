import type { MemberId, OrganizationId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { recordAccess } from "../../db/access-log.ts";
import type { TierRequestId } from "../../db/policy/policy.ts";
import type { SettingChange } from "../../db/schema.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";

/** A step on the way to another tier: who in which role, and when. What a member does about it is not among them. */
export interface TierStep {
  readonly organizationId: OrganizationId;
  readonly actor: MemberId | null;
  readonly role: "hr" | "auditor" | "system";
  readonly verb:
    | "tier.request"
    | "tier.announce"
    | "tier.approve"
    | "tier.refuse"
    | "tier.withdraw"
    | "tier.in_force";
  readonly subject: TierRequestId;
  readonly change?: SettingChange;
  readonly now: Instant;
}

export function logStep(
  trx: Trx,
  deps: Pick<Deps, "random">,
  { organizationId, now, ...step }: TierStep,
): Promise<void> {
  return recordAccess(trx, organizationId, {
    id: newId(deps.random, now),
    at: now,
    ...step,
  });
}
