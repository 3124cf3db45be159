import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { connect } from "../src/db/connect.ts";
import { migrate } from "../src/db/migrate.ts";
import { seeded } from "../tests/privacy/random.ts";
import { company, storable } from "../tests/prove/organizations.ts";
import { releasedBefore } from "../tests/prove/synthetic-history.ts";
import { closingDeps, foundSynthetic, newKeys, openAnswered } from "../tests/prove/synthetic-window.ts";
import type { CloseSide, SideResult } from "./close-window-side.ts";
import { CORE, moveAside, onCore } from "./cores.ts";
import { type BenchDatabase, startDatabase } from "./database.ts";
import { type Bench, type BenchOptions, type Figure, figure, median, spread } from "./figure.ts";

const SIDE = fileURLToPath(new URL("./close-window-side.ts", import.meta.url));
const LONGEST_BLOCK_MS = 50;

/** One window with both sides' measures. */
interface Round {
  readonly answers: number;
  readonly nodes: number;
  readonly ours: SideResult;
  readonly floor: SideResult;
}

/** Closing a window of a large organization, beside the least that any program must do with its rows. */
export const bench: Bench = {
  name: "close-window",
  title: "closing a window of 100,000 members on PostgreSQL",
  async run(options) {
    const giveBack = moveAside();
    const database = await startDatabase(options.databaseUrl);
    try {
      return await measure(database, options);
    } finally {
      await database.stop();
      giveBack();
    }
  },
};

async function measure(database: BenchDatabase, { quick }: BenchOptions): Promise<readonly Figure[]> {
  const people = quick ? 10_000 : 100_000;
  const second: Round[] = [];
  for (let round = 0; round < (quick ? 1 : 3); round++) second.push(await oneRound(database, people, 1));
  const inYear = await oneRound(database, people, quick ? 3 : 12);
  return [
    timeOf("close-window", second, `its second window; ${database.about}`),
    timeOf(
      "close-window, after a year",
      [inYear],
      "thirteen windows of history; not what the goal speaks of",
    ),
    blockOf([...second, inYear]),
    memoryOf(second),
  ];
}

async function oneRound(database: BenchDatabase, people: number, index: number): Promise<Round> {
  const keys = newKeys();
  const deps = closingDeps(await connect({ databaseUrl: database.url }), keys);
  try {
    const migrated = await migrate(deps.database);
    if (migrated.kind !== "migrated") throw new Error(migrated.sql);
    const warm = await openOne(deps, { people: 3_000, index: 1 });
    const { window, nodes, answers } = await openOne(deps, { people, index });
    await database.analyze();
    const order = { url: database.url, keys, index, warm: warm.window, ...window };
    const floor = await runSide({ ...order, side: "floor" });
    const ours = await runSide({ ...order, side: "ours" });
    return { answers, nodes, ours, floor };
  } finally {
    await deps.database.close();
  }
}

async function openOne(
  deps: ReturnType<typeof closingDeps>,
  { people, index }: { people: number; index: number },
) {
  const stream = seeded(people + index);
  const directory = storable(company(people, stream));
  const organizationId = await foundSynthetic(deps);
  await releasedBefore(deps, organizationId, { index, directory, stream });
  const opened = await openAnswered(deps, organizationId, { index, directory, share: 0.7, stream });
  const { windowId, plan, answers } = opened;
  return { window: { organizationId, windowId }, nodes: plan.roster.nodes.length, answers };
}

/** Runs one side in a process and on a core of its own. */
async function runSide(order: CloseSide): Promise<SideResult> {
  const node = [process.execPath, "--expose-gc", SIDE, JSON.stringify(order)];
  const [command = "", ...args] = onCore(CORE.measured, node);
  const child = spawn(command, args, { env: {}, stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit");
  let said = "";
  for await (const chunk of child.stdout) said += String(chunk);
  const [code] = await exited;
  if (code !== 0) throw new Error(`The side "${order.side}" ended with exit code ${code}.`);
  return JSON.parse(said) as SideResult;
}

function timeOf(name: string, rounds: readonly Round[], about: string): Figure {
  const ratios = rounds.map(({ ours, floor }) => ours.ms / floor.ms);
  const [first] = rounds;
  return figure({
    name,
    value: median(rounds.map(({ ours }) => ours.ms)) / 1000,
    unit: "s",
    against: median(rounds.map(({ floor }) => floor.ms)) / 1000,
    baseline: "fetching, opening with node:crypto and deleting the same rows, and the plain GROUP BY",
    goal: ["<=", 1.3],
    notes: [
      `${first?.answers} answers, ${first?.nodes} groups; ${about}`,
      `${rounds.length} rounds, ratio ${spread(ratios, 2)}`,
      `CPU of Node: ours ${seconds(rounds, "ours")} s, floor ${seconds(rounds, "floor")} s`,
    ],
  });
}

function seconds(rounds: readonly Round[], side: "ours" | "floor"): string {
  return (median(rounds.map((round) => round[side].cpuMs)) / 1000).toFixed(2);
}

function blockOf(rounds: readonly Round[]): Figure {
  const blocks = rounds.map(({ ours }) => ours.longestBlockMs);
  return figure({
    name: "close-window, longest block of the event loop",
    value: Math.max(...blocks),
    unit: "ms",
    against: LONGEST_BLOCK_MS,
    baseline: "what a request may wait for a close",
    goal: ["<=", 1],
    notes: [
      `monitorEventLoopDelay, each round's longest: ${blocks.map((ms) => ms.toFixed(0)).join(", ")}`,
      `the same in CPU time of the thread, which other programs do not lengthen: ${rounds.map(({ ours }) => ours.longestBlockCpuMs.toFixed(0)).join(", ")} ms`,
      `the floor's, by the clock: ${rounds.map(({ floor }) => floor.longestBlockMs.toFixed(0)).join(", ")}`,
    ],
  });
}

function memoryOf(rounds: readonly Round[]): Figure {
  return figure({
    name: "close-window, memory above that of the idle process",
    value: median(rounds.map(({ ours }) => ours.riseMb)),
    unit: "MB",
    against: median(rounds.map(({ floor }) => floor.riseMb)),
    baseline: "the floor, which holds all rows at once",
    goal: ["<=", 1],
  });
}
