import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type ServerType, serve as serveHttp } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import cron from "node-cron";
import { Temporal } from "temporal-polyfill";
import type { Composition } from "./compose.ts";
import { EvenkeelError } from "./core/errors.ts";
import { drawPngByNode } from "./draw-png.ts";
import { describeError, type Log } from "./log.ts";
import type { Clock } from "./ports/clock.ts";
import { postByNode } from "./post-node.ts";
import type { Runtime } from "./runtime.ts";

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** What Node brings to compose. */
export function nodeRuntime(log: Log, clock: Clock = systemClock): Runtime {
  return {
    clock,
    log,
    font: readFont,
    drawPng: drawPngByNode,
    clientAddress: (context) => getConnInfo(context).remote.address ?? "unknown",
    post: postByNode,
    // A process stays awake by itself.
    waitUntil: () => {},
    wakeUp: null,
  };
}

let font: Promise<Uint8Array> | null = null;

function readFont(): Promise<Uint8Array> {
  const path = createRequire(import.meta.url).resolve(
    "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  );
  font ??= readFile(path);
  return font;
}

export interface Serving {
  readonly port: number;
  /** Stops taking requests, lets those under way end, stops ticking. */
  close(): Promise<void>;
}

/** Serves over HTTP and ticks every minute. Throws `refused` where the port is taken. `port` 0 takes any that is free. */
export async function serve(
  { app, tick, stop }: Pick<Composition, "app" | "tick" | "stop">,
  { host, port, log, clock = systemClock }: { host: string; port: number; log: Log; clock?: Clock },
): Promise<Serving> {
  const server = await listen(app.fetch, host, port);
  const run = async () => {
    const now = clock.now();
    try {
      await tick(now);
    } catch (error) {
      log.error("A tick failed; the next one does its work too", describeError(error));
    }
  };
  // UTC: each person's time zone lives in their schedule, never in cron.
  const task = cron.schedule("* * * * *", run, { timezone: "UTC", noOverlap: true, logger: cronLogger(log) });
  const first = run();
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    async close() {
      await task.destroy();
      const settled = stop();
      await first;
      await new Promise<void>((done) => server.close(() => done()));
      await settled;
    },
  };
}

/** node-cron speaks of slots that it missed: the next tick does their work, so that is no more than worth knowing. */
function cronLogger(log: Log) {
  const quiet = (message: string | Error) =>
    log.debug("node-cron", { said: message instanceof Error ? message.name : message });
  return { info: quiet, warn: quiet, error: quiet, debug: quiet };
}

function listen(fetch: Composition["app"]["fetch"], hostname: string, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serveHttp({ fetch, hostname, port }, () => resolve(server));
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      const message = taken
        ? `Port ${port} is taken by another program. Nothing was changed. Stop that program, or choose another port: PORT=${port + 1}.`
        : `Evenkeel cannot listen on ${hostname}:${port} (${error.code}). Nothing was changed. Check HOST and PORT.`;
      reject(new EvenkeelError("refused", message));
    });
  });
}
