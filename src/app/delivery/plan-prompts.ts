import type { OrganizationId } from "../../core/ids.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate, type Weekday } from "../../core/time/local-time.ts";
import { endOfQuiet, type QuietHours } from "../../core/time/quiet-hours.ts";
import { nextOccurrence } from "../../core/time/schedule.ts";
import { findOrganization } from "../../db/directory.ts";
import { type DueSchedule, findDueSchedules, planPromptsOfSchedule } from "../../db/preferences.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { quietHoursOf } from "./quiet-hours.ts";

/** A card that could not be sent within this many hours of its time is not sent at all: nobody is caught up with. */
const WORTH_SENDING_HOURS = 6;

/** Plans every prompt that is due: each distinct schedule is evaluated once, however many members share it. */
export async function planPrompts(
  deps: Pick<Deps, "database">,
  organizationId: OrganizationId,
  now: Instant,
): Promise<number> {
  return asApp(deps.database, organizationId, async (trx) => {
    const due = await findDueSchedules(trx, organizationId, now);
    if (due.length === 0) return 0;
    // The days are each member's own choice; of the organization's quiet time only the hours bind.
    const quiet = { ...quietHoursOf(await findOrganization(trx, organizationId)), nonWorkingDays: [] };
    let planned = 0;
    for (const schedule of due) {
      planned += await planPromptsOfSchedule(trx, organizationId, schedule, planOf(schedule, quiet, now));
    }
    return planned;
  });
}

function planOf(due: DueSchedule, quiet: QuietHours, now: Instant) {
  const zone = due.time_zone as TimeZone;
  const at = due.next_prompt_at ?? now;
  const dueAt = endOfQuiet(at, zone, quiet) ?? at;
  const schedule = {
    weekdays: due.weekdays as Weekday[],
    at: due.local_time,
    everyWeeks: due.every_weeks,
    anchor: due.anchor,
  };
  return {
    slot: localDate(at, zone),
    now,
    dueAt,
    expiresAt: dueAt.add({ hours: WORTH_SENDING_HOURS }),
    next: nextOccurrence(schedule, zone, now.add({ seconds: 1 })),
  };
}
