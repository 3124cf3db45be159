import { said } from "../../content/words/said.ts";
import { parseId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { markAnnounced } from "../../db/action/organization-actions.ts";
import { skipWaitingNotices } from "../../db/delivery/deliveries.ts";
import { asApp } from "../../db/transact.ts";
import { ACTION_SLOT } from "../delivery/envelopes.ts";
import type { Deps } from "../deps.ts";
import { noticeEveryone } from "../policy/notice-everyone.ts";
import { hrOnly, logDeed, type Officer } from "../program/allow.ts";

/**
 * HR tells everyone what is on record: it stands on every Home and on one page from now on, and one neutral message goes to each who takes
 * messages; who comes back from a pause gets the newest alone. Throws `conflict` where it was told before, `forbidden` for all but HR.
 */
export async function announceAction(
  deps: Pick<Deps, "database" | "random">,
  session: Officer,
  id: string,
  now: Instant,
): Promise<void> {
  hrOnly(session);
  const { organizationId } = session;
  const action = parseId<"organization_action">(id);
  await asApp(deps.database, organizationId, async (trx) => {
    if (action === null || !(await markAnnounced(trx, organizationId, action, now)))
      throw said("conflict", "action_told");
    await skipWaitingNotices(trx, organizationId, ACTION_SLOT);
    await noticeEveryone(trx, organizationId, { subject: action, slot: `${ACTION_SLOT}${action}`, now });
    await logDeed(trx, deps, session, { verb: "action.announce", subject: action, now });
  });
}
