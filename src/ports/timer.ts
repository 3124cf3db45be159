import type { Clock } from "./clock.ts";

/** A clock that runs by itself, and with which one can wait. */
export interface Timer extends Clock {
  /** Resolves after so many milliseconds. */
  sleep(milliseconds: number): Promise<void>;
}
