import pg from "pg";
import { inMemory, startPostgres } from "../db/postgres-server.ts";

const OWNER = "evenkeel_proof";
/** For the data and the log of one organization. */
const ROOM_BYTES = 3e9;

/** An empty database of a login that is no superuser, in a real PostgreSQL of the proof's own. */
export async function startProofDatabase(): Promise<{
  readonly url: string;
  stop(): Promise<void>;
}> {
  const server = await startPostgres([], await inMemory(ROOM_BYTES));
  const admin = new pg.Client(server.adminUrl());
  await admin.connect();
  await admin.query(`create role ${OWNER} login createrole password 'login'`);
  await admin.query(`create database ${OWNER} owner ${OWNER}`);
  await admin.end();
  return { url: server.url(OWNER, OWNER), stop: () => server.stop() };
}
