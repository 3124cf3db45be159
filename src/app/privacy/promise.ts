import { promiseOf, type TierPromise } from "../../core/privacy/accountant.ts";
import { tierAt } from "../../core/privacy/ledger.ts";
import type { Instant } from "../../core/time/instant.ts";
import { countMembers, type OrganizationRow } from "../../db/directory/directory.ts";
import type { Trx } from "../../db/transact.ts";
import { readLedger } from "../summary/ledger.ts";

/**
 * The figures of the tier that is in force, which the ledger tells: a policy that was changed holds from the next window on, and
 * until then the stated bound must be that of the window that runs. Before the first window, what the policy will bring.
 */
export async function readPromise(
  trx: Trx,
  organization: OrganizationRow,
  now: Instant,
): Promise<TierPromise> {
  const bodies = (await readLedger(trx, organization.id)).map(({ body }) => body);
  const tier = tierAt(bodies, now.epochMilliseconds) ?? organization.tier;
  return promiseOf(tier, await countMembers(trx, organization.id));
}
