import { createHmac, randomBytes } from "node:crypto";

/** Requests of one kind, made from a recorded one: by whom, under which id and with which words changes each time. */
export interface Traffic {
  readonly path: string;
  readonly contentType: string;
  /** The recorded body, with the texts below in it. A form's `payload` is written as JSON here, and encoded when it is sent. */
  readonly body: string;
  readonly isPayload: boolean;
  /** The account, deed and words in the recorded body. */
  readonly recorded: { readonly account: string; readonly deed: string; readonly words: string };
  /** Who sends, in turn. */
  readonly accounts: readonly string[];
  readonly proof:
    | { readonly kind: "slack"; readonly signingSecret: string }
    | { readonly kind: "bearer"; readonly token: string };
  /** What a right answer says in its body; "" for anything. */
  readonly expected: string;
}

/** Whole HTTP requests of this traffic, no two alike. */
export function requestsOf(traffic: Traffic, port: number): () => Buffer {
  const { accounts, recorded } = traffic;
  // Slack and Teams repeat no id, and neither may two runs on one database.
  const run = randomBytes(6).toString("hex");
  let count = 0;
  return () => {
    count += 1;
    const text = replaced(traffic.body, [
      // Before the account, which a deed's id may hold.
      [recorded.deed, `${run}.${count}`],
      [recorded.account, accounts[count % accounts.length] ?? recorded.account],
      [recorded.words, `What I would say to a friend today, ${count}: you did what you could.`],
    ]);
    const body = Buffer.from(traffic.isPayload ? `payload=${encodeURIComponent(text)}` : text);
    const head = [
      `POST ${traffic.path} HTTP/1.1`,
      `Host: 127.0.0.1:${port}`,
      `Content-Type: ${traffic.contentType}`,
      `Content-Length: ${body.length}`,
      ...proofOf(traffic.proof, body),
    ];
    return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), body]);
  };
}

function replaced(text: string, pairs: readonly (readonly [from: string, to: string])[]): string {
  return pairs.reduce((so, [from, to]) => (from === "" ? so : so.replaceAll(from, to)), text);
}

function proofOf(proof: Traffic["proof"], body: Buffer): readonly string[] {
  if (proof.kind === "bearer") return [`Authorization: Bearer ${proof.token}`];
  const seconds = Math.floor(Date.now() / 1000);
  const signature = createHmac("sha256", proof.signingSecret).update(`v0:${seconds}:`).update(body);
  return [`X-Slack-Request-Timestamp: ${seconds}`, `X-Slack-Signature: v0=${signature.digest("hex")}`];
}
