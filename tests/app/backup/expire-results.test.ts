import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { OrganizationId, TeamId } from "../../../src/core/ids.ts";
import { estimateLevels } from "../../../src/core/privacy/level.ts";
import type { Metric, Release, WindowReleases } from "../../../src/core/privacy/node.ts";
import type { Instant } from "../../../src/core/time/instant.ts";
import type { Database } from "../../../src/db/database.ts";
import { expireResults, expiryOf } from "../../../src/db/member/expire.ts";
import {
  findHistory,
  insertLedgerEntry,
  insertReleases,
  insertSummaries,
  toRelease,
} from "../../../src/db/pulse/releases.ts";
import { asApp } from "../../../src/db/transact.ts";
import { retain } from "../../../src/jobs/retain.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { foundOrganization, freshId, NOW } from "../../db/people.ts";

const WINDOWS = 32;
const ROOT = "00000000-0000-4000-8000-000000000000" as TeamId;
const TEAMS = Array.from({ length: 6 }, (_, n) => `00000000-0000-4000-8000-00000000000${n + 1}` as TeamId);
const published = (index: number, from = NOW) => from.add({ hours: 24 * (28 * (index + 1) + 1) });

/** What a window draws: figures that differ from window to window, and no noise, for nothing here asks about it. */
function releasesOf(index: number): readonly Release[] {
  const release = (node: TeamId, metric: Metric, value: number): Release => ({
    node,
    metric,
    rosterSize: node === ROOT ? 90 : 15,
    parent: node === ROOT ? null : ROOT,
    value,
    variance: 90,
    withheld: null,
  });
  const wander = (n: number) => 14 + ((index * 7 + n * 5) % 11);
  return [
    ...(index === 0
      ? [release(ROOT, "calibration_answering", 61), release(ROOT, "calibration_mean", -40)]
      : []),
    release(ROOT, "answering", 55 + (index % 9)),
    release(ROOT, "strain", 80 + wander(index)),
    ...TEAMS.map((team, n) => release(team, "strain", wander(n))),
  ];
}

interface Scene {
  readonly synthetic: boolean;
  /** When the first window opens. */
  readonly from: Instant;
}

async function setScene(
  database: Database,
  { synthetic, from }: Scene = { synthetic: true, from: NOW },
): Promise<OrganizationId> {
  const { organizationId } = await foundOrganization(database, freshId());
  await asOwner(database)
    .updateTable("organizations")
    .set({ synthetic })
    .where("id", "=", organizationId)
    .execute();
  const windows = Array.from({ length: WINDOWS }, (_, index) => {
    const opensAt = from.add({ hours: 24 * 28 * index });
    return {
      organization_id: organizationId,
      id: freshId<"window">(),
      index,
      tier: "strict" as const,
      opens_at: opensAt,
      closes_at: opensAt.add({ hours: 24 * 28 }),
      publishes_at: published(index, from),
      state: "published" as const,
      plan: "{}",
      last_tick_at: opensAt,
    };
  });
  await asApp(database, organizationId, async (trx) => {
    await trx.insertInto("windows").values(windows).execute();
    for (const { id, index } of windows) {
      await insertReleases(trx, organizationId, id, releasesOf(index));
      await insertSummaries(trx, organizationId, id, "test", [{ node: ROOT, figures: { index } }]);
    }
    const hash = new Uint8Array(32);
    const entry = { sequence: 0, entry: {}, previousHash: hash, hash };
    await insertLedgerEntry(trx, organizationId, entry);
  });
  return organizationId;
}

async function summaryIndexes(database: Database, organizationId: OrganizationId): Promise<number[]> {
  const rows = await asOwner(database)
    .selectFrom("summaries")
    .innerJoin("windows", "windows.id", "summaries.window_id")
    .select("windows.index")
    .where("summaries.organization_id", "=", organizationId)
    .orderBy("windows.index")
    .execute();
  return rows.map(({ index }) => index);
}

