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
import { PARSERS } from "./column-types.ts";
import { lockDirectory } from "./directory-lock.ts";
import { GuardedDriver } from "./guarded-driver.ts";
import type { Scopes } from "./scope.ts";

/** The embedded engine's files inside the data directory, beside the lock. */
const DATABASE = "database";

/**
 * Opens the embedded engine in `dataDirectory`, or in memory where it is null. `release` gives the directory free, and is to be
 * called once the dialect's Kysely is destroyed. Throws EvenkeelError("refused") where another process has the directory.
 */
export async function openPglite(
  dataDirectory: string | null,
  scopes: Scopes,
): Promise<{ dialect: Dialect; release: () => Promise<void> }> {
  if (dataDirectory === null)
    return {
      dialect: pgliteDialect(await PGlite.create({ parsers: PARSERS }), scopes),
      release: async () => {},
    };
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  const lock = await lockDirectory(dataDirectory);
  try {
    const pglite = await PGlite.create({ dataDir: join(dataDirectory, DATABASE), parsers: PARSERS });
    return { dialect: pgliteDialect(pglite, scopes), release: lock.release };
  } catch (error) {
    await lock.release();
    throw error;
  }
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
