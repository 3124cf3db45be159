import type { Platform } from "../chat/event.ts";
import { grown, type Pace, PLATFORM_PACE } from "./pace.ts";

/**
 * Seconds that `count` messages take which are due at once, in a workspace of that pace (null: nothing is known of it), where the platform
 * does not complain on the way.
 */
export function secondsToSend(
  count: number,
  { platform, known }: { readonly platform: Platform; readonly known: Pace | null },
): number {
  let pace: Pace = known ?? { rate: PLATFORM_PACE[platform].first, limit: null };
  let left = count;
  let seconds = 0;
  while (left > pace.rate) {
    const next = grown(pace, 1000, platform);
    left -= pace.rate;
    seconds += 1;
    // Once it grows no more, what is left takes as long as it takes.
    if (next.rate === pace.rate) return Math.ceil(seconds + left / pace.rate);
    pace = next;
  }
  return left > 0 ? seconds + 1 : seconds;
}
