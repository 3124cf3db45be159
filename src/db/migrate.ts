import { sql } from "kysely";
import { Migrator } from "kysely/migration";
import { MIGRATIONS } from "../../migrations/index.ts";
import { EvenkeelError } from "../core/errors.ts";
import type { Database } from "./database.ts";
import { sqlStateOf } from "./engine/database-error.ts";
import { rawOf } from "./engine/raw.ts";
import { prepareRoles } from "./roles.ts";

export type MigrateResult =
  | { readonly kind: "migrated"; readonly applied: readonly string[] }
  /** This login may not do it. `reason` is a sentence, `sql` what an administrator runs once in this database. */
  | { readonly kind: "needs_administrator"; readonly reason: string; readonly sql: string };

/**
 * Brings the schema up to date; safe to repeat and to run on several replicas at once. Creates the roles first where this login
 * may. Throws EvenkeelError("unavailable") where the database is out of reach, "bug" where a migration failed (nothing of it
 * stays), "refused" where a newer version was here.
 */
export async function migrate(database: Database): Promise<MigrateResult> {
  const { owner } = rawOf(database);
  const state = await migrationState(database);
  if (state.kind === "ahead") throw newerDatabase(state.unknown);
  const roles = await prepareRoles(owner);
  if (roles.kind === "needs_administrator") return roles;
  const migrator = new Migrator({ db: owner, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) throw failed(error, results.find((result) => result.status === "Error")?.migrationName);
  return {
    kind: "migrated",
    applied: results.filter((result) => result.status === "Success").map((result) => result.migrationName),
  };
}

function newerDatabase(unknown: readonly string[]): EvenkeelError {
  return new EvenkeelError(
    "refused",
    `The database was brought up to date by a newer version of Evenkeel (it has ${unknown.join(", ")}). Nothing was changed. ` +
      "Start that version, or a newer one.",
  );
}

function failed(error: unknown, name: string | undefined): EvenkeelError {
  if (error instanceof EvenkeelError) return error;
  return new EvenkeelError(
    "bug",
    `The database could not be brought up to date${name ? ` (migration ${name})` : ""}. Nothing was changed. ` +
      "Start the version that ran before, and report the cause below.",
    { cause: error },
  );
}

export type MigrationState =
  | { readonly kind: "current" }
  /** Migrations of this version that the database does not have. */
  | { readonly kind: "behind"; readonly missing: readonly string[] }
  /** The database has migrations of a newer version: another replica was updated first. */
  | { readonly kind: "ahead"; readonly unknown: readonly string[] };

/** How the database's schema and this version's compare, in one query. Throws EvenkeelError("unavailable") where it is out of reach. */
export async function migrationState(database: Database): Promise<MigrationState> {
  const known = Object.keys(MIGRATIONS);
  const applied = await appliedMigrations(database);
  const missing = known.filter((name) => !applied.includes(name));
  if (missing.length > 0) return { kind: "behind", missing };
  const unknown = applied.filter((name) => !known.includes(name));
  return unknown.length > 0 ? { kind: "ahead", unknown } : { kind: "current" };
}

/** Whether nothing of Evenkeel was ever in this database. */
export async function isBare(database: Database): Promise<boolean> {
  return (await appliedMigrations(database)).length === 0;
}

/** Throws EvenkeelError("refused") where the database is not this version's: for work beside a service, which does not migrate. */
export async function requireCurrent(database: Database): Promise<void> {
  const state = await migrationState(database);
  if (state.kind === "ahead") throw newerDatabase(state.unknown);
  if (state.kind === "behind")
    throw new EvenkeelError(
      "refused",
      `The database was not brought up to date for this version of Evenkeel (it lacks ${state.missing.length} of its migrations). ` +
        "Nothing was changed. Run migrate, or start Evenkeel once; then run this again.",
    );
}

async function appliedMigrations(database: Database): Promise<string[]> {
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
      rawOf(database).owner,
    );
    return rows.map(({ name }) => name);
  } catch (error) {
    const undefinedTable = "42P01";
    if (sqlStateOf(error) === undefinedTable) return [];
    throw error;
  }
}
