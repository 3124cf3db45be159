import type { MemberId, OrganizationId, WindowId } from "../../core/ids.ts";
import { deleteAnswers } from "../../db/pulse/answers.ts";
import { findWindowKey, lockOpenWindows } from "../../db/pulse/windows.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { WEEKS } from "./answering.ts";

/**
 * Deletes the member's answers of every window that is still open, found by the names that only the window's key can make. The slot on the
 * roster stays and counts as neutral, so that no figure and no page tells that someone withdrew (rule 6). To be called by who holds the
 * member alone (db/member/member-lock.ts): an answer on its way is there before, or is not stored. Returns the open windows.
 */
export async function withdrawAnswers(
  trx: Trx,
  { sealing }: Pick<Deps, "sealing">,
  member: { organizationId: OrganizationId; memberId: MemberId },
): Promise<readonly { readonly id: WindowId }[]> {
  const { organizationId, memberId } = member;
  const windows = await lockOpenWindows(trx, organizationId);
  for (const { id } of windows) {
    const wrapped = await findWindowKey(trx, organizationId, id);
    if (wrapped === null) continue;
    const seal = sealing.openWindow({ organizationId, windowId: id }, wrapped);
    const slots = Array.from({ length: WEEKS }, (_, week) => seal.slot(memberId, week));
    await deleteAnswers(trx, organizationId, id, slots);
  }
  return windows;
}
