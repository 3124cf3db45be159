import type { MemberId, OrganizationId } from "../../core/ids.ts";
import { deleteAnswers } from "../../db/answers.ts";
import { asApp } from "../../db/transact.ts";
import { findOpenWindows, findWindowKey } from "../../db/windows.ts";
import type { Deps } from "../deps.ts";
import { WEEKS } from "./answering.ts";

/**
 * Deletes the member's answers of every window that is still open, found by the names that only the window's key can make. The slot on the
 * roster stays and counts as neutral, so that no figure and no page tells that someone withdrew (rule 6).
 */
export async function withdrawAnswers(
  deps: Pick<Deps, "database" | "sealing">,
  member: { organizationId: OrganizationId; memberId: MemberId },
): Promise<void> {
  const { organizationId, memberId } = member;
  await asApp(deps.database, organizationId, async (trx) => {
    for (const { id } of await findOpenWindows(trx, organizationId)) {
      const wrapped = await findWindowKey(trx, organizationId, id);
      if (wrapped === null) continue;
      const seal = deps.sealing.openWindow({ organizationId, windowId: id }, wrapped);
      const slots = Array.from({ length: WEEKS }, (_, week) => seal.slot(memberId, week));
      await deleteAnswers(trx, organizationId, id, slots);
    }
  });
}
