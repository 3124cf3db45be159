/** When another tier may come into force: rule 14. Instants are milliseconds since 1970. */
import { TIER_RHO, type Tier } from "./accountant.ts";
import type { LedgerBody } from "./ledger.ts";
import { DAY, placeInYear, WINDOW_LENGTH } from "./windows.ts";

/** From telling every member that the tier will loosen to the window in which it does. */
export const LOOSENING_NOTICE = 28 * DAY;

/** A wish for another tier, and how far it has come. */
export interface TierRequest {
  readonly tier: Tier;
  /** When all members were told; null while they were not. */
  readonly announcedAt: number | null;
  /** When the auditor (works council) agreed; null while they did not. */
  readonly approvedAt: number | null;
}

/** The tier of a window about to open, and what a request still waits for. */
export interface TierDecision {
  readonly tier: Tier;
  /** Consent given before the change no longer counts: who does not renew it contributes neutral. */
  readonly needsRenewedConsent: boolean;
  readonly waitsFor: "new_year" | "notice" | "approval" | null;
}

/**
 * The tier of window `index` that opens at `opensAt`, where `current` was in force before. Tightening applies at once;
 * loosening only in the first window of a privacy year, 28 days after it was announced, with the auditor's approval.
 */
export function decideTier(
  current: Tier,
  request: TierRequest | null,
  window: { readonly index: number; readonly opensAt: number },
): TierDecision {
  if (request === null || request.tier === current) return stay(current, null);
  if (!isLooser(request.tier, current)) {
    return { tier: request.tier, needsRenewedConsent: false, waitsFor: null };
  }
  if (request.approvedAt === null || request.approvedAt > window.opensAt) return stay(current, "approval");
  const isAnnounced =
    request.announcedAt !== null && request.announcedAt + LOOSENING_NOTICE <= window.opensAt;
  if (!isAnnounced) return stay(current, "notice");
  if (placeInYear(window.index).window !== 0) return stay(current, "new_year");
  return { tier: request.tier, needsRenewedConsent: true, waitsFor: null };
}

function stay(tier: Tier, waitsFor: TierDecision["waitsFor"]): TierDecision {
  return { tier, needsRenewedConsent: false, waitsFor };
}

/** Whether `tier` lets a window tell more than `than` does. */
export function isLooser(tier: Tier, than: Tier): boolean {
  return TIER_RHO[tier] > TIER_RHO[than];
}

/**
 * The earliest instant at which a looser tier can come into force, where its notice ends at `noticeEnds`: the opening of the first window
 * of a privacy year that is not before it. `last` is the newest window, null where there is none. Delays move it later, never earlier.
 */
export function earliestLoosening(
  last: { readonly index: number; readonly opensAt: number } | null,
  noticeEnds: number,
): number {
  if (last === null) return noticeEnds;
  for (
    let index = last.index + 1, opensAt = last.opensAt + WINDOW_LENGTH;
    ;
    index++, opensAt += WINDOW_LENGTH
  ) {
    if (placeInYear(index).window === 0 && opensAt >= noticeEnds) return opensAt;
  }
}

/** What somebody consented to: the tier that was promised to them, and the sequence of the ledger's newest entry then (-1: none). */
export interface TierConsent {
  readonly tier: Tier;
  readonly sequence: number;
}

/**
 * Whether consent covers a window of `tier`: no window may tell more than was promised, nor more than any tier that came into force since.
 * So each loosening asks anew, and tightening back to what was agreed to does not. `entries` are the ledger up to the window's opening.
 */
export function coversTier(
  consent: TierConsent,
  tier: Tier,
  entries: readonly { readonly sequence: number; readonly body: LedgerBody }[],
): boolean {
  const since = entries.flatMap(({ sequence, body }) =>
    body.kind === "tier" && sequence > consent.sequence ? [body.tier] : [],
  );
  return [consent.tier, ...since].every((agreed) => !isLooser(tier, agreed));
}

/** Consent of which nothing was kept: given under the first tier of all, so that every loosening since asks anew. */
export function firstConsent(entries: readonly { readonly body: LedgerBody }[], tier: Tier): TierConsent {
  const first = entries.find(({ body }) => body.kind === "tier")?.body;
  return { tier: first?.tier ?? tier, sequence: -1 };
}