async function history(database: Database, organizationId: OrganizationId): Promise<WindowReleases[]> {
  const rows = await asApp(database, organizationId, (trx) => findHistory(trx, organizationId));
  return Array.from({ length: WINDOWS }, (_, index) => ({
    index,
    releases: rows.filter((row) => row.index === index).map(toRelease),
    withheld: [],
  }));
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);

describeOnEach("Results expire", (open) => {
  let database: Database;
  let organizationId: OrganizationId;
  const last = published(WINDOWS - 1);
  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    organizationId = await setScene(database);
  });

  test("twelve months after publication to the day, and not before", async () => {
    const year = published(3).toZonedDateTimeISO("UTC").add({ months: 12 }).toInstant();
    await retain({ database }, organizationId, year);
    expect(await summaryIndexes(database, organizationId)).toEqual(range(3, WINDOWS));
    await retain({ database }, organizationId, year.add({ seconds: 1 }));
    expect(await summaryIndexes(database, organizationId)).toEqual(range(4, WINDOWS));
  });

  test("windows and the ledger stay, and so do the releases that shown pages and later windows look back on", async () => {
    const before = await history(database, organizationId);
    await retain({ database }, organizationId, last);
    const [oldest = 0] = await summaryIndexes(database, organizationId);
    expect(oldest).toBeGreaterThan(17);
    const after = await history(database, organizationId);
    const isTrimmed = (index: number) => after[index]?.releases.every(({ node }) => node === ROOT);
    expect(range(0, WINDOWS).filter(isTrimmed)).toEqual(range(0, oldest - 12));
    // Every page that is still shown, and the next one, comes out the same to the bit.
    for (let shown = oldest; shown < WINDOWS; shown++) {
      const levels = (from: readonly WindowReleases[]) => estimateLevels(from.slice(0, shown + 1));
      expect(levels(after)).toEqual(levels(before));
    }
    const owner = asOwner(database);
    for (const [table, rows] of [
      ["windows", WINDOWS],
      ["ledger", 1],
    ] as const) {
      const left = owner
        .selectFrom(table)
        .select("organization_id")
        .where("organization_id", "=", organizationId);
      expect(await left.execute()).toHaveLength(rows);
    }
  });

  test("a second time nothing is deleted, and an organization without windows is none the worse", async () => {
    await retain({ database }, organizationId, last);
    const again = await asApp(database, organizationId, (trx) =>
      expireResults(trx, organizationId, expiryOf(last)),
    );
    expect(again).toEqual({ summaries: 0, releases: 0 });
    const fresh = await foundOrganization(database, "fresh");
    await retain({ database }, fresh.organizationId, last);
  });

  test("a clock that is years ahead deletes nothing of a real organization that the database's own does not call old", async () => {
    const from = Temporal.Now.instant().subtract({ hours: 24 * 28 * 20 });
    const real = await setScene(database, { synthetic: false, from });
    await retain({ database }, real, from.add({ hours: 24 * 365 * 50 }));
    const left = await summaryIndexes(database, real);
    const { rows } = await sql<{ index: number }>`
      select index from windows where organization_id = ${real} and publishes_at >= now() - interval '1 year'
      order by index`.execute(asOwner(database));
    expect(left).toEqual(rows.map(({ index }) => index));
    expect(left.length).toBeGreaterThan(0);
  });

  test("the application can delete none itself, nor let another organization's expire", async () => {
    const other = await setScene(database);
    const ask = (ofWhom: OrganizationId) =>
      asApp(database, organizationId, (trx) => expireResults(trx, ofWhom, expiryOf(last)));
    expect(await ask(other)).toEqual({ summaries: 0, releases: 0 });
    expect(await summaryIndexes(database, other)).toHaveLength(WINDOWS);
    for (const table of ["summaries", "releases"]) {
      const remove = asApp(database, organizationId, (trx) =>
        sql`delete from ${sql.table(table)}`.execute(trx),
      );
      await expect(remove).rejects.toThrow(/permission denied/);
    }
    expect((await ask(organizationId)).summaries).toBeGreaterThan(0);
  });
});
