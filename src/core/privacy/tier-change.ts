/** When another tier may come into force: rule 14. Instants are milliseconds since 1970. */
import { TIER_RHO, type Tier } from "./accountant.ts";
import { DAY, placeInYear } from "./windows.ts";

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
  if (TIER_RHO[request.tier] < TIER_RHO[current]) {
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
