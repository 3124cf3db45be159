import type { OrganizationId } from "../../core/ids.ts";
import { turnOf } from "../../core/time/calendar.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { moveSchedules, planCards, takeDueSchedules } from "../../db/delivery/schedules.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { daysOffOf, findDaysOffAround } from "./days-off.ts";
import { findSchedules, scheduleOfShared } from "./find-schedules.ts";
import { quietHoursOf } from "./quiet-hours.ts";

/** Plans every card that is due, once: each distinct schedule is evaluated once, however many members share it. Returns how many. */
export async function planPrompts(
  deps: Pick<Deps, "database">,
  organizationId: OrganizationId,
  now: Instant,
): Promise<number> {
  return asApp(deps.database, organizationId, (trx) => planDue(trx, organizationId, now));
}

/** The same in a transaction that is open already. */
export async function planDue(trx: Trx, organizationId: OrganizationId, now: Instant): Promise<number> {
  const organization = await findOrganization(trx, organizationId);
  // Whoever lost their schedule had it at the last tick, so nothing since then may be missed.
  await findSchedules(trx, organizationId, { since: earlier(organization.last_tick_at, now) });
  const due = await takeDueSchedules(trx, organizationId, now);
  if (due.length === 0) return 0;
  const added = await findDaysOffAround(trx, organizationId, now);
  const quiet = quietHoursOf(organization);
  const turns = due.map((each) => {
    const rhythm = {
      schedule: scheduleOfShared(each),
      zone: each.time_zone as TimeZone,
      quiet,
      daysOff: daysOffOf(each.country, added),
      leaves: [],
    };
    return { id: each.id, ...turnOf(rhythm, { nextAt: each.next_at, now }) };
  });
  const cards = turns.flatMap(({ id, card }) => (card === null ? [] : [{ id, ...card }]));
  const planned = await planCards(trx, organizationId, cards, now);
  const moved = turns.flatMap(({ id, next }) => (next === null ? [] : [{ id, next }]));
  await moveSchedules(trx, organizationId, moved);
  return planned;
}

function earlier(last: Instant | null, now: Instant): Instant {
  return last !== null && last.epochMilliseconds < now.epochMilliseconds ? last : now;
}
