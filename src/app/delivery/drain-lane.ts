import { UNREACHED } from "../../core/delivery/figures.ts";
import { PLATFORM_PACE, UNPACED } from "../../core/delivery/pace.ts";
import type { AccountId } from "../../core/ids.ts";
import { type HolderId, type LaneId, unaddress } from "../../db/delivery/lanes.ts";
import { asApp } from "../../db/transact.ts";
import type { ChatSurface } from "../../ports/chat-surface.ts";
import type { Timer } from "../../ports/timer.ts";
import type { Deps } from "../deps.ts";
import { createFlight, type Flight, isHalt, type Outcome, settle } from "./flight.ts";
import type { Gate } from "./gate.ts";
import { leaseLane, type ReadyDelivery } from "./lease.ts";
import { recordOutcomes } from "./record-outcomes.ts";

export interface DrainDeps extends Pick<Deps, "database" | "sealing" | "publicUrl"> {
  readonly surfaces: readonly ChatSurface[];
  readonly timer: Timer;
  /** In whose name messages are held. */
  readonly holder: HolderId;
  /** All statements of draining go through it. */
  readonly gate: Gate;
  /** Told of what was our mistake. */
  readonly report: (error: unknown) => void;
  /** Whether the process ends: what is not on its way by then is given back. */
  readonly stopping: () => boolean;
}

/** So many messages of a workspace are `sending` at a time: a process that dies leaves no more of it undecided. */
export const IN_FLIGHT = 8;
/** Messages are marked at most this long (ms) before their time: several with one statement, and yet few wait as `sending`. */
const AHEAD = 400;

/** What one turn came to; `held` is how many messages it took. None: there was nothing to be had, or the workspace waits. */
export interface LaneTurn {
  readonly held: number;
  readonly sent: number;
  readonly failed: number;
  readonly unknown: number;
}

/** One workspace's turn. */
interface Turn {
  readonly id: LaneId;
  readonly rate: number;
  readonly flight: Flight;
  readonly waiting: ReadyDelivery[];
  /** To be recorded. */
  readonly outcomes: Outcome[];
  /** The time before this (ms since 1970) is given away. */
  nextAt: number;
  readonly ended: Record<"sent" | "failed" | "unknown", number>;
}

/** Sends about two seconds' worth of a workspace's messages at its pace, at most `most`. Throws where the database is out of reach. */
export async function drainLane(
  deps: DrainDeps,
  id: LaneId,
  most = Number.POSITIVE_INFINITY,
): Promise<LaneTurn> {
  const lease = await leaseLane(deps, id, { holder: deps.holder, now: deps.timer.now(), most });
  const none = { sent: 0, failed: 0, unknown: 0 };
  if (lease === null) return { held: 0, ...none };
  const { lane, pace, ready, settled, lost } = lease;
  const held = ready.length + settled.length + lost.length;
  if (lost.length > 0)
    await deps.gate(() =>
      asApp(deps.database, id.organizationId, (trx) => unaddress(trx, id.organizationId, lost)),
    );
  const outcomes: Outcome[] = settled.map((each) => ({ settled: each }));
  const surface = deps.surfaces.find(({ platform }) => platform === lane.platform);
  if (surface === undefined) {
    const failed = ready.map(({ id: each }) => ({ settled: settle(each, "failed", UNREACHED) }));
    await recordOutcomes(deps, id, { outcomes: [...outcomes, ...failed], next: [] });
    return { held, ...none, failed: failed.length };
  }
  const flight = createFlight(deps, { surface, workspace: lane.external_id });
  const turn: Turn = { id, rate: pace.rate, flight, waiting: [...ready], outcomes, nextAt: 0, ended: none };
  if (PLATFORM_PACE[lane.platform].apart > 0) giveBack(turn, secondOnes(turn.waiting));
  await sendAll(deps, turn);
  return { held, ...turn.ended };
}

/** A lease is one moment: of several messages to one person, the others wait for a later one. */
function secondOnes(waiting: readonly ReadyDelivery[]): readonly ReadyDelivery[] {
  const first = new Map<AccountId, ReadyDelivery>();
  for (const each of waiting) if (!first.has(each.accountId)) first.set(each.accountId, each);
  return waiting.filter((each) => first.get(each.accountId) !== each);
}

/** They stay planned, and are anybody's again. */
function giveBack(turn: Turn, deliveries: readonly ReadyDelivery[]): void {
  const back = new Set(deliveries);
  turn.waiting.splice(0, turn.waiting.length, ...turn.waiting.filter((each) => !back.has(each)));
  turn.outcomes.push(...[...back].map(({ id }) => ({ settled: settle(id, "planned") })));
}

async function sendAll(deps: DrainDeps, turn: Turn): Promise<void> {
  const { flight, waiting, outcomes } = turn;
  for (;;) {
    outcomes.push(...flight.take());
    if (deps.stopping() || outcomes.some(isHalt)) giveBack(turn, [...waiting]);
    const next = waiting.slice(0, room(turn, deps.timer.now().epochMilliseconds));
    if (next.length > 0 || outcomes.length > 0) await step(deps, turn, next);
    if (waiting.length === 0 && outcomes.length === 0 && flight.open() === 0) return;
    if (outcomes.length === 0) await flight.wait(canSend(turn) ? turn.nextAt - AHEAD : null);
  }
}

function canSend({ waiting, flight }: Turn): boolean {
  return waiting.length > 0 && flight.open() < IN_FLIGHT;
}

/** How many may be marked now. */
function room({ nextAt, rate, flight }: Turn, now: number): number {
  if (nextAt > now + AHEAD) return 0;
  const free = IN_FLIGHT - flight.open();
  return rate >= UNPACED ? free : Math.min(free, Math.max(1, Math.floor((rate * AHEAD) / 1000)));
}

/** Records what is known, marks `next` and sends what was marked, spread over the time that was given to it. */
async function step(deps: DrainDeps, turn: Turn, next: readonly ReadyDelivery[]): Promise<void> {
  const outcomes = turn.outcomes.splice(0);
  for (const { settled } of outcomes)
    if (settled.state === "sent" || settled.state === "failed" || settled.state === "unknown")
      turn.ended[settled.state]++;
  const { marked, until } = await recordOutcomes(deps, turn.id, {
    outcomes,
    next: next.map(({ id }) => id),
  });
  if (next.length === 0) return;
  // The workspace waits or is stopped: nothing more of this turn goes there.
  if (until === null) return giveBack(turn, [...turn.waiting]);
  turn.waiting.splice(0, next.length);
  const left: ReadyDelivery[] = [];
  for (const [i, delivery] of next.entries()) {
    if (!marked.has(delivery.id)) left.push(delivery);
    else
      turn.flight.start(delivery, turn.rate >= UNPACED ? 0 : until - ((next.length - i) / turn.rate) * 1000);
  }
  turn.nextAt = turn.rate >= UNPACED ? 0 : until;
  // Canceled, stopped for all, or somebody else's by now. Where it was none of these, they are anybody's again.
  turn.outcomes.push(...left.map(({ id }) => ({ settled: settle(id, "planned") })));
}
