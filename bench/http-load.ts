import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** A load for some time over kept connections, each with one request under way. */
export interface Load {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  /** The next request, whole, as bytes. */
  next(): Buffer;
  /** What a right answer says in its body; "" for anything. */
  readonly expected: string;
}

/** What came of a load. */
export interface LoadResult {
  /** Right answers within the time. */
  readonly answered: number;
  /** Right answers in all: requests that were under way at the end are waited for. */
  readonly acknowledged: number;
  readonly seconds: number;
  /** The median time from a request to its answer, and the 99th percentile. */
  readonly p50Ms: number;
  readonly p99Ms: number;
}

const ANSWER_WITHIN_MS = 10_000;

/** Puts `load` on a server. Throws at the first answer that is not 200 or lacks what is expected: a wrong answer is no speed. */
export async function putLoad(load: Load): Promise<LoadResult> {
  const sockets = await Promise.all(Array.from({ length: load.connections }, () => open(load.port)));
  const latencies: number[] = [];
  const started = performance.now();
  const until = started + load.seconds * 1000;
  let answered = 0;
  const drive = async (socket: Socket): Promise<void> => {
    const answers = readAnswers(socket);
    while (performance.now() < until) {
      const sent = performance.now();
      socket.write(load.next());
      check(await answers(), load.expected);
      const now = performance.now();
      latencies.push(now - sent);
      if (now <= until) answered += 1;
    }
  };
  try {
    await Promise.all(sockets.map(drive));
  } finally {
    for (const socket of sockets) socket.destroy();
  }
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? 0;
  const acknowledged = latencies.length;
  return { answered, acknowledged, seconds: load.seconds, p50Ms: at(0.5), p99Ms: at(0.99) };
}

async function open(port: number): Promise<Socket> {
  const socket = connect({ host: "127.0.0.1", port, noDelay: true });
  await once(socket, "connect");
  socket.setTimeout(ANSWER_WITHIN_MS, () => socket.destroy(new Error("A server did not answer in time.")));
  return socket;
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

function check({ status, body }: Answer, expected: string): void {
  if (status !== 200 || !body.includes(expected))
    throw new Error(`A request was answered ${status}: ${body.slice(0, 300)}`);
}

/** Gives one answer for each call. A parser of our own costs the shared core less than Node's, so that more of it is PostgreSQL's. */
function readAnswers(socket: Socket): () => Promise<Answer> {
  let held: Buffer = Buffer.alloc(0);
  let waiting = Promise.withResolvers<Answer>();
  // Nobody waits yet when a connection breaks between two requests.
  waiting.promise.catch(() => {});
  socket.on("data", (chunk: Buffer) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    const answer = readAnswer(held);
    if (answer === null) return;
    held = Buffer.alloc(0);
    const { resolve } = waiting;
    waiting = Promise.withResolvers<Answer>();
    waiting.promise.catch(() => {});
    resolve(answer);
  });
  socket.on("error", (error) => waiting.reject(error));
  socket.on("close", () => waiting.reject(new Error("A server closed a kept connection.")));
  return () => waiting.promise;
}

/** The answer in `bytes`; null where it is not whole yet. There is never a second behind it: none was asked for. */
export function readAnswer(bytes: Buffer): Answer | null {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const head = bytes.toString("latin1", 0, end).toLowerCase();
  const body = bytes.subarray(end + 4);
  const status = Number(head.slice(9, 12));
  if (/\r\ntransfer-encoding: *chunked/.test(head)) {
    if (!body.subarray(-7).toString("latin1").endsWith("0\r\n\r\n")) return null;
    return { status, body: body.toString("utf8") };
  }
  const length = Number(/\r\ncontent-length: *(\d+)/.exec(head)?.[1] ?? 0);
  return body.length < length ? null : { status, body: body.toString("utf8") };
}
