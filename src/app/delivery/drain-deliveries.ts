import type { OrganizationId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findWaitingLanes } from "../../db/cross-organization.ts";
import { markAbandoned } from "../../db/delivery/deliveries.ts";
import { readdressDue } from "../../db/delivery/lanes.ts";
import { asApp } from "../../db/transact.ts";
import type { ChatSurface } from "../../ports/chat-surface.ts";
import type { Deps } from "../deps.ts";
import { newUnorderedId } from "../new-id.ts";
import { type DrainDeps, drainLane } from "./drain-lane.ts";
import { createGate } from "./gate.ts";
import { timerFrom } from "./timer.ts";

/** What is being sent for longer belongs to a process that died. */
const ABANDONED_AFTER_MINUTES = 10;
/** So many workspaces are drained side by side. */
const LANES = 16;
/** So many of the database's connections serve them. */
export const CONNECTIONS = 4;

/** What a process left undecided when it died is accounted as unknown; what no chat reaches is looked at again, and fails. */
export async function settleLeftovers(
  deps: Pick<Deps, "database">,
  organizationId: OrganizationId,
  now: Instant,
): Promise<void> {
  const before = now.subtract({ minutes: ABANDONED_AFTER_MINUTES });
  await asApp(deps.database, organizationId, (trx) => markAbandoned(trx, organizationId, before));
  while ((await asApp(deps.database, organizationId, (trx) => readdressDue(trx, organizationId, now))) > 0);
}

/**
 * Sends all that is due of one organization, workspace beside workspace, and returns once nothing is left that may be sent now: a workspace
 * that has to wait is left for later. Returns how many were sent.
 */
export async function drainDeliveries(
  deps: Pick<Deps, "database" | "sealing" | "publicUrl" | "random"> & {
    readonly surfaces: readonly ChatSurface[];
    readonly report: (error: unknown) => void;
  },
  organizationId: OrganizationId,
  now: Instant,
): Promise<number> {
  const draining: DrainDeps = {
    ...deps,
    timer: timerFrom(now),
    holder: newUnorderedId(deps.random),
    gate: createGate(CONNECTIONS),
    stopping: () => false,
  };
  let sent = 0;
  for (;;) {
    await settleLeftovers(deps, organizationId, draining.timer.now());
    const at = draining.timer.now();
    const waiting = await findWaitingLanes(deps.database, at, organizationId);
    const due = waiting.filter((lane) => lane.at.epochMilliseconds <= at.epochMilliseconds);
    let held = 0;
    const work = async (): Promise<void> => {
      for (let lane = due.shift(); lane !== undefined; lane = due.shift()) {
        for (
          let turn = await drainLane(draining, lane);
          turn.held > 0;
          turn = await drainLane(draining, lane)
        ) {
          held += turn.held;
          sent += turn.sent;
        }
      }
    };
    await Promise.all(Array.from({ length: LANES }, work));
    if (held === 0) return sent;
  }
}
