import fc from "fast-check";
import { expect, test } from "vitest";
import type { WindowId } from "../../../src/core/ids.ts";
import { TIER_RHO, type Tier } from "../../../src/core/privacy/accountant.ts";
import { capAt, checkCharge, type LedgerBody, tierAt } from "../../../src/core/privacy/ledger.ts";
import {
  coversTier,
  decideTier,
  earliestLoosening,
  firstConsent,
  LOOSENING_NOTICE,
  type TierRequest,
} from "../../../src/core/privacy/tier-change.ts";
import { WINDOW_LENGTH, YEAR_LENGTH } from "../../../src/core/privacy/windows.ts";

const OPENS = 1_000 * 86_400_000;
const loosening: TierRequest = {
  tier: "standard",
  announcedAt: OPENS - LOOSENING_NOTICE,
  approvedAt: OPENS - 1,
};
const firstOfYear = { index: 13, opensAt: OPENS };

test("tightens with the next window, whoever agreed", () => {
  const request = { tier: "strict", announcedAt: null, approvedAt: null } as const;
  expect(decideTier("standard", request, { index: 5, opensAt: OPENS })).toEqual({
    tier: "strict",
    needsRenewedConsent: false,
    waitsFor: null,
  });
});

test("loosens in a new year, announced and approved, and asks for consent again", () => {
  expect(decideTier("strict", loosening, firstOfYear)).toEqual({
    tier: "standard",
    needsRenewedConsent: true,
    waitsFor: null,
  });
});

test.each([
  ["within a year", {}, 14, "new_year"],
  ["a millisecond short of its notice", { announcedAt: OPENS - LOOSENING_NOTICE + 1 }, 13, "notice"],
  ["unannounced", { announcedAt: null }, 13, "notice"],
  ["without the auditor", { approvedAt: null }, 13, "approval"],
  ["approved only later", { approvedAt: OPENS + 1 }, 13, "approval"],
] as const)("stays strict %s", (_, change, index, waitsFor) => {
  expect(decideTier("strict", { ...loosening, ...change }, { index, opensAt: OPENS })).toEqual({
    tier: "strict",
    needsRenewedConsent: false,
    waitsFor,
  });
});

test("changes nothing where nothing is asked for", () => {
  expect(decideTier("standard", null, firstOfYear)).toMatchObject({ tier: "standard", waitsFor: null });
  expect(decideTier("standard", loosening, firstOfYear)).toMatchObject({ needsRenewedConsent: false });
});

test("the earliest day of a looser level is the first opening of a year once its notice is over", () => {
  const last = { index: 10, opensAt: OPENS };
  expect(earliestLoosening(last, OPENS + LOOSENING_NOTICE)).toBe(OPENS + 3 * WINDOW_LENGTH);
  expect(earliestLoosening(last, OPENS + 3 * WINDOW_LENGTH)).toBe(OPENS + 3 * WINDOW_LENGTH);
  expect(earliestLoosening(last, OPENS + 3 * WINDOW_LENGTH + 1)).toBe(OPENS + 16 * WINDOW_LENGTH);
  expect(earliestLoosening({ index: 12, opensAt: OPENS }, OPENS)).toBe(OPENS + WINDOW_LENGTH);
  expect(earliestLoosening(null, OPENS)).toBe(OPENS);
});

const entriesOf = (tiers: readonly Tier[]) =>
  tiers.map((tier, sequence) => ({ sequence, body: { kind: "tier", at: sequence, tier } as const }));

test.each([
  ["given under strict, loosened since", { tier: "strict", sequence: 0 }, ["strict", "standard"], false],
  ["given under standard, after it came", { tier: "standard", sequence: 1 }, ["strict", "standard"], true],
  [
    "given under strict, tightened back",
    { tier: "strict", sequence: 0 },
    ["strict", "standard", "strict"],
    true,
  ],
  [
    "given under standard, tightened and loosened again since",
    { tier: "standard", sequence: 0 },
    ["standard", "strict", "standard"],
    false,
  ],
  [
    "given before the first window to the level that came",
    { tier: "strict", sequence: -1 },
    ["strict"],
    true,
  ],
  ["given before the first window to a tighter one", { tier: "strict", sequence: -1 }, ["standard"], false],
] as const)("consent %s", (_, consent, tiers, covered) => {
  const inForce = tiers.at(-1) ?? "strict";
  expect(coversTier(consent, inForce, entriesOf(tiers))).toBe(covered);
});

