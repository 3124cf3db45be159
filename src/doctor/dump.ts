import { sql } from "kysely";
import type { OrganizationId } from "../core/ids.ts";
import type { Database } from "../db/database.ts";
import { asApp, type Trx } from "../db/transact.ts";

/** A table as a thief of the disk reads it: rows in physical order, with where each lies and which transaction wrote it. */
export interface Table {
  readonly name: string;
  readonly columns: readonly DumpedColumn[];
  /** May be read more than once. */
  readonly rows: Iterable<DumpedRow> | AsyncIterable<DumpedRow>;
}

/** A table that is in memory. */
export interface DumpedTable extends Table {
  readonly rows: readonly DumpedRow[];
}

export interface DumpedColumn {
  readonly name: string;
  /** PostgreSQL's name of the type, such as "bytea". */
  readonly type: string;
}

export interface DumpedRow {
  readonly page: number;
  readonly place: number;
  readonly transaction: number;
  /** Values as PostgreSQL writes them; bytea as hex behind "\x". */
  readonly values: Readonly<Record<string, string | null>>;
}

/** All rows of an organization, table by table, without changing any. */
export function dump(database: Database, organizationId: OrganizationId): Promise<DumpedTable[]> {
  return withTables(database, organizationId, async (tables) => {
    const dumped: DumpedTable[] = [];
    for (const { rows, ...table } of tables) {
      const all: DumpedRow[] = [];
      for await (const row of rows) all.push(row);
      dumped.push({ ...table, rows: all });
    }
    return dumped;
  });
}

/** Gives `use` all tables of an organization without holding them: rows come from the database in slices, as they are asked for. */
export function withTables<T>(
  database: Database,
  organizationId: OrganizationId,
  use: (tables: readonly Table[]) => Promise<T>,
): Promise<T> {
  return asApp(database, organizationId, async (trx) => {
    await sql`set transaction read only`.execute(trx);
    // Else a long table would be read from where another reader of it is, and not in its order.
    await sql`set local synchronize_seqscans = off`.execute(trx);
    const tables: Table[] = [];
    for (const [name, columns] of await findColumns(trx)) {
      if (columns.some((column) => column.name === "organization_id"))
        tables.push({ name, columns, rows: { [Symbol.asyncIterator]: () => readRows(trx, name) } });
    }
    return use(tables);
  });
}

async function findColumns(trx: Trx): Promise<ReadonlyMap<string, DumpedColumn[]>> {
  const { rows } = await sql<{ table_name: string; column_name: string; type: string }>`
    select c.relname as table_name, a.attname as column_name, format_type(a.atttypid, null) as type
    from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and a.attnum > 0 and not a.attisdropped
      and has_table_privilege(c.oid, 'select')
    order by c.relname, a.attnum`.execute(trx);
  const tables = new Map<string, DumpedColumn[]>();
  for (const { table_name, column_name, type } of rows) {
    const known = tables.get(table_name) ?? [];
    known.push({ name: column_name, type });
    tables.set(table_name, known);
  }
  return tables;
}

/** Rows that are in memory at a time. */
const SLICE = 2_000;

async function* readRows(trx: Trx, table: string): AsyncGenerator<DumpedRow> {
  const cursor = sql.table(`rows_of_${table}`);
  // No order is asked for: a scan of the whole table gives rows as they lie, and a million of them need not be sorted.
  await sql`
    declare ${cursor} no scroll cursor for
    select t.ctid::text as at, t.xmin::text as transaction, to_jsonb(t) as row from ${sql.table(table)} t`.execute(
    trx,
  );
  try {
    for (let last = SLICE; last === SLICE; ) {
      const { rows } = await sql<{ at: string; transaction: string; row: Record<string, unknown> }>`
        fetch forward ${sql.raw(String(SLICE))} from ${cursor}`.execute(trx);
      last = rows.length;
      for (const { at, transaction, row } of rows) {
        const [page = 0, place = 0] = (at.match(/\d+/g) ?? []).map(Number);
        yield { page, place, transaction: Number(transaction), values: asText(row) };
      }
    }
  } finally {
    await sql`close ${cursor}`.execute(trx);
  }
}

function asText(row: Record<string, unknown>): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value === null ? null : typeof value === "string" ? value : JSON.stringify(value),
    ]),
  );
}
