import type { OrganizationId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findNewestPublished, isAnswered } from "../../db/action/organization-actions.ts";
import { findMessagePolicy } from "../../db/policy/policy.ts";
import type { Trx } from "../../db/transact.ts";

/** Whether people may be asked again. */
export type Asking =
  /** The organization does without the rule: an auditor agreed. */
  | { readonly kind: "free" }
  /** Something was said to have come of the newest figures, or there are none yet. */
  | { readonly kind: "answered" }
  /** Nothing was, since they were published: the next window does not open before. */
  | { readonly kind: "unanswered"; readonly publishedAt: Instant };

/**
 * "No action, no asking": figures that people answered for are followed by an action of the organization's, or by a reason why there is
 * none, on record and told to everyone. Windows overlap with what comes of the one before: there are about four weeks for it.
 */
export async function readAsking(trx: Trx, organizationId: OrganizationId): Promise<Asking> {
  const { action_before_asking } = await findMessagePolicy(trx, organizationId);
  if (!action_before_asking) return { kind: "free" };
  const newest = await findNewestPublished(trx, organizationId);
  if (newest === undefined || (await isAnswered(trx, organizationId, newest.publishes_at)))
    return { kind: "answered" };
  return { kind: "unanswered", publishedAt: newest.publishes_at };
}
