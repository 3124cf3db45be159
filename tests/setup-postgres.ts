import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "kysely";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { connect } from "../src/db/connect.ts";
import { rawOf } from "../src/db/engine/raw.ts";
import { migrate } from "../src/db/migrate.ts";
import { inMemory, type PostgresServer, startPostgres } from "./db/postgres-server.ts";

/** What a test worker gets on asking for an engine. */
export interface PostgresOffer {
  readonly adminUrl: string;
  readonly ownerUrl: string;
}
export interface PgliteOffer {
  readonly empty: string;
  readonly migrated: string;
}

declare module "vitest" {
  interface ProvidedContext {
    engines: string;
  }
}

/** The login that owns the tables in tests, as a deployment would have it: no superuser, but one that may create roles. */
export const OWNER = "evenkeel_owner";
export const TEMPLATE = "evenkeel_template";

// Nothing of a run outlives it, nobody replicates it, and hundreds of small databases would keep autovacuum busy.
const LIGHT = ["full_page_writes=off", "wal_level=minimal", "max_wal_senders=0"];
const POSTGRES_SETTINGS = [...LIGHT, "autovacuum=off", "max_wal_size=256MB"];
/** For the databases of 12 MB and more that are open at a time or kept until the end, and the log. */
const ROOM_BYTES = 3e9;

// Every test opens a copy: each megabyte of it is read, written and cleared again. The engine's own settings would take 128 MB of buffers
// and 16 MB of log.
const PGLITE_SETTINGS = [
  ...LIGHT,
  "shared_buffers=8MB",
  "wal_buffers=256kB",
  "wal_init_zero=off",
  "wal_recycle=off",
];

/**
 * One PostgreSQL and one embedded template for the whole run, started when the first test asks (over loopback), so that tests which
 * need no database wait for none.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), "evenkeel-tests-"));
  let server: Promise<PostgresServer> | undefined;
  const offers = {
    "/postgres": makeOnce(async () => {
      server = startPostgres(POSTGRES_SETTINGS, await inMemory(ROOM_BYTES));
      return offerPostgres(await server);
    }),
    "/pglite": makeOnce(() => offerPglite(directory)),
  };
  const desk = createServer(async (request, response) => {
    // A kept connection would be closed while a worker is busy with its database, and its next question lost.
    response.setHeader("connection", "close");
    try {
      const offer = offers[request.url as keyof typeof offers];
      response.end(JSON.stringify(await offer()));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  desk.listen(0, "127.0.0.1");
  await once(desk, "listening");
  project.provide("engines", `http://127.0.0.1:${(desk.address() as AddressInfo).port}`);
  return async () => {
    desk.close();
    await (await server)?.stop();
    await rm(directory, { recursive: true, force: true });
  };
}

function makeOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function offerPostgres(server: PostgresServer): Promise<PostgresOffer> {
  const admin = new pg.Client(server.adminUrl());
  await admin.connect();
  await admin.query(`create role ${OWNER} login createrole password 'login'`);
  await admin.query(`create database ${TEMPLATE} owner ${OWNER}`);
  const template = await connect({ databaseUrl: server.url(OWNER, TEMPLATE) });
  const migrated = await migrate(template);
  await template.close();
  await admin.end();
  if (migrated.kind !== "migrated") throw new Error(migrated.sql);
  return { adminUrl: server.adminUrl(), ownerUrl: server.url(OWNER, "") };
}

async function offerPglite(directory: string): Promise<PgliteOffer> {
  const offer = { empty: join(directory, "empty.tar"), migrated: join(directory, "migrated.tar") };
  const empty = await makeEmpty();
  await save(offer.empty, empty);
  const database = await connect({ memory: true, copyOf: empty });
  const { owner, copy } = rawOf(database);
  const run = (statement: string) => sql.raw(statement).execute(owner);
  // The engine's only login is a superuser; this makes it behave as one that is not.
  await run(`set session authorization ${OWNER}`);
  const migrated = await migrate(database);
  if (migrated.kind !== "migrated") throw new Error(migrated.sql);
  await run("set session authorization postgres");
  // A copy that was not at rest would repeat the whole migration from its log each time it opens.
  await run("checkpoint");
  await save(offer.migrated, await copy?.());
  await database.close();
  return offer;
}

async function makeEmpty(): Promise<Blob> {
  const engine = await PGlite.create({ initDbStartParams: ["--wal-segsize=1", "--no-data-checksums"] });
  for (const setting of PGLITE_SETTINGS) {
    const [name, value] = setting.split("=");
    await engine.exec(`alter system set ${name} = '${value}'`);
  }
  await engine.exec(`create role ${OWNER} login createrole`);
  await engine.exec(`alter database postgres owner to ${OWNER}`);
  // Of the three databases in a directory one is used: each copy of it opens sooner without the others.
  await engine.exec("update pg_database set datistemplate = false");
  for (const unused of ["template0", "template1"]) await engine.exec(`drop database ${unused}`);
  await engine.exec("checkpoint");
  const tar = await engine.dumpDataDir("none");
  await engine.close();
  return tar;
}

async function save(path: string, tar: Blob | undefined): Promise<void> {
  if (tar) await writeFile(path, Buffer.from(await tar.arrayBuffer()));
}
