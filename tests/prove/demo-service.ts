import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** The demo as a person starts it, in a process of its own. */
export interface DemoService {
  readonly url: string;
  /** What it has said at the terminal so far. */
  said(): string;
  /** As a power user of `kill -9`. */
  kill(): Promise<void>;
}

/** Starts the demo on `directory` and waits until it is ready, at most five minutes: it plays half a year, beside other proofs and tests. */
export async function startDemo(directory: string, port: number): Promise<DemoService> {
  const { child, said } = spawnDemo(directory, port);
  const url = `http://localhost:${port}`;
  const until = performance.now() + 300_000;
  while (!(await answers(`${url}/healthz`))) {
    if (child.exitCode !== null || performance.now() > until)
      throw new Error(`The demo did not start: ${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    said,
    async kill() {
      const exited = once(child, "exit");
      child.kill("SIGKILL");
      await exited;
    },
  };
}

/** Starts the demo where it should be refused; its exit code and what it said. */
export async function startRefused(
  directory: string,
  port: number,
): Promise<{ code: number | null; said: string }> {
  const { child, said } = spawnDemo(directory, port);
  const [code] = await once(child, "exit");
  return { code, said: said() };
}

function spawnDemo(directory: string, port: number): { child: ChildProcess; said: () => string } {
  const env = { EVENKEEL_DATA: directory, PORT: String(port) };
  const child = spawn(process.execPath, [MAIN, "--demo"], { env, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (text += String(chunk)));
  return { child, said: () => text };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** The employee of the demo, signed in. */
export async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}/demo/sign-in?as=employee`, { redirect: "manual" });
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** Keeps a line in the employee's journal; true once the service has said that it is kept. */
export async function keepLine(url: string, cookie: string, line: string): Promise<boolean> {
  const body = new URLSearchParams({ act: "journal.keep", from: "view", "value.line": line });
  const headers = { cookie, accept: "application/json", origin: url, "sec-fetch-site": "same-origin" };
  const response = await fetch(`${url}/chat/act`, { method: "POST", body, headers });
  return response.ok && (await response.text()).includes("Kept");
}

/** The employee's own page. */
export async function readMe(url: string, cookie: string): Promise<string> {
  return (await fetch(`${url}/me`, { headers: { cookie } })).text();
}
