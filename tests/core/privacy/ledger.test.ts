import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { WindowId } from "../../../src/core/ids.ts";
import { TIER_RHO } from "../../../src/core/privacy/accountant.ts";
import {
  appendEntry,
  type ChargeEntry,
  canonical,
  capAt,
  checkCharge,
  digest,
  headOf,
  type LedgerBody,
  type LedgerEntry,
  spentInYear,
  verifyLedger,
} from "../../../src/core/privacy/ledger.ts";
import { DAY, WINDOW_LENGTH } from "../../../src/core/privacy/windows.ts";

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash("sha256").update(bytes).digest());
const START = Date.UTC(2026, 0, 5);
const strict: LedgerBody = { kind: "tier", at: START, tier: "strict" };

const charge = (index: number, more: Partial<ChargeEntry> = {}): ChargeEntry => ({
  kind: "charge",
  at: START + index * WINDOW_LENGTH,
  window: `window-${index}` as WindowId,
  index,
  tier: "strict",
  rho: TIER_RHO.strict,
  reason: "closed",
  releases: null,
  ...more,
});

async function written(bodies: readonly LedgerBody[]): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = [];
  for (const body of bodies) entries.push(await appendEntry(entries, body, sha256));
  return entries;
}

test("hashes the same value alike, whatever the order of its keys, and any other differently", async () => {
  expect(canonical({ b: [1, null, true], a: "é\n", c: undefined })).toBe(
    '{"a":"\\u00e9\\n","b":[1,null,true]}',
  );
  expect(await digest({ a: 1, b: 2 }, sha256)).toBe(await digest({ b: 2, a: 1 }, sha256));
  expect(await digest({ a: 1 }, sha256)).toBe(createHash("sha256").update('{"a":1}').digest("hex"));
});

test("writes any value as JSON that reads back as that value, in ASCII", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonical(value);
      expect(text).toMatch(/^[ -~]*$/);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1])("refuses to hash %s", (value) => {
  expect(() => canonical({ value })).toThrow(expect.objectContaining({ code: "bug" }));
});

test("verifies what it wrote, up to the head that every publication carries", async () => {
  const entries = await written([strict, charge(0), charge(1)]);
  expect(await verifyLedger(entries, sha256)).toEqual({ kind: "intact", head: headOf(entries) });
  expect(await verifyLedger(entries, sha256, entries[1]?.hash)).toMatchObject({ kind: "intact" });
  expect(await verifyLedger([], sha256)).toMatchObject({ kind: "intact", head: "0".repeat(64) });
});

test("names the first entry that was changed, whatever was changed in it", async () => {
  const entries = await written([strict, ...Array.from({ length: 14 }, (_, index) => charge(index))]);
  const changes: ((entry: LedgerEntry) => LedgerEntry)[] = [
    (entry) => ({ ...entry, body: charge(70) }),
    (entry) => ({ ...entry, body: { ...entry.body, at: entry.body.at + 1 } }),
    (entry) => ({ ...entry, hash: "f".repeat(64) }),
    (entry) => ({ ...entry, previous: "f".repeat(64) }),
    (entry) => ({ ...entry, sequence: entry.sequence + 1 }),
  ];
  for (const [at] of entries.entries()) {
    for (const change of changes) {
      const forged = entries.map((entry, i) => (i === at ? change(entry) : entry));
      expect(await verifyLedger(forged, sha256)).toMatchObject({ kind: "broken", sequence: at });
    }
  }
});

test("notices an entry that was taken out, and a changed entry whose own hash was made anew", async () => {
  const entries = await written([strict, charge(0), charge(1), charge(2)]);
  expect(await verifyLedger(entries.toSpliced(1, 1), sha256)).toMatchObject({ sequence: 1, why: "sequence" });
  const cheap = await appendEntry(entries.slice(0, 1), charge(0, { rho: 1 }), sha256);
  expect(await verifyLedger(entries.with(1, cheap), sha256)).toMatchObject({ sequence: 2, why: "previous" });
});

