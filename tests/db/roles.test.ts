import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/db/database.ts";
import { asApp, asReader, type Trx } from "../../src/db/transact.ts";
import { asOwner, describeOnEach } from "./databases.ts";
import { type Founded, foundOrganization, freshId } from "./people.ts";

/** What managers' and HR's pages may read: whole tables, and of members these columns. Anything else is a leak. */
const READABLE_TABLES = [
  "access_log",
  "approvals",
  "days_off",
  "hard_events",
  "ledger",
  "organization_actions",
  "organizations",
  "own_practices",
  "policies",
  "programs",
  "question_sets",
  "releases",
  "summaries",
  "teams",
  "tier_requests",
  "windows",
];
const READABLE_OF_MEMBERS = [
  "active_since",
  "auditor_by",
  "auditor_since",
  "country",
  "hr_by",
  "hr_since",
  "id",
  "language",
  "left_at",
  "location",
  "name",
  "organization_id",
  "roles",
  "tags",
  "team_id",
  "time_zone",
];

/** All but who wrote it: a promise to a team is the role's. */
const READABLE_OF_TEAM_ACTIONS = [
  "announced_at",
  "due_on",
  "id",
  "organization_id",
  "outcome",
  "owner",
  "recorded_at",
  "report",
  "report_by",
  "reported_at",
  "suggestion",
  "team_id",
  "theme",
  "words",
];

const READABLE_OF_WORKSPACES = ["id", "name", "organization_id", "paused_until", "platform", "state"];

interface Column {
  readonly table: string;
  readonly column: string;
}