test("consent of which nothing was kept counts for the first level alone", () => {
  const loosened = entriesOf(["strict", "standard"]);
  expect(coversTier(firstConsent(loosened, "standard"), "standard", loosened)).toBe(false);
  const always = entriesOf(["standard"]);
  expect(coversTier(firstConsent(always, "standard"), "standard", always)).toBe(true);
});

/** What may happen before a window opens: a delay, a wish with or without notice and yes, or its withdrawal. */
const happenings = fc.array(
  fc.record({
    delay: fc.integer({ min: 0, max: 40 }),
    wish: fc.constantFrom<Tier | null | "none">("strict", "standard", null, "none"),
    announced: fc.option(fc.integer({ min: 0, max: 60 })),
    approved: fc.option(fc.integer({ min: 0, max: 60 })),
    spends: fc.integer({ min: 0, max: 100 }),
  }),
  { minLength: 14, maxLength: 45 },
);
const DAY = 86_400_000;

test("whatever is asked for and when: the cap over 364 days holds, and loosening keeps its conditions", () => {
  let loosened = 0;
  fc.assert(
    fc.property(happenings, (history) => {
      const bodies: LedgerBody[] = [{ kind: "tier", at: OPENS, tier: "strict" }];
      let request: TierRequest | null = null;
      let opensAt = OPENS;
      for (const [index, { delay, wish, announced, approved, spends }] of history.entries()) {
        if (index > 0) opensAt += WINDOW_LENGTH + delay * DAY;
        const ago = (days: number | null) => (days === null ? null : opensAt - days * DAY);
        if (wish === null) request = null;
        else if (wish !== "none")
          request = { tier: wish, announcedAt: ago(announced), approvedAt: ago(approved) };
        const current = tierAt(bodies, opensAt) ?? "strict";
        const { tier, needsRenewedConsent } = decideTier(current, request, { index, opensAt });
        if (tier !== current) bodies.push({ kind: "tier", at: opensAt, tier });
        const isLooser = TIER_RHO[tier] > TIER_RHO[current];
        expect(needsRenewedConsent).toBe(isLooser);
        if (isLooser) {
          loosened++;
          expect(index % 13).toBe(0);
          expect(request?.approvedAt ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(opensAt);
          expect(request?.announcedAt ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(
            opensAt - LOOSENING_NOTICE,
          );
        }
        const rho = Math.floor((TIER_RHO[tier] * spends) / 100);
        const charge = {
          ...({ kind: "charge", at: opensAt, window: `w${index}` as WindowId, index, tier, rho } as const),
          reason: "closed" as const,
          releases: null,
        };
        // An honest history is never refused, so no window is ever stuck because the level changed.
        expect(checkCharge(bodies, charge)).toMatchObject({ kind: "allowed" });
        bodies.push(charge);
      }
      const charges = bodies.filter((body) => body.kind === "charge");
      for (const { at } of charges) {
        const year = charges.filter((body) => body.at > at - YEAR_LENGTH && body.at <= at);
        const inForce = year.reduce((sum, { tier }) => sum + TIER_RHO[tier], 0);
        const spent = year.reduce((sum, { rho }) => sum + rho, 0);
        expect(spent).toBeLessThanOrEqual(inForce);
        expect(spent).toBeLessThanOrEqual(capAt(bodies, at));
        expect(spent).toBeLessThanOrEqual(13 * TIER_RHO.standard);
      }
    }),
    { numRuns: 500 },
  );
  // The property would hold of a level that never changes: it did.
  expect(loosened).toBeGreaterThan(20);
});
