import { readFile } from "node:fs/promises";
import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/db/database.ts";
import { asApp } from "../../src/db/transact.ts";
import { asOwner, describeOnEach } from "./databases.ts";
import { type Founded, foundOrganization, freshId, NOW } from "./people.ts";

describeOnEach("the schema", (open) => {
  let database: Database;
  let own: Founded;
  beforeAll(async () => {
    database = await open();
    own = await foundOrganization(database, "own");
  });

  function insertWindow(zone: string, index: number, days: number) {
    const opensAt = Temporal.Instant.from("2026-03-16T09:00:00Z");
    const closesAt = opensAt.add({ hours: 24 * days });
    return asApp(database, own.organizationId, async (trx) => {
      await sql.raw(`set local time zone '${zone}'`).execute(trx);
      await trx
        .insertInto("windows")
        .values({
          organization_id: own.organizationId,
          id: freshId(),
          index,
          tier: "strict",
          opens_at: opensAt,
          closes_at: closesAt,
          publishes_at: closesAt,
          plan: JSON.stringify({}),
          last_tick_at: opensAt,
        })
        .execute();
    });
  }

  test("a window has 28 times 24 hours, also where the session's zone changes its clocks in between", async () => {
    await insertWindow("UTC", 0, 28);
    await insertWindow("Europe/Lisbon", 1, 28);
    await insertWindow("America/New_York", 2, 28);
    await expect(insertWindow("Europe/Lisbon", 3, 27)).rejects.toThrow(/check constraint/);
  });

  test("docs/scale.md distributes every table that belongs to an organization, and no other", async () => {
    const { rows } = await sql<{ name: string }>`
      select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where t.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name = 'organization_id'`.execute(
      asOwner(database),
    );
    const docs = await readFile("docs/scale.md", "utf8");
    const named = /unnest\(array\[([^\]]+)\]/.exec(docs)?.[1] ?? "";
    expect([...named.matchAll(/'(\w+)'/g)].map(([, name]) => name).sort()).toEqual(
      rows.map(({ name }) => name).sort(),
    );
  });

  test("browser messages get their position from the database, in the order they were sent", async () => {
    const { organizationId, memberId } = own;
    const [workspaceId, accountId] = [freshId<"workspace">(), freshId<"account">()];
    const positions = await asApp(database, organizationId, async (trx) => {
      await trx
        .insertInto("workspaces")
        .values({
          organization_id: organizationId,
          id: workspaceId,
          platform: "browser",
          external_id: "b",
          name: "B",
          paused_until: null,
        })
        .execute();
      await trx
        .insertInto("accounts")
        .values({
          organization_id: organizationId,
          id: accountId,
          workspace_id: workspaceId,
          member_id: memberId,
          external_id: "ada",
        })
        .execute();
      for (let sent = 0; sent < 3; sent++) {
        await trx
          .insertInto("browser_messages")
          .values({
            organization_id: organizationId,
            account_id: accountId,
            id: freshId(),
            envelope: JSON.stringify({}),
            sent_at: NOW,
          })
          .execute();
      }
      return trx.selectFrom("browser_messages").select("position").orderBy("position").execute();
    });
    expect(positions).toEqual([{ position: 1 }, { position: 2 }, { position: 3 }]);
  });
});
