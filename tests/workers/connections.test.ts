import { AsyncLocalStorage } from "node:async_hooks";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { OrganizationId } from "../../src/core/ids.ts";
import type { Database } from "../../src/db/database.ts";
import { connectPostgres } from "../../src/db/engine/connect-postgres.ts";
import { RequestConnections } from "../../src/db/engine/request-connections.ts";
import { asApp, asReader } from "../../src/db/transact.ts";
import { connectAdministrator } from "../db/databases.ts";
import { countConnections, freshDatabase } from "../db/fresh-database.ts";

const ORGANIZATION = "019b8cbd-af00-7053-980a-f8085e5e4ff4" as OrganizationId;
const MAX = 3;

let databaseUrl: string;
let database: Database;
const requests = new AsyncLocalStorage<RequestConnections>();

beforeAll(async () => {
  databaseUrl = await freshDatabase();
  const connectionsOfRequest = () => requests.getStore() ?? expect.unreachable("outside of a request");
  database = connectPostgres({ databaseUrl, readerUrl: `${databaseUrl}?`, connectionsOfRequest });
});
afterAll(() => database?.close());

/** The number of the server's process behind a transaction: one for each connection. */
const backend = (transact: typeof asApp = asApp, seconds = 0) =>
  transact(database, ORGANIZATION, async (trx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid, pg_sleep(${seconds})`.execute(
      trx,
    );
    return rows[0]?.pid ?? 0;
  });

async function inRequest<T>(run: () => Promise<T>): Promise<T> {
  const connections = new RequestConnections(MAX);
  try {
    return await requests.run(connections, run);
  } finally {
    await connections.close();
  }
}

test("a request does one thing after another over one connection, and leaves none", async () => {
  const pids = await inRequest(async () => [await backend(), await backend(), await backend()]);
  expect(new Set(pids).size).toBe(1);
  await vi.waitFor(async () => expect(await countConnections(databaseUrl)).toBe(0));
});

test("two requests never share one", async () => {
  const [one, other] = await Promise.all([inRequest(() => backend()), inRequest(() => backend())]);
  expect(one).not.toBe(other);
});

test("what a request does at a time goes over a few connections; the rest waits its turn", async () => {
  const pids = await inRequest(() =>
    Promise.all(Array.from({ length: 20 }, (_, n) => backend(n % 2 ? asReader : asApp, 0.01))),
  );
  expect(pids).toHaveLength(20);
  expect(pids).not.toContain(0);
  await vi.waitFor(async () => expect(await countConnections(databaseUrl)).toBe(0));
});

test("at no time there are more than that", async () => {
  const connections = new RequestConnections(MAX);
  const all = requests.run(connections, () =>
    Promise.all(Array.from({ length: 12 }, () => backend(asApp, 0.05))),
  );
  const seen: number[] = [];
  let over = false;
  const watching = (async () => {
    while (!over) seen.push(await countConnections(databaseUrl));
  })();
  await all;
  over = true;
  await watching;
  await connections.close();
  expect(Math.max(...seen)).toBe(MAX);
});

test("work that goes on after the answer gets connections too, each ended after use", async () => {
  const connections = new RequestConnections(MAX);
  await connections.close();
  expect(await requests.run(connections, () => backend())).toBeGreaterThan(0);
  await connections.close();
  await vi.waitFor(async () => expect(await countConnections(databaseUrl)).toBe(0));
});

test("a connection that the server ended is not used twice", async () => {
  const administrator = await connectAdministrator();
  try {
    await inRequest(async () => {
      const before = await backend();
      await administrator.query("select pg_terminate_backend($1)", [before]);
      await expect(backend()).rejects.toThrow();
      expect(await backend()).not.toBe(before);
    });
  } finally {
    await administrator.end();
  }
});

test("a database out of reach fails every request anew, and blocks none", async () => {
  const connectionsOfRequest = () => requests.getStore() ?? expect.unreachable("outside of a request");
  const nowhere = connectPostgres({ databaseUrl: "postgres://a:b@127.0.0.1:1/none", connectionsOfRequest });
  await inRequest(async () => {
    for (let round = 0; round < MAX + 2; round++)
      await expect(asApp(nowhere, ORGANIZATION, async () => 1)).rejects.toMatchObject({
        code: "unavailable",
      });
  });
});
