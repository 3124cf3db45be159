import { randomBytes } from "node:crypto";
import pg from "pg";
import { startPostgres } from "../tests/db/postgres-server.ts";
import { cpuSeconds } from "./cores.ts";

const OWNER = "evenkeel_bench";

/** An empty database for one figure. */
export interface BenchDatabase {
  /** Of the login that will own the tables. */
  readonly url: string;
  /** How the server is set, for the notes. */
  readonly about: string;
  /** The number of rows in a table of ours. */
  count(table: "entries" | "inbox" | "members"): Promise<number>;
  /** Whether every organization had its first tick. */
  isTicked(): Promise<boolean>;
  /** Counts the rows for the planner, as autovacuum does within a minute of any larger change: what is measured comes later. */
  analyze(): Promise<void>;
  /** The CPU time that its connections' processes used so far, in seconds; null where they are not on this machine. */
  cpuSeconds(): Promise<number | null>;
  stop(): Promise<void>;
}

/** A database in the PostgreSQL at `given`, or in one of our own that ends with it. */
export async function startDatabase(given: string | null): Promise<BenchDatabase> {
  return given === null ? ownServer() : givenServer(given);
}

/** As docs/scale.md asks for beyond 100,000 members, as far as a small machine has it: as it comes, PostgreSQL is set for the smallest. */
const SIZED = ["shared_buffers=1GB", "max_wal_size=4GB"];

async function ownServer(): Promise<BenchDatabase> {
  const server = await startPostgres(SIZED);
  const url = server.url(OWNER, OWNER);
  await run(server.adminUrl(), [
    `create role ${OWNER} login createrole password 'login'`,
    `create database ${OWNER} owner ${OWNER}`,
    // The tests' server acknowledges before it has written: here an acknowledged row is in the operating system's hands.
    `alter database ${OWNER} set synchronous_commit = on`,
  ]);
  return {
    url,
    about: `PostgreSQL of our own (synchronous_commit on, fsync off: cores are measured, no disk; ${SIZED.join(", ")})`,
    ...readingOf(url),
    cpuSeconds: () => cpuOfBackends(url),
    stop: () => server.stop(),
  };
}

async function givenServer(given: string): Promise<BenchDatabase> {
  const name = `evenkeel_bench_${randomBytes(6).toString("hex")}`;
  await run(given, [`create database ${name}`]);
  const url = new URL(given);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    about: "PostgreSQL of DATABASE_URL, as it is set",
    ...readingOf(url.href),
    cpuSeconds: async () => null,
    stop: () => run(given, [`drop database ${name} with (force)`]),
  };
}

async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

function run(url: string, statements: readonly string[]): Promise<void> {
  return withClient(url, async (client) => {
    for (const statement of statements) await client.query(statement);
  });
}

/** Each connection has a process of its own; connections are kept, so none of their time is lost between two readings. */
async function cpuOfBackends(url: string): Promise<number | null> {
  const { rows } = await withClient(url, (client) =>
    client.query<{ pid: number }>(
      "select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    ),
  );
  const times = rows.map(({ pid }) => cpuSeconds(pid));
  return times.some((time) => time === null)
    ? null
    : times.reduce<number>((sum, time) => sum + (time ?? 0), 0);
}

function readingOf(url: string): Pick<BenchDatabase, "count" | "isTicked" | "analyze"> {
  const count = (from: string) =>
    withClient(url, async (client) => {
      const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${from}`);
      return rows[0]?.count ?? 0;
    });
  return {
    count,
    analyze: () => run(url, ["analyze"]),
    isTicked: async () => (await count("organizations where last_tick_at is null")) === 0,
  };
}
