import type { Platform } from "../../core/chat/event.ts";
import type { OrganizationId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findInstallation } from "../../db/cross-organization.ts";
import { type ClaimedEvent, claimEvents, finishEvent, insertEvent } from "../../db/delivery/inbox.ts";
import { findInstallationOf } from "../../db/delivery/workspaces.ts";
import { asApp } from "../../db/transact.ts";
import type { InboxSurface } from "../../ports/chat-surface.ts";
import type { Deps } from "../deps.ts";

/** So many at a time; the next claim takes what is left. */
const BATCH = 20;

/** Whoever claimed an event and did not finish it within this time died, or failed: it is tried again. */
const CLAIM_SECONDS = 60;

const HOUR = 3_600_000;

/** Arrivals are kept to the hour: finer would tell who opened something when (rule 18). */
export function toTheHour(at: Instant): Instant {
  return at.subtract({ milliseconds: at.epochMilliseconds % HOUR });
}

/**
 * Keeps an event, sealed, before it is acknowledged. "again": it was here before. Throws where it could not be kept; the platform then
 * brings it again.
 */
export async function keepEvent(
  deps: Pick<Deps, "database" | "sealing">,
  event: { platform: Platform; workspace: string; id: string; body: string },
  now: Instant,
): Promise<"kept" | "again" | "unknown_workspace"> {
  const owner = await findInstallation(deps.database, event.platform, event.workspace);
  if (owner === null || owner.state === "stopped") return "unknown_workspace";
  const { organizationId, workspaceId } = owner;
  return asApp(deps.database, organizationId, async (trx) => {
    const row = await findInstallationOf(trx, organizationId, workspaceId);
    if (row === undefined) return "unknown_workspace";
    const seal = deps.sealing.openWorkspace(owner, row.wrapped);
    const sealed = seal.seal("event", event.id, event.body);
    const isNew = await insertEvent(trx, organizationId, {
      workspaceId,
      id: event.id,
      sealed,
      receivedAt: toTheHour(now),
    });
    return isNew ? "kept" : "again";
  });
}

/**
 * Handles what lies in an organization's inbox, oldest first, each event once. What fails is told to `failed`, stays, and is tried again a
 * minute later. Returns how many were handled.
 */
export async function workInbox(
  deps: Pick<Deps, "database" | "sealing"> & {
    readonly inbox: InboxSurface;
    readonly failed: (error: unknown) => void;
  },
  organizationId: OrganizationId,
  now: Instant,
): Promise<number> {
  let handled = 0;
  const staleBefore = now.subtract({ seconds: CLAIM_SECONDS });
  for (;;) {
    const batch = await asApp(deps.database, organizationId, (trx) =>
      claimEvents(trx, organizationId, { now, staleBefore, limit: BATCH }),
    );
    if (batch.length === 0) return handled;
    for (const event of batch) {
      try {
        await handleOne(deps, organizationId, event);
        handled += 1;
      } catch (error) {
        deps.failed(error);
      }
    }
  }
}

async function handleOne(
  deps: Parameters<typeof workInbox>[0],
  organizationId: OrganizationId,
  event: ClaimedEvent,
): Promise<void> {
  const { workspace_id: workspaceId, event_id: id } = event;
  const row = await asApp(deps.database, organizationId, (trx) =>
    findInstallationOf(trx, organizationId, workspaceId),
  );
  // Without its key, the workspace was stopped meanwhile: nobody can read the event, and nobody waits for it.
  if (row !== undefined) {
    const seal = deps.sealing.openWorkspace({ organizationId, workspaceId }, row.wrapped);
    const body = seal.open("event", id, event.sealed).reveal();
    await deps.inbox.handleKept(body);
  }
  await asApp(deps.database, organizationId, (trx) => finishEvent(trx, organizationId, event));
}
