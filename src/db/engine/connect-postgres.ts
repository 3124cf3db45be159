import { Kysely } from "kysely";
import type { Database } from "../database.ts";
import type { Schema } from "../schema.ts";
import { poolOfProcess, poolOfRequests, postgresDialect } from "./postgres-dialect.ts";
import { hide } from "./raw.ts";
import type { RequestConnections } from "./request-connections.ts";
import { createScopes } from "./scope.ts";

export interface PostgresSource {
  /** A PostgreSQL URL of the login that owns the tables. */
  readonly databaseUrl: string;
  /** A login that may only read what managers and HR see; asReader uses it where it is given. */
  readonly readerUrl?: string;
  /** Connections at most, for each of the two logins. Default 10. */
  readonly maxConnections?: number;
  /** Instead of a pool for the whole process: the connections of the request that runs now. */
  readonly connectionsOfRequest?: () => RequestConnections;
}

/** A database on PostgreSQL; connects at the first query. Loads nothing of the embedded engine, so that Workers can bundle it. */
export function connectPostgres(source: PostgresSource): Database {
  const { databaseUrl, readerUrl, connectionsOfRequest, maxConnections = 10 } = source;
  const scopes = createScopes();
  const poolFor = (url: string) =>
    connectionsOfRequest ? poolOfRequests(url, connectionsOfRequest) : poolOfProcess(url, maxConnections);
  const open = (url: string) => new Kysely<Schema>({ dialect: postgresDialect(() => poolFor(url), scopes) });
  const owner = open(databaseUrl);
  const reader = readerUrl === undefined ? owner : open(readerUrl);
  const close = async () => {
    await owner.destroy();
    if (reader !== owner) await reader.destroy();
  };
  return hide({ dialect: "postgres", close }, { owner, reader, scopes, copy: null });
}
