import { expect, test } from "vitest";
import { decideTier, LOOSENING_NOTICE, type TierRequest } from "../../../src/core/privacy/tier-change.ts";

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
