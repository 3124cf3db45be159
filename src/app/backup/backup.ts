import { EvenkeelError } from "../../core/errors.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findMigrations, findUndecidedTables, readTable, readWhole, TAKEN_TABLES } from "../../db/backup.ts";
import { migrationState } from "../../db/migrate.ts";
import type { Deps } from "../deps.ts";
import { type LineSink, type WrittenHeader, writeBackupFile } from "./backup-file.ts";

/** Rows that are in memory at a time. */
const SLICE = 500;

export interface BackupReport {
  readonly path: string;
  readonly madeAt: string;
  readonly bytes: number;
  readonly rows: number;
  readonly tables: readonly { readonly table: string; readonly rows: number }[];
  readonly migrations: readonly string[];
  readonly sha256: string;
}

/**
 * Writes the whole database, as it is at one moment, to a new file: every organization, without window keys, answers, rosters, sessions
 * and events on their way. `now` must not be later than the call. Beside running replicas it locks nothing. Throws `refused` where the
 * file exists or the schema is another version's.
 */
export async function backup(
  deps: Pick<Deps, "database">,
  { path, now }: { path: string; now: Instant },
): Promise<BackupReport> {
  const state = await migrationState(deps.database);
  if (state.kind !== "current") {
    throw new EvenkeelError(
      "refused",
      `The database's schema is ${state.kind === "behind" ? "older" : "newer"} than this version of Evenkeel. Nothing was written. ` +
        "Make the backup with the version that runs on it, or run migrate first.",
    );
  }
  const written = await writeBackupFile(path, (sink) =>
    readWhole(deps.database, async (trx): Promise<WrittenHeader> => {
      const undecided = await findUndecidedTables(trx);
      if (undecided.length > 0) {
        throw new EvenkeelError(
          "bug",
          `Nobody decided whether a backup takes the tables ${undecided.join(", ")} (src/db/backup.ts). Nothing was written.`,
        );
      }
      const tables: { table: string; rows: number }[] = [];
      for (const table of TAKEN_TABLES) {
        const rows = await copyOut(readTable(trx, table, SLICE), sink);
        tables.push({ table, rows });
      }
      return { migrations: [...(await findMigrations(trx))], madeAt: now.toString(), tables };
    }),
  );
  const { madeAt, bytes, tables, migrations, sha256 } = written;
  return {
    path,
    madeAt,
    bytes,
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    tables,
    migrations,
    sha256,
  };
}

async function copyOut(slices: AsyncIterable<readonly string[]>, sink: LineSink): Promise<number> {
  let rows = 0;
  for await (const lines of slices) {
    await sink(lines);
    rows += lines.length;
  }
  return rows;
}
