import { Temporal } from "temporal-polyfill";
import { yesCountsFrom } from "../../core/privacy/auditor.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { findRolesOf } from "../../db/directory/role-holders.ts";
import { findOpenApprovals } from "../../db/policy/approvals.ts";
import type { ApprovalKind } from "../../db/schema.ts";
import type { Trx } from "../../db/transact.ts";
import type { Officer } from "../program/allow.ts";
import type { OpenApproval, Say } from "./open-approval.ts";

/** What waits for an auditor, of these kinds. */
export async function readApprovals(
  trx: Trx,
  { organizationId }: Pick<Officer, "organizationId">,
  { kinds, zone }: { readonly kinds: readonly ApprovalKind[]; readonly zone: TimeZone },
): Promise<readonly OpenApproval[]> {
  const open = await findOpenApprovals(trx, organizationId);
  return open
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, kind, person, value, questions, asked_at }) => ({
      id,
      kind,
      person,
      value,
      questions,
      askedOn: localDate(asked_at, zone),
    }));
}

/** What the reader, HR or auditor, may do about what waits. */
export async function readSay(
  trx: Trx,
  { organizationId, memberId, roles }: Officer,
  { now, zone }: { readonly now: Instant; readonly zone: TimeZone },
): Promise<Say> {
  const mayAsk = roles.includes("hr");
  if (!roles.includes("auditor")) return { mayAsk, mayAnswer: "no" };
  if (mayAsk) return { mayAsk, mayAnswer: "self" };
  const holder = await findRolesOf(trx, organizationId, memberId);
  const from = yesCountsFrom(holder?.auditor_since ?? null);
  const isNew = from !== null && Temporal.Instant.compare(now, from) < 0;
  return { mayAsk, mayAnswer: isNew ? { from: localDate(from, zone) } : "yes" };
}
