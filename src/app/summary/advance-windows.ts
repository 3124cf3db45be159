import type { OrganizationId } from "../../core/ids.ts";
import { observeTick } from "../../core/privacy/windows.ts";
import type { Instant } from "../../core/time/instant.ts";
import { asApp } from "../../db/transact.ts";
import { findOpenWindows, publishWindows, recordWatch } from "../../db/windows.ts";
import type { Deps } from "../deps.ts";
import { announceSummaries } from "./announce-summaries.ts";
import { closeWindow } from "./close-window.ts";
import { openWindow } from "./open-window.ts";

/**
 * All that windows have due up to `now`: the next one opens, those whose four weeks were seen to pass close, and what was
 * drawn is published in its slot.
 */
export async function advanceWindows(
  deps: Pick<Deps, "database" | "sealing" | "random">,
  organizationId: OrganizationId,
  now: Instant,
): Promise<void> {
  const open = await asApp(deps.database, organizationId, (trx) => findOpenWindows(trx, organizationId));
  // Opening first: the roster of the window that is about to close is what the new one is compared with.
  await openWindow(deps, organizationId, now);
  for (const { id, closes_at } of open) {
    if (closes_at.epochMilliseconds <= now.epochMilliseconds)
      await closeWindow(deps, { organizationId, windowId: id }, now);
  }
  await asApp(deps.database, organizationId, async (trx) => {
    for (const window of open) {
      const watch = { lastTickAt: window.last_tick_at.epochMilliseconds, unobserved: window.unobserved_ms };
      const after = observeTick(watch, now.epochMilliseconds);
      if (after !== watch)
        await recordWatch(trx, organizationId, window.id, { at: now, unobserved: after.unobserved });
    }
    for (const published of await publishWindows(trx, organizationId, now)) {
      await announceSummaries(trx, deps, { organizationId, window: published, now });
    }
  });
}
