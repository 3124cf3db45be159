import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Temporal } from "temporal-polyfill";
import { backup } from "../app/backup/backup.ts";
import { restore } from "../app/backup/restore.ts";
import { closeWindow } from "../app/summary/close-window.ts";
import { readLedger } from "../app/summary/ledger.ts";
import { TIER_RHO } from "../core/privacy/accountant.ts";
import { WINDOW_LENGTH } from "../core/privacy/windows.ts";
import type { Instant } from "../core/time/instant.ts";
import type { Database } from "../db/database.ts";
import { asApp } from "../db/transact.ts";
import type { Place } from "./canary.ts";
import { type DumpedTable, dump } from "./dump.ts";
import { type Finding, finding } from "./finding.ts";
import { attackLedger } from "./ledger-attack.ts";
import type { Played } from "./played.ts";

/** How a database is copied to a file and back. */
export interface Copying {
  readonly backup: typeof backup;
  readonly restore: typeof restore;
}

export const COPYING: Copying = { backup, restore };

/** What no backup may hold of a window that is open. */
const NEVER_TAKEN = ["window_keys", "answers", "rosters", "roster_groups", "roster_objections"] as const;

export interface RestoreAttack {
  /** Migrated, and empty. */
  readonly target: Database;
  /** When it is restored. */
  readonly at: Instant;
  readonly copying: Copying;
}

/**
 * Backs a played organization up while a window is open, looks into the file, and restores it weeks later, elsewhere: nothing of open
 * windows may be in the file, and none that was open or closed may be drawn again (T4, rule 17). Also returns the file, to be searched.
 */
export async function attackBackup(
  played: Played,
  { target, at, copying }: RestoreAttack,
): Promise<{ readonly findings: readonly Finding[]; readonly places: readonly Place[] }> {
  const directory = await mkdtemp(join(tmpdir(), "evenkeel-doctor-"));
  try {
    const before = await dump(played.deps.database, played.id);
    const path = join(directory, "backup");
    await copying.backup(played.deps, { path, now: played.now() });
    const packed = await readFile(path);
    const text = gunzipSync(packed);
    const restored = { ...played, deps: { ...played.deps, database: target } };
    // Made-up organizations of the same database have rings of their own.
    await copying.restore(restored.deps, { path, now: at, acceptLostKeys: true });
    const findings = [searchFile(text, before), await examineRestored(restored, before, at)];
    return {
      findings,
      places: [
        { name: "a backup", bytes: packed },
        { name: "a backup, unpacked", bytes: text },
      ],
    };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function rowsOf(tables: readonly DumpedTable[], name: string): DumpedTable["rows"] {
  return tables.find((table) => table.name === name)?.rows ?? [];
}

/** Looks for each sealed answer, slot and window key of the database, byte by byte, and for each row that belongs to an open window. */
function searchFile(text: Buffer, tables: readonly DumpedTable[]): Finding {
  const secrets = NEVER_TAKEN.flatMap((name) =>
    rowsOf(tables, name).flatMap(({ values }) =>
      ["wrapped", "slot", "sealed"].flatMap((column) => values[column]?.slice(2) ?? []),
    ),
  );
  const lines = text.toString();
  const written = new Set(lines.match(/[0-9a-f]{40,}/g));
  const open = rowsOf(tables, "windows").flatMap(({ values }) =>
    values.state === "open" ? [values.id] : [],
  );
  const belonging = lines
    .split("\n")
    .filter((line) => open.some((id) => line.includes(`"window_id":"${id}"`))).length;
  return finding({
    id: "backup-file",
    threat: "T4",
    name: "Looking into a backup",
    what: "A thief takes a backup that was made while a window was open: no sealed answer, no key of a window and no roster of it may be in the file.",
    figure: secrets.filter((secret) => written.has(secret)).length + belonging,
    unit: "keys, answers and rows",
    bound: 0,
    sample: `a file of ${lines.split("\n").length} lines against ${secrets.length} keys and sealed answers of ${open.length} open ${open.length === 1 ? "window" : "windows"}`,
  });
}

/** Everything that would let a number be drawn twice, or not be paid for. */
async function examineRestored(
  { deps, id: organizationId }: Played,
  before: readonly DumpedTable[],
  at: Instant,
): Promise<Finding> {
  const { database } = deps;
  const after = await dump(database, organizationId);
  let again = 0;
  for (const { values } of rowsOf(after, "windows")) {
    const windowId = values.id as Parameters<typeof closeWindow>[1]["windowId"];
    const closing = await closeWindow(deps, { organizationId, windowId }, at).catch(() => null);
    if (values.state === "open" || closing?.kind === "closed") again++;
  }
  const left = NEVER_TAKEN.reduce((sum, name) => sum + rowsOf(after, name).length, 0);
  const valuesOf = (tables: readonly DumpedTable[]) =>
    rowsOf(tables, "releases")
      .map(({ values }) => JSON.stringify(values))
      .sort()
      .join();
  const changed = valuesOf(before) === valuesOf(await dump(database, organizationId)) ? 0 : 1;
  const broken = (await attackLedger(database, organizationId, deps.sealing.hash)).filter(
    ({ held }) => !held,
  );
  const unpaid = await countUnpaid({ database, organizationId, before, at });
  return finding({
    id: "restored",
    threat: "T1",
    name: "Restoring a backup to have a number drawn again",
    what: "Somebody restores a backup: every window that was open in it, or may have opened since, must be void and charged in full, and no window may be drawn a second time.",
    figure: again + left + changed + broken.length + unpaid,
    unit: "windows, rows and charges",
    bound: 0,
    sample: `${rowsOf(after, "windows").length} windows, restored ${Math.round(at.since(latestOpening(before)).total("hours") / 24)} days after the newest one opened${broken.length === 0 ? "" : `; broken: ${broken.map(({ id }) => id).join(", ")}`}`,
  });
}

function latestOpening(tables: readonly DumpedTable[]): Instant {
  const opened = rowsOf(tables, "windows").map(({ values }) => values.opens_at ?? "");
  return Temporal.Instant.from(opened.sort().at(-1) ?? "");
}

/** Windows that were open, or may have opened by `at`, and were not charged their tier's full ρ. */
async function countUnpaid({
  database,
  organizationId,
  before,
  at,
}: {
  database: Database;
  organizationId: Played["id"];
  before: readonly DumpedTable[];
  at: Instant;
}): Promise<number> {
  const entries = await asApp(database, organizationId, (trx) => readLedger(trx, organizationId));
  const full = entries.filter(
    ({ body }) => body.kind === "charge" && body.reason === "voided" && body.rho === TIER_RHO[body.tier],
  );
  const since = at.epochMilliseconds - latestOpening(before).epochMilliseconds;
  const open = rowsOf(before, "windows").filter(({ values }) => values.state === "open").length;
  return Math.max(0, open + Math.floor(since / WINDOW_LENGTH) - full.length);
}
