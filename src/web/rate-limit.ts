import type { Instant } from "../core/time/instant.ts";

/** Keys kept at most; the oldest are dropped first, so that memory stays bounded whatever is sent. */
const MAX_KEYS = 20_000;

export interface RateLimit {
  /** Counts one try for `key`; false where it was one too many. */
  allow(key: string, now: Instant): boolean;
}

/** At most `tries` for a key within `seconds`, counted from its first. In memory, for each process on its own. */
export function rateLimit({ tries, seconds }: { tries: number; seconds: number }): RateLimit {
  const counts = new Map<string, { until: number; used: number }>();
  return {
    allow(key, now) {
      const at = now.epochMilliseconds;
      const known = counts.get(key);
      if (known !== undefined && known.until > at) {
        known.used += 1;
        return known.used <= tries;
      }
      counts.delete(key);
      counts.set(key, { until: at + seconds * 1000, used: 1 });
      for (const oldest of counts.keys()) {
        if (counts.size <= MAX_KEYS) break;
        counts.delete(oldest);
      }
      return true;
    },
  };
}
