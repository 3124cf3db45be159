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
