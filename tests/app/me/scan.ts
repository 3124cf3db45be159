import { sql } from "kysely";
import { WEEKS } from "../../../src/app/pulse/answering.ts";
import type { MemberId } from "../../../src/core/ids.ts";
import { ERASED_TABLES, ERASED_TABLES_OF_ACCOUNTS } from "../../../src/db/member/erase.ts";
import { findOpenWindows, findWindowKey } from "../../../src/db/pulse/windows.ts";
import { asApp } from "../../../src/db/transact.ts";
import { asOwner } from "../../db/databases.ts";
import type { World } from "../../world.ts";

/** Something of a member, as text that would be found wherever it lay: an id, an address, a ciphertext as hex, a word that they wrote. */
export interface Mark {
  readonly what: string;
  readonly text: string;
}

/** A value of some row that holds a mark. */
export interface Hit {
  readonly mark: string;
  /** "table.column". */
  readonly where: string;
}

/** Every value of every row of the database as text, by the catalog: also of a table that nobody here has heard of. Bytes are hex. */
async function* everyValue(world: World): AsyncGenerator<{ where: string; value: string }> {
  const owner = asOwner(world.deps.database);
  const { rows: columns } = await sql<{ table: string; column: string; type: string }>`
    select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type
    from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid
    where c.relkind in ('r', 'p', 'm') and c.relnamespace = current_schema()::regnamespace
      and a.attnum > 0 and not a.attisdropped
    order by 1, 2`.execute(owner);
  for (const { table, column, type } of columns) {
    const text = type === "bytea" ? sql`encode(${sql.ref(column)}, 'hex')` : sql`${sql.ref(column)}::text`;
    const { rows } = await sql<{
      value: string | null;
    }>`select ${text} as value from ${sql.table(table)}`.execute(owner);
    for (const { value } of rows) if (value !== null) yield { where: `${table}.${column}`, value };
  }
}

/** Where any of these marks lies. */
export async function scan(world: World, marks: readonly Mark[]): Promise<readonly Hit[]> {
  const hits: Hit[] = [];
  for await (const { where, value } of everyValue(world)) {
    for (const { what, text } of marks) {
      // A word inside a bytea lies there as its bytes.
      const asBytes = Buffer.from(text, "utf8").toString("hex");
      if (value.includes(text) || value.includes(asBytes)) hits.push({ mark: what, where });
    }
  }
  return hits;
}

/** Everything that now lies in the database about a member, to be looked for later. */
export async function marksOf(
  world: World,
  member: { readonly id: MemberId; readonly account: string; readonly words: readonly string[] },
): Promise<readonly Mark[]> {
  const owner = asOwner(world.deps.database);
  const marks: Mark[] = [
    { what: "member id", text: member.id },
    { what: "chat account", text: member.account },
    ...member.words.map((text) => ({ what: "own words", text })),
    ...(await slotsOf(world, member.id)),
  ];
  const rowsOf = async (table: string, condition: ReturnType<typeof sql>) =>
    (
      await sql<{
        row: Record<string, unknown>;
      }>`select to_jsonb(t) as row from ${sql.table(table)} t where ${condition}`.execute(owner)
    ).rows;
  const found = [];
  for (const table of ERASED_TABLES)
    found.push({ table, rows: await rowsOf(table, sql`member_id = ${member.id}`) });
  for (const table of ERASED_TABLES_OF_ACCOUNTS)
    found.push({
      table,
      rows: await rowsOf(table, sql`account_id in (select id from accounts where member_id = ${member.id})`),
    });
  for (const { table, rows } of found) {
    for (const { row } of rows) {
      for (const [column, value] of Object.entries(row)) {
        if (["organization_id", "member_id", "account_id", "subject"].includes(column)) continue;
        const isId = column === "id" || column === "external_id";
        // json writes bytes as "\x…".
        const isBytes = typeof value === "string" && value.startsWith("\\x");
        if (typeof value === "string" && (isId || isBytes))
          marks.push({ what: `${table}.${column}`, text: value.replace(/^\\x/, "") });
      }
    }
  }
  return marks;
}

/** The names of the member's answers in open windows. */
async function slotsOf({ deps, organization }: World, memberId: MemberId): Promise<readonly Mark[]> {
  const organizationId = organization.id;
  return asApp(deps.database, organizationId, async (trx) => {
    const marks: Mark[] = [];
    for (const { id: windowId } of await findOpenWindows(trx, organizationId)) {
      const wrapped = await findWindowKey(trx, organizationId, windowId);
      if (wrapped === null) continue;
      const seal = deps.sealing.openWindow({ organizationId, windowId }, wrapped);
      for (let week = 0; week < WEEKS; week++)
        marks.push({ what: "answer", text: Buffer.from(seal.slot(memberId, week)).toString("hex") });
    }
    return marks;
  });
}
