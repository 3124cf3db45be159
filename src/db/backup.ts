import { sql } from "kysely";
import type { Instant } from "../core/time/instant.ts";
import type { Database } from "./database.ts";
import { rawOf } from "./engine/raw.ts";
import type { Schema } from "./schema.ts";
import type { Trx } from "./transact.ts";

/**
 * Copying a whole database out and in. It runs as the tables' owner, for a backup holds every organization; rows travel as text that
 * PostgreSQL wrote and PostgreSQL reads, so that not a digit changes on the way.
 */

type Table = keyof Schema;

/** What a backup takes, parents before children. `except`: rows that stay behind. */
const TAKEN: readonly { readonly table: Table; readonly except?: string }[] = [
  { table: "organizations" },
  { table: "policies" },
  { table: "workspaces" },
  { table: "teams" },
  { table: "members" },
  { table: "accounts" },
  // Without them an e-mail would count once more, though it may have changed hands.
  { table: "identities" },
  { table: "schedules" },
  { table: "preferences" },
  { table: "days_off" },
  { table: "leaves" },
  { table: "tier_requests" },
  { table: "approvals" },
  { table: "hard_events" },
  { table: "organization_actions" },
  { table: "team_actions" },
  { table: "own_practices" },
  { table: "kept_help" },
  // A licence for the organization's own people covers its own backup.
  { table: "question_sets" },
  { table: "programs" },
  { table: "enrollments" },
  // A request to sign in is worth nothing without its attempt.
  { table: "deliveries", except: "kind = 'sign_in'" },
  { table: "member_keys" },
  { table: "runs" },
  { table: "entries" },
  { table: "practice_memories" },
  // Words of their own, like entries: the member asked for this copy, and only their key opens it.
  { table: "own_histories" },
  { table: "windows" },
  { table: "releases" },
  { table: "summaries" },
  { table: "ledger" },
  { table: "access_log" },
  { table: "browser_messages" },
  { table: "installations" },
  { table: "conversations" },
];

/** What a backup never takes, and why. A table in neither list stops a backup: somebody has to decide. */
const LEFT_OUT: Readonly<Partial<Record<Table, string>>> = {
  window_keys: "with them a backup would keep answers readable that were destroyed here (rule 17)",
  answers: "nothing opens them without the window's key, and a restored window is void",
  rosters: "they belong to open windows, which a restore voids",
  roster_groups: "they go with the rosters",
  roster_objections: "they go with the rosters",
  web_sessions: "a stolen backup must sign nobody in; people sign in again",
  sign_in_attempts: "they are over in minutes",
  export_links: "they are over in minutes",
  scim_tokens: "a restored one could have been ended since; HR makes a new one",
  inbox: "events are kept for two days, and one that was handled must not be handled again",
  pairings: "a restore must not bring two people together again of whom one has left; people ask anew",
  pairing_rounds: "they go with the pairings",
  provider_requests: "they are over in minutes",
  setups: "a stolen backup must let nobody in; a start prints a new token where one is needed",
  job_slots: "they elect a replica for one tick",
};

export const TAKEN_TABLES: readonly string[] = TAKEN.map(({ table }) => table);

/** Runs `fn` on one unchanging view of the whole database, reading only. */
export function readWhole<T>(database: Database, fn: (trx: Trx) => Promise<T>): Promise<T> {
  return rawOf(database)
    .owner.transaction()
    .execute(async (trx) => {
      await sql`set transaction isolation level repeatable read, read only`.execute(trx);
      await sql`select set_config('timezone', 'UTC', true), set_config('extra_float_digits', '1', true)`.execute(
        trx,
      );
      return fn(trx);
    });
}

/** Runs `fn` in one transaction over the whole database: all that it writes is there afterwards, or nothing. */
export function writeWhole<T>(database: Database, fn: (trx: Trx) => Promise<T>): Promise<T> {
  return rawOf(database).owner.transaction().execute(fn);
}

/** Migrations that the database has, in order. */
export async function findMigrations(trx: Trx): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(trx);
  return rows.map(({ name }) => name);
}

/** Tables that exist and of which nobody decided whether a backup takes them. */
export async function findUndecidedTables(trx: Trx): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p') and relname not like 'kysely%'
    order by relname`.execute(trx);
  return rows
    .map(({ name }) => name)
    .filter((name) => !TAKEN_TABLES.includes(name) && !Object.hasOwn(LEFT_OUT, name));
}

/**
 * A table's rows as JSON, in slices of at most `slice`. In the order of the primary key: as they lie on the disk, rows would tell in
 * which order they were written, which ids of entries do not.
 */
export async function* readTable(trx: Trx, table: string, slice: number): AsyncGenerator<readonly string[]> {
  const except = TAKEN.find((taken) => taken.table === table)?.except;
  const key = await primaryKey(trx, table);
  await sql`
    declare backup_rows no scroll cursor for
    select row_to_json(t)::text as line from ${sql.table(table)} t
    ${sql.raw(except === undefined ? "" : `where not (${except})`)}
    order by ${sql.join(key.map((column) => sql.ref(column)))}`.execute(trx);
  for (;;) {
    const { rows } = await sql<{
      line: string;
    }>`fetch forward ${sql.raw(String(slice))} from backup_rows`.execute(trx);
    if (rows.length > 0) yield rows.map(({ line }) => line);
    if (rows.length < slice) break;
  }
  await sql`close backup_rows`.execute(trx);
}

async function primaryKey(trx: Trx, table: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select a.attname as name
    from pg_index i, unnest(i.indkey::smallint[]) with ordinality as k (number, position), pg_attribute a
    where i.indrelid = ${table}::regclass and i.indisprimary and a.attrelid = i.indrelid and a.attnum = k.number
    order by k.position`.execute(trx);
  return rows.map(({ name }) => name);
}

/** Nobody else may found an organization until the transaction ends. Returns whether there is none yet. */
export async function lockEmpty(trx: Trx): Promise<boolean> {
  await sql`lock table organizations in exclusive mode`.execute(trx);
  // Every table that a backup takes refers to them.
  const { rows } = await sql`select 1 from organizations limit 1`.execute(trx);
  return rows.length === 0;
}

/** Inserts rows that readTable gave. Teams are to come in one slice: a team may refer to one further down. */
export async function insertRows(trx: Trx, table: string, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  await sql`
    insert into ${sql.table(table)} overriding system value
    select * from json_populate_recordset(null::${sql.table(table)}, ${`[${lines.join(",")}]`}::text::json)`.execute(
    trx,
  );
}

/** What was numbered by the database goes on after the highest number that was inserted. */
export async function resetNumbering(trx: Trx): Promise<void> {
  await sql`
    select setval(pg_get_serial_sequence('browser_messages', 'position'), coalesce(max(position), 0) + 1, false)
    from browser_messages`.execute(trx);
}

/** Messages that were due by now may have been sent since the backup was made: twice would be worse than not at all. */
export async function skipDueDeliveries(trx: Trx, now: Instant): Promise<void> {
  await trx
    .updateTable("deliveries")
    .set({ state: "skipped", reason: "Restored from a backup.", claimed_at: null })
    .where("state", "in", ["planned", "sending"])
    .where("due_at", "<=", now)
    .execute();
}
