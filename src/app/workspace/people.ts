import type { Platform, PlatformPerson } from "../../core/chat/event.ts";
import type { OrganizationId, WorkspaceId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { linkAccounts, updateReachable } from "../../db/delivery/accounts.ts";
import { findUnsynced, markSynced } from "../../db/delivery/workspaces.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { PeopleSurface } from "../../ports/chat-surface.ts";
import type { Deps } from "../deps.ts";

/** A day: who joined meanwhile is met when they first open the bot. */
const SYNC_HOURS = 24;

/** Links those of `people` whom the directory knows by e-mail. Who is nobody's colleague here is left alone. */
export async function linkPeople(
  trx: Trx,
  organizationId: OrganizationId,
  workspaceId: WorkspaceId,
  people: readonly PlatformPerson[],
): Promise<number> {
  const linkable = people.flatMap(({ account, email, isColleague }) =>
    isColleague && email !== null ? [{ account, email: email.trim().toLowerCase() }] : [],
  );
  return linkable.length === 0 ? 0 : linkAccounts(trx, organizationId, workspaceId, linkable);
}

/**
 * Compares the people of each workspace with the directory, once a day and after it was connected: links accounts to members, and takes
 * over who left. Adds nobody to the directory, and removes nobody. Returns how many accounts were linked.
 */
export async function syncPeople(
  deps: Pick<Deps, "database"> & {
    readonly people: { readonly platform: Platform; readonly surface: PeopleSurface };
  },
  organizationId: OrganizationId,
  now: Instant,
): Promise<number> {
  const { platform, surface } = deps.people;
  const before = now.subtract({ hours: SYNC_HOURS });
  const workspaces = await asApp(deps.database, organizationId, (trx) =>
    findUnsynced(trx, organizationId, platform, before),
  );
  let linked = 0;
  for (const { id, external_id } of workspaces) {
    for await (const page of surface.listPeople(external_id)) {
      linked += await asApp(deps.database, organizationId, async (trx) => {
        await updateReachable(trx, organizationId, id, page);
        return linkPeople(trx, organizationId, id, page);
      });
    }
    await asApp(deps.database, organizationId, (trx) => markSynced(trx, organizationId, id, now));
  }
  return linked;
}
