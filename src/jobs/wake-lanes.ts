import { settleLeftovers } from "../app/delivery/drain-deliveries.ts";
import type { Deps } from "../app/deps.ts";
import type { OrganizationId } from "../core/ids.ts";
import type { Instant } from "../core/time/instant.ts";
import { findWaitingLanes } from "../db/cross-organization.ts";
import type { WakeUp } from "../ports/wake-up.ts";

/** The next tick sees to what is due later than so. */
const WITHIN_SECONDS = 60;

/** Somebody who took messages of a workspace within these seconds goes on by themselves. */
const BUSY_SECONDS = 30;

/**
 * Has everything sent that is due now or before the next tick, by whoever drains. `all`: also of workspaces that somebody is seeing to, for
 * a person waits.
 */
export async function wakeLanes(
  deps: Pick<Deps, "database"> & { readonly wakeUp: WakeUp },
  organizationId: OrganizationId,
  { now, all }: { now: Instant; all: boolean },
): Promise<void> {
  await settleLeftovers(deps, organizationId, now);
  const waiting = await findWaitingLanes(deps.database, now, organizationId);
  const busySince = now.epochMilliseconds - 1000 * BUSY_SECONDS;
  const lanes = waiting
    .filter(({ pacedAt }) => all || pacedAt === null || pacedAt.epochMilliseconds < busySince)
    .map(({ workspaceId, at }) => ({
      organizationId,
      workspaceId,
      afterSeconds: Math.max(0, Math.ceil((at.epochMilliseconds - now.epochMilliseconds) / 1000)),
    }))
    .filter(({ afterSeconds }) => afterSeconds <= WITHIN_SECONDS);
  if (lanes.length > 0) await deps.wakeUp.wake(lanes);
}
