import { Temporal } from "temporal-polyfill";
import type { Instant, TimeZone } from "./instant.ts";
import { type LocalDate, type WallTime, wallTimeOf } from "./local-time.ts";

/** A moment at which the clocks of a zone are moved. */
export interface ClockChange {
  readonly at: Instant;
  /** The date on which they are moved, as it was before. */
  readonly date: LocalDate;
  readonly before: WallTime;
  readonly after: WallTime;
  /** By how much they are moved: above 0 forward, below 0 back. */
  readonly minutes: number;
}

/** Every change of the clocks of `zone` after `from` and before `until`, in order. */
export function clockChangesOf(
  zone: TimeZone,
  { from, until }: { readonly from: Instant; readonly until: Instant },
): readonly ClockChange[] {
  const changes: ClockChange[] = [];
  let next = from.toZonedDateTimeISO(zone).getTimeZoneTransition("next");
  while (next !== null && Temporal.Instant.compare(next.toInstant(), until) < 0) {
    const minutes = Math.round((next.offsetNanoseconds - offsetBefore(next)) / 6e10);
    const at = next.toInstant();
    // What the clocks would have shown: moved back by what they were moved.
    const old = next.toPlainDateTime().subtract({ minutes });
    // A zone may change its name alone.
    if (minutes !== 0)
      changes.push({
        at,
        date: old.toPlainDate().toString(),
        before: wallTimeOf(old.hour * 60 + old.minute),
        after: wallTimeOf(next.hour * 60 + next.minute),
        minutes,
      });
    next = next.getTimeZoneTransition("next");
  }
  return changes;
}

function offsetBefore(at: Temporal.ZonedDateTime): number {
  return at.subtract({ nanoseconds: 1 }).offsetNanoseconds;
}
