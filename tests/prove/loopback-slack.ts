import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What goes wrong with a call: `arrives` says whether the message is posted all the same. */
export type SlackFault =
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "cut"; readonly arrives: boolean }
  | { readonly kind: "malformed"; readonly arrives: boolean }
  | { readonly kind: "stall"; readonly milliseconds: number };

export interface LoopbackOptions {
  /** A token bucket for each workspace: so many messages a second, and so many at once at most. */
  readonly limit?: { readonly perSecond: number; readonly burst: number };
  /** Asked once for each call that is within the limit. */
  readonly fault?: () => SlackFault | null;
  /** How long an answer takes, in milliseconds. */
  readonly latency?: number;
  /** After so many messages, what came before counts as warm-up. */
  readonly warmUp?: number;
}

export interface LoopbackSlack {
  /** For SLACK_API_URL. */
  readonly apiUrl: string;
  /** How often a message was posted to each person. */
  readonly posted: ReadonlyMap<string, number>;
  /** The last posted request's body, and when (performance.now) the warm-up ended and the last message came. */
  readonly seen: { body: string; contentType: string; warm: number; last: number; total: number };
  /** Calls that were answered 429. */
  limited(): number;
  /** Calls that were made to go wrong so that nobody can know whether they were posted. */
  undecidable(): number;
  /** Forgets what was posted. */
  reset(): void;
  stop(): Promise<void>;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** As much of Slack as a mailing needs, on loopback: chat.postMessage, with limits for each workspace and with faults. */
export async function startLoopbackSlack(options: LoopbackOptions = {}): Promise<LoopbackSlack> {
  const posted = new Map<string, number>();
  const buckets = new Map<string, Bucket>();
  const seen = { body: "", contentType: "", warm: 0, last: 0, total: 0 };
  let [limited, undecidable] = [0, 0];

  function post(body: string): void {
    const person = /channel(?:=|":")(\w+)/.exec(body)?.[1] ?? "";
    posted.set(person, (posted.get(person) ?? 0) + 1);
    seen.last = performance.now();
    seen.total++;
    if (seen.total === options.warmUp) seen.warm = seen.last;
    seen.body = body;
  }

  function answer(token: string, body: string, response: ServerResponse): void {
    if (options.limit !== undefined && !take(buckets, token, options.limit)) {
      limited++;
      response.writeHead(429, { "retry-after": "1" }).end();
      return;
    }
    const fault = options.fault?.() ?? null;
    if (fault === null) {
      post(body);
      sendOk(response);
      return;
    }
    if (fault.kind === "stall") {
      post(body);
      setTimeout(() => sendOk(response), fault.milliseconds);
      return;
    }
    undecidable++;
    if (fault.kind !== "status" && fault.arrives) post(body);
    if (fault.kind === "status") response.writeHead(fault.status).end();
    else if (fault.kind === "malformed") response.end("<html>");
    else response.socket?.destroy();
  }

  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => {
      body += chunk;
    });
    request.on("end", () => {
      seen.contentType = request.headers["content-type"] ?? "";
      const token = request.headers.authorization ?? "";
      // Ticks look for people too; nobody new is there.
      if (!request.url?.endsWith("/chat.postMessage")) {
        response.end('{"ok":true,"members":[]}');
        return;
      }
      if (options.latency === undefined) answer(token, body, response);
      else setTimeout(() => answer(token, body, response), options.latency);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    posted,
    seen,
    limited: () => limited,
    undecidable: () => undecidable,
    reset() {
      posted.clear();
      buckets.clear();
      seen.total = 0;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

function sendOk(response: ServerResponse): void {
  response
    .writeHead(200, { "content-type": "application/json" })
    .end('{"ok":true,"ts":"1.2","channel":"D1"}');
}

function take(
  buckets: Map<string, Bucket>,
  workspace: string,
  { perSecond, burst }: NonNullable<LoopbackOptions["limit"]>,
): boolean {
  const now = performance.now();
  const bucket = buckets.get(workspace) ?? { tokens: burst, at: now };
  buckets.set(workspace, bucket);
  bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
  bucket.at = now;
  if (bucket.tokens < 1) return false;
  bucket.tokens--;
  return true;
}
