import { Kysely } from "kysely";
import { hide } from "./raw.ts";
import type { Schema } from "./schema.ts";
import { createScopes } from "./scope.ts";

/**
 * A database to be used through asApp, asReader and the functions of cross-organization.ts; it has no queries of its own.
 *
 * The same on both engines. Reading: timestamptz is a Temporal.Instant, date an ISO string, bigint a number, bytea a
 * Uint8Array, jsonb a parsed value, an array an array. Writing: a JS array is a PostgreSQL array (`text[]`, `smallint[]`),
 * JSON is JSON.stringify'ed by the caller, time is a Temporal.Instant; a Date or a plain object throws.
 */
export interface Database {
  readonly dialect: "postgres" | "pglite";
  /** Ends all connections, and gives the data directory free. */
  close(): Promise<void>;
}

export type DatabaseSource =
  | {
      /** A PostgreSQL URL of the login that owns the tables. */
      readonly databaseUrl: string;
      /** A login that may only read what managers and HR see; asReader uses it where it is given. */
      readonly readerUrl?: string;
      /** Connections at most, for each of the two logins. */
      readonly maxConnections?: number;
    }
  /** A directory for the embedded engine, made where there is none. One process at a time: see directory-lock.ts. */
  | { readonly dataDirectory: string }
  /** The embedded engine with nothing kept. */
  | { readonly memory: true };

/**
 * Opens a database; PostgreSQL connects at the first query. Throws EvenkeelError("refused") where another process uses the
 * data directory.
 */
export async function connect(source: DatabaseSource): Promise<Database> {
  const scopes = createScopes();
  // Imported here, so that Workers bundle PostgreSQL's driver only, and production does not load the embedded engine.
  if ("databaseUrl" in source) {
    const { postgresDialect } = await import("./postgres-dialect.ts");
    const { databaseUrl, readerUrl, maxConnections = 10 } = source;
    const owner = new Kysely<Schema>({
      dialect: postgresDialect({ url: databaseUrl, maxConnections, scopes }),
    });
    const reader = readerUrl
      ? new Kysely<Schema>({ dialect: postgresDialect({ url: readerUrl, maxConnections, scopes }) })
      : owner;
    const close = async () => {
      await owner.destroy();
      if (reader !== owner) await reader.destroy();
    };
    return hide({ dialect: "postgres", close }, { owner, reader, scopes });
  }
  const { openPglite } = await import("./pglite-dialect.ts");
  const { dialect, release } = await openPglite("memory" in source ? null : source.dataDirectory, scopes);
  const owner = new Kysely<Schema>({ dialect });
  const close = async () => {
    await owner.destroy();
    await release();
  };
  return hide({ dialect: "pglite", close }, { owner, reader: owner, scopes });
}
