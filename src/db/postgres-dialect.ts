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
import type { RequestConnection, RequestConnections } from "./request-connections.ts";
import type { Scopes } from "./scope.ts";

const TEXT_ARRAY = 1009;

export interface PostgresDialectOptions {
  /** As libpq reads it. */
  readonly url: string;
  readonly scopes: Scopes;
  /** A pool of at most this many for the whole process, or the connections of whichever request runs now. */
  readonly connections: number | (() => RequestConnections);
}

/** PostgreSQL by pg. */
export function postgresDialect({ url, scopes, connections }: PostgresDialectOptions): Dialect {
  const createPool = () =>
    typeof connections === "number" ? openPool(url, connections) : poolOfRequests(url, connections);
  return {
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createDriver: () =>
      new GuardedDriver(new PostgresDriver({ pool: async () => createPool() }), {
        scopes,
        connections: "many",
      }),
  };
}

function settingsFor(url: string): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: "evenkeel",
    connectionTimeoutMillis: 10_000,
    // Here and not in pg.types, which is one for the whole process.
    types: { getTypeParser },
  };
}

function openPool(url: string, max: number): PostgresPool {
  const pool = new pg.Pool({ ...settingsFor(url), max });
  // A connection that breaks is replaced at the next query, and the query that waits for it fails by itself. Without listeners, for the
  // idle ones and for those in use, the error would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/** What kysely takes for a pool: each request has clients of its own, for a socket of one may not be touched by another. */
function poolOfRequests(url: string, ofRequest: () => RequestConnections): PostgresPool {
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

const getTypeParser = ((oid: number, format?: "text" | "binary") => {
  const own = PARSERS[oid];
  if (own) return own;
  const element = PARSERS[ARRAY_ELEMENTS[oid] ?? -1];
  if (!element) return pg.types.getTypeParser(oid, format as "text");
  const toTexts = pg.types.getTypeParser(TEXT_ARRAY as number, "text");
  return (text: string) => parseElements(toTexts(text), element);
}) as typeof pg.types.getTypeParser;

function parseElements(value: unknown, parse: (text: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((element) => parseElements(element, parse));
  return typeof value === "string" ? parse(value) : value;
}
