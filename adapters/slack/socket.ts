import { SocketModeClient } from "@slack/socket-mode";
import { EvenkeelError } from "../../src/core/errors.ts";
import { clientOptions, QUIET } from "./client.ts";
import type { SlackDeps } from "./deps.ts";
import { fieldsOf } from "./read-body.ts";
import type { SlackSurface } from "./surface.ts";

/** What Slack sends over the socket (docs.slack.dev/apis/events-api/using-socket-mode). */
interface SocketEnvelope {
  readonly type: string;
  readonly body: unknown;
  ack(response?: object): Promise<void>;
}

/** In milliseconds. After each failure the wait doubles, up to the most. */
export interface SocketPace {
  readonly firstWait: number;
  readonly mostWait: number;
  /** How long what is being handled may take once the socket is told to close. */
  readonly finishWithin: number;
}

const PACE: SocketPace = { firstWait: 1000, mostWait: 30_000, finishWithin: 3000 };

const REFUSED =
  "Slack did not open a socket. Check SLACK_APP_TOKEN, and that Socket Mode is switched on for the app.";
const BROKEN = "The connection to Slack broke. It is made again by itself.";

/**
 * Takes what Slack sends over a WebSocket that we open, so that no public address is needed. For Node alone: nothing that Workers
 * bundle may import this. Throws EvenkeelError("unavailable") where the first connection is not made; later ones are made again.
 */
export async function startSocket(
  deps: Pick<SlackDeps, "config" | "report">,
  surface: Pick<SlackSurface, "intake">,
  pace: SocketPace = PACE,
): Promise<{ stop(): Promise<void> }> {
  const { appToken, apiUrl } = deps.config;
  if (appToken === null) throw new EvenkeelError("invalid", "Socket Mode needs SLACK_APP_TOKEN.");
  const client = new SocketModeClient({
    appToken,
    logger: QUIET,
    clientOptions: clientOptions(apiUrl),
    // Its own way to connect again rejects where nobody listens when the network is away, which ends the process.
    autoReconnectEnabled: false,
  });
  const busy = trackEnvelopes(client, deps, surface);
  try {
    await client.start();
  } catch (cause) {
    throw new EvenkeelError("unavailable", REFUSED, {
      cause: cause instanceof Error ? cause.name : undefined,
    });
  }
  const connection = keepConnected(client, deps, pace);
  return {
    stop: async () => {
      connection.end();
      await Promise.race([Promise.allSettled([...busy]), pause(pace.finishWithin)]);
      await client.disconnect();
    },
  };
}

/** Handles what comes, and knows what is being handled. */
function trackEnvelopes(
  client: SocketModeClient,
  { report }: Pick<SlackDeps, "report">,
  surface: Pick<SlackSurface, "intake">,
): ReadonlySet<Promise<void>> {
  const busy = new Set<Promise<void>>();
  client.on("slack_event", (envelope: SocketEnvelope) => {
    const work = take(surface, envelope)
      .catch(report)
      .finally(() => busy.delete(work));
    busy.add(work);
  });
  return busy;
}

/** Connects again whenever the connection ends, until told to stop: Slack itself ends each every few hours. */
function keepConnected(client: SocketModeClient, { report }: Pick<SlackDeps, "report">, pace: SocketPace) {
  let ended = false;
  let connecting = false;
  const again = async (): Promise<void> => {
    if (connecting) return;
    connecting = true;
    for (let wait = pace.firstWait; !ended; wait = Math.min(2 * wait, pace.mostWait)) {
      try {
        await client.start();
        break;
      } catch {
        report(new EvenkeelError("unavailable", BROKEN));
        await pause(wait);
      }
    }
    connecting = false;
  };
  client.on("disconnected", () => {
    if (!ended) void again();
  });
  return {
    end: () => {
      ended = true;
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

/** Handles one envelope. What could not be kept is not acknowledged: Slack sends it again. */
async function take({ intake }: Pick<SlackSurface, "intake">, envelope: SocketEnvelope): Promise<void> {
  const payload = fieldsOf(envelope.body);
  switch (envelope.type) {
    case "events_api": {
      const answered = await intake.event(JSON.stringify(payload), null);
      return answered.kind === "not_kept" ? undefined : envelope.ack();
    }
    case "slash_commands":
    case "interactive": {
      const answered = await (envelope.type === "interactive"
        ? intake.interaction(payload, null)
        : intake.command(payload, null));
      return envelope.ack(answered.kind === "ok" ? (answered.body ?? {}) : {});
    }
    default:
      return envelope.ack();
  }
}
