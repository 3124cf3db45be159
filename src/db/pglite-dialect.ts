import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import {
  type Dialect,
  PGliteAdapter,
  PGliteDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from "kysely";
import { EvenkeelError } from "../core/errors.ts";
import { PARSERS } from "./column-types.ts";
import { lockDirectory } from "./directory-lock.ts";
import { GuardedDriver } from "./guarded-driver.ts";
import type { Scopes } from "./scope.ts";

/** The embedded engine's files inside the data directory, beside the lock. */
const DATABASE = "database";

export interface EmbeddedSource {
  /** Null: in memory. */
  readonly dataDirectory: string | null;
  readonly copyOf: Blob | null;
}

export interface OpenedPglite {
  readonly dialect: Dialect;
  readonly release: () => Promise<void>;
  /** The directory's files as a tar. */
  readonly copy: () => Promise<Blob>;
}

/**
 * Opens the embedded engine. `release` gives the directory free, and is to be called once the dialect's Kysely is destroyed. Throws
 * EvenkeelError("refused") where another process has the directory, or where it is to become a copy and holds a database.
 */
export async function openPglite(source: EmbeddedSource, scopes: Scopes): Promise<OpenedPglite> {
  const { dataDirectory, copyOf } = source;
  const options = { parsers: PARSERS, ...(copyOf && { loadDataDir: copyOf }) };
  if (dataDirectory === null) {
    return opened(await PGlite.create(options), scopes, async () => {});
  }
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  const lock = await lockDirectory(dataDirectory);
  const dataDir = join(dataDirectory, DATABASE);
  try {
    if (copyOf && existsSync(dataDir)) throw occupied(dataDirectory);
    return opened(await PGlite.create({ ...options, dataDir }), scopes, lock.release);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function opened(pglite: PGlite, scopes: Scopes, release: () => Promise<void>): OpenedPglite {
  return { dialect: pgliteDialect(pglite, scopes), release, copy: () => pglite.dumpDataDir("none") };
}

function occupied(dataDirectory: string): EvenkeelError {
  return new EvenkeelError(
    "refused",
    `The data directory ${dataDirectory} already holds a database. Nothing was touched. Restore into an empty directory: set ` +
      "EVENKEEL_DATA to a new one, or move the old one away.",
  );
}

// kysely would let callers wait for the one connection before our driver can tell them that they wait for themselves.
class TurnTakingAdapter extends PGliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

function pgliteDialect(pglite: PGlite, scopes: Scopes): Dialect {
  return {
    createAdapter: () => new TurnTakingAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createDriver: () => new GuardedDriver(new PGliteDriver({ pglite }), { scopes, connections: "one" }),
  };
}
