import type { MemberId, OrganizationId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { recordAccess } from "../../db/access-log.ts";
import { endMemberships } from "../../db/directory/directory-changes.ts";
import { takeAllRoles } from "../../db/directory/role-holders.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";

/** These people leave, and so do their roles: should they come back, somebody has to give them one anew. Each role that ends is on the log. */
export async function endPeople(
  trx: Trx,
  deps: Pick<Deps, "random">,
  {
    organizationId,
    people,
    now,
  }: {
    readonly organizationId: OrganizationId;
    readonly people: readonly MemberId[];
    readonly now: Instant;
  },
): Promise<void> {
  await endMemberships(trx, organizationId, people, now);
  for (const { id, roles } of await takeAllRoles(trx, organizationId, people)) {
    for (const role of roles)
      await recordAccess(trx, organizationId, {
        id: newId(deps.random, now),
        at: now,
        actor: null,
        role: "system",
        verb: "role.end",
        subject: id,
        change: { before: role, after: null },
      });
  }
}
