import { readFile } from "node:fs/promises";
import { type Kysely, sql } from "kysely";
import pg from "pg";
import { afterAll, describe, inject } from "vitest";
import { connect } from "../../src/db/connect.ts";
import type { Database } from "../../src/db/database.ts";
import { rawOf } from "../../src/db/raw.ts";
import type { Schema } from "../../src/db/schema.ts";
import { OWNER, type PgliteOffer, type PostgresOffer } from "../setup-postgres.ts";
import { freshDatabase } from "./fresh-database.ts";

export type Dialect = Database["dialect"];

export interface OpenOptions {
  /** Default true. False: an empty database, before `migrate`. */
  readonly migrated?: boolean;
}

/** Opens a fresh database, migrated unless asked otherwise, owned by a login that is no superuser. Closed after the suite. */
export type Open = (options?: OpenOptions) => Promise<Database>;

const ENGINES = [
  { dialect: "pglite", open: openPglite },
  { dialect: "postgres", open: openPostgres },
] as const;

/** Runs the same suite on the embedded engine and on PostgreSQL. `open` may be called in hooks and tests. */
export function describeOnEach(name: string, suite: (open: Open, dialect: Dialect) => void): void {
  for (const { dialect, open } of ENGINES) {
    describe(`${name} (${dialect})`, () => {
      const opened: Database[] = [];
      afterAll(async () => {
        for (const database of opened) await database.close();
      });
      suite(async ({ migrated = true } = {}) => {
        const database = await open(migrated);
        opened.push(database);
        return database;
      }, dialect);
    });
  }
}

/** The tables' owner, whom row-level security does not bind: to look at what the product wrote, and to set a scene. */
export function asOwner(database: Database): Kysely<Schema> {
  return rawOf(database).owner;
}

async function openPglite(migrated: boolean): Promise<Database> {
  const offer = await ask<PgliteOffer>("/pglite");
  const copyOf = new Blob([await readFile(migrated ? offer.migrated : offer.empty)]);
  const database = await connect({ memory: true, copyOf });
  await sql.raw(`set session authorization ${OWNER}`).execute(asOwner(database));
  return database;
}

async function openPostgres(migrated: boolean): Promise<Database> {
  return connect({ databaseUrl: await freshDatabase({ migrated }) });
}

/** A superuser's connection to the run's PostgreSQL, for scenes that only an administrator can set. The caller ends it. */
export async function connectAdministrator(): Promise<pg.Client> {
  const { adminUrl } = await ask<PostgresOffer>("/postgres");
  const admin = new pg.Client(adminUrl);
  await admin.connect();
  return admin;
}

async function ask<Offer>(path: string): Promise<Offer> {
  const response = await fetch(`${inject("engines")}${path}`);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Offer;
}
