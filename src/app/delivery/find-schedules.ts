import type { MemberId, OrganizationId } from "../../core/ids.ts";
import { type Instant, parseTimeZone, type TimeZone } from "../../core/time/instant.ts";
import type { Weekday } from "../../core/time/local-time.ts";
import { anchorOf, nextOccurrence, type Schedule } from "../../core/time/schedule.ts";
import { findMissingSchedules, joinSchedules, type SharedSchedule } from "../../db/delivery/schedules.ts";
import type { Trx } from "../../db/transact.ts";

/** A schedule that members share, as core reads it. */
export function scheduleOfShared(shared: Omit<SharedSchedule, "id">): Schedule {
  const { weekdays, local_time, every_weeks, phase } = shared;
  return {
    weekdays: weekdays as readonly Weekday[],
    at: local_time,
    everyWeeks: every_weeks,
    anchor: anchorOf(phase),
  };
}

/**
 * Finds or makes the schedule of every member who takes cards and has none, or of one member. Their first card is that of the first time at
 * or after `since`. In a zone that Temporal does not know nobody gets cards.
 */
export async function findSchedules(
  trx: Trx,
  organizationId: OrganizationId,
  { memberId, since }: { readonly memberId?: MemberId; readonly since: Instant },
): Promise<void> {
  const missing = await findMissingSchedules(trx, organizationId, memberId);
  const schedules = missing.flatMap((each) => {
    const zone: TimeZone | null = parseTimeZone(each.time_zone);
    const firstAt = zone && nextOccurrence(scheduleOfShared(each), zone, since);
    return firstAt ? [{ ...each, firstAt }] : [];
  });
  await joinSchedules(trx, organizationId, schedules, memberId);
}
