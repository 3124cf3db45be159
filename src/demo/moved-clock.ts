import { Temporal } from "temporal-polyfill";
import type { Instant } from "../core/time/instant.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A clock that is moved by hand, and what has to happen on the way. */
export interface MovedClock {
  /** Does all that is due up to then. */
  readonly tick: (at: Instant) => Promise<void>;
  /** The next instant at which something is due, if any is planned. */
  readonly nextDue: () => Promise<Instant | null>;
}

/**
 * Ticks from `from` up to but without `until`: once a day at six in the morning UTC, for the rules of the clock want to see time
 * pass, and at every instant at which something is due.
 */
export async function tickThrough({ tick, nextDue }: MovedClock, from: number, until: number): Promise<void> {
  let at = from;
  while (at < until) {
    await tick(Temporal.Instant.fromEpochMilliseconds(at));
    const due = (await nextDue())?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
    const daily = at + DAY - ((at - 6 * HOUR) % DAY);
    at = Math.min(daily, Math.max(due, at + MINUTE));
  }
}
