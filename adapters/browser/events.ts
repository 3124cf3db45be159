import type { Context } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import type { Address } from "../../src/ports/chat-surface.ts";
import type { StreamPace, Transcript } from "./deps.ts";
import { renderEnvelope } from "./render.ts";
import type { BrowserWords } from "./words.en.ts";

/** A second is what a chat feels like; proxies close what is silent for 30 to 60 s; every five minutes the session is checked anew. */
export const DEFAULT_PACE: StreamPace = { poll: 1000, heartbeat: 15_000, lifetime: 300_000 };

// One read holds more than a person gets in a week; what is beyond comes with the next.
const BATCH = 50;

/** What a cursor may look like: it goes into headers and attributes. */
export const CURSOR = /^[\x21-\x7e]{1,200}$/;

export interface EnvelopeStream {
  readonly transcript: Transcript;
  readonly address: Address;
  /** Envelopes after this one; null: from the first. */
  readonly after: string | null;
  readonly own: BrowserWords;
  readonly pace: StreamPace;
  /** Aborted when the surface is closed. */
  readonly closing: AbortSignal;
}

/** Server-sent events, one for each new envelope, its id the cursor. The browser comes back by itself when it ends. */
export function streamEnvelopes(c: Context, source: EnvelopeStream): Response {
  const over = AbortSignal.any([source.closing, c.req.raw.signal]);
  c.header("X-Accel-Buffering", "no");
  return streamSSE(c, async (stream) => {
    const abandon = () => stream.abort();
    over.addEventListener("abort", abandon);
    stream.onAbort(() => over.removeEventListener("abort", abandon));
    try {
      // The first bytes open the connection in the browser.
      await stream.write("retry: 2000\n\n");
      await pump(stream, source, over);
    } catch {
      // The transcript did not answer. Ending is enough: the browser comes back with the last id that it got.
    } finally {
      over.removeEventListener("abort", abandon);
    }
  });
}

async function pump(stream: SSEStreamingApi, source: EnvelopeStream, over: AbortSignal): Promise<void> {
  const { poll, heartbeat, lifetime } = source.pace;
  let { after } = source;
  let silence = 0;
  for (let age = 0; age < lifetime && !over.aborted && !stream.aborted; age += poll) {
    const fresh = await source.transcript.after(source.address, after, BATCH);
    for (const stored of fresh) {
      await stream.writeSSE({
        id: stored.cursor,
        event: "envelope",
        data: String(await renderEnvelope(stored, source.own)),
      });
      after = stored.cursor;
    }
    silence = fresh.length > 0 ? 0 : silence + poll;
    if (silence >= heartbeat) {
      await stream.write(": still here\n\n");
      silence = 0;
    }
    if (fresh.length < BATCH) await pause(poll, over);
  }
}

/** Waits `milliseconds`, or until `over`. */
function pause(milliseconds: number, over: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (over.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      over.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    over.addEventListener("abort", done);
  });
}
