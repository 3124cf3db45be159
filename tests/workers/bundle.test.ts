import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const WRANGLER = join(ROOT, "node_modules/wrangler/bin/wrangler.js");

/** What Cloudflare's free plan takes, in bytes after gzip [Cloudflare docs, Workers limits], and what we mean to stay under: nearly half of that is the renderer of pictures and its font. */
const FREE_PLAN = 3 * 1024 * 1024;
const GOAL = FREE_PLAN * 0.8;

let directory: string;
/** The files of which something is in the Worker. */
let inputs: readonly string[];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "evenkeel-bundle-"));
  const metafile = join(directory, "inputs.json");
  const args = [WRANGLER, "deploy", "--dry-run", "--outdir", join(directory, "out"), "--metafile", metafile];
  // Without its banner wrangler asks nobody whether there is a newer one.
  const env = { WRANGLER_HIDE_BANNER: "true", WRANGLER_SEND_METRICS: "false", HOME: directory };
  await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
  const { outputs } = JSON.parse(await readFile(metafile, "utf8")) as {
    readonly outputs: Readonly<
      Record<string, { readonly inputs: Record<string, { bytesInOutput: number }> }>
    >;
  };
  inputs = Object.values(outputs).flatMap((output) =>
    Object.entries(output.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [path] : [],
    ),
  );
});
afterAll(() => rm(directory, { recursive: true, force: true }));

test("holds the product, and nothing of what only Node runs", () => {
  expect(inputs).toContainEqual(expect.stringMatching(/src\/compose\.ts$/));
  expect(inputs).toContainEqual(expect.stringMatching(/node_modules\/pg\/lib\/client\.js$/));
  const foreign = [
    /@electric-sql[/]pglite|node-cron|@hono[/]node-server|socket-mode/,
    /src[/](main|serve|cli|open-deps|db[/]connect|db[/]pglite-dialect|demo[/]start)[.]ts/,
  ];
  expect(inputs.filter((path) => foreign.some((each) => each.test(path)))).toEqual([]);
});

test("fits into the free plan with room to spare", async () => {
  const sizes = { raw: 0, gzip: 0 };
  for (const name of await readdir(join(directory, "out"))) {
    if (/[.](map|md)$/.test(name)) continue;
    const bytes = await readFile(join(directory, "out", name));
    sizes.raw += bytes.length;
    sizes.gzip += gzipSync(bytes).length;
  }
  process.stdout.write(`The Worker: ${kib(sizes.raw)} KiB, ${kib(sizes.gzip)} KiB after gzip.\n`);
  expect(sizes.gzip).toBeGreaterThan(100_000);
  expect(sizes.gzip).toBeLessThan(GOAL);
});

function kib(bytes: number): number {
  return Math.round(bytes / 1024);
}
