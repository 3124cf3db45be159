import { type MeasuredServer, startServer } from "./child.ts";
import type { BenchDatabase } from "./database.ts";

/** The service as `npm start` runs it, on the measured core. */
export async function startProduct(options: {
  readonly database: BenchDatabase;
  readonly keys: string;
  /** The settings of a chat platform. */
  readonly chat: Readonly<Record<string, string>>;
  readonly profileTo: string | null;
}): Promise<MeasuredServer> {
  const server = await startServer({
    entry: new URL("../src/main.ts", import.meta.url),
    healthPath: "/healthz",
    env: {
      DATABASE_URL: options.database.url,
      EVENKEEL_KEYS: options.keys,
      PUBLIC_URL: "http://localhost:3000",
      LOG_LEVEL: "warn",
      ...options.chat,
    },
    profileTo: options.profileTo,
  });
  await firstTick(options.database);
  await options.database.analyze();
  return server;
}

const FIRST_TICK_WITHIN_MS = 120_000;

/** The first tick of a new organization plans and sends much: no round begins before it is over. */
async function firstTick(database: BenchDatabase): Promise<void> {
  const until = performance.now() + FIRST_TICK_WITHIN_MS;
  while (!(await database.isTicked())) {
    if (performance.now() > until) throw new Error("The service's first tick did not end in two minutes.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
