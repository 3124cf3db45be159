import type { MemberId, OrganizationId } from "../../core/ids.ts";
import type { QuestionSetId } from "../../core/pulse/imported.ts";
import { setAtHand } from "../../core/pulse/set-standing.ts";
import type { Instant } from "../../core/time/instant.ts";
import { skipWaitingNotices } from "../../db/delivery/deliveries.ts";
import { lockLivingSets, saveSetStanding } from "../../db/pulse/question-sets.ts";
import type { Trx } from "../../db/transact.ts";
import { QUESTIONS_SLOT } from "../delivery/envelopes.ts";
import { noticeEveryone } from "../policy/notice-everyone.ts";

/**
 * Somebody said yes: the set begins with the first window that opens after everyone was told. One neutral message goes to each who takes
 * messages; the page under its button says the rest.
 */
export async function agreeToSet(
  trx: Trx,
  organizationId: OrganizationId,
  { id, by, now }: { readonly id: QuestionSetId; readonly by: MemberId; readonly now: Instant },
): Promise<void> {
  // By the time too: what was taken back and agreed to again is told again, to those whose message was taken back with it.
  const slot = `${QUESTIONS_SLOT}${id} ${now.epochMilliseconds}`;
  const told = await noticeEveryone(trx, organizationId, { subject: id, slot, now });
  await saveSetStanding(trx, organizationId, {
    id,
    state: "agreed",
    agreed_by: by,
    agreed_at: now,
    told_at: told,
  });
}

/** Back to a draft, whatever was said to it; messages about it that wait are not sent. */
export async function backToDraft(
  trx: Trx,
  organizationId: OrganizationId,
  id: QuestionSetId,
): Promise<void> {
  await skipWaitingNotices(trx, organizationId, `${QUESTIONS_SLOT}${id}`);
  await saveSetStanding(trx, organizationId, {
    id,
    state: "draft",
    asked_by: null,
    agreed_by: null,
    agreed_at: null,
    told_at: null,
  });
}

/** The set that waits for a yes, locked; null where none does any more. */
export async function lockWaitingSet(
  trx: Trx,
  organizationId: OrganizationId,
): Promise<QuestionSetId | null> {
  const hand = setAtHand(await lockLivingSets(trx, organizationId));
  return hand?.state === "waiting" ? hand.id : null;
}
