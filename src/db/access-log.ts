import type { Id, MemberId, OrganizationId } from "../core/ids.ts";
import type { Instant } from "../core/time/instant.ts";
import type { Trx } from "./transact.ts";

/** Records that someone in a role looked at or changed something: actor, verb, id; never content. */
export async function recordAccess(
  trx: Trx,
  organizationId: OrganizationId,
  access: {
    readonly id: Id<"access">;
    readonly at: Instant;
    readonly actor: MemberId | null;
    readonly role: string;
    readonly verb: string;
    readonly subject: string | null;
  },
): Promise<void> {
  await trx
    .insertInto("access_log")
    .values({
      organization_id: organizationId,
      id: access.id,
      at: access.at,
      actor_id: access.actor,
      actor_role: access.role,
      verb: access.verb,
      subject_id: access.subject,
    })
    .execute();
}
