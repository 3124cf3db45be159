import type { OrganizationId } from "../../core/ids.ts";
import type { Tier } from "../../core/privacy/accountant.ts";
import { type LedgerEntry, tierAt } from "../../core/privacy/ledger.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import type { Trx } from "../../db/transact.ts";
import { readLedger } from "../summary/ledger.ts";

export interface TierInForce {
  readonly tier: Tier;
  /** Since when (milliseconds since 1970); null while no window ever opened, and the tier is what the first one will bring. */
  readonly since: number | null;
  readonly entries: readonly LedgerEntry[];
}

/** The tier that the ledger has in force at `now`; before its first entry, the policy's. */
export async function readTierInForce(
  trx: Trx,
  organizationId: OrganizationId,
  now: Instant,
): Promise<TierInForce> {
  const entries = await readLedger(trx, organizationId);
  const bodies = entries.map(({ body }) => body);
  const at = now.epochMilliseconds;
  const tier = tierAt(bodies, at);
  if (tier === null)
    return { tier: (await findOrganization(trx, organizationId)).tier, since: null, entries };
  const since = bodies.findLast((body) => body.kind === "tier" && body.at <= at)?.at ?? null;
  return { tier, since, entries };
}
