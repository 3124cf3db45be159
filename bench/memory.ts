import { readFileSync } from "node:fs";
import { SEED_APP } from "../tests/contracts/slack-seed.ts";
import { moveAside } from "./cores.ts";
import { startDatabase } from "./database.ts";
import { type Bench, type Figure, figure } from "./figure.ts";
import { startProduct } from "./product.ts";
import { createSample } from "./sample.ts";

const MOST_MB = 150;
/** V8 gives back what starting used two to three minutes after a process became quiet; in milliseconds. */
const QUIET = 240_000;

/** The service as `npm start` runs it with both chat platforms, doing nothing but its ticks. */
export const bench: Bench = {
  name: "memory",
  title: "memory of the idle service on PostgreSQL",
  async run({ databaseUrl, profileTo }): Promise<readonly Figure[]> {
    await using ends = new AsyncDisposableStack();
    ends.defer(moveAside());
    const database = await startDatabase(databaseUrl);
    ends.defer(() => database.stop());
    const sample = await createSample(database.url);
    ends.defer(() => sample.close());
    const product = await startProduct({
      database,
      keys: sample.keys,
      profileTo,
      chat: {
        SLACK_CLIENT_ID: SEED_APP.clientId,
        SLACK_CLIENT_SECRET: SEED_APP.clientSecret,
        SLACK_SIGNING_SECRET: "8f742231b10e8888abcd99yyyzzz85a5",
        TEAMS_CLIENT_ID: "11111111-2222-3333-4444-555555555555",
        TEAMS_CLIENT_SECRET: "secret",
        TEAMS_TENANT_ID: "99999999-8888-7777-6666-555555555555",
      },
    });
    ends.defer(() => product.stop());
    await new Promise((resolve) => setTimeout(resolve, QUIET));
    const { resident, most } = memoryOf(product.pid);
    return [
      figure({
        name: "memory",
        value: resident,
        unit: "MB",
        against: MOST_MB,
        baseline: "what a small machine can spare",
        goal: ["<", 1],
        notes: [
          "resident set of the one process, Slack and Teams set up, after four minutes of nothing but ticks",
          `at most ${most.toFixed(0)} MB until then, V8's young generation not yet given back`,
          database.about,
        ],
      }),
    ];
  },
};

/** The resident set, now and at its most, in MB. Throws where the system does not tell (it is read from /proc). */
function memoryOf(pid: number): { readonly resident: number; readonly most: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const megabytes = (name: string) => {
    const [, kilobytes] = new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(status) ?? [];
    if (kilobytes === undefined) throw new Error(`The system does not tell ${name}.`);
    return Number(kilobytes) / 1024;
  };
  return { resident: megabytes("VmRSS"), most: megabytes("VmHWM") };
}
