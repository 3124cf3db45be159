import { type Kysely, sql, type Transaction } from "kysely";
import type { OrganizationId } from "../core/ids.ts";
import type { Database } from "./database.ts";
import { rawOf } from "./engine/raw.ts";
import type { Role, Scope, Scopes } from "./engine/scope.ts";
import type { Schema } from "./schema.ts";

/** A transaction in the name of one organization: row-level security shows it no other. */
export type Trx = Transaction<Schema>;

/**
 * Runs `fn` in one transaction that may read and write the organization's rows. What `fn` throws rolls everything back.
 * Throws EvenkeelError("bug") inside another transaction, "unavailable" where the database is out of reach.
 */
export function asApp<T>(
  database: Database,
  organizationId: OrganizationId,
  fn: (trx: Trx) => Promise<T>,
): Promise<T> {
  const { owner, scopes } = rawOf(database);
  return transact(owner, scopes, { role: "evenkeel_app", organizationId }, fn);
}

/** Like asApp, but may only read, and only what managers and HR may see: no answer, entry, run, key or preference. */
export function asReader<T>(
  database: Database,
  organizationId: OrganizationId,
  fn: (trx: Trx) => Promise<T>,
): Promise<T> {
  const { reader, scopes } = rawOf(database);
  return transact(reader, scopes, { role: "evenkeel_reader", organizationId }, fn);
}

/** From here on a statement of this transaction that takes longer fails, whatever it waits for. */
export async function limitStatements(trx: Trx, milliseconds: number): Promise<void> {
  await sql`select set_config('statement_timeout', ${String(milliseconds)}, true)`.execute(trx);
}

async function transact<T>(
  db: Kysely<Schema>,
  scopes: Scopes,
  identity: { role: Role; organizationId: OrganizationId },
  fn: (trx: Trx) => Promise<T>,
): Promise<T> {
  const scope: Scope = { ...identity, phase: "opening" };
  try {
    return await scopes.run(scope, () => db.transaction().execute(fn));
  } finally {
    // What `fn` started and did not await still runs in this scope: it may open a transaction of its own now.
    scope.phase = "ended";
  }
}
