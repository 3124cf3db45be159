import { EvenkeelError } from "../../core/errors.ts";
import type { OrganizationId } from "../../core/ids.ts";
import { verifyLedger } from "../../core/privacy/ledger.ts";
import { type Instant, parseInstant } from "../../core/time/instant.ts";
import { recordAccess } from "../../db/access-log.ts";
import {
  findMigrations,
  insertRows,
  lockEmpty,
  resetNumbering,
  skipDueDeliveries,
  TAKEN_TABLES,
  writeWhole,
} from "../../db/backup.ts";
import { skipPastPrompts } from "../../db/delivery/schedules.ts";
import { migrationState } from "../../db/migrate.ts";
import { endRestoredApprovals, insertApproval } from "../../db/policy/approvals.ts";
import { endRestoredRequests, findAuditors } from "../../db/policy/policy.ts";
import { endRestoredSets } from "../../db/pulse/question-sets.ts";
import { findRestored } from "../../db/pulse/void-windows.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { findLostKeys, type LostKeys } from "../keys/find-lost-keys.ts";
import { newId } from "../new-id.ts";
import { readLedger } from "../summary/ledger.ts";
import { type BackupHeader, readBackupFile } from "./backup-file.ts";
import { voidLostWindows } from "./void-lost-windows.ts";

type RestoreDeps = Pick<Deps, "database" | "sealing" | "random">;

export interface RestoreReport {
  readonly madeAt: string;
  readonly rows: number;
  readonly organizations: number;
  /** Windows that were open in the backup, and those that may have opened since: void, and charged in full. */
  readonly voided: { readonly open: number; readonly since: number };
  /** Organizations whose ledger does not verify. It is restored as it was. */
  readonly brokenLedgers: readonly string[];
  /** Wrapped keys that nothing in the keyring opens; what lies under them stays sealed for good. */
  readonly lostKeys: LostKeys;
}

export interface RestoreOptions {
  readonly path: string;
  readonly now: Instant;
  /** Restore also where the keyring does not open everything. Default false. */
  readonly acceptLostKeys?: boolean;
}

/** Rows and characters that go to the database at a time. */
const MOST_ROWS = 500;
const MOST_CHARACTERS = 4_000_000;

/**
 * Fills an empty, migrated database from a backup, in one transaction: it is all there afterwards, or nothing is. Windows that were open,
 * or may have opened since, are void and charged (rule 17). Throws `refused` where the database is not empty or has another schema, where
 * the clock is behind the backup, or keys are missing; `invalid` where the file is damaged.
 */
export async function restore(
  deps: RestoreDeps,
  { path, now, acceptLostKeys = false }: RestoreOptions,
): Promise<RestoreReport> {
  const state = await migrationState(deps.database);
  if (state.kind === "behind")
    throw refused("This database is not up to date.", "Run migrate, then restore again.");
  return readBackupFile(path, (header, lines) =>
    writeWhole(deps.database, async (trx) => {
      const madeAt = await check(trx, header, now);
      await insertAll(trx, header, lines);
      await resetNumbering(trx);
      await skipDueDeliveries(trx, now);
      await skipPastPrompts(trx, now);
      await endRestoredRequests(trx, now);
      await endRestoredApprovals(trx, now);
      await endRestoredSets(trx);
      const report = await settle(trx, deps, { header, madeAt, now });
      if (report.lostKeys.count > 0 && !acceptLostKeys) throw keysMissing(report.lostKeys);
      return report;
    }),
  );
}

function keysMissing({ count, under }: LostKeys): EvenkeelError {
  return refused(
    `${count} wrapped keys of the backup do not open with EVENKEEL_KEYS; they name ${under.join(", ")}.`,
    "Put the keys of that time behind the first one (in embedded mode: into the file `keys` of the data directory), then restore " +
      "again. If they are lost, what lies under them is unreadable for good; the rest can still be restored with --accept-lost-keys.",
  );
}

