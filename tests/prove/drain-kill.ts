import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { Temporal } from "temporal-polyfill";
import { settleLeftovers } from "../../src/app/delivery/drain-deliveries.ts";
import type { OrganizationId } from "../../src/core/ids.ts";
import { connect } from "../../src/db/connect.ts";
import { migrate } from "../../src/db/migrate.ts";
import { type Stream, seeded } from "../privacy/random.ts";
import type { ReplicaOrder } from "./drain-replica.ts";
import { countFates, type Fates } from "./fates.ts";
import { type LoopbackSlack, type SlackFault, startLoopbackSlack } from "./loopback-slack.ts";
import { foundMailing } from "./mailing.ts";
import { type Figure, figure, type Proof } from "./proof.ts";
import { startProofDatabase } from "./proof-database.ts";
import { closingDeps, newKeys } from "./synthetic-window.ts";

const REPLICA = fileURLToPath(new URL("./drain-replica.ts", import.meta.url));
const REPLICAS = 3;
const ORGANIZATIONS = 5;
const WORKSPACES = 10;

/** How a run is set. */
interface Setting {
  readonly people: number;
  /** Milliseconds between two kills, and how many there are at most: what a killed process had leased is free again only after a while. */
  readonly every: number;
  readonly most: number;
  /** Milliseconds in which all has to be accounted for. */
  readonly within: number;
}

/** What the kills came to. */
interface Kills {
  readonly count: number;
  /** Messages that the killed processes were sending, summed up over the kills. */
  readonly inFlight: number;
}

/** What Slack does to a call, seldom. */
function faults(random: Stream): () => SlackFault | null {
  return () => {
    const chance = random.uniform();
    if (chance < 0.004) return { kind: "status", status: 503 };
    if (chance < 0.008) return { kind: "cut", arrives: random.uniform() < 0.5 };
    if (chance < 0.012) return { kind: "malformed", arrives: random.uniform() < 0.5 };
    return chance < 0.016 ? { kind: "stall", milliseconds: 1500 } : null;
  };
}

interface Replica {
  readonly child: ChildProcess;
  readonly holder: string;
}

