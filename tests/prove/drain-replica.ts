/** A replica that drains, as the service does, until it is told to stop or is killed, or its stdin ends. Prints its holder once it began. */
import process from "node:process";
import { Temporal } from "temporal-polyfill";
import { compose } from "../../src/compose.ts";
import { NO_DEPLOYMENT_HELP } from "../../src/core/safety/helplines.ts";
import { connect } from "../../src/db/connect.ts";
import { createLog } from "../../src/log.ts";
import { nodeRuntime } from "../../src/serve.ts";
import { closingDeps } from "./synthetic-window.ts";

/** What it is told, as JSON in its first argument. */
export interface ReplicaOrder {
  readonly databaseUrl: string;
  readonly keys: string;
  readonly apiUrl: string;
}

const { databaseUrl, keys, apiUrl } = JSON.parse(process.argv[2] ?? "") as ReplicaOrder;
const log = createLog("warn", (line) => process.stderr.write(line));
const deps = {
  ...closingDeps(await connect({ databaseUrl }), keys),
  publicUrl: "https://evenkeel.example.org",
  help: NO_DEPLOYMENT_HELP,
};
const slack = {
  clientId: "1.2",
  clientSecret: "secret",
  signingSecret: "secret",
  appToken: null,
  apiUrl,
  authorizeUrl: "https://slack.invalid/",
};
const runtime = nodeRuntime(log, { now: () => Temporal.Now.instant() });
const composition = compose(deps, runtime, { demo: false, oidc: null, slack, teams: null });
const draining = composition.startDraining();
process.stdout.write(`${draining.holder}\n`);
process.stdin.once("end", () => process.exit(1)).resume();
process.once("SIGTERM", async () => {
  process.stdin.destroy();
  await draining.stop();
  await composition.stop();
  await deps.database.close();
});
