import type { Instant } from "../../core/time/instant.ts";
import type { Timer } from "../../ports/timer.ts";

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A clock that shows `now` and runs on from there, also where `now` is a moment of a made-up history. */
export function timerFrom(now: Instant): Timer {
  const began = performance.now();
  return { now: () => now.add({ milliseconds: Math.floor(performance.now() - began) }), sleep };
}
