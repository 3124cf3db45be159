import type { Hono } from "hono";
import { Temporal } from "temporal-polyfill";
import type { BrowserDeps } from "../../../adapters/browser/deps.ts";
import { type BrowserSurface, browserSurface } from "../../../adapters/browser/surface.ts";
import type { ChatEvent } from "../../../src/core/chat/event.ts";
import type { ChatReply } from "../../../src/core/chat/reply.ts";
import { type DeliveryId, uuidV7 } from "../../../src/core/ids.ts";
import { memoryTranscript } from "./memory-transcript.ts";

export const NOW = Temporal.Instant.from("2026-03-04T08:00:00Z");
export const ANN = { workspace: "w1", account: "a1", name: "Ann Example", synthetic: false, language: "en" };
export const ORIGIN = "https://chat.example";

/** The `n`-th delivery's id. */
export const delivery = (n: number): DeliveryId => uuidV7(1_700_000_000_000 + n, new Uint8Array(10).fill(n));

export interface Chat {
  readonly app: Hono;
  readonly surface: BrowserSurface;
  readonly transcript: ReturnType<typeof memoryTranscript>;
  readonly events: ChatEvent[];
  /** Posts fields to the chat, as a browser without script does unless `script`. */
  post(fields: Readonly<Record<string, string>>, options?: { script?: boolean }): Promise<Response>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
}

/** A chat in memory with `reply` for every event. */
export function startChat(
  reply: (event: ChatEvent) => ChatReply | Promise<ChatReply>,
  changes: Partial<BrowserDeps> = {},
): Chat {
  const transcript = memoryTranscript(ANN);
  const events: ChatEvent[] = [];
  const surface = browserSurface({
    identify: async () => ANN,
    transcript,
    now: () => NOW,
    nonce: () => "bm9uY2Utbm9uY2U=",
    stylesheets: ["/assets/app.css"],
    pace: { poll: 2, heartbeat: 20, lifetime: 60_000 },
    ...changes,
  });
  const app = surface.routes(async (event) => {
    events.push(event);
    return reply(event);
  });
  return {
    app,
    surface,
    transcript,
    events,
    get: async (path, headers = {}) => app.request(`${ORIGIN}${path}`, { headers }),
    post: async (fields, { script = false } = {}) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      const headers: Record<string, string> = { "sec-fetch-site": "same-origin", origin: ORIGIN };
      if (script) headers.accept = "application/json";
      return app.request(`${ORIGIN}/chat/act`, { method: "POST", headers, body });
    },
  };
}

/** The value of a hidden field in a page, unescaped. */
export function hiddenField(page: string, name: string): string {
  const found = new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1];
  if (found === undefined) throw new Error(`the page has no field ${name}`);
  return found
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
