import type { OrganizationId } from "../../core/ids.ts";
import { observeTick } from "../../core/privacy/windows.ts";
import type { Instant } from "../../core/time/instant.ts";
import { shuffleAnswers } from "../../db/pulse/answers.ts";
import { findOpenWindows, publishWindows, recordWatch, type WindowRow } from "../../db/pulse/windows.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { announceSummaries } from "./announce-summaries.ts";
import { closeWindow } from "./close-window.ts";
import { openWindow } from "./open-window.ts";
import { watchedWindow } from "./watched-window.ts";

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
  const failures: unknown[] = [];
  const attempt = async (step: () => Promise<unknown>): Promise<void> => {
    try {
      await step();
    } catch (error) {
      failures.push(error);
    }
  };
  // Opening first: the roster of the window that is about to close is what the new one is compared with.
  await attempt(() => openWindow(deps, organizationId, now));
  for (const { id, closes_at } of open) {
    if (closes_at.epochMilliseconds > now.epochMilliseconds) continue;
    await attempt(() => closeWindow(deps, { organizationId, windowId: id }, now));
  }
  for (const { id, last_tick_at } of open) {
    if (isSameHour(last_tick_at, now)) continue;
    // A transaction of its own, once an hour: the order in which answers lie would follow the hours of their members' cards.
    await attempt(() =>
      asApp(deps.database, organizationId, (trx) => shuffleAnswers(trx, organizationId, id)),
    );
  }
  await asApp(deps.database, organizationId, async (trx) => {
    for (const window of open) await watch(trx, { organizationId, window, now });
    for (const published of await publishWindows(trx, organizationId, now)) {
      await announceSummaries(trx, deps, { organizationId, window: published, now });
    }
  });
  // What failed did not keep the rest from happening; it is told now, and tried again by the next tick.
  if (failures.length > 0) throw failures[0];
}

const HOUR = 3_600_000;

function isSameHour(one: Instant, other: Instant): boolean {
  return Math.floor(one.epochMilliseconds / HOUR) === Math.floor(other.epochMilliseconds / HOUR);
}

/** Remembers what this tick saw of the clock, whatever became of the window (rule 1). */
async function watch(
  trx: Trx,
  { organizationId, window, now }: { organizationId: OrganizationId; window: WindowRow; now: Instant },
): Promise<void> {
  const { watch: before } = watchedWindow(window);
  const after = observeTick(before, now.epochMilliseconds);
  if (after !== before)
    await recordWatch(trx, organizationId, window.id, { at: now, unobserved: after.unobserved });
}
