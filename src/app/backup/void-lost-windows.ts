import { TIER_RHO } from "../../core/privacy/accountant.ts";
import { tierAt } from "../../core/privacy/ledger.ts";
import { PUBLICATION_DELAY, WINDOW_LENGTH } from "../../core/privacy/windows.ts";
import type { Instant } from "../../core/time/instant.ts";
import {
  insertVoidWindows,
  type RestoredOrganization,
  type VoidWindow,
} from "../../db/pulse/void-windows.ts";
import { destroyWindow, findLastWindow, findOpenWindows } from "../../db/pulse/windows.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import { appendToLedger, chargeLedger, readLedger } from "../summary/ledger.ts";

export interface LostWindows {
  /** Windows that were open in the backup. */
  readonly open: number;
  /** Windows that may have opened after it was made. */
  readonly since: number;
}

interface Restoring {
  readonly organization: RestoredOrganization;
  readonly madeAt: Instant;
  readonly now: Instant;
}

/**
 * Rule 17: a restore cannot know what was drawn after the backup was made. So every window that was open in it, and every one that may
 * have opened since, is void and charged the tier's full ρ, as if it had been drawn.
 */
export async function voidLostWindows(
  trx: Trx,
  deps: Pick<Deps, "sealing" | "random">,
  restoring: Restoring,
): Promise<LostWindows> {
  const organizationId = restoring.organization.id;
  const open = await findOpenWindows(trx, organizationId);
  for (const window of open) {
    const { id, index, tier, opens_at: opensAt, publishes_at: publishesAt } = window;
    await destroyWindow(trx, organizationId, id, { state: "void", publishesAt });
    await charge(trx, deps, restoring, { id, index, tier, opensAt });
  }
  const lost = await windowsSince(trx, deps, restoring);
  await insertVoidWindows(trx, organizationId, lost);
  for (const window of lost) await charge(trx, deps, restoring, window);
  return { open: open.length, since: lost.length };
}

function charge(
  trx: Trx,
  deps: Pick<Deps, "sealing">,
  { organization }: Restoring,
  { id, index, tier, opensAt }: Pick<VoidWindow, "id" | "index" | "tier" | "opensAt">,
): Promise<void> {
  return chargeLedger(trx, deps, {
    organizationId: organization.id,
    charge: {
      kind: "charge",
      at: opensAt.epochMilliseconds,
      window: id,
      index,
      tier,
      rho: TIER_RHO[tier],
      reason: "voided",
      releases: null,
    },
  });
}

/** As many windows as can have opened between the backup and now: each as early as rule 1 lets it, so never one too few. */
async function windowsSince(
  trx: Trx,
  deps: Pick<Deps, "sealing" | "random">,
  { organization, madeAt, now }: Restoring,
): Promise<readonly VoidWindow[]> {
  const organizationId = organization.id;
  const last = await findLastWindow(trx, organizationId);
  // The first window wants somebody who has been in the directory for a whole one (rule 2).
  const before = last === undefined ? (organization.peopledSince ?? madeAt) : last.opens_at;
  const length = { milliseconds: WINDOW_LENGTH };
  const lost: VoidWindow[] = [];
  let opensAt = later(before.add(length), madeAt);
  while (opensAt.epochMilliseconds <= now.epochMilliseconds) {
    const index = (last === undefined ? 0 : last.index + 1) + lost.length;
    const closesAt = opensAt.add(length);
    const tier = await tierFor(trx, deps, { organization, opensAt });
    const publishesAt = closesAt.add({ milliseconds: PUBLICATION_DELAY });
    lost.push({ id: newId(deps.random, opensAt), index, tier, opensAt, closesAt, publishesAt });
    opensAt = closesAt;
  }
  return lost;
}

function later(a: Instant, b: Instant): Instant {
  return a.epochMilliseconds > b.epochMilliseconds ? a : b;
}

/** The tier that the ledger has in force; where its first window is the one that is lost, the policy's comes into force with it. */
async function tierFor(
  trx: Trx,
  deps: Pick<Deps, "sealing">,
  { organization, opensAt }: { organization: RestoredOrganization; opensAt: Instant },
) {
  const organizationId = organization.id;
  const ledger = await readLedger(trx, organizationId);
  const at = opensAt.epochMilliseconds;
  const known = tierAt(
    ledger.map(({ body }) => body),
    at,
  );
  if (known !== null) return known;
  const { tier } = organization;
  await appendToLedger(trx, deps, { organizationId, ledger, body: { kind: "tier", at, tier } });
  return tier;
}
