import { z } from "zod";
import type { MemberId, OrganizationId } from "../../core/ids.ts";
import type { Tier } from "../../core/privacy/accountant.ts";
import type { LedgerEntry } from "../../core/privacy/ledger.ts";
import { coversTier, firstConsent, isLooser, type TierConsent } from "../../core/privacy/tier-change.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findMemberKey } from "../../db/member/practice-data.ts";
import { findPreferences } from "../../db/member/preferences.ts";
import { saveConsentedTier } from "../../db/policy/policy.ts";
import type { WindowRow } from "../../db/pulse/windows.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { readLedger } from "../summary/ledger.ts";
import { openVault, readVault } from "../vault.ts";
import { readTierInForce } from "./tier-in-force.ts";

/** Which member's consent it is. */
interface Owner {
  readonly organizationId: OrganizationId;
  readonly memberId: MemberId;
}

const SHAPE = z.object({ tier: z.enum(["strict", "standard"]), sequence: z.number().int().min(-1) });

/** Nothing is looser than this, so nothing has to be asked anew while it is in force. */
const TIGHTEST: Tier = "strict";

/** What consent given now is given to, sealed for the member's row of preferences. */
export async function sealConsent(
  trx: Trx,
  deps: Pick<Deps, "sealing">,
  owner: Owner,
  now: Instant,
): Promise<Uint8Array> {
  const { tier, entries } = await readTierInForce(trx, owner.organizationId, now);
  return seal(trx, deps, owner, { tier, sequence: entries.at(-1)?.sequence ?? -1 });
}

async function seal(
  trx: Trx,
  deps: Pick<Deps, "sealing">,
  owner: Owner,
  consent: TierConsent,
): Promise<Uint8Array> {
  const vault = await openVault(trx, deps, owner);
  return vault.seal("consent", owner.memberId, consent);
}

/** What the member consented to. Reads only: a member without a key has sealed nothing. */
async function readConsent(
  trx: Trx,
  deps: Pick<Deps, "sealing">,
  owner: Owner,
  { entries, tier }: { entries: readonly LedgerEntry[]; tier: Tier },
): Promise<TierConsent> {
  const { organizationId, memberId } = owner;
  const sealed = (await findPreferences(trx, organizationId, memberId))?.consented_tier ?? null;
  if (sealed === null || (await findMemberKey(trx, organizationId, memberId)) === null)
    return firstConsent(entries, tier);
  const vault = await readVault(trx, deps, owner);
  return SHAPE.parse(vault.open("consent", memberId, sealed));
}

/** A window that tells more than the member agreed to: nothing of theirs may enter it before they say so. */
export interface Renewal {
  readonly before: Tier;
  readonly after: Tier;
}

/** Whether the member has to renew their consent before anything of theirs enters `window`; null where it is covered. */
export async function findRenewal(
  trx: Trx,
  deps: Pick<Deps, "sealing">,
  owner: Owner,
  window: Pick<WindowRow, "tier" | "opens_at">,
): Promise<Renewal | null> {
  const { tier } = window;
  if (!isLooser(tier, TIGHTEST)) return null;
  const opened = window.opens_at.epochMilliseconds;
  const entries = (await readLedger(trx, owner.organizationId)).filter(({ body }) => body.at <= opened);
  const consent = await readConsent(trx, deps, owner, { entries, tier });
  return coversTier(consent, tier, entries) ? null : { before: TIGHTEST, after: tier };
}

/**
 * Stores the member's choice: agreed to the tier in force, or left as it was. Either way the row is sealed anew, at the same length, so that
 * neither a dump nor two compared with each other tell which it was.
 */
export async function keepChoice(
  trx: Trx,
  deps: Pick<Deps, "sealing">,
  owner: Owner,
  { renews, now }: { renews: boolean; now: Instant },
): Promise<void> {
  const { tier, entries } = await readTierInForce(trx, owner.organizationId, now);
  const sealed = renews
    ? await sealConsent(trx, deps, owner, now)
    : await seal(trx, deps, owner, await readConsent(trx, deps, owner, { entries, tier }));
  await saveConsentedTier(trx, owner.organizationId, owner.memberId, sealed);
}
