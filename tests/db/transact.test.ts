import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { OrganizationId } from "../../src/core/ids.ts";
import {
  claimSlot,
  findInstallation,
  findOrganizations,
  recordTick,
  tidyEmbedded,
} from "../../src/db/cross-organization.ts";
import type { Database } from "../../src/db/database.ts";
import { asApp, asReader } from "../../src/db/transact.ts";
import { asOwner, describeOnEach } from "./databases.ts";
import { type Founded, foundOrganization, freshId, NOW } from "./people.ts";

describeOnEach("a transaction", (open) => {
  let database: Database;
  let own: Founded;
  beforeAll(async () => {
    database = await open();
    own = await foundOrganization(database, "own");
  });

  const countTeams = () =>
    asApp(
      database,
      own.organizationId,
      async (trx) => (await trx.selectFrom("teams").select("id").execute()).length,
    );

  const insertTeam = (trx: Parameters<Parameters<typeof asApp>[2]>[0]) =>
    trx
      .insertInto("teams")
      .values({
        organization_id: own.organizationId,
        id: freshId(),
        name: "New",
        parent_id: null,
        lead_id: null,
      })
      .execute();

  test("runs as the role, for the organization, and leaves nothing behind", async () => {
    const ask = sql<{ role: string; organization: string | null }>`
      select current_user as role, nullif(current_setting('evenkeel.organization', true), '') as organization`;
    const inside = await asReader(database, own.organizationId, (trx) => ask.execute(trx));
    expect(inside.rows).toEqual([{ role: "evenkeel_reader", organization: own.organizationId }]);
    const outside = await ask.execute(asOwner(database));
    expect(outside.rows).toEqual([{ role: "evenkeel_owner", organization: null }]);
  });

  test("keeps what was done, and takes all of it back where something throws", async () => {
    const before = await countTeams();
    await asApp(database, own.organizationId, insertTeam);
    expect(await countTeams()).toBe(before + 1);
    const failing = asApp(database, own.organizationId, async (trx) => {
      await insertTeam(trx);
      throw new RangeError("no");
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(await countTeams()).toBe(before + 1);
  });

  test("throws instead of hanging where a query goes around it", async () => {
    const around = [
      () => asApp(database, own.organizationId, async () => 1),
      () => asReader(database, own.organizationId, async () => 1),
      () => findOrganizations(database),
      () => claimSlot(database, "around", NOW, 1),
    ];
    for (const attempt of around) {
      await expect(asApp(database, own.organizationId, async () => attempt())).rejects.toMatchObject({
        code: "bug",
      });
    }
  });

  test("throws as well where somebody kept the raw handle from before", async () => {
    const raw = asOwner(database);
    const around = asApp(database, own.organizationId, async () =>
      raw.selectFrom("teams").select("id").execute(),
    );
    await expect(around).rejects.toMatchObject({ code: "bug" });
  });

  test("two at once take turns, and each ends", async () => {
    const both = await Promise.all([countTeams(), countTeams(), findOrganizations(database)]);
    expect(both[0]).toBe(both[1]);
  });

  test("what it started and did not await may go on afterwards, in a transaction of its own", async () => {
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    let afterwards: Promise<number> | undefined;
    await asApp(database, own.organizationId, async () => {
      afterwards = ended.then(countTeams);
    });
    end();
    expect(await afterwards).toBeGreaterThan(0);
  });

  test("a query that was not awaited never runs with the owner's rights", async () => {
    const before = await countTeams();
    let late: Promise<PromiseSettledResult<unknown>[]> | undefined;
    const failing = asApp(database, own.organizationId, async (trx) => {
      const broken = sql`select 1 / 0`.execute(trx);
      late = Promise.allSettled([insertTeam(trx), insertTeam(trx)]);
      await broken;
    });
    await expect(failing).rejects.toThrow(/division by zero/);
    const outcomes = await late;
    expect(outcomes?.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await countTeams()).toBe(before);
  });

  test("a transaction handle that outlives its transaction is refused", async () => {
    const kept = await asApp(database, own.organizationId, async (trx) => ({ trx }));
    await expect(kept.trx.selectFrom("teams").select("id").execute()).rejects.toThrow();
  });

  test("is not opened for something that is no id", async () => {
    const odd = "'; reset role; --" as OrganizationId;
    await expect(asApp(database, odd, async () => 1)).rejects.toMatchObject({ code: "bug" });
    expect(await countTeams()).toBeGreaterThan(0);
  });

  test("a reader's transaction writes nothing, not even a temporary table", async () => {
    const write = asReader(database, own.organizationId, (trx) =>
      sql`create temporary table t (x int)`.execute(trx),
    );
    await expect(write).rejects.toThrow(/read-only transaction/);
  });
});

describeOnEach("across organizations", (open, dialect) => {
  test("finds every organization, the one that waited longest first", async () => {
    const database = await open();
    const first = await foundOrganization(database, "first");
    const second = await foundOrganization(database, "second");
    await recordTick(database, first.organizationId, NOW);
    const found = await findOrganizations(database);
    expect(found.map(({ id }) => id)).toEqual([second.organizationId, first.organizationId]);
    expect(String(found[1]?.last_tick_at)).toBe(String(NOW));
  });

  test("finds whose workspace it is, by the platform's own id", async () => {
    const database = await open();
    const { organizationId } = await foundOrganization(database, "one");
    const workspaceId = freshId<"workspace">();
    await asApp(database, organizationId, (trx) =>
      trx
        .insertInto("workspaces")
        .values({
          organization_id: organizationId,
          id: workspaceId,
          platform: "slack",
          external_id: "T1",
          name: "One",
          paused_until: null,
        })
        .execute(),
    );
    expect(await findInstallation(database, "slack", "T1")).toEqual({
      organizationId,
      workspaceId,
      state: "active",
    });
    expect(await findInstallation(database, "teams", "T1")).toBeNull();
  });

  test("elects exactly one of many for a slot, and another once it is over", async () => {
    const database = await open();
    const claims = await Promise.all(
      Array.from({ length: 8 }, () => claimSlot(database, "tick", NOW, 60_000)),
    );
    expect(claims.filter((claimed) => claimed)).toHaveLength(1);
    expect(await claimSlot(database, "tick", NOW.add({ seconds: 59 }), 60_000)).toBe(false);
    expect(await claimSlot(database, "tick", NOW.add({ seconds: 61 }), 60_000)).toBe(true);
    expect(await claimSlot(database, "other", NOW, 60_000)).toBe(true);
    // Claimed while the clock was ten years ahead: it must not keep the ticks away for ten years.
    expect(await claimSlot(database, "tick", NOW.add({ hours: 24 * 3650 }), 60_000)).toBe(true);
    expect(await claimSlot(database, "tick", NOW.add({ seconds: 120 }), 60_000)).toBe(true);
  });

  test("a reader's long transaction lives through the moment at which statements are planned anew", async () => {
    const database = await open();
    const { organizationId } = await foundOrganization(database, "long");
    await asReader(database, organizationId, async (trx) => {
      for (let i = 0; i < 2_100; i++) {
        const { rows } = await sql<{ same: number }>`select ${i}::int as same`.execute(trx);
        expect(rows).toEqual([{ same: i }]);
      }
    });
  });

  test("counts the embedded engine's tables once a day, and leaves a server's to itself", async () => {
    const database = await open();
    // -1: never counted.
    const counted = async () => {
      const { rows } = await sql<{ reltuples: number }>`
        select reltuples from pg_class where oid = 'organizations'::regclass`.execute(asOwner(database));
      return rows[0]?.reltuples !== -1;
    };
    expect(await counted()).toBe(false);
    await tidyEmbedded(database, NOW);
    expect(await counted()).toBe(dialect === "pglite");
    expect(await claimSlot(database, "tidy", NOW.add({ hours: 23 }), 1)).toBe(dialect === "postgres");
  });
});
