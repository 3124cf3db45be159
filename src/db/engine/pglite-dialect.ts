import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { Dialect } from "kysely";
import { EvenkeelError } from "../../core/errors.ts";
import { lockDirectory } from "./directory-lock.ts";
import { EmbeddedStream } from "./embedded-stream.ts";
import { poolOfOne, postgresDialect } from "./postgres-dialect.ts";
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
  const options = copyOf ? { loadDataDir: copyOf } : {};
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

function opened(engine: PGlite, scopes: Scopes, unlock: () => Promise<void>): OpenedPglite {
  const pool = poolOfOne(() => new EmbeddedStream(engine));
  return {
    dialect: postgresDialect(() => pool, scopes),
    async release() {
      await engine.close();
      await unlock();
    },
    // In a turn of its own: files that change while they are read would be no copy.
    async copy() {
      const turn = await pool.connect();
      try {
        return await engine.dumpDataDir("none");
      } finally {
        turn.release();
      }
    },
  };
}

function occupied(dataDirectory: string): EvenkeelError {
  return new EvenkeelError(
    "refused",
    `The data directory ${dataDirectory} already holds a database. Nothing was touched. Restore into an empty directory: set ` +
      "EVENKEEL_DATA to a new one, or move the old one away.",
  );
}
