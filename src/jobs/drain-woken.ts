import { type DrainDeps, drainLane } from "../app/delivery/drain-lane.ts";
import { findWaitingLanes } from "../db/cross-organization.ts";
import type { LaneId } from "../db/delivery/lanes.ts";
import type { WakeUp } from "../ports/wake-up.ts";

/** One invocation of a Worker may make 50 calls on the free plan (Cloudflare docs, Workers limits), its database's connections among them. */
const MOST = 40;
/** Well within what an invocation may take, in milliseconds. */
const WITHIN = 20_000;
/** What is due later than so many seconds is for the next tick. */
const NEXT_TICK = 60;

/**
 * Sends what one invocation may of one workspace, and has itself woken again where more is due before the next tick. Whoever finds nothing
 * to lease ends: of several that were woken for the same workspace, one goes on.
 */
export async function drainWoken(deps: DrainDeps & { readonly wakeUp: WakeUp }, lane: LaneId): Promise<void> {
  const began = deps.timer.now().epochMilliseconds;
  let held = 0;
  while (held < MOST && deps.timer.now().epochMilliseconds - began < WITHIN) {
    const turn = await drainLane(deps, lane, MOST - held);
    if (turn.held === 0) break;
    held += turn.held;
  }
  const now = deps.timer.now();
  const waiting = await findWaitingLanes(deps.database, now, lane.organizationId);
  const own = waiting.find(({ workspaceId }) => workspaceId === lane.workspaceId);
  const seconds =
    own === undefined ? Number.POSITIVE_INFINITY : (own.at.epochMilliseconds - now.epochMilliseconds) / 1000;
  // What is due and could not be had is being seen to by another, or waits for the tick.
  if (seconds > NEXT_TICK || (held === 0 && seconds <= 0)) return;
  await deps.wakeUp.wake([{ ...lane, afterSeconds: Math.max(0, Math.ceil(seconds)) }]);
}
