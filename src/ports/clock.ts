import type { Instant } from "../core/time/instant.ts";

/** The time: the machine's in production, a moved one for synthetic organizations and tests. */
export interface Clock {
  now(): Instant;
}
