import { readFile } from "node:fs/promises";
import { type Kysely, sql } from "kysely";
import pg from "pg";
import { afterAll, describe, inject } from "vitest";
import { connect } from "../../src/db/connect.ts";
import type { Database } from "../../src/db/database.ts";
import { rawOf } from "../../src/db/engine/raw.ts";
import type { Schema } from "../../src/db/schema.ts";
import { OWNER, type PgliteOffer, type PostgresOffer, TEMPLATE } from "../setup-postgres.ts";
import { dropDatabase, freshDatabase } from "./fresh-database.ts";

export type Dialect = Database["dialect"];

export interface OpenOptions {
  /** Default true. False: an empty database, before `migrate`. */
  readonly migrated?: boolean;
  /** Opens a copy of this one instead, which ends with its first copy: PostgreSQL copies none that is in use. */
  readonly copyOf?: Database;
}

/** Opens a fresh database, migrated unless asked otherwise, owned by a login that is no superuser. Closed after the suite. */
export type Open = (options?: OpenOptions) => Promise<Database>;

/** What opened databases begin with: a directory as a tar, or the name of a database of the server. */
interface Engine<Origin> {
  readonly dialect: Dialect;
  offered(migrated: boolean): Promise<Origin>;
  open(origin: Origin): Promise<Database>;
  /** Closes it, and keeps what it was. */
  end(database: Database): Promise<Origin>;
  /** Closes it for good. */
  discard(database: Database): Promise<void>;
}

/** Read once for all tests of a worker. */
const tars = new Map<string, Promise<Blob>>();
function read(path: string): Promise<Blob> {
  const tar = tars.get(path) ?? readFile(path).then((bytes) => new Blob([bytes]));
  tars.set(path, tar);
  return tar;
}

const PGLITE: Engine<Blob> = {
  dialect: "pglite",
  async offered(migrated) {
    const offer = await ask<PgliteOffer>("/pglite");
    return read(migrated ? offer.migrated : offer.empty);
  },
  async open(copyOf) {
    const database = await connect({ memory: true, copyOf });
    await sql.raw(`set session authorization ${OWNER}`).execute(asOwner(database));
    return database;
  },
  async end(database) {
    const copy = await rawOf(database).copy?.();
    if (copy === undefined) throw new Error("This is no embedded database.");
    await database.close();
    return copy;
  },
  discard: (database) => database.close(),
};

const names = new WeakMap<Database, string>();

const POSTGRES: Engine<string | null> = {
  dialect: "postgres",
  offered: async (migrated) => (migrated ? TEMPLATE : null),
  async open(template) {
    const databaseUrl = await freshDatabase({ template });
    const database = await connect({ databaseUrl });
    names.set(database, new URL(databaseUrl).pathname.slice(1));
    return database;
  },
  async end(database) {
    await database.close();
    return names.get(database) ?? null;
  },
  // A run opens some hundred of them, in memory.
  async discard(database) {
    const name = await POSTGRES.end(database);
    if (name !== null) await dropDatabase(name);
  },
};

/** Runs the same suite on the embedded engine and on PostgreSQL. `open` may be called in hooks and tests. */
export function describeOnEach(name: string, suite: (open: Open, dialect: Dialect) => void): void {
  describeOn(PGLITE, name, suite);
  describeOn(POSTGRES, name, suite);
}

function describeOn<Origin>(
  engine: Engine<Origin>,
  name: string,
  suite: (open: Open, dialect: Dialect) => void,
): void {
  describe(`${name} (${engine.dialect})`, () => {
    const opened = new Set<Database>();
    const origins = new Map<Database, Promise<Origin>>();
    afterAll(async () => {
      for (const database of opened) await engine.discard(database);
    });
    const originOf = (database: Database): Promise<Origin> => {
      const origin = origins.get(database) ?? engine.end(database);
      origins.set(database, origin);
      opened.delete(database);
      return origin;
    };
    suite(async ({ migrated = true, copyOf } = {}) => {
      const database = await engine.open(await (copyOf ? originOf(copyOf) : engine.offered(migrated)));
      opened.add(database);
      return database;
    }, engine.dialect);
  });
}

/** A migrated database of the embedded engine, for tests that need just one. The caller closes it. */
export async function openEmbedded(): Promise<Database> {
  return PGLITE.open(await PGLITE.offered(true));
}

/** The tables' owner, whom row-level security does not bind: to look at what the product wrote, and to set a scene. */
export function asOwner(database: Database): Kysely<Schema> {
  return rawOf(database).owner;
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
