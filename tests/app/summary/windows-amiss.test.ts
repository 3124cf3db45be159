import { beforeEach, expect, test } from "vitest";
import { readPromise } from "../../../src/app/privacy/promise.ts";
import { findOrganization } from "../../../src/db/directory/directory.ts";
import { asApp } from "../../../src/db/transact.ts";
import { tickOrganization } from "../../../src/jobs/tick.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { answerPulse, createWorlds, type World } from "../../world.ts";

describeOnEach("Windows when something is wrong", (open) => {
  let world: World;
  const answered = createWorlds(open, async (made) => {
    await made.advance("2026-02-04T08:00:00Z");
    for (const { account } of made.organization.members.slice(1, 40)) {
      await made.act(
        account,
        { verb: "consent.give", args: {} },
        { weekdays: ["1"], at: ["10:00"], everyWeeks: ["1"] },
      );
      await answerPulse(made, account, 2);
    }
  });
  beforeEach(async () => {
    world = await answered();
  });

  const states = async () => {
    const rows = await asOwner(world.deps.database)
      .selectFrom("windows")
      .select(["index", "state"])
      .orderBy("index")
      .execute();
    return rows.map(({ index, state }) => `${index} ${state}`);
  };
  const count = async (table: "answers" | "rosters" | "window_keys" | "releases") =>
    (await asOwner(world.deps.database).selectFrom(table).select("window_id").execute()).length;

  test("a row that was tampered with counts as no answer and holds nobody's window back", async () => {
    const owner = asOwner(world.deps.database);
    const row = await owner.selectFrom("answers").select("id").orderBy("id").executeTakeFirstOrThrow();
    await owner
      .updateTable("answers")
      .set({ sealed: new Uint8Array(64) })
      .where("id", "=", row.id)
      .execute();
    await world.advance("2026-03-04T08:00:00Z");
    expect(await states()).toEqual(["0 published", "1 open"]);
  });

  test("a window whose key is lost is voided: nothing is drawn, the answers are destroyed, the full cost is charged", async () => {
    await asOwner(world.deps.database).deleteFrom("window_keys").execute();
    await world.advance("2026-03-04T08:00:00Z");
    expect(await states()).toEqual(["0 void", "1 open"]);
    expect(await count("answers")).toBe(0);
    expect(await count("releases")).toBe(0);
    const ledger = await asOwner(world.deps.database)
      .selectFrom("ledger")
      .select("entry")
      .orderBy("sequence")
      .execute();
    expect(ledger.at(-1)?.entry).toMatchObject({ kind: "charge", reason: "voided", rho: 50_000_000_000 });
  });

  test("a directory that cannot be counted keeps the next window from opening, never the last one from closing", async () => {
    const { database } = world.deps;
    await asOwner(database)
      .updateTable("teams")
      .set({ parent_id: null })
      .where("name", "=", "Product")
      .execute();
    const { composition, organization } = world;
    let now = world.now();
    for (let day = 0; day < 30; day++) {
      now = now.add({ hours: 24 });
      await tickOrganization(composition.tickDeps, organization.id, now);
    }
    expect(await states()).toEqual(["0 published"]);
    expect(await count("answers")).toBe(0);
  });

  test("after an outage of five days a window closes five days late, and the next one opens with it", async () => {
    const { composition, organization } = world;
    const tickAt = (hours: number) =>
      tickOrganization(composition.tickDeps, organization.id, start.add({ hours }));
    const start = world.now();
    // The window opened two days ago. Silent from the third to the eighth day.
    for (let day = 1; day <= 31; day++) if (day < 2 || day > 6) await tickAt(24 * day);
    expect(await states()).toEqual(["0 open"]);
    await tickAt(24 * 32);
    expect(await states()).toEqual(["0 closed", "1 open"]);
  });

  test("a clock that is set far ahead for good ends no window and opens none before four weeks of it have passed", async () => {
    const { composition, organization } = world;
    const tickAt = (hours: number) =>
      tickOrganization(composition.tickDeps, organization.id, start.add({ hours }));
    const start = world.now().add({ hours: 24 * 400 });
    for (let day = 0; day < 26; day++) await tickAt(24 * day);
    expect(await states()).toEqual(["0 open"]);
    expect(await count("answers")).toBeGreaterThan(0);
    // Three days were seen before the jump.
    await tickAt(24 * 26);
    expect(await states()).toEqual(["0 closed", "1 open"]);
  });

  test("a clock that was wrong for a day and is right again holds nothing up", async () => {
    const { composition, organization } = world;
    const tickAt = (hours: number) =>
      tickOrganization(composition.tickDeps, organization.id, start.add({ hours }));
    const start = world.now();
    for (const hours of [24 * 3650, 24 * 3650 + 1]) await tickAt(hours);
    for (let day = 1; day <= 28; day++) await tickAt(24 * day);
    expect(await states()).toEqual(["0 published", "1 open"]);
  });

  test("one wrong reading of the clock opens no window in the future", async () => {
    const { composition, organization } = world;
    await tickOrganization(composition.tickDeps, organization.id, world.now().add({ hours: 24 * 400 }));
    expect(await states()).toEqual(["0 open"]);
  });

  test("the bound that is stated is that of the tier in force until the next window opens", async () => {
    const owner = asOwner(world.deps.database);
    await owner.updateTable("policies").set({ tier: "standard" }).execute();
    const organization = await asApp(world.deps.database, world.organization.id, (trx) =>
      findOrganization(trx, world.organization.id),
    );
    const promise = await asApp(world.deps.database, world.organization.id, (trx) =>
      readPromise(trx, organization, world.now()),
    );
    expect(promise.tier).toBe("strict");
  });
});
