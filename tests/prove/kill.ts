import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { connect } from "../../src/db/connect.ts";
import { rawOf } from "../../src/db/engine/raw.ts";
import { type Figure, figure, type Proof } from "./proof.ts";

const WRITER = fileURLToPath(new URL("./kill-writer.ts", import.meta.url));

export interface KillReport {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Rows that were acknowledged before a kill and are not there afterwards. */
  readonly lost: number;
}

/** Kills a process with SIGKILL in the midst of writing to an embedded database, `rounds` times on the same directory, and looks for each row. */
export async function killWhileWriting(rounds: number): Promise<KillReport> {
  const directory = await mkdtemp(join(tmpdir(), "evenkeel-kill-"));
  const acknowledged: string[] = [];
  try {
    for (let round = 0; round < rounds; round++)
      acknowledged.push(...(await writeUntilKilled(directory, round)));
    const kept = await readNames(directory);
    return {
      rounds,
      acknowledged: acknowledged.length,
      lost: acknowledged.filter((name) => !kept.has(name)).length,
    };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function writeUntilKilled(directory: string, round: number): Promise<string[]> {
  const writer = spawn(process.execPath, [WRITER, directory, String(round)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(writer, "exit");
  const names: string[] = [];
  // Another number of rows each round, so that the kill falls into another place.
  const enough = 50 + 37 * round;
  for await (const name of createInterface(writer.stdout)) {
    names.push(name);
    if (names.length === enough) writer.kill("SIGKILL");
  }
  await exited;
  if (names.length < enough)
    throw new Error(`The writer of round ${round} ended by itself after ${names.length} rows.`);
  return names;
}

async function readNames(directory: string): Promise<Set<string>> {
  const database = await connect({ dataDirectory: directory });
  const rows = await rawOf(database).owner.selectFrom("job_slots").select("name").execute();
  await database.close();
  return new Set(rows.map(({ name }) => name));
}

async function prove(quick: boolean): Promise<Figure[]> {
  const { rounds, acknowledged, lost } = await killWhileWriting(quick ? 3 : 10);
  return [
    figure({ name: `acknowledged rows lost in ${rounds} kills`, value: lost, unit: "rows", must: ["<=", 0] }),
    figure({
      name: "rows acknowledged before the kills",
      value: acknowledged,
      unit: "rows",
      must: [">=", rounds * 50],
    }),
  ];
}

export const proof: Proof = {
  name: "kill",
  title: "kill -9 while the embedded database writes loses nothing that was acknowledged",
  run: async ({ quick }) => prove(quick),
};
