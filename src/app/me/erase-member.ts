import type { MemberId, OrganizationId } from "../../core/ids.ts";
import {
  deletePrivateRows,
  findTraces,
  lockDirectoryEntry,
  makeDeedsNameless,
  makeSlotNameless,
} from "../../db/member/erase.ts";
import { holdMemberAlone } from "../../db/member/member-lock.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newUnorderedId } from "../new-id.ts";
import { withdrawAnswers } from "../pulse/withdraw-answers.ts";

/** What is left of a member after erasing, beside the directory entry and "do not contact again". */
export interface Remains {
  /** A nameless place on the roster of a window that is open, until it closes. */
  readonly slot: boolean;
  /** Rows of the log that tell that this person, in a role, read a summary or changed something. */
  readonly audited: boolean;
}

/**
 * Erases a member: their key, without which nothing sealed of theirs opens anywhere, every private row, and the answers of open windows.
 * One transaction, so that it happens whole or not at all; done again, it finds nothing and changes nothing. Published values stay.
 * The same work is done whatever there was, and nothing of it is logged.
 */
export async function eraseMember(
  deps: Pick<Deps, "database" | "sealing" | "random">,
  member: { readonly organizationId: OrganizationId; readonly memberId: MemberId },
): Promise<Remains> {
  const { organizationId, memberId } = member;
  return asApp(deps.database, organizationId, async (trx) => {
    await holdMemberAlone(trx, organizationId, memberId);
    await lockDirectoryEntry(trx, organizationId, memberId);
    const { audited, counted } = await findTraces(trx, organizationId, memberId);
    // One id for all windows: two that are open at once are compared, and it has to be the same person in both.
    const stranger = newUnorderedId<"member">(deps.random);
    for (const { id } of await withdrawAnswers(trx, deps, member))
      await makeSlotNameless(trx, organizationId, id, { memberId, stranger });
    await deletePrivateRows(trx, organizationId, memberId);
    // Not the id of the slots: it would tell whose they are.
    const someone = newUnorderedId<"member">(deps.random);
    await makeDeedsNameless(trx, organizationId, { memberId, stranger: someone });
    return { slot: counted, audited };
  });
}
