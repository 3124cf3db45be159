import {
  type Dialect,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from "kysely";
import pg from "pg";
import { ARRAY_ELEMENTS, PARSERS } from "./column-types.ts";
import { GuardedDriver } from "./guarded-driver.ts";
import type { Scopes } from "./scope.ts";

const TEXT_ARRAY = 1009;

/** PostgreSQL by a pool of its own. `url` as libpq reads it. */
export function postgresDialect(options: { url: string; maxConnections: number; scopes: Scopes }): Dialect {
  const { url, maxConnections, scopes } = options;
  return {
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createDriver: () =>
      new GuardedDriver(new PostgresDriver({ pool: async () => createPool(url, maxConnections) }), {
        scopes,
        connections: "many",
      }),
  };
}

function createPool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: "evenkeel",
    connectionTimeoutMillis: 10_000,
    // Here and not in pg.types, which is one for the whole process.
    types: { getTypeParser },
  });
  // An idle connection that the server ends is replaced at the next query; without a listener it would end the process.
  pool.on("error", () => {});
  return pool;
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
