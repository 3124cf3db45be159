import { createHash } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { newId } from "../../../src/app/new-id.ts";
import { readLedgerFile } from "../../../src/app/policy/read-ledger-file.ts";
import { readPrivacyPage } from "../../../src/app/privacy/read-privacy-page.ts";
import { readHrOverview } from "../../../src/app/summary/read-hr-pages.ts";
import { readTeamPage } from "../../../src/app/summary/read-team-page.ts";
import { connectWorkspace, stopWorkspace } from "../../../src/app/workspace/installation.ts";
import { insertOrganization } from "../../../src/db/directory/found.ts";
import { asApp } from "../../../src/db/transact.ts";
import { webApp } from "../../../src/web/app.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { webDeps } from "../../web/web-deps.ts";
import { createWorld, FOUNDING, type World } from "../../world.ts";
import { sessionOf } from "../workspace/sessions.ts";

/** JSON as docs/privacy.md tells a member to write it, with nothing of ours: keys in order, no spaces. */
function plain(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(plain).join(",")}]`;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${plain(field)}`).join(",")}}`;
}

/** What a member computes from the downloaded file: every fingerprint anew, and the last one. */
function recompute(file: string): { hashes: string[]; head: string } {
  const { entries } = JSON.parse(file);
  let head = "0".repeat(64);
  const hashes: string[] = [];
  for (const [sequence, { body }] of entries.entries()) {
    head = createHash("sha256")
      .update(plain({ body, previous: head, sequence }))
      .digest("hex");
    hashes.push(head);
  }
  return { hashes, head };
}

describeOnEach("The ledger", (open) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await open());
    await world.advance("2026-04-01T08:00:00Z");
  }, 300_000);

  const teamPage = async () =>
    readTeamPage(
      world.deps,
      await sessionOf(world, "manager"),
      world.organization.teamIds.get("Customer Care") ?? "",
      world.now(),
    );
  const fileOf = async () => {
    const file = await readLedgerFile(world.deps, await sessionOf(world, "employee"));
    const app = webApp(webDeps({ readLedgerFile: async () => file }));
    const headers = { cookie: "__Host-evenkeel=employee" };
    return (await app.request("/privacy/ledger.json", { headers })).text();
  };
  const entries = async () =>
    (await asOwner(world.deps.database).selectFrom("ledger").selectAll().orderBy("sequence").execute())
      .length;

  test("a member recomputes the chain from the file alone, with plain SHA-256", async () => {
    const file = await fileOf();
    const { hashes, head } = recompute(file);
    expect(JSON.parse(file).entries.map(({ hash }: { hash: string }) => hash)).toEqual(hashes);
    const page = await readPrivacyPage(world.deps, await sessionOf(world, "employee"), world.now());
    expect(page.ledger.at(-1)?.hash).toBe(head);
    expect(page.ledger.map(({ kind }) => kind)).toEqual(["tier", "charge", "charge"]);
    expect(page.ledger.slice(1).every((row) => row.kind === "charge" && row.releases?.length === 64)).toBe(
      true,
    );
    // One digit in one entry, and nothing after it fits.
    const forged = recompute(file.replace('"index":0', '"index":7'));
    expect(forged.hashes.slice(1).some((hash) => hashes.includes(hash))).toBe(false);
  });

  test("every publication carries the head as of its window's charge, and keeps it when the ledger grows", async () => {
    const { hashes } = recompute(await fileOf());
    const page = await teamPage();
    expect(page.head).toEqual({ sequence: 2, hash: hashes[2] });
    const hr = await readHrOverview(world.deps, await sessionOf(world, "hr"), world.now());
    expect(hr.head).toEqual(page.head);
    // The next window is charged as it closes, a day before it is published: until then the page stays the same.
    await world.advance("2026-04-27T07:00:00Z");
    expect(await entries()).toBe(4);
    expect((await teamPage()).head).toEqual(page.head);
    await world.advance("2026-04-28T08:00:00Z");
    expect((await teamPage()).head).toMatchObject({ sequence: 3 });
  });

  test("a workspace that is removed and installed again goes on with the same ledger", async () => {
    const { deps, organization } = world;
    const workspace = { platform: "slack", externalId: "T1", name: "Larkfield" } as const;
    const install = async () =>
      connectWorkspace(deps, await sessionOf(world, "hr"), { workspace, tokens: {}, now: world.now() });
    const owners = async () =>
      asOwner(deps.database)
        .selectFrom("workspaces")
        .select(["id", "organization_id"])
        .where("external_id", "=", "T1")
        .execute();
    await install();
    const [installed] = await owners();
    await stopWorkspace(deps, "slack", "T1");
    const { head } = recompute(await fileOf());
    await install();
    expect(await owners()).toEqual([installed]);
    expect(installed?.organization_id).toBe(organization.id);
    await world.advance("2026-05-26T08:00:00Z");
    const { hashes } = recompute(await fileOf());
    expect(hashes).toContain(head);
    expect(hashes.length).toBeGreaterThan(hashes.indexOf(head) + 1);
  }, 300_000);

  test("no entry can be changed or removed, not by the tables' owner, and no organization that has one", async () => {
    const { database } = world.deps;
    const before = await entries();
    for (const statement of [
      sql`delete from ledger`,
      sql`update ledger set entry = '{}'`,
      sql`truncate ledger`,
      sql`truncate organizations cascade`,
    ])
      await expect(statement.execute(asOwner(database))).rejects.toThrow(/never changed/);
    const alone = newId<"organization">(world.deps.random, FOUNDING);
    const named = { name: "Alone", timeZone: "UTC", synthetic: true, createdAt: FOUNDING };
    await insertOrganization(database, { ...named, id: alone, custodians: ["Ines Example"] });
    await asApp(database, alone, async (trx) => {
      const link = { previous_hash: new Uint8Array(32), hash: new Uint8Array(32) };
      await trx
        .insertInto("ledger")
        .values({ organization_id: alone, sequence: 0, entry: JSON.stringify({}), ...link })
        .execute();
    });
    const owner = asOwner(database);
    await owner.deleteFrom("policies").where("organization_id", "=", alone).execute();
    // Nothing is left of it but its ledger.
    await expect(owner.deleteFrom("organizations").where("id", "=", alone).execute()).rejects.toThrow(
      /ledger_organization_id_fkey/,
    );
    for (const table of ["organizations", "workspaces"] as const)
      await expect(
        asApp(database, world.organization.id, (trx) => sql`delete from ${sql.table(table)}`.execute(trx)),
      ).rejects.toThrow(/permission denied/);
    expect(await entries()).toBe(before + 1);
  });
});
