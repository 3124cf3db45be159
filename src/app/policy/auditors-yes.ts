import { Temporal } from "temporal-polyfill";
import { said } from "../../content/words/said.ts";
import { EvenkeelError } from "../../core/errors.ts";
import type { MemberId } from "../../core/ids.ts";
import { yesCountsFrom } from "../../core/privacy/auditor.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findRolesOf } from "../../db/directory/role-holders.ts";
import type { Trx } from "../../db/transact.ts";
import type { Officer } from "../program/allow.ts";

/**
 * Whether this auditor may answer what HR asked for, for the employees. Throws `forbidden` for whoever is no auditor, `refused` for one who
 * is HR as well or asked for it themselves, and for a yes of one who has held the role for less than 7 days. A no always counts.
 */
export async function mayAnswer(
  trx: Trx,
  session: Officer,
  {
    askedBy,
    answer,
    now,
  }: { readonly askedBy: MemberId | null; readonly answer: "yes" | "no"; readonly now: Instant },
): Promise<void> {
  const { organizationId, memberId, roles } = session;
  if (!roles.includes("auditor"))
    throw new EvenkeelError("forbidden", "Only an auditor answers this. Nothing was changed.");
  if (roles.includes("hr") || askedBy === memberId) throw said("refused", "own_request");
  if (answer === "no") return;
  const holder = await findRolesOf(trx, organizationId, memberId);
  const from = yesCountsFrom(holder?.auditor_since ?? null);
  if (from !== null && Temporal.Instant.compare(now, from) < 0) throw said("refused", "auditor_new");
}
