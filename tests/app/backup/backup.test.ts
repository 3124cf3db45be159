import { readdir, readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { type BackupReport, backup } from "../../../src/app/backup/backup.ts";
import { describeBackup, describeRestore } from "../../../src/app/backup/describe-report.ts";
import { restore } from "../../../src/app/backup/restore.ts";
import { answerApproval, withdrawApproval } from "../../../src/app/policy/approvals.ts";
import { readPolicyPage } from "../../../src/app/policy/read-policy-page.ts";
import { openVault } from "../../../src/app/vault.ts";
import type { EntryId } from "../../../src/core/ids.ts";
import { generateKey, parseKeyring } from "../../../src/crypto/keyring.ts";
import { createRandom } from "../../../src/crypto/random.ts";
import { createSealing } from "../../../src/crypto/sealing.ts";
import { findUndecidedTables, readWhole, TAKEN_TABLES } from "../../../src/db/backup.ts";
import { connect } from "../../../src/db/connect.ts";
import type { Database } from "../../../src/db/database.ts";
import { insertEntry } from "../../../src/db/member/practice-data.ts";
import { migrate } from "../../../src/db/migrate.ts";
import { asApp, type Trx } from "../../../src/db/transact.ts";
import { tickOrganization } from "../../../src/jobs/tick.ts";
import type { Sealing } from "../../../src/ports/sealing.ts";
import { asOwner, describeOnEach, type Open } from "../../db/databases.ts";
import { freshDatabase } from "../../db/fresh-database.ts";
import { freshId } from "../../db/people.ts";
import { answerPulse, createWorld, type World } from "../../world.ts";
import { sessionOf } from "../workspace/sessions.ts";
import { chargesOf, freshPaths, rowsOf } from "./scene.ts";

const freshPath = freshPaths();

function sealingOfAnotherRing(): Sealing {
  const random = createRandom();
  const ring = parseKeyring(generateKey("another", random), random);
  if (ring.kind === "invalid") throw new Error(ring.failures.join(" "));
  return createSealing(ring.keyring, random);
}

const windowsOf = async (database: Database) =>
  (await asOwner(database).selectFrom("windows").selectAll().orderBy("index").execute()).map(
    ({ index, state, opens_at }) => `${index} ${state} ${opens_at.toString().slice(0, 10)}`,
  );

/** The sample organization in March: window 0 is published, window 1 is open, and somebody wrote something. */
async function setScene(open: Open): Promise<World & { readonly entryId: EntryId }> {
  const world = await createWorld(await open());
  // A few of many: every message that is sent takes its time.
  const some = world.organization.members.slice(1, 13);
  for (const { account } of some) {
    await world.act(
      account,
      { verb: "consent.give", args: {} },
      { weekdays: ["1"], at: ["10:00"], everyWeeks: ["1"] },
    );
  }
  await world.advance("2026-02-03T08:00:00Z");
  for (const { account } of some) await answerPulse(world, account, 2);
  await world.advance("2026-03-09T08:00:00Z");
  for (const { account } of some) await answerPulse(world, account, 3);
  const entryId = freshId<"entry">();
  const { organization, deps } = world;
  const memberId = organization.members[0]?.id;
  if (memberId === undefined) throw new Error("Nobody is there.");
  await asApp(deps.database, organization.id, async (trx) => {
    const vault = await openVault(trx, deps, { organizationId: organization.id, memberId });
    const sealed = vault.seal("entry", entryId, { line: "Grüße, ein 🐢" });
    await insertEntry(trx, organization.id, memberId, { id: entryId, sealed });
  });
  return { ...world, entryId };
}

/** A restore moves the times of cards that may have been sent since to its own time. */
const timeless = (rows: readonly string[]) =>
  rows.map((row) => row.replace(/"first_prompt_at":"[^"]*"/, '"first_prompt_at":"…"'));

describeOnEach("Backup and restore", (open, dialect) => {
  let world: World & { readonly entryId: EntryId };
  let report: BackupReport;
  let target: Database;
  const madeAt = () => world.now();

  beforeAll(async () => {
    world = await setScene(open);
    report = await backup(world.deps, { path: freshPath(), now: madeAt() });
    target = await open();
  });

  test("somebody decided about every table", async () => {
    expect(await readWhole(world.deps.database, findUndecidedTables)).toEqual([]);
  });

  test("the file is for its owner alone, and holds no window key, answer, roster, session or event", async () => {
    expect((await stat(report.path)).mode & 0o077).toBe(0);
    const text = gunzipSync(await readFile(report.path)).toString("utf8");
    const header = JSON.parse(text.slice(0, text.indexOf("\n")));
    expect(header).toMatchObject({
      format: "evenkeel-backup",
      madeAt: madeAt().toString(),
      sha256: report.sha256,
    });
    for (const table of ["window_keys", "answers", "rosters", "web_sessions", "sign_in_attempts", "inbox"])
      expect(header.tables.map((each: { table: string }) => each.table)).not.toContain(table);
    const secrets = await asOwner(world.deps.database).selectFrom("window_keys").select("wrapped").execute();
    const sealed = await asOwner(world.deps.database).selectFrom("answers").select("sealed").execute();
    expect(secrets.length).toBeGreaterThan(0);
    expect(sealed.length).toBeGreaterThan(0);
    for (const bytes of [...secrets.map(({ wrapped }) => wrapped), ...sealed.map((row) => row.sealed)])
      expect(text).not.toContain(Buffer.from(bytes).toString("hex"));
    expect((await readdir(dirname(report.path))).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("a backup is never written over a file", async () => {
    await expect(backup(world.deps, { path: report.path, now: madeAt() })).rejects.toMatchObject({
      code: "refused",
    });
  });

  test("restored ten weeks later, everything but windows, ledger and log comes back to the byte", async () => {
    const now = madeAt().add({ hours: 24 * 70 });
    const restored = await restore({ ...world.deps, database: target }, { path: report.path, now });
    expect(restored).toMatchObject({
      organizations: 1,
      rows: report.rows,
      voided: { open: 1, since: 2 },
      brokenLedgers: [],
    });
    expect(describeRestore(restored)).toMatch(/Open in the backup: 1; may have opened since: 2\./);
    expect(describeBackup(report)).toContain(`Wrote ${report.path}: ${report.rows} rows`);
    for (const table of TAKEN_TABLES) {
      if (["windows", "ledger", "deliveries", "access_log", "approvals"].includes(table)) continue;
      expect(timeless(await rowsOf(target, table))).toEqual(
        timeless(await rowsOf(world.deps.database, table)),
      );
    }
    for (const table of ["answers", "rosters", "window_keys", "web_sessions"])
      expect(await rowsOf(target, table)).toEqual([]);
    const log = await rowsOf(world.deps.database, "access_log");
    const restoredLog = await rowsOf(target, "access_log");
    expect(restoredLog).toEqual(expect.arrayContaining([...log]));
    expect(restoredLog.filter((row) => !log.includes(row))).toEqual([
      expect.stringMatching(/"actor_role":"operator","verb":"server.restore"/),
    ]);
    const ledger = await rowsOf(world.deps.database, "ledger");
    expect(await rowsOf(target, "ledger")).toEqual(expect.arrayContaining([...ledger]));
  });

  test("the window that was open and those since are void and charged in full, and the chain holds", async () => {
    expect(await windowsOf(target)).toEqual([
      "0 published 2026-02-02",
      "1 void 2026-03-02",
      "2 void 2026-03-30",
      "3 void 2026-04-27",
    ]);
    const full = { reason: "voided", rho: 50_000_000_000, drawn: false };
    expect(await chargesOf(world, target)).toMatchObject({
      chain: "intact",
      charges: [
        { index: 0, reason: "closed", drawn: true },
        { index: 1, ...full },
        { index: 2, ...full },
        { index: 3, ...full },
      ],
    });
  });

  test("what members wrote opens with the same keys", async () => {
    const { deps, organization, entryId } = world;
    const memberId = organization.members[0]?.id;
    if (memberId === undefined) throw new Error("Nobody is there.");
    const opened = await asApp(target, organization.id, async (trx) => {
      const vault = await openVault(trx, deps, { organizationId: organization.id, memberId });
      const row = await trx
        .selectFrom("entries")
        .selectAll()
        .where("id", "=", entryId)
        .executeTakeFirstOrThrow();
      return vault.open("entry", entryId, row.sealed);
    });
    expect(opened).toEqual({ line: "Grüße, ein 🐢" });
  });

  test("it is refused where the keyring lacks a key, names it, and changes nothing; or on request it leaves those sealed", async () => {
    const sealing = sealingOfAnotherRing();
    const empty = { ...world.deps, sealing, database: await open() };
    const options = { path: report.path, now: madeAt().add({ hours: 1 }) };
    await expect(restore(empty, options)).rejects.toMatchObject({
      code: "refused",
      message: expect.stringMatching(/do not open with EVENKEEL_KEYS; they name test\./),
    });
    expect(await rowsOf(empty.database, "organizations")).toEqual([]);
    const { lostKeys } = await restore(empty, { ...options, acceptLostKeys: true });
    expect(lostKeys.under).toEqual(["test"]);
    expect(lostKeys.count).toBe((await rowsOf(empty.database, "member_keys")).length);
  });

  test("a second restore is refused and changes nothing", async () => {
    const before = await rowsOf(target, "ledger");
    const again = restore(
      { ...world.deps, database: target },
      { path: report.path, now: madeAt().add({ hours: 1 }) },
    );
    await expect(again).rejects.toMatchObject({
      code: "refused",
      message: expect.stringMatching(/holds an organization/),
    });
    expect(await rowsOf(target, "ledger")).toEqual(before);
  });

  test("what one engine wrote the other restores", async () => {
    const other =
      dialect === "pglite"
        ? await connect({ databaseUrl: await freshDatabase() })
        : await connect({ memory: true });
    try {
      await migrate(other);
      await restore({ ...world.deps, database: other }, { path: report.path, now: madeAt() });
      for (const table of ["releases", "summaries", "entries", "member_keys", "browser_messages", "members"])
        expect(await rowsOf(other, table)).toEqual(await rowsOf(world.deps.database, table));
      expect((await chargesOf(world, other)).chain).toBe("intact");
    } finally {
      await other.close();
    }
  });

  test("a backup shows one moment, whatever is written meanwhile", async () => {
    // The embedded engine has one connection: there nothing can be written meanwhile.
    if (dialect === "pglite") return;
    const { database } = world.deps;
    const names = (trx: Trx) => trx.selectFrom("organizations").select("name").execute();
    const seen = await readWhole(database, async (trx) => {
      const before = await names(trx);
      await asOwner(database).updateTable("organizations").set({ name: "Renamed" }).execute();
      return { before, after: await names(trx) };
    });
    await asOwner(database)
      .updateTable("organizations")
      .set({ name: seen.before[0]?.name ?? "" })
      .execute();
    expect(seen.after).toEqual(seen.before);
  });

  test("no window opens before an auditor agreed to go on; then the next one opens, closes and is published", async () => {
    const { composition, organization, deps } = world;
    const tickDeps = { ...composition.tickDeps, ...deps, database: target };
    let now = madeAt().add({ hours: 24 * 70 });
    const live = async (days: number) => {
      for (const end = now.add({ hours: 24 * days }); now.epochMilliseconds < end.epochMilliseconds; ) {
        await tickOrganization(tickDeps, organization.id, now);
        now = now.add({ hours: 24 });
      }
    };
    await live(10);
    expect((await windowsOf(target)).slice(4)).toEqual([]);
    const [auditor, hr] = [await sessionOf(world, "auditor"), await sessionOf(world, "hr")];
    const there = { ...deps, database: target };
    const { approvals } = await readPolicyPage(there, hr, now);
    expect(approvals).toMatchObject([{ kind: "restore", person: null, value: null }]);
    const id = approvals[0]?.id ?? "";
    await expect(withdrawApproval(there, hr, id, now)).rejects.toMatchObject({ code: "refused" });
    await expect(answerApproval(there, auditor, { id, answer: "no" }, now)).rejects.toMatchObject({
      code: "invalid",
    });
    await answerApproval(there, auditor, { id, answer: "yes" }, now);
    await live(45);
    expect((await windowsOf(target)).slice(4)).toEqual(["4 published 2026-05-28", "5 open 2026-06-25"]);
    const { chain, charges } = await chargesOf(world, target);
    expect(chain).toBe("intact");
    expect(charges.at(-1)).toMatchObject({ index: 4, reason: "closed", drawn: true });
  });
});
