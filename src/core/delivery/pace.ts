import type { Platform } from "../chat/event.ts";

/** How fast a workspace is written to, as far as its platform has let us know. */
export interface Pace {
  /** Messages a second. */
  readonly rate: number;
  /** The rate at which the platform last said "too fast"; null where it never did. */
  readonly limit: number | null;
}

export interface PlatformPace {
  /** Messages a second to a workspace that nothing is known of, and at most. */
  readonly first: number;
  readonly most: number;
  /** Two messages to one person lie at least this far apart, in milliseconds. */
  readonly apart: number;
}

/**
 * Slack: "1 per second per channel" beside a cap for the workspace that it does not publish (docs.slack.dev/apis/web-api/rate-limits), so
 * the pace is found out. Teams: 50 requests a second per app and tenant; 7 in 1 s and 60 in 30 s in one conversation (learn.microsoft.com,
 * "Optimize your bot with rate limiting"). The browser chat is our own table.
 */
export const PLATFORM_PACE: Readonly<Record<Platform, PlatformPace>> = {
  slack: { first: 10, most: 1000, apart: 1500 },
  teams: { first: 10, most: 40, apart: 1000 },
  browser: { first: 1000, most: 1000, apart: 0 },
};

/** At this rate and above nothing is spaced out: what is in flight at a time bounds it. */
export const UNPACED = 1000;
/** The slowest pace, in messages a second. */
const LEAST = 0.2;
/** Between two leases while a workspace is being drained there are about two seconds; after so many milliseconds it was at rest. */
const BUSY = 5000;
/** More than so many milliseconds do not count at once. */
const STRIDE = 2000;
/** What was found out of a workspace that never complained is no longer true after an hour. */
const FORGOTTEN = 3_600_000;

/**
 * The pace after `elapsed` milliseconds without a complaint, during which messages went out. Doubles each second until the first complaint;
 * then it comes back to near the limit, by 5 % a second and at last by 1 %, stays there (3 % a minute), and above it looks for a new one.
 */
export function grown({ rate, limit }: Pace, elapsed: number, platform: Platform): Pace {
  const { first, most } = PLATFORM_PACE[platform];
  if (elapsed > FORGOTTEN && limit === null) return { rate: first, limit };
  if (elapsed > BUSY) return { rate, limit };
  const seconds = Math.min(elapsed, STRIDE) / 1000;
  return { rate: Math.min(rate * growth({ rate, limit }) ** seconds, most), limit };
}

function growth({ rate, limit }: Pace): number {
  if (limit === null) return 2;
  if (rate < limit * 0.9 || rate > limit * 1.02) return 1.05;
  return rate < limit * 0.95 ? 1.01 : 1.0005;
}

/** A complaint this soon after the last wait, in milliseconds, says that the pace is far from right; one a little later, that it is not near. */
const AT_ONCE = 2000;
const SOON = 10_000;

/** The pace after "too fast", `since` milliseconds after the end of the last wait. */
export function slowed({ rate, limit }: Pace, since: number): Pace {
  const far = limit === null || since < AT_ONCE;
  const share = far ? 0.5 : since < SOON ? 0.92 : 0.96;
  return { rate: Math.max(rate * share, LEAST), limit: rate };
}
