import type { MemberId, OrganizationId } from "../../core/ids.ts";
import { skipPlanned } from "../../db/delivery/deliveries.ts";
import { holdMemberAlone } from "../../db/member/member-lock.ts";
import { deleteEnrollments } from "../../db/member/practice-data.ts";
import { forgetRhythm } from "../../db/member/preferences.ts";
import { deletePairing } from "../../db/program/pairings.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { withdrawAnswers } from "../pulse/withdraw-answers.ts";

/**
 * Ends all messages and the program, and withdraws the answers of open windows (rule 6), in one transaction. What was planned is not
 * sent, and the rhythm is forgotten. A pair is over by it, for it is one only as long as both halves are there. The journal stays theirs. So does the roster slot under their id: it says no more than the directory
 * does, their receipt must look as before (T8), and whoever comes back may answer again.
 */
export async function stopMessages(
  deps: Pick<Deps, "database" | "sealing">,
  member: { readonly organizationId: OrganizationId; readonly memberId: MemberId },
): Promise<void> {
  const { organizationId, memberId } = member;
  await asApp(deps.database, organizationId, async (trx) => {
    await holdMemberAlone(trx, organizationId, memberId);
    await withdrawAnswers(trx, deps, member);
    await forgetRhythm(trx, organizationId, memberId);
    await deleteEnrollments(trx, organizationId, memberId);
    await deletePairing(trx, organizationId, memberId);
    await skipPlanned(trx, organizationId, memberId);
  });
}