async function startReplica(order: ReplicaOrder, cache: string): Promise<Replica> {
  const child = spawn(process.execPath, [REPLICA, JSON.stringify(order)], {
    env: { NODE_COMPILE_CACHE: cache },
    // It ends with its stdin, so that none is left behind where this process is killed.
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [holder] = (await once(createInterface(child.stdout), "line")) as [string];
  return { child, holder };
}

/** Stops the process where it is, counts what it is sending, and kills it. */
async function kill({ child, holder }: Replica, admin: pg.Client): Promise<number> {
  child.kill("SIGSTOP");
  // A statement of its that the server has begun ends by itself.
  await admin.query("select pg_sleep(0.3)");
  const { rows } = await admin.query<{ count: number }>(
    "select count(*)::int as count from deliveries where state = 'sending' and holder = $1",
    [holder],
  );
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
  return rows[0]?.count ?? 0;
}

/** Kills a replica that is sending and starts it again, over and over, until nothing is planned any more. */
async function drainUnderKills(
  order: ReplicaOrder,
  { every, most, within, cache }: Setting & { readonly cache: string },
): Promise<Kills> {
  const admin = new pg.Client(order.databaseUrl);
  await admin.connect();
  const replicas = await Promise.all(Array.from({ length: REPLICAS }, () => startReplica(order, cache)));
  const until = performance.now() + within;
  let [count, inFlight] = [0, 0];
  try {
    while ((await countPlanned(admin)) > 0) {
      if (performance.now() > until) throw new Error("Not all was sent in time.");
      await new Promise((resolve) => setTimeout(resolve, every));
      const at = count < most ? await findSending(admin, replicas) : -1;
      const replica = replicas[at];
      if (replica === undefined) continue;
      inFlight += await kill(replica, admin);
      count++;
      replicas[at] = await startReplica(order, cache);
    }
    return { count, inFlight };
  } finally {
    await Promise.all(replicas.map(stop));
    await admin.end();
  }
}

/** Where the replica stands that has most messages on their way; -1 where none has any. */
async function findSending(admin: pg.Client, replicas: readonly Replica[]): Promise<number> {
  const { rows } = await admin.query<{ holder: string }>(
    "select holder from deliveries where state = 'sending' group by holder order by count(*) desc",
  );
  const busiest = rows.find(({ holder }) => replicas.some((replica) => replica.holder === holder));
  return replicas.findIndex(({ holder }) => holder === busiest?.holder);
}

async function stop({ child }: Replica): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  await exited;
}

async function countPlanned(admin: pg.Client): Promise<number> {
  const { rows } = await admin.query<{ count: number }>(
    "select count(*)::int as count from deliveries where state = 'planned'",
  );
  return rows[0]?.count ?? 0;
}

function figuresOf(fates: Fates, kills: Kills, slack: LoopbackSlack, messages: number): Figure[] {
  const accounted = fates.sent + fates.unknown + fates.notSent;
  const none = { must: ["<=", 0] as const };
  return [
    figure({ name: `of ${messages} sent twice, after ${kills.count} kills`, value: fates.twice, ...none }),
    figure({ name: "recorded as sent and never there", value: fates.lost, ...none }),
    figure({ name: "there and recorded as not sent", value: fates.misrecorded, ...none }),
    figure({ name: "not accounted for", value: messages - accounted, ...none }),
    figure({
      name: `unknown, of ${kills.inFlight} in flight at the kills and ${slack.undecidable()} that Slack left open`,
      value: fates.unknown,
      must: ["<=", kills.inFlight + slack.undecidable()],
    }),
    figure({
      name: "sent",
      value: fates.sent,
      must: [">=", messages - kills.inFlight - slack.undecidable()],
    }),
    figure({ name: "kills", value: kills.count, must: [">=", 3] }),
    figure({
      name: "messages in flight at a kill, on average",
      value: kills.inFlight / kills.count,
      must: [">=", 1],
    }),
    figure({ name: "calls that Slack limited", value: slack.limited(), must: [">", 0] }),
  ];
}

async function prove(quick: boolean): Promise<readonly Figure[]> {
  const setting = quick
    ? { people: 24, every: 1000, most: 4, within: 600_000 }
    : { people: 400, every: 3000, most: 40, within: 1_200_000 };
  const messages = ORGANIZATIONS * WORKSPACES * setting.people;
  await using ends = new AsyncDisposableStack();
  const directory = await mkdtemp(join(tmpdir(), "evenkeel-drain-kill-"));
  ends.defer(() => rm(directory, { recursive: true, force: true }));
  const postgres = await startProofDatabase();
  ends.defer(() => postgres.stop());
  const random = seeded(Number(process.hrtime.bigint() % 2n ** 32n));
  const slack = await startLoopbackSlack({
    limit: { perSecond: quick ? 3 : 12, burst: 2 },
    fault: faults(random),
    latency: 15,
  });
  ends.defer(() => slack.stop());
  const keys = newKeys();
  const deps = closingDeps(await connect({ databaseUrl: postgres.url }), keys);
  ends.defer(() => deps.database.close());
  const migrated = await migrate(deps.database);
  if (migrated.kind !== "migrated") throw new Error(migrated.sql);
  const mailing = {
    organizations: ORGANIZATIONS,
    workspaces: WORKSPACES,
    people: setting.people,
    remembered: 0.1,
  };
  const organizations = await foundMailing(deps, mailing);
  const order = { databaseUrl: postgres.url, keys, apiUrl: slack.apiUrl };
  const kills = await drainUnderKills(order, { ...setting, cache: join(directory, "compiled") });
  await accountForLeftovers(deps, organizations);
  return figuresOf(await countFates(postgres.url, slack.posted), kills, slack, messages);
}

/** As a tick does it, once what was being sent has been so for long enough. */
async function accountForLeftovers(
  deps: Pick<ReturnType<typeof closingDeps>, "database">,
  organizations: readonly OrganizationId[],
): Promise<void> {
  const later = Temporal.Now.instant().add({ minutes: 11 });
  for (const organization of organizations) await settleLeftovers(deps, organization, later);
}

export const proof: Proof = {
  name: "drain-kill",
  title:
    "replicas that are killed while they send lose nothing and send nothing twice; what is undecided is accounted for",
  run: async ({ quick }) => prove(quick),
};
