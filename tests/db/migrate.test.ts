import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MIGRATIONS } from "../../migrations/index.ts";
import { connect } from "../../src/db/connect.ts";
import type { Database } from "../../src/db/database.ts";
import { migrate, migrationState } from "../../src/db/migrate.ts";
import { asReader } from "../../src/db/transact.ts";
import { asOwner, describeOnEach } from "./databases.ts";
import { foundOrganization } from "./people.ts";
import { type PostgresServer, startPostgres } from "./postgres-server.ts";

const ALL = Object.keys(MIGRATIONS);

describeOnEach("migrating", (open) => {
  test("an empty database is behind; afterwards it is current, and once more changes nothing", async () => {
    const database = await open({ migrated: false });
    expect(await migrationState(database)).toEqual({ kind: "behind", missing: ALL });
    expect(await migrate(database)).toEqual({ kind: "migrated", applied: ALL });
    expect(await migrationState(database)).toEqual({ kind: "current" });
    expect(await migrate(database)).toEqual({ kind: "migrated", applied: [] });
  });

  test("replicas that start together migrate once", async () => {
    const database = await open({ migrated: false });
    const results = await Promise.all([migrate(database), migrate(database), migrate(database)]);
    expect(results.flatMap((result) => (result.kind === "migrated" ? result.applied : ["?"]))).toEqual(ALL);
  });

  test("a database of a newer version is said to be ahead, and left alone", async () => {
    const database = await open();
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2099')`.execute(
      asOwner(database),
    );
    expect(await migrationState(database)).toEqual({ kind: "ahead", unknown: ["9999-later"] });
    await expect(migrate(database)).rejects.toMatchObject({ code: "refused" });
  });
});

// A server of its own: roles belong to the server, and these tests need one where they are missing.
describe("a login that may not do everything itself", () => {
  let server: PostgresServer;
  let admin: pg.Client;
  const opened: Database[] = [];

  beforeAll(async () => {
    server = await startPostgres();
    admin = new pg.Client(server.adminUrl());
    await admin.connect();
  });
  afterAll(async () => {
    for (const database of opened) await database.close();
    await admin.end();
    await server.stop();
  });

  async function openAs(login: string, options: { attributes: string; owner: string }): Promise<Database> {
    await admin.query(`create role "${login}" login ${options.attributes} password 'login'`);
    await admin.query(`create database "${login}" owner ${options.owner}`);
    const database = await connect({ databaseUrl: server.url(login, login) });
    opened.push(database);
    return database;
  }

  async function runAsAdministrator(database: string, statements: string): Promise<void> {
    const client = new pg.Client(server.adminUrl(database));
    await client.connect();
    await client.query(statements);
    await client.end();
  }

  // In this order: the second needs the roles that the first one's administrator made.
  test("without CREATEROLE, the exact SQL is given; once it was run, migrating works and stays within its rights", async () => {
    const database = await openAs("plain", { attributes: "nocreaterole", owner: "plain" });
    const asked = await migrate(database);
    expect(asked).toEqual({
      kind: "needs_administrator",
      reason:
        "The login plain may not create the role evenkeel_app; it may not create the role evenkeel_reader.",
      sql:
        "create role evenkeel_app nologin noinherit;\n" +
        'grant evenkeel_app to "plain";\n' +
        "create role evenkeel_reader nologin noinherit;\n" +
        'grant evenkeel_reader to "plain";\n',
    });
    expect(await migrationState(database)).toMatchObject({ kind: "behind" });
    await runAsAdministrator("plain", asked.kind === "needs_administrator" ? asked.sql : "");
    expect(await migrate(database)).toEqual({ kind: "migrated", applied: ALL });
    await foundOrganization(database, "works");
  });

  test("where another login made the roles, that is said, and only the grants are asked for", async () => {
    const database = await openAs("second", { attributes: "createrole", owner: "second" });
    const asked = await migrate(database);
    expect(asked).toEqual({
      kind: "needs_administrator",
      reason:
        "The login second may not take the role evenkeel_app, which another login made; it may not take the role evenkeel_reader, which another login made.",
      sql: 'grant evenkeel_app to "second";\ngrant evenkeel_reader to "second";\n',
    });
    await runAsAdministrator("second", asked.kind === "needs_administrator" ? asked.sql : "");
    expect(await migrate(database)).toMatchObject({ kind: "migrated" });
    await foundOrganization(database, "works");
  });

  test("a login that may not even make tables is told so", async () => {
    const guest = await openAs("Guest-1", { attributes: "nocreaterole", owner: "postgres" });
    const asked = await migrate(guest);
    expect(asked).toMatchObject({ kind: "needs_administrator" });
    const statements = asked.kind === "needs_administrator" ? asked.sql : "";
    expect(statements.split("\n")[0]).toBe('grant usage, create on schema "public" to "Guest-1";');
    await runAsAdministrator("Guest-1", statements);
    expect(await migrate(guest)).toMatchObject({ kind: "migrated" });
  });

  test("with CREATEROLE on a server without the roles, nobody is asked", async () => {
    const fresh = await startPostgres();
    const root = new pg.Client(fresh.adminUrl());
    await root.connect();
    await root.query("create role own login createrole password 'login'");
    await root.query("create database own owner own");
    await root.end();
    const database = await connect({ databaseUrl: fresh.url("own", "own") });
    try {
      expect(await migrate(database)).toEqual({ kind: "migrated", applied: ALL });
      await foundOrganization(database, "works");
    } finally {
      await database.close();
      await fresh.stop();
    }
  });

  test("a reader's login of its own reads the pages and cannot become the application", async () => {
    await admin.query("create role page_reader login noinherit password 'login'");
    await admin.query("grant evenkeel_reader to page_reader");
    const database = await connect({
      databaseUrl: server.url("plain", "plain"),
      readerUrl: server.url("page_reader", "plain"),
    });
    opened.push(database);
    const { organizationId } = await foundOrganization(database, "read");
    const { rows } = await asReader(database, organizationId, (trx) =>
      sql<{ name: string; login: string }>`select name, session_user as login from organizations`.execute(
        trx,
      ),
    );
    expect(rows).toEqual([{ name: "read", login: "page_reader" }]);
    for (const way of ["reset role", "set role evenkeel_app"]) {
      const attempt = asReader(database, organizationId, async (trx) => {
        await sql.raw(way).execute(trx);
        return sql`select id from answers`.execute(trx);
      });
      await expect(attempt).rejects.toThrow(/permission denied/);
    }
  });

  test("a server out of reach is said to be out of reach", async () => {
    const database = await connect({ databaseUrl: "postgres://nobody:x@127.0.0.1:1/none" });
    opened.push(database);
    await expect(migrationState(database)).rejects.toMatchObject({ code: "unavailable" });
    await expect(migrate(database)).rejects.toMatchObject({ code: "unavailable" });
  });
});