describeOnEach("roles", (open) => {
  let database: Database;
  let own: Founded;
  let other: Founded;
  let columns: Column[];
  let tables: string[];

  beforeAll(async () => {
    database = await open();
    own = await foundOrganization(database, "own");
    other = await foundOrganization(database, "other");
    const { rows } = await sql<Column>`
      select table_name as "table", column_name as "column" from information_schema.columns
      where table_schema = 'public' and table_name not like 'kysely%' order by 1, 2`.execute(
      asOwner(database),
    );
    columns = rows;
    tables = [...new Set(rows.map(({ table }) => table))];
  });

  const succeeds = (run: (trx: Trx) => Promise<unknown>, as = asApp) =>
    as(database, own.organizationId, run).then(
      () => true,
      () => false,
    );
  /** Of nobody's organization yet, and out of everybody's reach but the owner's. */
  const APART = ["job_slots", "provider_requests", "setups"];
  const tenantColumn = (table: string) => (table === "organizations" ? "id" : "organization_id");

  test("every table but three of the owner tells organizations apart, and has row-level security with a policy", async () => {
    const { rows } = await sql<{ table: string; secured: boolean; policies: number }>`
      select relname as "table", relrowsecurity as secured,
        (select count(*)::int from pg_policy where polrelid = pg_class.oid) as policies
      from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'kysely%'`.execute(
      asOwner(database),
    );
    expect(
      rows.filter(({ secured, policies }) => !secured || policies === 0).map(({ table }) => table),
    ).toEqual(APART);
    const apart = columns
      .filter(({ table, column }) => column === tenantColumn(table))
      .map(({ table }) => table);
    expect(tables.filter((table) => !apart.includes(table))).toEqual(APART);
  });

  test("the organization's id leads every primary key, unique key and index", async () => {
    const { rows } = await sql<{ table: string; first: string; index: string }>`
      select t.relname as "table", i.relname as "index", pg_get_indexdef(x.indexrelid, 1, true) as first
      from pg_index x join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
      where t.relnamespace = 'public'::regnamespace and t.relname not like 'kysely%'`.execute(
      asOwner(database),
    );
    const exceptions = rows
      .filter(({ table, first }) => first !== tenantColumn(table))
      .map(({ index }) => index);
    // The look-up that finds out whose workspace it is cannot know the organization yet.
    expect(exceptions.sort()).toEqual([
      "job_slots_pkey",
      "provider_requests_pkey",
      "setups_browser_hash_key",
      "setups_pkey",
      "workspaces_platform_external_id_key",
    ]);
  });

  test("another organization's rows are invisible in every table", async () => {
    for (const table of tables.filter((name) => !APART.includes(name))) {
      const { rows } = await asApp(database, own.organizationId, (trx) =>
        sql<{
          owner: string;
        }>`select distinct ${sql.ref(tenantColumn(table))} as owner from ${sql.table(table)}`.execute(trx),
      );
      expect(rows.filter(({ owner }) => owner !== own.organizationId)).toEqual([]);
    }
    const { rows } = await asApp(database, own.organizationId, (trx) =>
      sql<{ name: string }>`select name from organizations`.execute(trx),
    );
    expect(rows).toEqual([{ name: "own" }]);
  });

  test("nothing can be written into another organization, moved there, changed or deleted", async () => {
    const team = { id: freshId<"team">(), name: "Spy", parent_id: null, lead_id: null };
    const insert = asApp(database, own.organizationId, (trx) =>
      trx
        .insertInto("teams")
        .values({ organization_id: other.organizationId, ...team })
        .execute(),
    );
    await expect(insert).rejects.toThrow(/row-level security/);
    const move = asApp(database, own.organizationId, (trx) =>
      trx
        .updateTable("members")
        .set({ organization_id: other.organizationId, team_id: other.teamId })
        .execute(),
    );
    await expect(move).rejects.toThrow(/row-level security/);
    await asApp(database, own.organizationId, async (trx) => {
      const updated = await trx
        .updateTable("members")
        .set({ name: "?" })
        .where("organization_id", "=", other.organizationId)
        .executeTakeFirst();
      const deleted = await trx
        .deleteFrom("members")
        .where("organization_id", "=", other.organizationId)
        .executeTakeFirst();
      expect([updated.numUpdatedRows, deleted.numDeletedRows]).toEqual([0n, 0n]);
    });
  });

  test("a role without an organization sees nothing", async () => {
    for (const role of ["evenkeel_app", "evenkeel_reader"]) {
      const seen = await asOwner(database)
        .transaction()
        .execute(async (trx) => {
          await sql.raw(`set local role ${role}`).execute(trx);
          return sql<{
            name: string;
          }>`select name from organizations union all select name from members`.execute(trx);
        });
      expect(seen.rows).toEqual([]);
    }
  });

  test("the application may not touch the owner's two tables", async () => {
    for (const table of APART) {
      expect(await succeeds((trx) => sql`select * from ${sql.table(table)}`.execute(trx))).toBe(false);
      expect(await succeeds((trx) => sql`delete from ${sql.table(table)}`.execute(trx))).toBe(false);
    }
  });

  test("releases, the ledger and the access log can be added to, not changed and not emptied", async () => {
    await asApp(database, own.organizationId, (trx) =>
      trx
        .insertInto("ledger")
        .values({
          organization_id: own.organizationId,
          sequence: 0,
          entry: JSON.stringify({}),
          previous_hash: new Uint8Array(32),
          hash: new Uint8Array(32),
        })
        .execute(),
    );
    for (const table of ["releases", "ledger", "access_log"]) {
      const set = sql`update ${sql.table(table)} set organization_id = organization_id`;
      await expect(asApp(database, own.organizationId, (trx) => set.execute(trx))).rejects.toThrow(
        /permission denied/,
      );
      const empty = sql`delete from ${sql.table(table)}`;
      await expect(asApp(database, own.organizationId, (trx) => empty.execute(trx))).rejects.toThrow(
        /permission denied/,
      );
      expect(await succeeds((trx) => sql`truncate ${sql.table(table)}`.execute(trx))).toBe(false);
    }
  });

  test("the reader can read exactly what managers and HR may see, column by column", async () => {
    const readable: Column[] = [];
    for (const { table, column } of columns) {
      const one = sql`select ${sql.ref(column)} from ${sql.table(table)} limit 1`;
      if (await succeeds((trx) => one.execute(trx), asReader)) readable.push({ table, column });
    }
    const allowed = columns.filter(
      ({ table, column }) =>
        READABLE_TABLES.includes(table) ||
        (table === "members" && READABLE_OF_MEMBERS.includes(column)) ||
        (table === "team_actions" && READABLE_OF_TEAM_ACTIONS.includes(column)) ||
        (table === "kept_help" && column !== "changed_by") ||
        (table === "workspaces" && READABLE_OF_WORKSPACES.includes(column)),
    );
    expect(readable).toEqual(allowed);
    expect(READABLE_TABLES.filter((table) => !tables.includes(table))).toEqual([]);
    expect(await succeeds((trx) => sql`select count(*) from answers`.execute(trx), asReader)).toBe(false);
  });

  test("the reader can write nothing anywhere, even where its transaction would allow it", async () => {
    for (const { table, column } of columns) {
      for (const write of [
        sql`update ${sql.table(table)} set ${sql.ref(column)} = default`,
        sql`delete from ${sql.table(table)}`,
        sql`insert into ${sql.table(table)} default values`,
      ]) {
        const attempt = asOwner(database)
          .transaction()
          .execute(async (trx) => {
            await sql`select set_config('role', 'evenkeel_reader', true), set_config('evenkeel.organization', ${own.organizationId}, true)`.execute(
              trx,
            );
            await write.execute(trx);
          });
        await expect(attempt).rejects.toThrow(/permission denied/);
      }
    }
  });

  test("the reader sees no other organization either", async () => {
    const { rows } = await asReader(database, own.organizationId, (trx) =>
      sql<{ name: string }>`select name from organizations`.execute(trx),
    );
    expect(rows).toEqual([{ name: "own" }]);
  });
});
