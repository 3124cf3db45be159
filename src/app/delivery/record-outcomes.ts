import { slowed } from "../../core/delivery/pace.ts";
import { EvenkeelError } from "../../core/errors.ts";
import type { DeliveryId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { markUnreachable } from "../../db/accounts.ts";
import {
  type Advanced,
  advanceLane,
  type HolderId,
  type LaneId,
  lockLane,
  slowLane,
} from "../../db/lanes.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import { markStopped } from "../../db/workspaces.ts";
import type { Timer } from "../../ports/timer.ts";
import type { Deps } from "../deps.ts";
import type { Outcome } from "./flight.ts";
import type { Gate } from "./gate.ts";

/** A pause of ours that is shorter (ms) is caught up with. */
const CATCH_UP = 1000;
/** What the database did not take is tried again after these (ms): an outcome is worth waiting for. */
const TRY_AGAIN = [200, 1000, 3000];

export interface Step {
  readonly outcomes: readonly Outcome[];
  /** Those to be marked as being sent. */
  readonly next: readonly DeliveryId[];
}

interface RecordDeps extends Pick<Deps, "database"> {
  readonly timer: Timer;
  readonly holder: HolderId;
  readonly gate: Gate;
}

/**
 * Records what became of messages, with what follows from it for their accounts and their workspace, and marks the next ones, in one
 * transaction. Where the database is out of reach it tries for some seconds.
 */
export async function recordOutcomes(deps: RecordDeps, id: LaneId, step: Step): Promise<Advanced> {
  for (const pause of TRY_AGAIN) {
    try {
      return await deps.gate(() => transact(deps, id, step));
    } catch (error) {
      if (!(error instanceof EvenkeelError) || error.code !== "unavailable") throw error;
      await deps.timer.sleep(pause);
    }
  }
  return deps.gate(() => transact(deps, id, step));
}

function transact(
  { database, timer, holder }: RecordDeps,
  id: LaneId,
  { outcomes, next }: Step,
): Promise<Advanced> {
  const now = timer.now();
  const { organizationId, workspaceId } = id;
  const settled = outcomes.map((outcome) => outcome.settled);
  const gone = outcomes.flatMap(({ unreachable }) => unreachable ?? []);
  const waits = outcomes.flatMap(({ waitSeconds }) => waitSeconds ?? []);
  return asApp(database, organizationId, async (trx) => {
    if (waits.length > 0) await slowDown(trx, id, { now, seconds: Math.max(...waits) });
    if (outcomes.some(({ stopped }) => stopped)) await markStopped(trx, organizationId, workspaceId);
    const advanced = await advanceLane(trx, id, { holder, now, settled, next, catchUp: CATCH_UP });
    if (gone.length > 0) await markUnreachable(trx, organizationId, gone);
    return advanced;
  });
}

/** Complaints about what was on its way together count once. */
async function slowDown(
  trx: Trx,
  id: LaneId,
  { now, seconds }: { now: Instant; seconds: number },
): Promise<void> {
  const lane = await lockLane(trx, id);
  if (lane === undefined || lane.pace === null) return;
  const since = lane.paused_until === null ? 0 : now.epochMilliseconds - lane.paused_until.epochMilliseconds;
  const pace = { rate: lane.pace, limit: lane.pace_limit };
  const slower = lane.paused_until !== null && since < 0 ? pace : slowed(pace, since);
  await slowLane(trx, id, { ...slower, until: now.add({ milliseconds: Math.ceil(seconds * 1000) }) });
}
