import type { Instant } from "../../core/time/instant.ts";
import { pauseMessages } from "../../db/delivery/lanes.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { hrOnly, logDeed, type Officer } from "../program/allow.ts";

/**
 * HR pauses all messages that nobody asked for, or lets them go again: cards, summaries, notices, invitations. It holds from the next time
 * messages leave, within a minute. Links to sign in, copies and help are what a person asked for, and go on. Throws `forbidden` for all but HR.
 */
export async function pauseAllMessages(
  deps: Pick<Deps, "database" | "random">,
  session: Officer,
  { paused, now }: { readonly paused: boolean; readonly now: Instant },
): Promise<void> {
  hrOnly(session);
  const { organizationId } = session;
  await asApp(deps.database, organizationId, async (trx) => {
    await pauseMessages(trx, organizationId, paused ? now : null);
    const verb = paused ? "messages.pause" : "messages.resume";
    await logDeed(trx, deps, session, { verb, subject: null, now });
  });
}
