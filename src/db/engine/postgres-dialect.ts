import type { Duplex } from "node:stream";
import {
  type Dialect,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  type PostgresPool,
  PostgresQueryCompiler,
} from "kysely";
import pg from "pg";
import { ARRAY_ELEMENTS, PARSERS } from "./column-types.ts";
import { GuardedDriver } from "./guarded-driver.ts";
import { PreparingClient } from "./preparing-client.ts";
import type { RequestConnection, RequestConnections } from "./request-connections.ts";
import type { Scopes } from "./scope.ts";

const TEXT_ARRAY = 1009;

/** Both engines by pg: PostgreSQL, and the embedded one that speaks as it does. */
export function postgresDialect(createPool: () => PostgresPool, scopes: Scopes): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createDriver: () => new GuardedDriver(new PostgresDriver({ pool: async () => createPool() }), scopes),
  };
}

// Here and not in pg.types, which is one for the whole process.
const TYPES = { types: { getTypeParser } };

/** `url` as libpq reads it. */
function settingsFor(url: string): pg.ClientConfig {
  return {
    ...TYPES,
    connectionString: url,
    application_name: "evenkeel",
    connectionTimeoutMillis: 10_000,
  };
}

/**
 * What a burst opened is there for the next one: on a new connection each statement takes some 30 ms at first, which makes a burst longer.
 * Below the four minutes after which some networks forget a silent connection and tell neither side.
 */
const KEPT_MS = 3 * 60_000;

/** At most `max` connections for the whole process. */
export function poolOfProcess(url: string, max: number): PostgresPool {
  return openPool({ ...settingsFor(url), Client: PreparingClient, max, idleTimeoutMillis: KEPT_MS });
}

/** The one connection to an engine within this process: whoever comes later waits for their turn. */
export function poolOfOne(stream: () => Duplex): pg.Pool {
  return openPool({
    Client: PreparingClient,
    ...TYPES,
    stream,
    max: 1,
    idleTimeoutMillis: 0,
    // Nothing of the environment's PGHOST and its like.
    host: "embedded",
    port: 5432,
    user: "postgres",
    database: "postgres",
    password: "",
    ssl: false,
  });
}

function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config);
  // A connection that breaks is replaced at the next query, and the query that waits for it fails by itself. Without listeners, for the
  // idle ones and for those in use, the error would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/** What kysely takes for a pool: each request has clients of its own, for a socket of one may not be touched by another. */
export function poolOfRequests(url: string, ofRequest: () => RequestConnections): PostgresPool {
  return {
    options: {},
    async connect() {
      const connections = ofRequest();
      const client = await connections.take(url, () => openClient(url));
      return {
        query: client.query.bind(client) as RequestConnection["query"],
        release: (broken) => connections.give(url, client, { broken: broken === true }),
      };
    },
    async end() {},
  };
}

async function openClient(url: string): Promise<RequestConnection> {
  const client = new pg.Client(settingsFor(url));
  // The query that waits for it fails by itself; without a listener the error would end the request.
  client.on("error", () => {});
  await client.connect();
  return client;
}

function getTypeParser(oid: number, format?: "text" | "binary") {
  const own = PARSERS[oid];
  if (own) return own;
  const element = PARSERS[ARRAY_ELEMENTS[oid] ?? -1];
  if (!element) return pg.types.getTypeParser(oid, format as "text");
  const toTexts = pg.types.getTypeParser(TEXT_ARRAY as number, "text");
  return (text: string) => parseElements(toTexts(text), element);
}

function parseElements(value: unknown, parse: (text: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((element) => parseElements(element, parse));
  return typeof value === "string" ? parse(value) : value;
}