async function check(trx: Trx, header: BackupHeader, now: Instant): Promise<Instant> {
  const found = await findMigrations(trx);
  if (found.join() !== header.migrations.join()) {
    throw refused(
      `The backup was made on another schema (last migration ${header.migrations.at(-1)}) than this database has (${found.at(-1)}).`,
      "Restore it with the version of Evenkeel that made it, into a database which that version migrated; then update.",
    );
  }
  const madeAt = parseInstant(header.madeAt);
  if (madeAt === null)
    throw new EvenkeelError("invalid", "The backup does not say when it was made. Nothing was changed.");
  if (madeAt.epochMilliseconds > now.epochMilliseconds) {
    throw refused(
      `The backup was made at ${header.madeAt}, and this machine's clock says ${now}.`,
      "Which windows are lost is told by the clock: set it, then restore again.",
    );
  }
  if (!(await lockEmpty(trx))) {
    throw refused(
      "This database holds an organization already.",
      "Restore into an empty database: create a new one, run migrate, and restore there. What is here stays as it is.",
    );
  }
  return madeAt;
}

function refused(what: string, next: string): EvenkeelError {
  return new EvenkeelError("refused", `${what} Nothing was changed. ${next}`);
}

/** The header says how many lines belong to each table; where the lines end early or late, the file is not what it says. */
async function insertAll(trx: Trx, header: BackupHeader, lines: AsyncIterable<string>): Promise<void> {
  const tables = header.tables.filter(({ rows }) => rows > 0);
  const unknown = tables.find(({ table }) => !TAKEN_TABLES.includes(table));
  if (unknown !== undefined) throw mismatch();
  let at = 0;
  let seen = 0;
  let waiting: string[] = [];
  let characters = 0;
  for await (const line of lines) {
    const current = tables[at];
    if (current === undefined) throw mismatch();
    waiting.push(line);
    characters += line.length;
    seen++;
    const isLast = seen === current.rows;
    const isFull = waiting.length >= MOST_ROWS || characters >= MOST_CHARACTERS;
    if (!isLast && (!isFull || current.table === "teams")) continue;
    await insertRows(trx, current.table, waiting);
    waiting = [];
    characters = 0;
    if (!isLast) continue;
    at++;
    seen = 0;
  }
  if (at !== tables.length) throw mismatch();
}

function mismatch(): EvenkeelError {
  return new EvenkeelError(
    "invalid",
    "The backup does not hold the rows that its header lists. Nothing was changed. Take another backup.",
  );
}

/**
 * A restore undoes what people decided since the backup, so it is on the log, and where the organization has an auditor, no window opens
 * before one agreed to go on.
 */
async function tellAuditor(
  trx: Trx,
  deps: RestoreDeps,
  organizationId: OrganizationId,
  now: Instant,
): Promise<void> {
  await recordAccess(trx, organizationId, {
    id: newId(deps.random, now),
    at: now,
    actor: null,
    role: "operator",
    verb: "server.restore",
    subject: null,
  });
  if ((await findAuditors(trx, organizationId)).length === 0) return;
  const id = newId<"approval">(deps.random, now);
  await insertApproval(trx, organizationId, {
    id,
    kind: "restore",
    person: null,
    value: null,
    by: null,
    at: now,
  });
}

async function settle(
  trx: Trx,
  deps: RestoreDeps,
  { header, madeAt, now }: { header: BackupHeader; madeAt: Instant; now: Instant },
): Promise<RestoreReport> {
  const organizations = await findRestored(trx);
  const brokenLedgers: string[] = [];
  let [open, since, lostCount] = [0, 0, 0];
  const under = new Set<string>();
  for (const organization of organizations) {
    await tellAuditor(trx, deps, organization.id, now);
    const lost = await voidLostWindows(trx, deps, { organization, madeAt, now });
    open += lost.open;
    since += lost.since;
    const ledger = await verifyLedger(await readLedger(trx, organization.id), deps.sealing.hash);
    if (ledger.kind === "broken") brokenLedgers.push(organization.id);
    const keys = await findLostKeys(trx, deps, organization.id);
    lostCount += keys.count;
    for (const id of keys.under) under.add(id);
  }
  return {
    madeAt: header.madeAt,
    rows: header.tables.reduce((sum, { rows }) => sum + rows, 0),
    organizations: organizations.length,
    voided: { open, since },
    brokenLedgers,
    lostKeys: { count: lostCount, under: [...under].sort() },
  };
}
