import process from "node:process";
import type { SlackConfig } from "../adapters/slack/config.ts";
import { offerToken, tellToken } from "./app/setup/offer-token.ts";
import { type Composition, compose } from "./compose.ts";
import { type Config, explainProblems } from "./config.ts";
import { EvenkeelError } from "./core/errors.ts";
import { migrate } from "./db/migrate.ts";
import { demoConfig, ensureDemo } from "./demo/start.ts";
import { createLog, describeError, type Log } from "./log.ts";
import { openDeps } from "./open-deps.ts";
import { withHelpFile } from "./read-help-file.ts";
import { nodeRuntime, serve, systemClock } from "./serve.ts";
import { readSettings } from "./surfaces.ts";

const USAGE = "Usage: node src/main.ts [--demo [--fresh]]\n";

/** Starts the service, or with --demo the sample organization. Exit 1: it could not start; 2: something was set wrong. */
async function main(args: readonly string[]): Promise<void> {
  const demo = args.includes("--demo");
  const fresh = args.includes("--fresh");
  if (args.some((arg) => arg !== "--demo" && arg !== "--fresh") || (fresh && !demo)) return end(2, USAGE);
  const read = readSettings(withHelpFile(demo ? demoConfig(process.env) : process.env));
  if (read.kind === "invalid") return end(2, explainProblems(read.problems));
  const { config, chats, oidc } = read;
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
  const composition = compose(deps, nodeRuntime(log), { demo, oidc, ...chats });
  const draining = composition.startDraining();
  const serving = await serve(composition, { host: config.host, port: config.port, log, clock: systemClock });
  const socket = keepSocket(chats.slack, composition, log);
  const stop = async () => {
    await socket.stop();
    await draining.stop();
    await serving.close();
    await deps.database.close();
    process.exit(0);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  const offered = demo ? null : await offerToken(deps, systemClock.now());
  // To the terminal alone: the log goes to places where it is kept.
  const told = offered === null ? "" : tellToken(offered, config.publicUrl);
  process.stderr.write(`${greeting(config, demo)}${told}`);
}

/** Between two tries of the first connection; once it was made, the socket keeps itself. Milliseconds. */
const SOCKET_RETRY = 30_000;

/** Takes in what Slack sends by Socket Mode, where that is set up. Slack being away keeps nothing else from starting. */
function keepSocket(config: SlackConfig | null, { slack }: Composition, log: Log) {
  let stopped = config?.appToken == null;
  let timer: NodeJS.Timeout | undefined;
  let open: { stop(): Promise<void> } | null = null;
  const report = (error: unknown) => log.error("Slack's socket", describeError(error));
  const connect = async (): Promise<void> => {
    if (stopped || config === null || slack === null) return;
    try {
      const { startSocket } = await import("../adapters/slack/socket.ts");
      open = await startSocket({ config, report }, slack);
      log.info("Slack is connected by Socket Mode");
    } catch (error) {
      report(error);
      timer = setTimeout(again, SOCKET_RETRY);
    }
  };
  let connecting = connect();
  const again = () => {
    connecting = connect();
  };
  return {
    async stop(): Promise<void> {
      stopped = true;
      clearTimeout(timer);
      await connecting;
      await open?.stop();
    },
  };
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
