import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { unstable_startWorker } from "wrangler";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PRODUCT = join(ROOT, "src/worker.ts");

export interface WorkerSource {
  /** What Hyperdrive leads to; null leaves it unbound. */
  readonly databaseUrl: string | null;
  /** Variables and secrets, over those of wrangler.toml. */
  readonly vars: Readonly<Record<string, string>>;
  /** Default: the product's own. */
  readonly entry?: string;
  /** Whether the queue of wrangler.toml is bound. Default: not, and ticks send what is due. */
  readonly queue?: boolean;
}

export interface RunningWorker {
  readonly url: string;
  /** Every line of the Worker's log. */
  readonly logged: readonly string[];
  /** Fires the Cron Trigger, waits until its handler is done, and throws where it threw. */
  scheduled(): Promise<void>;
  stop(): Promise<void>;
}

/** Runs a Worker in workerd by wrangler.toml, with a state of its own: two that share one crash. */
export async function startWorker({
  databaseUrl,
  vars,
  entry = PRODUCT,
  queue = false,
}: WorkerSource): Promise<RunningWorker> {
  const state = await mkdtemp(join(tmpdir(), "evenkeel-worker-"));
  keepToThisMachine(state);
  const logged: string[] = [];
  const worker = await unstable_startWorker({
    config: await copySettings(state, { hyperdrive: databaseUrl !== null, queue }),
    entrypoint: entry,
    bindings: {
      ...Object.fromEntries(
        Object.entries(vars).map(([name, value]) => [name, { type: "plain_text", value }]),
      ),
      ...(databaseUrl !== null && {
        HYPERDRIVE: { type: "hyperdrive", id: "test", localConnectionString: databaseUrl },
      }),
    },
    dev: {
      server: { hostname: "127.0.0.1", port: 0 },
      inspector: false,
      watch: false,
      persist: join(state, "state"),
      logLevel: "error",
      structuredLogsHandler: ({ message }: { readonly message: string }) => logged.push(message),
    },
  });
  await worker.ready;
  const url = (await worker.url).origin;
  return {
    url,
    logged,
    // Over HTTP: startWorker's own `scheduled` looks for the Worker in its proxy, and does not find it (wrangler 4.156).
    async scheduled() {
      const response = await fetch(`${url}/cdn-cgi/handler/scheduled?cron=*+*+*+*+*`);
      if (!response.ok)
        throw new Error(
          `The tick ended with ${response.status}: ${await response.text()}\n${logged.slice(-5).join("\n")}`,
        );
      await response.arrayBuffer();
    },
    async stop() {
      await worker.dispose();
      await rm(state, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** wrangler.toml beside the state, for wrangler writes where its settings lie. */
async function copySettings(
  directory: string,
  bound: { readonly hyperdrive: boolean; readonly queue: boolean },
): Promise<string> {
  const path = join(directory, "wrangler.toml");
  const settings = (await readFile(join(ROOT, "wrangler.toml"), "utf8"))
    .replace('"src/worker.ts"', JSON.stringify(PRODUCT))
    .replaceAll('"./src/', `"${ROOT}src/`);
  const without = (text: string, table: string) =>
    text.replace(new RegExp(`^\\[\\[${table}\\]\\]\\n(?:.+\\n)+`, "m"), "");
  const queued = bound.queue ? settings : without(without(settings, "queues.producers"), "queues.consumers");
  await writeFile(path, bound.hyperdrive ? queued : without(queued, "hyperdrive"));
  return path;
}

/** No look at the account, at a newer version or at the world: tests speak to loopback only. */
function keepToThisMachine(directory: string): void {
  vi.stubEnv("WRANGLER_HIDE_BANNER", "true");
  vi.stubEnv("WRANGLER_SEND_METRICS", "false");
  vi.stubEnv("WRANGLER_LOG_PATH", join(directory, "logs"));
  vi.stubEnv("WRANGLER_REGISTRY_PATH", join(directory, "registry"));
  vi.stubEnv("CLOUDFLARE_CF_FETCH_ENABLED", "false");
}
