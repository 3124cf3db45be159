import process from "node:process";
import { compose } from "./compose.ts";
import { type Config, explainProblems } from "./config.ts";
import { EvenkeelError } from "./core/errors.ts";
import { migrate } from "./db/migrate.ts";
import { demoConfig, ensureDemo } from "./demo/start.ts";
import { createLog } from "./log.ts";
import { openDeps } from "./open-deps.ts";
import { nodeRuntime, serve, systemClock } from "./serve.ts";
import { readSettings } from "./surfaces.ts";

const USAGE = "Usage: node src/main.ts [--demo [--fresh]]\n";

/** Starts the service, or with --demo the sample organization. Exit 1: it could not start; 2: something was set wrong. */
async function main(args: readonly string[]): Promise<void> {
  const demo = args.includes("--demo");
  const fresh = args.includes("--fresh");
  if (args.some((arg) => arg !== "--demo" && arg !== "--fresh") || (fresh && !demo)) return end(2, USAGE);
  const read = readSettings(demo ? demoConfig(process.env) : process.env);
  if (read.kind === "invalid") return end(2, explainProblems(read.problems));
  const { config, chats } = read;
  const log = createLog(config.logLevel, (line) => process.stdout.write(line));
  if (demo) await ensureDemo(config, { fresh, say: (text) => process.stderr.write(text), log });
  const deps = await openDeps(config);
  const migrated = await migrate(deps.database);
  if (migrated.kind === "needs_administrator") {
    await deps.database.close();
    return end(
      1,
      `${migrated.reason}\nAn administrator runs this once; then start again:\n\n${migrated.sql}\n`,
    );
  }
  const composition = compose(deps, nodeRuntime(log), { demo, ...chats });
  const serving = await serve(composition, { host: config.host, port: config.port, log, clock: systemClock });
  process.stderr.write(greeting(config, demo));
  const stop = async () => {
    await serving.close();
    await deps.database.close();
    process.exit(0);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

function greeting({ publicUrl }: Config, demo: boolean): string {
  return demo
    ? `\nThe demo is ready. Open ${publicUrl}/demo in a browser. Everyone in it is made up.\nStop it with Ctrl+C; start anew with: npm run demo -- --fresh\n`
    : `Evenkeel is ready at ${publicUrl}\n`;
}

function end(code: number, message: string): void {
  process.stderr.write(message);
  process.exitCode = code;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof EvenkeelError)) throw error;
  end(error.code === "invalid" ? 2 : 1, `${error.message}\n`);
  process.exit();
}
