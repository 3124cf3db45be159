import { said } from "../../content/words/said.ts";
import { EvenkeelError } from "../../core/errors.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findAuditors, findMessagePolicy, saveAsking } from "../../db/policy/policy.ts";
import type { SettingChange } from "../../db/schema.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { hrOnly, logDeed, type Officer } from "../program/allow.ts";
import { mayAnswer } from "./auditors-yes.ts";

export const ASKING_WISHES = ["without", "withdraw", "yes", "no", "again"] as const;
/** HR would like to ask without an action before it, and takes that back; an auditor answers; HR goes back to the rule. */
export type AskingWish = (typeof ASKING_WISHES)[number];

const CHANGE: Readonly<Partial<Record<AskingWish, SettingChange>>> = {
  yes: { before: "on", after: "off" },
  again: { before: "off", after: "on" },
};

/**
 * Turns "no action, no asking" off, which takes an auditor's yes, or on again, which takes none. Throws `forbidden` for the wrong role,
 * `refused` as mayAnswer does, `conflict` where things are not as the page showed them.
 */
export async function changeAsking(
  deps: Pick<Deps, "database" | "random">,
  session: Officer,
  wish: AskingWish,
  now: Instant,
): Promise<void> {
  const isAnswer = wish === "yes" || wish === "no";
  if (!isAnswer) hrOnly(session);
  else if (!session.roles.includes("auditor"))
    throw new EvenkeelError("forbidden", "Only an auditor answers this. Nothing was changed.");
  const { organizationId, memberId } = session;
  await asApp(deps.database, organizationId, async (trx) => {
    const { action_before_asking: rule, free_asking_asked_by: by } = await findMessagePolicy(
      trx,
      organizationId,
    );
    const fits = wish === "again" ? !rule : rule && (wish === "without") === (by === null);
    if (!fits) throw said("conflict", "moved_on");
    if (isAnswer) await mayAnswer(trx, session, { askedBy: by, answer: wish, now });
    if (wish === "without" && (await findAuditors(trx, organizationId)).every(({ id }) => id === memberId))
      throw said("refused", "no_auditor");
    await saveAsking(trx, organizationId, {
      actionFirst: wish !== "yes",
      wish: wish === "without" ? { at: now, by: memberId } : null,
    });
    const change = CHANGE[wish];
    await logDeed(trx, deps, session, {
      verb: `asking.${wish}`,
      subject: null,
      now,
      ...(change && { change }),
    });
  });
}
