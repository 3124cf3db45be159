import { sql } from "kysely";
import type { OrganizationId } from "../core/ids.ts";
import type { Database } from "../db/database.ts";
import { asReader, type Trx } from "../db/transact.ts";
import { type Finding, finding } from "./finding.ts";

/** What the role behind pages of teams and HR must not read a column of (docs/privacy.md, "Who can read what"). */
const PRIVATE_TABLES: readonly string[] = [
  "accounts",
  "answers",
  "browser_messages",
  "conversations",
  "deliveries",
  "enrollments",
  "entries",
  "export_links",
  "identities",
  "inbox",
  "installations",
  "leaves",
  "member_keys",
  "own_histories",
  "pairings",
  "practice_memories",
  "preferences",
  "provider_requests",
  "roster_groups",
  "roster_objections",
  "rosters",
  "runs",
  "schedules",
  "scim_tokens",
  "setups",
  "sign_in_attempts",
  "web_sessions",
  "window_keys",
];
const PRIVATE_COLUMNS: readonly string[] = [
  "members.email",
  "team_actions.recorded_by",
  "kept_help.changed_by",
];

/** Written once: not even the product may change or delete a row. */
const APPEND_ONLY: readonly string[] = ["releases", "summaries", "ledger", "access_log"];

/** What runs with the owner's rights at the product's request: it deletes what has expired, and nothing else (migrations 0004, 0007). */
const OWNERS_FUNCTIONS: readonly string[] = ["expire_summaries", "expire_releases", "expire_access_log"];

/** Read by role where that was granted in any way, to the role, to one it belongs to, or to everyone. Read only. */
export async function attackCatalog(database: Database, organizationId: OrganizationId): Promise<Finding[]> {
  return asReader(database, organizationId, async (trx) => {
    const readable = (await readableColumns(trx)).filter(
      ({ table, column }) => PRIVATE_TABLES.includes(table) || PRIVATE_COLUMNS.includes(`${table}.${column}`),
    );
    const writable = [...(await writableTables(trx)), ...(await ownersFunctions(trx))];
    const open = await tablesWithoutWalls(trx);
    const list = (found: readonly string[]) => (found.length === 0 ? "" : `; found: ${found.join(", ")}`);
    return [
      finding({
        id: "reader-grants",
        threat: "T2",
        name: "What the role behind the pages of teams and HR could read",
        what: "The database itself must refuse that role every answer, text, key, roster, rhythm, message and address.",
        figure: readable.length,
        unit: "readable columns",
        bound: 0,
        sample: `every column of ${PRIVATE_TABLES.length} private tables, by the database's catalog${list(readable.map(({ table, column }) => `${table}.${column}`))}`,
      }),
      finding({
        id: "changeable-history",
        threat: "T2",
        name: "Changing what was published or charged",
        what: "The product's own role must not be able to change or delete a published number, a summary, the ledger or the list of who looked, and the page's role must not write at all.",
        figure: writable.length,
        unit: "grants",
        bound: 0,
        sample: `${APPEND_ONLY.length} tables that are written once, all tables for the page's role, and functions with the owner's rights${list(writable)}`,
      }),
      finding({
        id: "tenant-walls",
        threat: "T2",
        name: "Reading another organization",
        what: "Every table with an organization's rows must show a transaction only the organization that it was opened for.",
        figure: open.length,
        unit: "tables without a wall",
        bound: 0,
        sample: `row-level security by the catalog${list(open)}`,
      }),
    ];
  });
}

async function readableColumns(trx: Trx): Promise<{ table: string; column: string }[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select c.relname as table, a.attname as column
    from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid
    where c.relkind in ('r', 'v', 'm', 'p') and c.relnamespace = current_schema()::regnamespace
      and a.attnum > 0 and not a.attisdropped
      and has_column_privilege('evenkeel_reader', c.oid, a.attnum, 'select')
    order by 1, 2`.execute(trx);
  return rows;
}

async function writableTables(trx: Trx): Promise<string[]> {
  const { rows } = await sql<{ found: string }>`
    select distinct wanted.role || ' may ' || wanted.verb || ' ' || c.relname as found
    from pg_catalog.pg_class c
    cross join (values ('evenkeel_app', 'update'), ('evenkeel_app', 'delete'), ('evenkeel_app', 'truncate'),
      ('evenkeel_reader', 'insert'), ('evenkeel_reader', 'update'), ('evenkeel_reader', 'delete'),
      ('evenkeel_reader', 'truncate')) as wanted (role, verb)
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
      and (wanted.role = 'evenkeel_reader' or c.relname = any (${[...APPEND_ONLY]}::text[]))
      and (has_table_privilege(wanted.role, c.oid, wanted.verb)
        or (wanted.verb in ('insert', 'update') and has_any_column_privilege(wanted.role, c.oid, wanted.verb)))
    order by 1`.execute(trx);
  return rows.map(({ found }) => found);
}

/** Functions that would run with the owner's rights: a way around every grant. */
async function ownersFunctions(trx: Trx): Promise<string[]> {
  const { rows } = await sql<{ found: string }>`
    select wanted.role || ' may run ' || p.proname as found
    from pg_catalog.pg_proc p cross join (values ('evenkeel_app'), ('evenkeel_reader')) as wanted (role)
    where p.prosecdef and p.pronamespace = current_schema()::regnamespace
      and has_function_privilege(wanted.role, p.oid, 'execute')
      and not (wanted.role = 'evenkeel_app' and p.proname = any (${[...OWNERS_FUNCTIONS]}::text[]))
    order by 1`.execute(trx);
  return rows.map(({ found }) => found);
}

async function tablesWithoutWalls(trx: Trx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_catalog.pg_class c
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and not c.relrowsecurity
      and exists (select from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id')
    order by 1`.execute(trx);
  return rows.map(({ name }) => name);
}
