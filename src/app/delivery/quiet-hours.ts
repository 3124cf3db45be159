import type { QuietHours } from "../../core/time/quiet-hours.ts";
import type { OrganizationRow } from "../../db/directory/directory.ts";

/** The organization's quiet hours, in each person's own time. Nobody is written to on a weekend. */
export function quietHoursOf(organization: Pick<OrganizationRow, "quiet_from" | "quiet_to">): QuietHours {
  return { from: organization.quiet_from, until: organization.quiet_to, nonWorkingDays: [6, 7] };
}
