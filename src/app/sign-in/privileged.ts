import type { OrganizationId } from "../../core/ids.ts";
import { hasTeam, type MemberRow } from "../../db/directory/directory.ts";
import type { Trx } from "../../db/transact.ts";

/** Whether this member's session opens other people's figures: then a link from chat alone signs nobody in. */
export async function isPrivileged(
  trx: Trx,
  organizationId: OrganizationId,
  member: MemberRow,
): Promise<boolean> {
  return member.roles.length > 0 || hasTeam(trx, organizationId, ["lead_id", member.id]);
}
