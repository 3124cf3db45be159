import { type OrganizationId, parseId, type TeamId, type WindowId } from "../../core/ids.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { endOfQuiet } from "../../core/time/quiet-hours.ts";
import { planDeliveries } from "../../db/delivery/deliveries.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { findReachableLeads } from "../../db/member/preferences.ts";
import type { Trx } from "../../db/transact.ts";
import { quietHoursOf } from "../delivery/quiet-hours.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";

const DAYS_WORTH_TELLING = 7;

/**
 * Plans one message with a link for every lead who consented to messages, at their next hour that is not quiet. Shown or
 * hidden, each lead hears: the page says why something is hidden.
 */
export async function announceSummaries(
  trx: Trx,
  deps: Pick<Deps, "random">,
  {
    organizationId,
    window,
    now,
  }: { organizationId: OrganizationId; window: { id: WindowId; index: number }; now: Instant },
): Promise<void> {
  const quiet = quietHoursOf(await findOrganization(trx, organizationId));
  const leads = await findReachableLeads(trx, organizationId);
  await planDeliveries(
    trx,
    organizationId,
    leads.map(({ memberId, teamId, timeZone }) => ({
      id: newId(deps.random, now),
      memberId,
      kind: "summary" as const,
      slot: slotOf(window.index, teamId),
      subject: teamId,
      dueAt: endOfQuiet(now, timeZone as TimeZone, quiet) ?? now,
      expiresAt: now.add({ hours: 24 * DAYS_WORTH_TELLING }),
    })),
  );
}

function slotOf(index: number, team: TeamId): string {
  return `${index}:${team}`;
}

/** Of which window and team a summary's message tells; null where the slot is no such. */
export function summaryOf(slot: string): { readonly window: number; readonly teamId: TeamId } | null {
  const [index = "", team = ""] = slot.split(":");
  const teamId = parseId<"team">(team);
  return teamId !== null && /^\d+$/.test(index) ? { window: Number(index), teamId } : null;
}
