import type { AccountId, DeliveryId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Settled } from "../../db/delivery/lanes.ts";
import type { ChatSurface, SendOutcome } from "../../ports/chat-surface.ts";
import type { Timer } from "../../ports/timer.ts";
import type { ReadyDelivery } from "./lease.ts";

/** What became of one message that was sent off. */
export interface Outcome {
  readonly settled: Settled;
  /** The platform asks the whole workspace to wait until then (ms since 1970). */
  readonly waitUntil?: number;
  readonly unreachable?: AccountId;
  /** The workspace took our access back. */
  readonly stopped?: true;
}

/** The messages of a lane that are on their way. */
export interface Flight {
  /** How many are not recorded yet: on their way, or with an outcome that nobody took. */
  open(): number;
  /** Sends at that time (ms since 1970), or now where it is past; not at all once the platform asked to wait or took our access back. */
  start(delivery: ReadyDelivery, at: number): void;
  /** The outcomes since the last call. */
  take(): readonly Outcome[];
  /** Waits until there are outcomes worth a statement, or until that time (ms since 1970). With nothing on its way it waits for the time alone. */
  wait(until: number | null): Promise<void>;
}

/** So many outcomes are recorded without waiting for more, and any after this many milliseconds: a transaction costs more than a message. */
const ENOUGH = 8;
const RECORD_WITHIN = 150;

export function createFlight(
  deps: { readonly timer: Timer; readonly report: (error: unknown) => void },
  to: { readonly surface: ChatSurface; readonly workspace: string },
): Flight {
  let flying = 0;
  let landed: Outcome[] = [];
  let onLanding = () => {};
  let halted = false;
  const untilMillis = (at: number) => at - deps.timer.now().epochMilliseconds;

  async function send(delivery: ReadyDelivery, at: number): Promise<void> {
    const ahead = at === 0 ? 0 : untilMillis(at);
    if (ahead > 1) await deps.timer.sleep(ahead);
    // Marked and not sent: anybody's again, with what the workspace has to wait for.
    const outcome = halted
      ? { settled: settle(delivery.id, "planned") }
      : toOutcome(delivery, await sendOnce(deps, to, delivery), deps.timer.now());
    halted ||= isHalt(outcome);
    landed.push(outcome);
    flying--;
    onLanding();
  }

  return {
    open: () => flying + landed.length,
    start(delivery, at) {
      flying++;
      void send(delivery, at);
    },
    take() {
      const taken = landed;
      landed = [];
      return taken;
    },
    async wait(until) {
      const ripe = () =>
        landed.length >= ENOUGH || (flying === 0 && landed.length > 0) || landed.some(isHalt);
      if (ripe()) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      const soon = () => void deps.timer.sleep(RECORD_WITHIN).then(resolve);
      let counting = landed.length > 0;
      if (counting) soon();
      if (until !== null) void deps.timer.sleep(Math.max(untilMillis(until), 0)).then(resolve);
      onLanding = () => {
        if (ripe()) resolve();
        else if (!counting) soon();
        counting = true;
      };
      await promise;
      onLanding = () => {};
    },
  };
}

/** After it nothing more is sent for now, so there is nothing to gather. */
export function isHalt({ waitUntil, stopped }: Outcome): boolean {
  return waitUntil !== undefined || stopped === true;
}

async function sendOnce(
  { report }: { readonly report: (error: unknown) => void },
  { surface, workspace }: { readonly surface: ChatSurface; readonly workspace: string },
  { account, envelope, id }: ReadyDelivery,
): Promise<SendOutcome> {
  try {
    return await surface.send({ workspace, account }, envelope, id);
  } catch (error) {
    report(error);
    return { kind: "unknown", reason: "send_failed" };
  }
}

function toOutcome({ id, accountId }: ReadyDelivery, outcome: SendOutcome, now: Instant): Outcome {
  switch (outcome.kind) {
    case "sent":
      return { settled: settle(id, "sent") };
    case "rate_limited":
      return {
        settled: settle(id, "planned"),
        waitUntil: now.epochMilliseconds + Math.ceil(outcome.retryAfterSeconds * 1000),
      };
    case "unreachable":
      return { settled: settle(id, "failed", outcome.reason), unreachable: accountId };
    case "stopped":
      return { settled: settle(id, "failed", outcome.reason), stopped: true };
    case "unknown":
      return { settled: settle(id, "unknown", outcome.reason) };
  }
}

export function settle(id: DeliveryId, state: Settled["state"], reason: string | null = null): Settled {
  return { id, state, reason, dueAt: null };
}
