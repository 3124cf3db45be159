import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { type Bench, figure } from "./figure.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const WRANGLER = join(ROOT, "node_modules/wrangler/bin/wrangler.js");
const MEGABYTE = 1024 * 1024;
/** After gzip: Cloudflare's free plan (developers.cloudflare.com/workers/platform/limits, Worker size). */
const FREE_PLAN = 3;

/** The Worker as `wrangler deploy` would upload it. */
export const bench: Bench = {
  name: "worker-bundle",
  title: "size of the Worker after gzip",
  async run() {
    const directory = await mkdtemp(join(tmpdir(), "evenkeel-bundle-"));
    try {
      const { raw, gzip } = await sizesOfWorker(directory);
      return [
        figure({
          name: "worker-bundle",
          value: gzip / MEGABYTE,
          unit: "MB",
          against: FREE_PLAN,
          baseline: "what Cloudflare's free plan takes",
          goal: ["<", 1],
          should: ["<", 0.5],
          notes: [`${(raw / MEGABYTE).toFixed(2)} MB before gzip; MB are 1,048,576 bytes`],
        }),
      ];
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  },
};

async function sizesOfWorker(directory: string): Promise<{ raw: number; gzip: number }> {
  const out = join(directory, "out");
  // A home of its own: wrangler keeps settings and logs there.
  const env = { WRANGLER_SEND_METRICS: "false", WRANGLER_LOG_PATH: join(directory, "logs"), HOME: directory };
  const args = [WRANGLER, "deploy", "--dry-run", "--outdir", out];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
  const sizes = { raw: 0, gzip: 0 };
  for (const name of await readdir(out)) {
    if (/[.](map|md)$/.test(name)) continue;
    const bytes = await readFile(join(out, name));
    sizes.raw += bytes.length;
    sizes.gzip += gzipSync(bytes).length;
  }
  if (sizes.raw === 0) throw new Error("wrangler wrote no Worker.");
  return sizes;
}
