import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import process from "node:process";
import { CORE, onCore } from "./cores.ts";

/** A server under measurement, in a process and on a core of its own. */
export interface MeasuredServer {
  readonly pid: number;
  readonly port: number;
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** A file that Node runs; it listens on PORT and answers GET `healthPath` with any status once it is ready. */
  readonly entry: URL;
  readonly healthPath: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Arguments, for what reads no environment. */
  readonly args?: (port: number) => readonly string[];
  /** Where it writes a CPU profile at its end; null for none. */
  readonly profileTo: string | null;
}

const START_WITHIN_MS = 60_000;

/** Starts a server on the measured core and waits until it answers. Throws with what it said, where it does not. */
export async function startServer(options: ServerOptions): Promise<MeasuredServer> {
  const { entry, env = {}, profileTo } = options;
  const port = await freePort();
  const flags = profileTo === null ? [] : ["--cpu-prof", `--cpu-prof-dir=${profileTo}`];
  const node = [process.execPath, ...flags, entry.pathname, ...(options.args?.(port) ?? [])];
  const [command = "", ...args] = onCore(CORE.measured, node);
  const child = spawn(command, args, {
    env: { NODE_ENV: "production", HOST: "127.0.0.1", PORT: String(port), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = lastWords(child);
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(late);
  };
  const until = performance.now() + START_WITHIN_MS;
  while (!(await answers(`http://127.0.0.1:${port}${options.healthPath}`))) {
    if (child.exitCode !== null || performance.now() > until) {
      await stop();
      throw new Error(`${entry.pathname} did not start:\n${said()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { pid: child.pid ?? 0, port, stop };
}

/** What a process said last: kept, so that a full pipe never makes it wait. */
function lastWords({ stdout, stderr }: ChildProcess): () => string {
  let text = "";
  for (const stream of [stdout, stderr])
    stream?.on("data", (chunk) => {
      text = (text + String(chunk)).slice(-4000);
    });
  return () => text;
}

async function answers(url: string): Promise<boolean> {
  try {
    await (await fetch(url)).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

/** A port of loopback that nobody uses. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
