import interForPictures from "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf";
// The default font of the pages; wrangler.toml says how the file gets in.
import inter from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2";
import resvg from "@resvg/resvg-wasm/index_bg.wasm";
import type { ExecutionContext } from "hono";
import { Temporal } from "temporal-polyfill";
import { type Composition, compose } from "./compose.ts";
import { createDrawing } from "./drawing.ts";
import { createLog, describeError, type Log } from "./log.ts";
import type { Clock } from "./ports/clock.ts";
import type { ConfigProblem } from "./ports/environment.ts";
import { postByFetch } from "./post-fetch.ts";
import type { Runtime } from "./runtime.ts";
import {
  afterAnswer,
  inRequest,
  openWorkerDeps,
  readWoken,
  readWorkerSettings,
  type WorkerEnv,
  wakeByQueue,
} from "./runtime-workers.ts";

export interface WorkerOptions {
  /** Default: the machine's. */
  readonly clock?: Clock;
}

export interface Worker {
  fetch(request: Request, env: WorkerEnv, context: ExecutionContext): Promise<Response>;
  /** The Cron Trigger: all that is due up to now. */
  scheduled(event: unknown, env: WorkerEnv, context: ExecutionContext): Promise<void>;
  /** Workspaces that were woken: each has its messages sent. */
  queue(batch: WokenBatch, env: WorkerEnv, context: ExecutionContext): Promise<void>;
}

/** What is used of a Cloudflare Queue's batch. */
export interface WokenBatch {
  readonly messages: readonly {
    readonly body: unknown;
    ack(): void;
    retry(options: { readonly delaySeconds: number }): void;
  }[];
}

/** A workspace whose turn failed is woken again after so many seconds. */
const AGAIN = 30;

type Started =
  | { readonly kind: "serving"; readonly composition: Composition; readonly log: Log }
  | { readonly kind: "misconfigured"; readonly problems: readonly ConfigProblem[] };

/**
 * The service on Cloudflare Workers, composed once for each isolate. It never migrates: an operator does (`evenkeel migrate` from a
 * machine that reaches the database), and /readyz says where that is still to be done.
 */
export function createWorker({ clock = { now: () => Temporal.Now.instant() } }: WorkerOptions = {}): Worker {
  let kept: Started | null = null;
  const start = (env: WorkerEnv): Started => {
    kept ??= startWorker(env, clock);
    if (kept.kind === "misconfigured") logProblems(kept.problems);
    return kept;
  };
  return {
    async fetch(request, env, context) {
      const started = start(env);
      if (started.kind === "misconfigured") return notSetUp();
      // Without `env`: no route needs a secret.
      return inRequest(context, async () => started.composition.app.fetch(request, undefined, context));
    },
    async scheduled(_event, env, context) {
      const started = start(env);
      if (started.kind === "misconfigured") return;
      try {
        await inRequest(context, () => started.composition.tick(clock.now()));
      } catch (error) {
        // Not thrown on: Workers would log its message, which may quote what someone wrote.
        started.log.error("A tick failed; the next one does its work too", describeError(error));
      }
    },
    async queue(batch, env, context) {
      const started = start(env);
      if (started.kind === "misconfigured") return;
      await drainEach(batch, started, context);
    },
  };
}

/** One after the other: each may open as many connections as one request. */
async function drainEach(
  batch: WokenBatch,
  { composition, log }: Extract<Started, { kind: "serving" }>,
  context: ExecutionContext,
): Promise<void> {
  for (const message of batch.messages) {
    const lane = readWoken(message.body);
    try {
      if (lane !== null) await inRequest(context, () => composition.drainWoken(lane));
      message.ack();
    } catch (error) {
      log.error("A workspace's messages wait a moment", describeError(error));
      message.retry({ delaySeconds: AGAIN });
    }
  }
}

const drawPng = createDrawing({
  renderer: async () => resvg,
  font: async () => new Uint8Array(interForPictures),
});

function startWorker(env: WorkerEnv, clock: Clock): Started {
  const read = readWorkerSettings(env);
  if (read.kind === "invalid") return { kind: "misconfigured", problems: read.problems };
  const log = createLog(read.config.logLevel, write);
  const runtime: Runtime = {
    clock,
    log,
    font: async () => new Uint8Array(inter),
    drawPng,
    clientAddress: (context) => context.req.header("cf-connecting-ip") ?? "unknown",
    post: postByFetch,
    waitUntil: (_context, work) => afterAnswer(work),
    wakeUp: env.LANES === undefined ? null : wakeByQueue(env.LANES),
  };
  const deps = openWorkerDeps(read.config);
  return {
    kind: "serving",
    composition: compose(deps, runtime, { demo: false, oidc: read.oidc, ...read.chats }),
    log,
  };
}

/** Whoever calls learns nothing of what is missing; the log has it, by name. */
function notSetUp(): Response {
  return new Response(
    "Evenkeel is not set up here yet. Nothing was changed. Whoever runs it finds what is missing in the Worker's log.\n",
    { status: 503, headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" } },
  );
}

function logProblems(problems: readonly ConfigProblem[]): void {
  const log = createLog("error", write);
  for (const { name, problem, example } of problems)
    log.error("Evenkeel was not started: a setting is wrong", { name, problem, example });
}

function write(line: string): void {
  // biome-ignore lint/suspicious/noConsole: the only log that a Worker has.
  console.log(line.trimEnd());
}

export default createWorker();
