import type { Instant } from "../../src/core/time/instant.ts";

/** How far a request's time may be from ours, in seconds, in either direction: Slack's own advice, and both sides of it. */
const TOLERANCE_SECONDS = 300;

const encoder = new TextEncoder();

/** Whether a request comes from Slack: by its headers and its raw body (docs.slack.dev/authentication/verifying-requests-from-slack). */
export type VerifySignature = (
  request: { readonly timestamp: string; readonly signature: string; readonly body: Uint8Array },
  now: Instant,
) => Promise<boolean>;

/** The check under one signing secret. The key is imported once; WebCrypto compares in constant time. */
export function signatureCheck(signingSecret: string): VerifySignature {
  // The key itself, not a promise of it: on Workers one request must not wait for what another began.
  let key: CryptoKey | undefined;
  return async ({ timestamp, signature, body }, now) => {
    if (!/^\d{1,12}$/.test(timestamp) || !/^v0=[0-9a-f]{64}$/.test(signature)) return false;
    const apart = Math.abs(Number(timestamp) * 1000 - now.epochMilliseconds);
    if (apart > TOLERANCE_SECONDS * 1000) return false;
    key ??= await importKey(signingSecret);
    const head = encoder.encode(`v0:${timestamp}:`);
    const signed = new Uint8Array(head.length + body.length);
    signed.set(head);
    signed.set(body, head.length);
    return crypto.subtle.verify("HMAC", key, fromHex(signature.slice(3)), signed);
  };
}

function importKey(secret: string): Promise<CryptoKey> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  return crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["verify"]);
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) =>
    Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16),
  );
}

/** Whether two secrets are the same, without telling by time where they differ. */
export function sameSecret(a: string, b: string): boolean {
  let different = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) different |= a.charCodeAt(i) ^ b.charCodeAt(i % Math.max(1, b.length));
  return different === 0;
}
