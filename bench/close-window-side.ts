/** One side of the bench `close-window`, in a process of its own: prints a SideResult. */
import { createDecipheriv, createSecretKey, hkdfSync } from "node:crypto";
import { monitorEventLoopDelay } from "node:perf_hooks";
import process from "node:process";
import pg from "pg";
import { closeWindow } from "../src/app/summary/close-window.ts";
import type { OrganizationId, WindowId } from "../src/core/ids.ts";
import { parseKeyring } from "../src/crypto/keyring.ts";
import { createRandom } from "../src/crypto/random.ts";
import { contextText } from "../src/crypto/seal.ts";
import { connect } from "../src/db/connect.ts";
import { closesAt, closingDeps } from "../tests/prove/synthetic-window.ts";

interface Window {
  readonly organizationId: OrganizationId;
  readonly windowId: WindowId;
}

export interface CloseSide extends Window {
  readonly side: "ours" | "floor";
  readonly url: string;
  readonly keys: string;
  readonly index: number;
  /** A small window to warm up with, of index 1. */
  readonly warm: Window;
}

export interface SideResult {
  readonly ms: number;
  readonly cpuMs: number;
  /** By the clock, and in CPU time of the main thread: other programs on the machine do not change the second. */
  readonly longestBlockMs: number;
  readonly longestBlockCpuMs: number;
  /** Greatest resident memory meanwhile, above that before, in MB. */
  readonly riseMb: number;
}

async function measured(work: () => Promise<void>): Promise<SideResult> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let most = before;
  const sampler = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  let [cpuBefore, longestCpu] = [threadCpu(), 0];
  const turns = setInterval(() => {
    const now = threadCpu();
    longestCpu = Math.max(longestCpu, now - cpuBefore);
    cpuBefore = now;
  }, 1);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const cpu = process.cpuUsage();
  const started = performance.now();
  await work();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  delay.disable();
  most = Math.max(most, process.memoryUsage.rss());
  clearInterval(sampler);
  clearInterval(turns);
  return {
    ms,
    cpuMs: (user + system) / 1000,
    longestBlockMs: delay.max / 1e6,
    longestBlockCpuMs: longestCpu / 1000,
    riseMb: (most - before) / 1024 / 1024,
  };
}

/** CPU time of this thread so far, in microseconds. */
function threadCpu(): number {
  const { user, system } = process.threadCpuUsage();
  return user + system;
}

/** What no program can do without, done plainly, in a transaction that is taken back so that ours finds the same rows. */
async function floorOf(client: pg.Client, keys: string, { organizationId, windowId }: Window): Promise<void> {
  const own = [organizationId, windowId];
  const where = "where organization_id = $1 and window_id = $2";
  await client.query("begin");
  const { rows: wrapped } = await client.query<{ wrapped: Buffer }>(
    `select wrapped from window_keys ${where}`,
    own,
  );
  const key = sealKey(keys, { organizationId, windowId }, wrapped[0]?.wrapped ?? Buffer.alloc(0));
  const { rows } = await client.query<{ slot: Buffer; sealed: Buffer }>(
    `select slot, sealed from answers ${where}`,
    own,
  );
  let sum = 0;
  for (const { slot, sealed } of rows) {
    const cipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(1, 13), { authTagLength: 16 });
    const context = contextText({ organizationId, kind: "answer", row: slot.toString("hex") });
    cipher.setAAD(Buffer.from(context, "utf8"));
    cipher.setAuthTag(sealed.subarray(sealed.length - 16));
    const opened = cipher.update(sealed.subarray(13, sealed.length - 16));
    cipher.final();
    sum += opened[2] ?? 0;
  }
  if (!(sum > 0)) throw new Error("The floor opened nothing.");
  await client.query(`select counted_in, count(*) from rosters ${where} group by counted_in`, own);
  for (const table of ["answers", "rosters", "window_keys"])
    await client.query(`delete from ${table} ${where}`, own);
  await client.query("rollback");
}

function sealKey(keys: string, { organizationId, windowId }: Window, wrapped: Uint8Array) {
  const ring = parseKeyring(keys, createRandom());
  if (ring.kind === "invalid") throw new Error(ring.failures.join(" "));
  const context = contextText({ organizationId, kind: "window_key", row: windowId });
  const windowKey = createSecretKey(ring.keyring.unwrap(wrapped, context));
  const bytes = hkdfSync("sha256", windowKey, new Uint8Array(0), "evenkeel window seal", 32);
  return createSecretKey(new Uint8Array(bytes));
}

async function runFloor({ url, keys, warm, ...window }: CloseSide): Promise<SideResult> {
  const client = new pg.Client(url);
  await client.connect();
  for (let i = 0; i < 5; i++) await floorOf(client, keys, warm);
  const result = await measured(() => floorOf(client, keys, window));
  await client.end();
  return result;
}

async function runOurs({ url, keys, warm, index, ...window }: CloseSide): Promise<SideResult> {
  const deps = closingDeps(await connect({ databaseUrl: url }), keys);
  const closed = async (which: Window, at: number) => {
    const closing = await closeWindow(deps, which, closesAt(at));
    if (closing.kind !== "closed") throw new Error(`The window was not closed: ${closing.kind}.`);
  };
  await closed(warm, 1);
  const result = await measured(() => closed(window, index));
  await deps.database.close();
  return result;
}

const order = JSON.parse(process.argv[2] ?? "") as CloseSide;
const result = await (order.side === "ours" ? runOurs(order) : runFloor(order));
process.stdout.write(JSON.stringify(result));
