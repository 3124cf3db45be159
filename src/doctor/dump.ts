import { sql } from "kysely";
import type { OrganizationId } from "../core/ids.ts";
import type { Database } from "../db/database.ts";
import { asApp, type Trx } from "../db/transact.ts";

/** A table as a thief of the disk reads it: rows in physical order, with where each lies and which transaction wrote it. */
export interface DumpedTable {
  readonly name: string;
  readonly columns: readonly DumpedColumn[];
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
  return asApp(database, organizationId, async (trx) => {
    await sql`set transaction read only`.execute(trx);
    const tables: DumpedTable[] = [];
    for (const [name, columns] of await findColumns(trx)) {
      if (columns.some((column) => column.name === "organization_id"))
        tables.push({ name, columns, rows: await readRows(trx, name) });
    }
    return tables;
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

async function readRows(trx: Trx, table: string): Promise<DumpedRow[]> {
  const { rows } = await sql<{ at: string; transaction: string; row: Record<string, unknown> }>`
    select t.ctid::text as at, t.xmin::text as transaction, to_jsonb(t) as row from ${sql.table(table)} t
    order by t.ctid`.execute(trx);
  return rows.map(({ at, transaction, row }) => {
    const [page = 0, place = 0] = (at.match(/\d+/g) ?? []).map(Number);
    return { page, place, transaction: Number(transaction), values: asText(row) };
  });
}

function asText(row: Record<string, unknown>): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value === null ? null : typeof value === "string" ? value : JSON.stringify(value),
    ]),
  );
}
