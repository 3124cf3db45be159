import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { OWNER, type PostgresOffer, TEMPLATE } from "../setup-postgres.ts";

/** The owner's URL of a fresh database in the run's PostgreSQL, a copy of `template`, which nobody may be using; null: an empty one. */
export async function freshDatabase(options: { readonly template?: string | null } = {}): Promise<string> {
  const { template = TEMPLATE } = options;
  const name = `test_${randomBytes(6).toString("hex")}`;
  const { ownerUrl } = await administer(
    `create database ${name} owner ${OWNER}${template === null ? "" : ` template ${template}`}`,
  );
  return `${ownerUrl}${name}`;
}

/** Ends a database of the run's PostgreSQL, whoever is still connected to it. */
export async function dropDatabase(name: string): Promise<void> {
  await administer(`drop database if exists ${name} with (force)`);
}

async function administer(statement: string): Promise<PostgresOffer> {
  const response = await fetch(`${inject("engines")}/postgres`);
  if (!response.ok) throw new Error(await response.text());
  const offer = (await response.json()) as PostgresOffer;
  const admin = new pg.Client(offer.adminUrl);
  await admin.connect();
  await admin.query(statement);
  await admin.end();
  return offer;
}

/** A URL whose connections countConnections leaves out: those of the test itself. */
export function asTest(databaseUrl: string): string {
  return `${databaseUrl}?application_name=test`;
}

/** How many connections to this database the product has open. */
export async function countConnections(databaseUrl: string): Promise<number> {
  const client = new pg.Client(asTest(databaseUrl));
  await client.connect();
  const { rows } = await client.query(
    "select 1 from pg_stat_activity where datname = current_database() and application_name = 'evenkeel'",
  );
  await client.end();
  return rows.length;
}
