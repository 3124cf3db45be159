import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { connect } from "../src/db/connect.ts";
import { migrate } from "../src/db/migrate.ts";
import { countFates, type Fates } from "../tests/prove/fates.ts";
import type { LoopbackSlack } from "../tests/prove/loopback-slack.ts";
import { foundMailing, type Mailing } from "../tests/prove/mailing.ts";
import { closingDeps, newKeys } from "../tests/prove/synthetic-window.ts";
import { CORE, cpuSeconds, onCore } from "./cores.ts";
import type { BenchDatabase } from "./database.ts";

const REPLICA = fileURLToPath(new URL("../tests/prove/drain-replica.ts", import.meta.url));

export interface DrainRun {
  /** From when the replica began, and from the end of the warm-up, to when the last message had come. */
  readonly seconds: number;
  readonly warmSeconds: number;
  /** CPU time of the replica for one message after the warm-up, in microseconds; null where the system does not tell. */
  readonly cpuMicros: number | null;
  readonly fates: Fates;
}

/** Empties the database and plans a mailing in it; the keys with which it was made. */
export async function planMailing(database: BenchDatabase, mailing: Mailing): Promise<string> {
  const keys = newKeys();
  const deps = closingDeps(await connect({ databaseUrl: database.url }), keys);
  const migrated = await migrate(deps.database);
  if (migrated.kind !== "migrated") throw new Error(migrated.sql);
  await foundMailing(deps, mailing);
  await deps.database.close();
  return keys;
}

/** One replica, on the measured core, drains `messages` messages that are planned. */
export async function drainOnce(
  database: BenchDatabase,
  {
    keys,
    slack,
    messages,
    profileTo,
  }: { keys: string; slack: LoopbackSlack; messages: number; profileTo: string | null },
): Promise<DrainRun> {
  const order = JSON.stringify({ databaseUrl: database.url, keys, apiUrl: slack.apiUrl });
  const flags = profileTo === null ? [] : ["--cpu-prof", `--cpu-prof-dir=${profileTo}`];
  const [command = "", ...args] = onCore(CORE.measured, [process.execPath, ...flags, REPLICA, order]);
  const child = spawn(command, args, {
    env: { NODE_ENV: "production" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  await once(createInterface(child.stdout), "line");
  const began = performance.now();
  let [warmCpu, lastCpu, warmCount]: [number | null, number | null, number] = [null, null, 0];
  while (slack.seen.total < messages && child.exitCode === null && performance.now() - began < WITHIN_MS) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    lastCpu = cpuSeconds(child.pid ?? 0);
    if (slack.seen.warm === 0) [warmCpu, warmCount] = [lastCpu, slack.seen.total];
  }
  child.kill("SIGTERM");
  const [code] = await exited;
  if (code !== 0 && code !== null) throw new Error(`The replica ended with exit code ${code}.`);
  const { last, warm } = slack.seen;
  const fates = await countFates(database.url, slack.posted);
  const cpuMicros =
    warmCpu == null || lastCpu == null ? null : ((lastCpu - warmCpu) / (messages - warmCount)) * 1e6;
  return { seconds: (last - began) / 1000, warmSeconds: (last - warm) / 1000, cpuMicros, fates };
}

const WITHIN_MS = 600_000;
