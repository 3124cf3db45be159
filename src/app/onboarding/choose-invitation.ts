import { EvenkeelError } from "../../core/errors.ts";
import type { Instant } from "../../core/time/instant.ts";
import { recordAccess } from "../../db/access-log.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { takeBackInvitations } from "../../db/member/preferences.ts";
import { saveInvitation } from "../../db/policy/policy.ts";
import type { Invitation } from "../../db/schema.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import type { Session } from "../sign-in/session.ts";

export const INVITATIONS = ["dm", "announcement", "link"] as const satisfies readonly Invitation[];

/**
 * HR chooses how people are asked whether they want to take part. Where it is not by a message to each, nobody is written to first, and
 * invitations that wait are taken back. Throws `forbidden` for all but HR.
 */
export async function chooseInvitation(
  deps: Pick<Deps, "database" | "random">,
  session: Session,
  how: Invitation,
  now: Instant,
): Promise<void> {
  if (!session.roles.includes("hr"))
    throw new EvenkeelError("forbidden", "Only HR chooses how people are invited. Nothing was changed.");
  const { organizationId, memberId } = session;
  await asApp(deps.database, organizationId, async (trx) => {
    const { invitation: before } = await findOrganization(trx, organizationId);
    await saveInvitation(trx, organizationId, how);
    if (how !== "dm") await takeBackInvitations(trx, organizationId);
    await recordAccess(trx, organizationId, {
      id: newId(deps.random, now),
      at: now,
      actor: memberId,
      role: "hr",
      verb: "invitation.choose",
      subject: null,
      change: { before, after: how },
    });
  });
}
