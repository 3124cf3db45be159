import type { Instant } from "../time/instant.ts";

/**
 * Somebody who was made an auditor right before a yes would be HR's own yes: an auditor's counts once they held the role for this long,
 * during which everyone can read their name under Privacy.
 */
export const AUDITOR_AFTER_DAYS = 7;

/** From when on an auditor's yes counts; null: it always did, for the role was theirs when the organization was set up. */
export function yesCountsFrom(since: Instant | null): Instant | null {
  return since === null ? null : since.add({ hours: 24 * AUDITOR_AFTER_DAYS });
}
