import { said } from "../../content/words/said.ts";
import { type Threshold, weighThreshold } from "../../core/privacy/thresholds.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { endApproval, insertApproval, saveThreshold } from "../../db/policy/approvals.ts";
import { findAuditors } from "../../db/policy/policy.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import { hrOnly, logDeed, type Officer } from "../program/allow.ts";

/**
 * HR raises a threshold at once, or asks to lower it again, which waits for an auditor. The smallest group holds from the next window on, whose
 * roster and plan freeze it; the smallest that HR reads holds for every page from now on. Returns what came of it. Throws `forbidden` for all
 * but HR, `invalid` for a number that is not offered, `conflict` where it holds already or such a wish is open, `refused` where nobody could
 * say yes.
 */
export async function changeThreshold(
  deps: Pick<Deps, "database" | "random">,
  session: Officer,
  { threshold, people }: { readonly threshold: Threshold; readonly people: number },
  now: Instant,
): Promise<"raised" | "asked"> {
  hrOnly(session);
  const { organizationId, memberId: by } = session;
  return asApp(deps.database, organizationId, async (trx) => {
    const before = (await findOrganization(trx, organizationId))[threshold];
    const step = weighThreshold(threshold, { now: before, wished: people });
    if (step === "unknown") throw said("invalid", "form_unknown");
    if (step === "same") throw said("conflict", "threshold_in_force");
    const change = { before, after: people };
    if (step === "raise") {
      await saveThreshold(trx, organizationId, threshold, people);
      // A wish to lower it was made against another number.
      await endApproval(trx, organizationId, threshold, { by, at: now, outcome: "withdrawn" });
      await logDeed(trx, deps, session, { verb: "threshold.raise", subject: null, change, now });
      return "raised";
    }
    if ((await findAuditors(trx, organizationId)).every(({ id }) => id === by))
      throw said("refused", "no_auditor");
    const id = newId<"approval">(deps.random, now);
    const wish = { id, kind: threshold, person: null, value: people, by, at: now };
    if (!(await insertApproval(trx, organizationId, wish))) throw said("conflict", "request_open");
    await logDeed(trx, deps, session, { verb: "threshold.request", subject: null, change, now });
    return "asked";
  });
}
