import { Temporal } from "temporal-polyfill";
import type { OrganizationId } from "../../core/ids.ts";
import type { QuestionSetId } from "../../core/pulse/imported.ts";
import { askedSet, setAtHand } from "../../core/pulse/set-standing.ts";
import type { Instant } from "../../core/time/instant.ts";
import { recordAccess } from "../../db/access-log.ts";
import { lockLivingSets, saveSetStanding } from "../../db/pulse/question-sets.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";

/**
 * Which questions the window asks that opens at `now`, frozen with it: what was agreed to and told to everyone before, else what was asked
 * until now unless it was to end; null: our own. In the transaction that opens the window.
 */
export async function settleQuestions(
  trx: Trx,
  deps: Pick<Deps, "random">,
  { organizationId, now }: { readonly organizationId: OrganizationId; readonly now: Instant },
): Promise<QuestionSetId | null> {
  const sets = await lockLivingSets(trx, organizationId);
  const [hand, asked] = [setAtHand(sets), askedSet(sets)];
  const told = hand?.state === "agreed" ? hand.told_at : null;
  const begins = told !== null && Temporal.Instant.compare(told, now) <= 0 ? hand : undefined;
  if (begins === undefined && asked?.state !== "ending") return asked?.id ?? null;
  const log = (verb: string, subject: QuestionSetId) =>
    recordAccess(trx, organizationId, {
      id: newId(deps.random, now),
      at: now,
      actor: null,
      role: "system",
      verb,
      subject,
    });
  if (asked !== undefined) {
    await saveSetStanding(trx, organizationId, { id: asked.id, state: "ended" });
    await log("questions.over", asked.id);
  }
  if (begins === undefined) return null;
  await saveSetStanding(trx, organizationId, { id: begins.id, state: "in_force" });
  await log("questions.in_force", begins.id);
  return begins.id;
}
