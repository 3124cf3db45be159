import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { connect, type DatabaseSource } from "../../src/db/connect.ts";
import { migrate } from "../../src/db/migrate.ts";
import { type Stream, seeded } from "../privacy/random.ts";
import type { ToClose } from "./close-checks.ts";
import type { CloseOrder, CloseWord } from "./close-runner.ts";
import { companyToClose } from "./company-to-close.ts";
import { type Figure, figure, type Proof } from "./proof.ts";
import { startProofDatabase } from "./proof-database.ts";
import { closingDeps, foundSynthetic, newKeys, openAnswered } from "./synthetic-window.ts";

const RUNNER = fileURLToPath(new URL("./close-runner.ts", import.meta.url));

/** What a run of kills came to. */
interface Tally {
  readonly kills: number;
  /** Kills that came before the commit, and after it. */
  readonly before: number;
  readonly after: number;
  readonly faults: readonly string[];
}

async function openWindows(source: DatabaseSource, keys: string, count: number): Promise<ToClose[]> {
  const database = await connect(source);
  const migrated = await migrate(database);
  if (migrated.kind !== "migrated") throw new Error(migrated.sql);
  const deps = closingDeps(database, keys);
  const { directory } = companyToClose();
  const stream = seeded(4);
  const windows: ToClose[] = [];
  for (let i = 0; i < count; i++) {
    const organizationId = await foundSynthetic(deps);
    const { windowId } = await openAnswered(deps, organizationId, {
      index: 0,
      directory,
      share: 0.7,
      stream,
    });
    windows.push({ organizationId, windowId });
  }
  await database.close();
  return windows;
}

/**
 * One process: finishes what the last one left, then begins a close and is killed `delay` ms into it; never, where null. Returns what it
 * said.
 */
async function runOnce(order: CloseOrder, delay: number | null, cache: string): Promise<CloseWord[]> {
  const child = spawn(process.execPath, [RUNNER, JSON.stringify(order)], {
    // Compiled once for all the processes: starting is most of their time.
    env: { NODE_COMPILE_CACHE: cache },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  const words: CloseWord[] = [];
  for await (const line of createInterface(child.stdout)) {
    const word = JSON.parse(line) as CloseWord;
    words.push(word);
    if (word.said === "closing" && delay !== null) setTimeout(() => child.kill("SIGKILL"), delay);
  }
  const [code] = await exited;
  if (code !== 0 && code !== null) throw new Error(`A close ended with exit code ${code}.`);
  return words;
}

function finishedOf(words: readonly CloseWord[]): Extract<CloseWord, { said: "finished" }> {
  const finished = words.find((word) => word.said === "finished");
  if (finished === undefined) throw new Error("A process did not get to finish the close before.");
  return finished;
}

/** Kills a close at `kills` random points, each in a window of its own, and has the next process finish it. */
async function killCloses(
  source: DatabaseSource,
  { kills, random, cache }: { kills: number; random: Stream; cache: string },
): Promise<Tally> {
  const keys = newKeys();
  const [first, second, ...others] = await openWindows(source, keys, kills + 2);
  if (first === undefined || second === undefined) throw new Error("No window was opened.");
  // Undisturbed, and warmed up by one close as the others will be: it says how long a close takes.
  const undisturbed = await runOnce({ source, keys, finish: first, close: second }, null, cache);
  const faults = [...finishedOf(undisturbed).faults];
  const usual = undisturbed.reduce((took, word) => (word.said === "closed" ? word.took : took), 0);
  let finish = second;
  let [before, after] = [0, 0];
  for (const [i, close] of [...others, null].entries()) {
    const words = await runOnce({ source, keys, finish, close }, random.uniform() * usual, cache);
    const finished = finishedOf(words);
    faults.push(...finished.faults);
    // What the first of them finishes was not killed.
    if (i > 0 && finished.wasCommitted) after++;
    if (i > 0 && !finished.wasCommitted) before++;
    if (close !== null) finish = close;
  }
  return { kills, before, after, faults };
}

function figuresOf(engine: string, { kills, before, after, faults }: Tally): Figure[] {
  const kinds = [...new Set(faults)];
  const which = kinds.length === 0 ? "" : ` (${kinds.slice(0, 3).join("; ")})`;
  return [
    figure({
      name: `${engine}: faults after ${kills} kills${which}`,
      value: faults.length,
      must: ["<=", 0],
    }),
    figure({
      // How long a close takes is known only roughly; too many late kills would prove little.
      name: `${engine}: kills that came before the commit`,
      value: before,
      unit: `of ${kills}`,
      must: [">=", kills / 5],
    }),
    figure({
      name: `${engine}: windows finished after their kill`,
      value: before + after,
      unit: "",
      must: [">=", kills],
    }),
  ];
}

async function prove(quick: boolean): Promise<Figure[]> {
  const random = seeded(Number(process.hrtime.bigint() % 2n ** 32n));
  const directory = await mkdtemp(join(tmpdir(), "evenkeel-close-kill-"));
  const postgres = await startProofDatabase();
  try {
    const options = { random, cache: join(directory, "compiled") };
    // Starting the embedded engine takes most of a kill's time.
    const [onPostgres, onPglite] = quick ? [7, 3] : [200, 200];
    return [
      ...figuresOf(
        "PostgreSQL",
        await killCloses({ databaseUrl: postgres.url }, { ...options, kills: onPostgres }),
      ),
      ...figuresOf(
        "PGlite",
        await killCloses({ dataDirectory: join(directory, "data") }, { ...options, kills: onPglite }),
      ),
    ];
  } finally {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

export const proof: Proof = {
  name: "close-kill",
  title:
    "a close killed at random points is finished by the next process: one draw, one charge, nothing left",
  run: async ({ quick }) => prove(quick),
};
