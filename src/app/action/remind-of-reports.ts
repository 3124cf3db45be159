import { Temporal } from "temporal-polyfill";
import type { OrganizationId } from "../../core/ids.ts";
import { REMIND_DAYS_BEFORE } from "../../core/pulse/team-action.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { dateOf, dayNumber, localDate } from "../../core/time/local-time.ts";
import { endOfQuiet } from "../../core/time/quiet-hours.ts";
import { findReportsToRemindOf, reminderSlot } from "../../db/action/team-actions.ts";
import { planDeliveries } from "../../db/delivery/deliveries.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { asApp } from "../../db/transact.ts";
import { REPORT_SLOT } from "../delivery/envelopes.ts";
import { quietHoursOf } from "../delivery/quiet-hours.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";

/** By then the page has said for a week that the report is overdue. */
const WORTH_SENDING_DAYS = 7;

/**
 * Reminds each lead who takes messages, once, of a report that is due within three days: one message to that person, at their next hour
 * that is not quiet, or when their pause ends. Everyone else finds it on the page.
 */
export async function remindOfReports(
  deps: Pick<Deps, "database" | "random">,
  organizationId: OrganizationId,
  now: Instant,
): Promise<void> {
  await asApp(deps.database, organizationId, async (trx) => {
    const organization = await findOrganization(trx, organizationId);
    const today = localDate(now, organization.time_zone as TimeZone);
    const until = dateOf(dayNumber(today) + REMIND_DAYS_BEFORE);
    const due = { from: today, until, slotPrefix: REPORT_SLOT };
    const reports = await findReportsToRemindOf(trx, organizationId, due);
    const quiet = quietHoursOf(organization);
    await planDeliveries(
      trx,
      organizationId,
      reports.map(({ teamId, reportBy, leadId, zone, pausedUntil }) => {
        const from = pausedUntil && Temporal.Instant.compare(pausedUntil, now) > 0 ? pausedUntil : now;
        return {
          id: newId(deps.random, now),
          memberId: leadId,
          kind: "notice" as const,
          slot: reminderSlot(REPORT_SLOT, teamId, reportBy),
          subject: teamId,
          dueAt: endOfQuiet(from, zone as TimeZone, quiet) ?? from,
          expiresAt: now.add({ hours: 24 * (REMIND_DAYS_BEFORE + WORTH_SENDING_DAYS) }),
        };
      }),
    );
  });
}
