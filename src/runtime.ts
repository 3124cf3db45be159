import type { Context } from "hono";
import type { DrawPng } from "./drawing.ts";
import type { Log } from "./log.ts";
import type { Clock } from "./ports/clock.ts";
import type { Post } from "./ports/post.ts";
import type { WakeUp } from "./ports/wake-up.ts";

/** What differs between runtimes. */
export interface Runtime {
  readonly clock: Clock;
  readonly log: Log;
  /** The variable Inter as woff2. */
  font(): Promise<Uint8Array>;
  readonly drawPng: DrawPng;
  /** Where a request comes from, for rate limits and for what is taken from this machine alone. */
  clientAddress(context: Context): string;
  /** How a chat platform is called. */
  readonly post: Post;
  /** Keeps the runtime awake until `work` is done, where it would go to sleep with the answer. `context` is null outside a request. */
  waitUntil(context: Context | null, work: Promise<unknown>): void;
  /** Who drains outside of ticks, where the runtime brings one; a process that stays awake starts its own. */
  readonly wakeUp: WakeUp | null;
}
