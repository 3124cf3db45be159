import { type ChildProcess, spawn } from "node:child_process";
import process from "node:process";
import type { MeasuredServer } from "./child.ts";
import { CORE, cpuSeconds, onCore } from "./cores.ts";
import { median, spread } from "./figure.ts";
import type { LoadResult } from "./http-load.ts";
import type { Traffic } from "./traffic.ts";

/** What the process that puts load on servers is told. */
export interface Round {
  readonly traffic: Traffic;
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  /** How many requests are made before the round begins. */
  readonly prepared: number;
}

export interface Side {
  readonly server: MeasuredServer;
  readonly traffic: Traffic;
  /** The CPU time of its database so far, in seconds; null where it is not known. Absent where it has none. */
  readonly databaseCpu?: () => Promise<number | null>;
}

/** One side over all rounds. */
export interface Measured {
  /** Right answers a second, of each round. */
  readonly rates: readonly number[];
  /** The share of its core that the server used, and its CPU time for one request; empty where the system does not tell. */
  readonly shares: readonly number[];
  readonly cpuMicros: readonly number[];
  /** The CPU time of PostgreSQL for one request. */
  readonly databaseMicros: readonly number[];
  readonly p50Ms: readonly number[];
  readonly p99Ms: readonly number[];
  /** Right answers in all, warm-up included. */
  readonly acknowledged: number;
}

const CONNECTIONS = 32;
/** Of two seconds each, at most. */
const WARM_UP_TURNS = 25;

/**
 * Measures two servers in turn, A B A B …, after a warm-up of both, with the same load from one process. The machine may be busy with other
 * things: what disturbs one side in one round disturbs the other in the next.
 */
export async function sideBySide(sides: { readonly ours: Side; readonly theirs: Side }, quick: boolean) {
  const rounds = quick ? 5 : 9;
  const seconds = quick ? 1 : 2;
  const load = startLoad();
  try {
    const ours = measuring(load, sides.ours);
    const theirs = measuring(load, sides.theirs);
    for (const side of [ours, theirs]) await side.warmUp(quick ? 3000 : 20_000);
    for (let round = 0; round < rounds; round++) {
      await ours.round(seconds);
      await theirs.round(seconds);
    }
    return { ours: ours.measured(), theirs: theirs.measured() };
  } finally {
    load.kill();
  }
}

function startLoad(): ChildProcess {
  const entry = new URL("./load.ts", import.meta.url).pathname;
  const [command = "", ...args] = onCore(CORE.rest, [process.execPath, entry]);
  return spawn(command, args, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
}

function measuring(load: ChildProcess, { server, traffic, databaseCpu = async () => null }: Side) {
  const rates: number[] = [];
  const shares: number[] = [];
  const cpuMicros: number[] = [];
  const databaseMicros: number[] = [];
  const p50Ms: number[] = [];
  const p99Ms: number[] = [];
  let acknowledged = 0;
  let prepared = 500;
  const run = async (seconds: number): Promise<LoadResult> => {
    const round: Round = { traffic, port: server.port, connections: CONNECTIONS, seconds, prepared };
    const result = await ask(load, round);
    acknowledged += result.acknowledged;
    prepared = Math.ceil((result.acknowledged / seconds) * 2.5);
    return result;
  };
  return {
    /** Until so many requests were answered: what was not compiled yet is no speed. */
    async warmUp(requests: number): Promise<void> {
      for (let turn = 0; turn < WARM_UP_TURNS && acknowledged < requests; turn++) await run(2);
    },
    async round(seconds: number): Promise<void> {
      const [before, databaseBefore] = [cpuSeconds(server.pid), await databaseCpu()];
      const result = await run(seconds);
      const [after, databaseAfter] = [cpuSeconds(server.pid), await databaseCpu()];
      rates.push(result.answered / seconds);
      p50Ms.push(result.p50Ms);
      p99Ms.push(result.p99Ms);
      if (databaseBefore !== null && databaseAfter !== null)
        databaseMicros.push(((databaseAfter - databaseBefore) / result.acknowledged) * 1e6);
      if (before === null || after === null) return;
      shares.push((after - before) / seconds);
      cpuMicros.push(((after - before) / result.acknowledged) * 1e6);
    },
    measured: (): Measured => ({ rates, shares, cpuMicros, databaseMicros, p50Ms, p99Ms, acknowledged }),
  };
}

type Answer = { kind: "result"; result: LoadResult } | { kind: "failed"; message: string };

async function ask(load: ChildProcess, round: Round): Promise<LoadResult> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const died = () => reject(new Error("The process that puts load on servers ended."));
  load.once("message", resolve).once("exit", died);
  load.send(round);
  try {
    const answer = await promise;
    if (answer.kind === "failed") throw new Error(answer.message);
    return answer.result;
  } finally {
    load.off("message", resolve).off("exit", died);
  }
}

/** What else there is to say of both sides. */
export function notesOn({
  ours,
  theirs,
}: {
  readonly ours: Measured;
  readonly theirs: Measured;
}): readonly string[] {
  const pairs = ours.rates.map((rate, round) => rate / (theirs.rates[round] ?? Number.NaN));
  const side = (name: string, { rates, shares, cpuMicros, databaseMicros, p50Ms, p99Ms }: Measured) =>
    [
      `${name}: ${spread(rates, 0)}/s`,
      ...(shares.length === 0
        ? ["its CPU time is not known here"]
        : [
            `${Math.round(median(shares) * 100)} % of its core, ${Math.round(median(cpuMicros))} µs of it a request`,
          ]),
      ...(databaseMicros.length === 0
        ? []
        : [`PostgreSQL ${Math.round(median(databaseMicros))} µs beside it, on the shared core`]),
      `median answer ${median(p50Ms).toFixed(1)} ms, p99 ${median(p99Ms).toFixed(1)} ms`,
    ].join("; ");
  return [
    `${pairs.length} rounds each, in turn; ratio of each pair ${spread(pairs, 3)}, its median ${median(pairs).toFixed(3)}`,
    side("ours", ours),
    side("theirs", theirs),
    ...(ours.cpuMicros.length === 0
      ? []
      : [
          // What other programs take of the cores does not change it, and neither does a slow database.
          `ratio by the servers' CPU time: ${(median(theirs.cpuMicros) / median(ours.cpuMicros)).toFixed(3)}`,
        ]),
  ];
}
