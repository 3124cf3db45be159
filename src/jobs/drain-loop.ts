import { type DrainDeps, drainLane } from "../app/delivery/drain-lane.ts";
import { roughly } from "../core/delivery/figures.ts";
import { findWaitingLanes } from "../db/cross-organization.ts";
import type { HolderId, WaitingLane } from "../db/delivery/lanes.ts";
import { describeError, type Log } from "../log.ts";
import type { WakeUp } from "../ports/wake-up.ts";

/** So many workspaces are drained side by side by one process; each holds two seconds' worth of messages, at most 500. */
const LANES = 64;
/** Another replica may have planned something: so long (ms) nobody tells us. */
const LOOK_EVERY = 5000;
/** A workspace of which nothing was to be had is left alone this long (ms); one whose turn failed longer. */
const REST = 1000;
const REST_AFTER_FAILURE = 5000;
/** Where others wait for a place, a workspace gives its own up after this long (ms). */
const SLICE = 10_000;

export interface Draining extends WakeUp {
  /** In whose name this process holds messages. */
  readonly holder: HolderId;
  /** Gives back what was not sent yet, and waits for what is on its way. */
  stop(): Promise<void>;
}

/** Drains the workspaces of all organizations, as every replica does; wakes by itself when something falls due. */
export function startDraining(
  deps: Omit<DrainDeps, "report" | "stopping"> & { readonly log: Log },
): Draining {
  const { log, timer } = deps;
  let stopped = false;
  const draining: DrainDeps = {
    ...deps,
    report: (error) => log.error("A message was not sent", describeError(error)),
    stopping: () => stopped,
  };
  const millis = () => timer.now().epochMilliseconds;
  const running = new Map<string, { readonly lane: WaitingLane; readonly ended: Promise<void> }>();
  const resting = new Map<string, number>();
  let othersWait = false;
  let bell = Promise.withResolvers<void>();

  async function run(lane: WaitingLane): Promise<void> {
    const began = millis();
    let rest = REST;
    const done = { sent: 0, failed: 0, unknown: 0 };
    try {
      while (!stopped) {
        const turn = await drainLane(draining, lane);
        for (const state of ["sent", "failed", "unknown"] as const) done[state] += turn[state];
        if (turn.held === 0) break;
        rest = othersWait && millis() - began > SLICE ? 0 : REST;
        if (rest === 0) break;
      }
    } catch (error) {
      rest = REST_AFTER_FAILURE;
      log.error("A workspace's messages wait a moment", {
        organization: lane.organizationId,
        workspace: lane.workspaceId,
        ...describeError(error),
      });
    }
    logDone(log, lane, done);
    running.delete(lane.workspaceId);
    resting.set(lane.workspaceId, millis() + rest);
    bell.resolve();
  }

  /** Starts what is due; returns when to look again. */
  async function look(): Promise<number> {
    const now = timer.now();
    for (const [id, until] of resting) if (until <= now.epochMilliseconds) resting.delete(id);
    const waiting = (await findWaitingLanes(deps.database, now)).filter(
      ({ workspaceId }) => !running.has(workspaceId),
    );
    // What says itself when its time comes needs no rest besides: a second more at each "too fast" is a second lost.
    for (const { workspaceId, at } of waiting)
      if (at.epochMilliseconds > now.epochMilliseconds) resting.delete(workspaceId);
    const from = ({ workspaceId, at }: WaitingLane) =>
      Math.max(at.epochMilliseconds, resting.get(workspaceId) ?? 0);
    const due = fairly(
      waiting.filter((lane) => from(lane) <= now.epochMilliseconds),
      [...running.values()].map(({ lane }) => lane),
    );
    const free = stopped ? 0 : LANES - running.size;
    othersWait = due.length > free;
    for (const lane of due.slice(0, free)) running.set(lane.workspaceId, { lane, ended: run(lane) });
    const later = waiting.map(from).filter((at) => at > now.epochMilliseconds);
    return Math.min(now.epochMilliseconds + LOOK_EVERY, ...later);
  }

  async function loop(): Promise<void> {
    while (!stopped) {
      let again = millis() + LOOK_EVERY;
      try {
        again = await look();
      } catch (error) {
        log.error("Messages wait until the database answers", describeError(error));
      }
      await ring(bell.promise, again - millis());
      bell = Promise.withResolvers();
    }
  }

  const looping = loop();
  return {
    holder: deps.holder,
    async wake() {
      bell.resolve();
    },
    async stop() {
      stopped = true;
      bell.resolve();
      await looping;
      await Promise.all([...running.values()].map(({ ended }) => ended));
    },
  };
}

/** Rough numbers: an exact one of few could tell who. */
function logDone(log: Log, lane: WaitingLane, done: { sent: number; failed: number; unknown: number }): void {
  if (done.sent + done.failed + done.unknown === 0) return;
  const rough = (count: number) => roughly(count, Number.POSITIVE_INFINITY);
  const { organizationId: organization, workspaceId: workspace } = lane;
  log.info("Messages went out", {
    organization,
    workspace,
    sent: rough(done.sent),
    failed: rough(done.failed),
    unknown: rough(done.unknown),
  });
}

/** Waits for the bell, at most so many milliseconds. */
async function ring(bell: Promise<void>, milliseconds: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timeout = setTimeout(resolve, Math.max(milliseconds, 0));
  await Promise.race([bell, promise]);
  clearTimeout(timeout);
}

/** An organization's second workspace comes after the first of all others; those that run count. */
function fairly(due: readonly WaitingLane[], running: readonly WaitingLane[]): readonly WaitingLane[] {
  const taken = new Map<string, number>();
  const take = ({ organizationId }: WaitingLane): number => {
    const before = taken.get(organizationId) ?? 0;
    taken.set(organizationId, before + 1);
    return before;
  };
  for (const lane of running) take(lane);
  return due
    .map((lane) => ({ lane, turn: take(lane) }))
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ lane }) => lane);
}
