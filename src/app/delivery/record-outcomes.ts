import { Temporal } from "temporal-polyfill";
import { slowed } from "../../core/delivery/pace.ts";
import { EvenkeelError } from "../../core/errors.ts";
import type { DeliveryId, OrganizationId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { markUnreachable } from "../../db/delivery/accounts.ts";
import { advanceLanes, type HolderId, type LaneId, lockLane, slowLane } from "../../db/delivery/lanes.ts";
import { markStopped } from "../../db/delivery/workspaces.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Timer } from "../../ports/timer.ts";
import type { Deps } from "../deps.ts";
import { isHalt, type Outcome } from "./flight.ts";
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

/** What a step came to. */
export interface Recorded {
  readonly marked: ReadonlySet<DeliveryId>;
  /** The end of the time that was given to them (ms since 1970); null where the workspace waits or is stopped. */
  readonly until: number | null;
}

/**
 * Records what became of messages, with what follows from it for their accounts and their workspace, and marks the next ones, in one
 * transaction. Where the database is out of reach it tries for some seconds.
 */
export async function recordOutcomes(deps: RecordDeps, id: LaneId, step: Step): Promise<Recorded> {
  for (const pause of TRY_AGAIN) {
    try {
      return await advance(deps, id, step);
    } catch (error) {
      if (!(error instanceof EvenkeelError) || error.code !== "unavailable") throw error;
      await deps.timer.sleep(pause);
    }
  }
  return advance(deps, id, step);
}

interface Waiting {
  readonly id: LaneId;
  readonly step: Step;
  readonly done: PromiseWithResolvers<Recorded>;
}

/** By who drains: the steps that wait until an earlier transaction of their organization is over. */
const WAITING = new WeakMap<Gate, Map<OrganizationId, Waiting[]>>();

/** A transaction costs more than a message: what the workspaces of an organization have to record meanwhile goes into the next together. */
function advance(deps: RecordDeps, id: LaneId, step: Step): Promise<Recorded> {
  // It locks its workspace first, and others only in their order.
  if (step.outcomes.some(isHalt)) return deps.gate(() => complain(deps, id, step));
  const queues = WAITING.get(deps.gate) ?? new Map<OrganizationId, Waiting[]>();
  WAITING.set(deps.gate, queues);
  const done = Promise.withResolvers<Recorded>();
  const queue = queues.get(id.organizationId);
  if (queue === undefined) {
    queues.set(id.organizationId, [{ id, step, done }]);
    void workOff(deps, id.organizationId, queues);
  } else queue.push({ id, step, done });
  return done.promise;
}

async function workOff(
  deps: RecordDeps,
  organizationId: OrganizationId,
  queues: Map<OrganizationId, Waiting[]>,
): Promise<void> {
  const queue = queues.get(organizationId) ?? [];
  while (queue.length > 0)
    await deps.gate(async () => {
      const together = queue.splice(0);
      try {
        const steps = together.map(({ id, step }) => ({ id, step }));
        const record = (trx: Trx) => recordSteps(trx, deps, steps);
        const recorded = await asApp(deps.database, organizationId, record);
        for (const { id, done } of together) done.resolve(recorded(id));
      } catch (error) {
        for (const { done } of together) done.reject(error);
      }
    });
  queues.delete(organizationId);
}

async function complain(deps: RecordDeps, id: LaneId, step: Step): Promise<Recorded> {
  const { organizationId, workspaceId } = id;
  const waits = step.outcomes.flatMap(({ waitUntil }) => waitUntil ?? []);
  const recorded = await asApp(deps.database, organizationId, async (trx) => {
    if (waits.length > 0) await slowDown(trx, id, deps.timer.now(), Math.max(...waits));
    if (step.outcomes.some(({ stopped }) => stopped)) await markStopped(trx, organizationId, workspaceId);
    return recordSteps(trx, deps, [{ id, step }]);
  });
  return recorded(id);
}

/** Records the steps of workspaces of one organization. */
async function recordSteps(
  trx: Trx,
  { timer, holder }: RecordDeps,
  steps: readonly { readonly id: LaneId; readonly step: Step }[],
): Promise<(id: LaneId) => Recorded> {
  const organizationId = steps[0]?.id.organizationId;
  if (organizationId === undefined) return () => ({ marked: new Set(), until: null });
  const outcomes = steps.flatMap(({ step }) => step.outcomes);
  const { marked, until } = await advanceLanes(trx, organizationId, {
    holder,
    now: timer.now(),
    settled: outcomes.map(({ settled }) => settled),
    next: steps.map(({ id, step }) => ({ workspaceId: id.workspaceId, ids: step.next })),
    catchUp: CATCH_UP,
  });
  const gone = outcomes.flatMap(({ unreachable }) => unreachable ?? []);
  if (gone.length > 0) await markUnreachable(trx, organizationId, gone);
  const all = new Set(marked);
  return ({ workspaceId }) => ({ marked: all, until: until.get(workspaceId) ?? null });
}

/** Complaints about what was on its way together count once. */
async function slowDown(trx: Trx, id: LaneId, now: Instant, until: number): Promise<void> {
  const lane = await lockLane(trx, id);
  if (lane === undefined || lane.pace === null) return;
  const since = lane.paused_until === null ? 0 : now.epochMilliseconds - lane.paused_until.epochMilliseconds;
  const pace = { rate: lane.pace, limit: lane.pace_limit };
  const slower = lane.paused_until !== null && since < 0 ? pace : slowed(pace, since);
  await slowLane(trx, id, { ...slower, until: Temporal.Instant.fromEpochMilliseconds(until) });
}
