import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { readAnswer } from "./http-load.ts";

/** Requests that come at a fixed rate, however long the answers take. */
export interface SteadyLoad {
  readonly port: number;
  /** A second. */
  readonly rate: number;
  readonly seconds: number;
  /** The next request, whole, as bytes. */
  next(): Buffer;
  /** What a right answer says in its body. */
  readonly expected: string;
}

export interface SteadyResult {
  readonly answered: number;
  /** From when a request was to be sent to its answer: what waited for a connection, or for this process, counts. Milliseconds. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly worstMs: number;
  /** The 99th percentile of how late this process was itself: of what it measures, so much is its own. */
  readonly lateP99Ms: number;
}

const ANSWER_WITHIN_MS = 10_000;

/** Puts `load` on a server. Throws at the first answer that is not 200 or lacks what is expected. */
export async function putSteadyLoad(load: SteadyLoad): Promise<SteadyResult> {
  const total = load.rate * load.seconds;
  const idle: Socket[] = [];
  const all: Socket[] = [];
  const waits: number[] = [];
  const late: number[] = [];
  const under = new Set<Promise<void>>();
  const started = performance.now();
  const failures: unknown[] = [];
  try {
    for (let sent = 0; sent < total && failures.length === 0; sent++) {
      const due = started + (sent * 1000) / load.rate;
      const early = due - performance.now();
      if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
      late.push(Math.max(0, performance.now() - due));
      const asking = ask(load, { idle, all })
        .then(() => void waits.push(performance.now() - due))
        .catch((error: unknown) => void failures.push(error))
        .finally(() => under.delete(asking));
      under.add(asking);
    }
    await Promise.all(under);
  } finally {
    for (const socket of all) socket.destroy();
  }
  if (failures.length > 0) throw failures[0];
  waits.sort((a, b) => a - b);
  late.sort((a, b) => a - b);
  const at = (sorted: readonly number[], share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return {
    answered: waits.length,
    p50Ms: at(waits, 0.5),
    p99Ms: at(waits, 0.99),
    worstMs: at(waits, 1),
    lateP99Ms: at(late, 0.99),
  };
}

/** Asks on a connection that is free, or on a new one: nobody waits for another's answer. */
async function ask(load: SteadyLoad, { idle, all }: { idle: Socket[]; all: Socket[] }): Promise<void> {
  // The one that rested longest: none rests until the server closes it.
  let socket = idle.shift();
  while (socket?.destroyed) socket = idle.shift();
  if (socket === undefined) {
    socket = connect({ host: "127.0.0.1", port: load.port, noDelay: true });
    all.push(socket);
    const opened = socket;
    opened.setTimeout(ANSWER_WITHIN_MS, () => opened.destroy());
    await once(opened, "connect");
  }
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let held: Buffer = Buffer.alloc(0);
  const take = (chunk: Buffer) => {
    held = Buffer.concat([held, chunk]);
    const answer = readAnswer(held);
    if (answer === null) return;
    if (answer.status === 200 && answer.body.includes(load.expected)) resolve();
    else reject(new Error(`A request was answered ${answer.status}: ${answer.body.slice(0, 300)}`));
  };
  const broke = () => reject(new Error("A server closed a connection, or did not answer in time."));
  socket.on("data", take).on("error", reject).on("close", broke);
  socket.write(load.next());
  try {
    await promise;
  } finally {
    socket.off("data", take).off("error", reject).off("close", broke);
  }
  idle.push(socket);
}
