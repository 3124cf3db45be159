import { Kysely } from "kysely";
import type { Database } from "./database.ts";
import type { PostgresSource } from "./engine/connect-postgres.ts";
import { hide } from "./engine/raw.ts";
import { createScopes } from "./engine/scope.ts";
import type { Schema } from "./schema.ts";

export type { Database };

export type DatabaseSource =
  | PostgresSource
  /** A directory for the embedded engine, made where there is none. One process at a time: see directory-lock.ts. */
  | ({ readonly dataDirectory: string } & EmbeddedOptions)
  /** The embedded engine with nothing kept. */
  | ({ readonly memory: true } & EmbeddedOptions);

interface EmbeddedOptions {
  /** A tar of another embedded database's directory, to start from; the directory must hold none yet. */
  readonly copyOf?: Blob;
}

/**
 * Opens a database; PostgreSQL connects at the first query. Throws EvenkeelError("refused") where another process uses the
 * data directory.
 */
export async function connect(source: DatabaseSource): Promise<Database> {
  // Imported here, so that production does not load the embedded engine.
  if ("databaseUrl" in source) {
    const { connectPostgres } = await import("./engine/connect-postgres.ts");
    return connectPostgres(source);
  }
  const scopes = createScopes();
  const { openPglite } = await import("./engine/pglite-dialect.ts");
  const { dialect, release, copy } = await openPglite(
    { dataDirectory: "memory" in source ? null : source.dataDirectory, copyOf: source.copyOf ?? null },
    scopes,
  );
  const owner = new Kysely<Schema>({ dialect });
  const close = async () => {
    await owner.destroy();
    await release();
  };
  return hide({ dialect: "pglite", close }, { owner, reader: owner, scopes, copy });
}
