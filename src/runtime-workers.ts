import { AsyncLocalStorage } from "node:async_hooks";
import type { ExecutionContext } from "hono";
import type { Config } from "./config.ts";
import { EvenkeelError } from "./core/errors.ts";
import { parseId } from "./core/ids.ts";
import { parseKeyring } from "./crypto/keyring.ts";
import { createRandom } from "./crypto/random.ts";
import { createSealing } from "./crypto/sealing.ts";
import { connectPostgres } from "./db/engine/connect-postgres.ts";
import { RequestConnections } from "./db/engine/request-connections.ts";
import type { ConfigProblem } from "./ports/environment.ts";
import type { Wake, WakeUp } from "./ports/wake-up.ts";
import { type ReadSettings, readSettings } from "./surfaces.ts";

/** Workers allow six connections at a time to one request [Cloudflare docs, Workers limits]; one is left for a chat platform. */
const MAX_CONNECTIONS = 5;

/** Stands in for an address that is missing, so that what else is wrong is found too. */
const NO_ADDRESS = "postgres://unbound.invalid/unbound";

const UNBOUND: ConfigProblem = {
  name: "HYPERDRIVE",
  problem: "is not bound: it is the way to the database",
  example: "[[hyperdrive]] in wrangler.toml, with the id that `wrangler hyperdrive create` prints",
};

/** What a Worker is given: variables and secrets as text, and bindings. */
export type WorkerEnv = Readonly<Record<string, unknown>> & {
  readonly HYPERDRIVE?: HyperdriveBinding;
  /** Optional: a second Hyperdrive, whose login may only read what managers and HR see (DATABASE_READER_URL). */
  readonly HYPERDRIVE_READER?: HyperdriveBinding;
  /** Optional: the queue by which workspaces are woken to be drained; without it, ticks drain. */
  readonly LANES?: QueueBinding;
};

/** What is used of a Cloudflare Queue. */
interface QueueBinding {
  sendBatch(messages: readonly { readonly body: unknown; readonly delaySeconds: number }[]): Promise<unknown>;
}

/** Cloudflare's limit for one call (Cloudflare docs, Queues limits). */
const BATCH = 100;

/** Wakes workspaces by the queue. */
export function wakeByQueue(queue: QueueBinding): WakeUp {
  return {
    async wake(lanes) {
      for (let from = 0; from < lanes.length; from += BATCH)
        await queue.sendBatch(
          lanes.slice(from, from + BATCH).map(({ organizationId, workspaceId, afterSeconds }) => ({
            body: { organizationId, workspaceId },
            delaySeconds: afterSeconds,
          })),
        );
    },
  };
}

/** The workspace that a message of the queue names; null where it is none of ours. */
export function readWoken(body: unknown): Omit<Wake, "afterSeconds"> | null {
  const { organizationId, workspaceId } = (body ?? {}) as Record<string, unknown>;
  const organization = typeof organizationId === "string" ? parseId<"organization">(organizationId) : null;
  const workspace = typeof workspaceId === "string" ? parseId<"workspace">(workspaceId) : null;
  return organization === null || workspace === null
    ? null
    : { organizationId: organization, workspaceId: workspace };
}

interface HyperdriveBinding {
  readonly connectionString: string;
}

/** Reads what a Worker is given, with the database's address from Hyperdrive. All problems come together. */
export function readWorkerSettings(env: WorkerEnv): ReadSettings {
  const { HYPERDRIVE, HYPERDRIVE_READER } = env;
  const texts = Object.entries(env).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  const read = readSettings({
    ...Object.fromEntries(texts),
    DATABASE_URL: HYPERDRIVE?.connectionString ?? NO_ADDRESS,
    DATABASE_READER_URL: HYPERDRIVE_READER?.connectionString,
  });
  if (HYPERDRIVE !== undefined) return read;
  return { kind: "invalid", problems: [UNBOUND, ...(read.kind === "invalid" ? read.problems : [])] };
}

/** The database and the keys that a configuration names. Opens nothing yet: connections belong to requests. */
export function openWorkerDeps({ database, keys, publicUrl, help }: Config) {
  if (database.kind !== "postgres" || keys === null)
    throw new EvenkeelError("bug", "A Worker has no directory for the embedded database.");
  const random = createRandom();
  const ring = parseKeyring(keys, random);
  if (ring.kind === "invalid") throw new EvenkeelError("bug", "Keys were read that cannot be read.");
  return {
    database: connectPostgres({
      databaseUrl: database.databaseUrl,
      ...(database.readerUrl === null ? {} : { readerUrl: database.readerUrl }),
      connectionsOfRequest: () => current().connections,
    }),
    sealing: createSealing(ring.keyring, random),
    random,
    publicUrl,
    help,
  };
}

interface WorkerRequest {
  readonly context: Pick<ExecutionContext, "waitUntil">;
  readonly connections: RequestConnections;
}

// One composition serves all requests of an isolate, but a socket opened in one of them may not be used by another.
const requests = new AsyncLocalStorage<WorkerRequest>();

function current(): WorkerRequest {
  const request = requests.getStore();
  if (request === undefined) throw new EvenkeelError("bug", "Work was begun outside of any request.");
  return request;
}

/** Runs one request, or one tick, with connections of its own. They end after it, but for an answer that is still being sent. */
export async function inRequest<T>(context: WorkerRequest["context"], run: () => Promise<T>): Promise<T> {
  const connections = new RequestConnections(MAX_CONNECTIONS);
  const running = requests.run({ context, connections }, run);
  // What was begun is ended, also where the person went away meanwhile: others may wait for what it asks for (a platform's keys).
  context.waitUntil(running.catch(() => {}));
  try {
    const result = await running;
    // An event stream asks again and again; what it holds ends with it.
    if (isStream(result)) return result;
    context.waitUntil(connections.close());
    return result;
  } catch (error) {
    context.waitUntil(connections.close());
    throw error;
  }
}

function isStream(result: unknown): boolean {
  return (
    result instanceof Response && result.headers.get("content-type")?.startsWith("text/event-stream") === true
  );
}

/** Lets `work` of the request that runs now go on after its answer. */
export function afterAnswer(work: Promise<unknown>): void {
  current().context.waitUntil(work);
}