test("notices a ledger that was cut short or written anew, given a head that was published", async () => {
  const entries = await written([strict, charge(0), charge(1)]);
  const head = headOf(entries);
  expect(await verifyLedger(entries.slice(0, 2), sha256, head)).toMatchObject({
    sequence: 2,
    why: "missing",
  });
  const anew = await written([strict, charge(0, { rho: 1 }), charge(1)]);
  expect(await verifyLedger(anew, sha256, head)).toMatchObject({ kind: "broken", why: "missing" });
});

test("allows thirteen full windows a year, for ever, and keeps nothing left over", () => {
  const bodies: LedgerBody[] = [strict];
  for (let index = 0; index < 40; index++) {
    expect(checkCharge(bodies, charge(index))).toEqual({ kind: "allowed", left: 0 });
    bodies.push(charge(index));
  }
  const now = START + 39 * WINDOW_LENGTH;
  expect(spentInYear(bodies, now)).toBe(capAt(bodies, now));
});

test("refuses a fourteenth window within 364 days", () => {
  const bodies = [strict, ...Array.from({ length: 13 }, (_, i) => charge(i))];
  const early = charge(13, { at: START + 13 * WINDOW_LENGTH - DAY });
  expect(checkCharge(bodies, early)).toEqual({ kind: "refused", reason: "beyond_cap" });
  expect(checkCharge(bodies, charge(13))).toMatchObject({ kind: "allowed" });
});

test("counts a window that a restore made void like any other", () => {
  const bodies = [strict, charge(0, { reason: "voided" })];
  expect(spentInYear(bodies, START)).toBe(TIER_RHO.strict);
  const again = charge(1, { at: START + DAY });
  expect(checkCharge(bodies, again)).toEqual({ kind: "refused", reason: "beyond_cap" });
});

test("sums the tiers in force: a year that tightened halfway has a cap between the two", () => {
  const bodies: LedgerBody[] = [
    { kind: "tier", at: START, tier: "standard" },
    ...Array.from({ length: 6 }, (_, i) => charge(i, { tier: "standard", rho: TIER_RHO.standard })),
    { kind: "tier", at: START + 6 * WINDOW_LENGTH, tier: "strict" },
  ];
  expect(capAt(bodies, START + 12 * WINDOW_LENGTH)).toBe(6 * TIER_RHO.standard + 7 * TIER_RHO.strict);
  const late = (rho: number, tier: "strict" | "standard") => checkCharge(bodies, charge(6, { rho, tier }));
  expect(late(TIER_RHO.strict, "strict")).toMatchObject({ kind: "allowed" });
  expect(late(TIER_RHO.standard, "standard")).toMatchObject({ reason: "tier_not_in_force" });
  expect(late(TIER_RHO.standard, "strict")).toMatchObject({ reason: "beyond_tier" });
});

test.each([
  ["twice for one window", charge(9, { window: "window-1" as WindowId }), "charged_before"],
  ["twice for one index", charge(1, { window: "other" as WindowId }), "charged_before"],
  ["for a window that opened before the last", charge(2, { at: START }), "out_of_order"],
  ["for a window from before the ledger began", charge(2, { at: START - 1 }), "out_of_order"],
  ["half a unit", charge(2, { rho: 0.5 }), "beyond_tier"],
  ["less than nothing", charge(2, { rho: -1 }), "beyond_tier"],
])("refuses to charge %s", (_, body, reason) => {
  expect(checkCharge([strict, charge(0), charge(1)], body)).toEqual({ kind: "refused", reason });
});

test("whatever is tried, no 364 days ever cost more than thirteen windows of the tier", () => {
  const tries = fc.array(
    fc.record({ wait: fc.integer({ min: 0, max: 60 * DAY }), rho: fc.nat(TIER_RHO.strict) }),
    {
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(tries, (steps) => {
      const bodies: LedgerBody[] = [strict];
      let at = START;
      for (const [index, { wait, rho }] of steps.entries()) {
        at += wait;
        const body = charge(index, { at, rho });
        if (checkCharge(bodies, body).kind === "allowed") bodies.push(body);
      }
      const charges = bodies.filter((body) => body.kind === "charge");
      for (const first of charges) {
        const year = charges.filter((body) => body.at >= first.at && body.at < first.at + 13 * WINDOW_LENGTH);
        expect(year.reduce((sum, body) => sum + body.rho, 0)).toBeLessThanOrEqual(13 * TIER_RHO.strict);
      }
    }),
  );
});
