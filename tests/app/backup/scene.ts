import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll } from "vitest";
import { readLedger } from "../../../src/app/summary/ledger.ts";
import { verifyLedger } from "../../../src/core/privacy/ledger.ts";
import type { Database } from "../../../src/db/database.ts";
import { asApp } from "../../../src/db/transact.ts";
import { asOwner } from "../../db/databases.ts";
import type { World } from "../../world.ts";

/** Names for files in a directory that is gone after the suite. To be called while tests are collected. */
export function freshPaths(): () => string {
  let directory = "";
  let files = 0;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "evenkeel-backup-"));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));
  return () => join(directory, `${++files}.backup`);
}

/** Rows of a table as PostgreSQL writes them. */
export async function rowsOf(database: Database, table: string): Promise<readonly string[]> {
  const { rows } = await sql<{
    line: string;
  }>`select row_to_json(t)::text as line from ${sql.table(table)} t order by 1`.execute(asOwner(database));
  return rows.map(({ line }) => line);
}

/** Whether the ledger's chain holds, and what it charges. */
export async function chargesOf({ deps, organization }: World, database: Database) {
  const ledger = await asApp(database, organization.id, (trx) => readLedger(trx, organization.id));
  const verified = await verifyLedger(ledger, deps.sealing.hash);
  const charges = ledger.flatMap(({ body }) => {
    if (body.kind !== "charge") return [];
    const { index, reason, rho, releases } = body;
    return [{ index, reason, rho, drawn: releases !== null }];
  });
  return { chain: verified.kind, charges };
}
