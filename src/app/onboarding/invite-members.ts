import type { OrganizationId } from "../../core/ids.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { nextOccurrence } from "../../core/time/schedule.ts";
import { planDeliveries } from "../../db/delivery/deliveries.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { findUninvited, markInvited } from "../../db/member/preferences.ts";
import { isAnyOpen } from "../../db/program/programs.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";

/** So many a tick: a large organization is invited over some minutes, not in one breath. */
const AT_ONCE = 2000;

/** A calm hour of a working day, in each person's own time. */
const INVITATION_TIME = "10:30";

/** An invitation waits this many days for a chat that is out of reach; after that it is not sent. */
const WORTH_SENDING = 14;

/** Plans the one invitation of everyone who never had one, while a program is open to join, where people are invited by a message. */
export async function inviteMembers(
  deps: Pick<Deps, "database" | "random">,
  organizationId: OrganizationId,
  now: Instant,
): Promise<void> {
  await asApp(deps.database, organizationId, async (trx) => {
    const { time_zone, invitation } = await findOrganization(trx, organizationId);
    if (invitation !== "dm") return;
    const today = localDate(now, time_zone as TimeZone);
    if (!(await isAnyOpen(trx, organizationId, today))) return;
    const members = await findUninvited(trx, organizationId, AT_ONCE);
    if (members.length === 0) return;
    const hours = new Map<string, Instant>();
    const hourIn = (zone: string): Instant => {
      const schedule = {
        weekdays: [1, 2, 3, 4, 5],
        at: INVITATION_TIME,
        everyWeeks: 1,
        anchor: today,
      } as const;
      const hour = hours.get(zone) ?? nextOccurrence(schedule, zone as TimeZone, now) ?? now;
      hours.set(zone, hour);
      return hour;
    };
    await planDeliveries(
      trx,
      organizationId,
      members.map(({ id, time_zone: zone }) => ({
        id: newId(deps.random, now),
        memberId: id,
        kind: "invitation" as const,
        slot: "once",
        subject: null,
        dueAt: hourIn(zone),
        expiresAt: hourIn(zone).add({ hours: 24 * WORTH_SENDING }),
      })),
    );
    const ids = members.map(({ id }) => id);
    await markInvited(trx, organizationId, ids, today);
  });
}
