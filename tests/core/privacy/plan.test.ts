import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MemberId, TeamId } from "../../../src/core/ids.ts";
import { TIER_RHO, type Tier, UNITS_PER_RHO } from "../../../src/core/privacy/accountant.ts";
import { countedIn, type Plan, planWindow } from "../../../src/core/privacy/plan.ts";
import { countRoster } from "../../../src/core/privacy/tree.ts";
import { anyDirectory, type Branch, countedPeople, directory, nodesAbove } from "./organizations.ts";

const asked = { dimensions: ["one", "two"], drivers: ["three"] };
const none: ReadonlySet<TeamId> = new Set();

/** Those who are counted in some drawn group. */
function askedMembers(made: Plan): ReadonlySet<MemberId> {
  return new Set([...countedIn(made)].flatMap(([member, node]) => (node === null ? [] : [member])));
}

function plan(root: Branch, more: { index?: number; tier?: Tier; changed?: string[] } = {}): Plan {
  return planWindow({
    index: more.index ?? 1,
    tier: more.tier ?? "strict",
    roster: countRoster(directory(root)),
    changed: new Set((more.changed ?? []) as TeamId[]),
    asked,
  });
}

const draw = (made: Plan, node: string, metric = "strain"): Plan["draws"][number] | undefined =>
  made.draws.find((planned) => planned.id === node && planned.metric === metric);

const company: Branch = {
  name: "root",
  staff: 0,
  below: [
    { name: "a", staff: 100 },
    { name: "b", staff: 50, below: [{ name: "b1", staff: 40 }] },
  ],
};

test("draws a leaf with the tier's noise: variance 100 where strict, 40 where standard", () => {
  const variance = (tier: Tier): number => {
    const exact = draw(plan(company, { tier }), "a")?.variance;
    return Number(exact?.numerator) / Number(exact?.denominator);
  };
  expect([variance("strict"), variance("standard")]).toEqual([100, 40]);
});

test("gives the share of inner nodes to a leaf that has none above it", () => {
  const alone = plan({ name: "root", staff: 30 });
  expect(draw(alone, "root")?.rho).toBe(TIER_RHO.strict * 0.98);
  expect(alone.charge).toBe(TIER_RHO.strict);
});

test("draws direct staff as a leaf beside the teams", () => {
  expect(draw(plan(company), "b:direct")).toMatchObject({
    rho: TIER_RHO.strict * 0.9,
    rosterSize: 50,
    parent: "b",
  });
});

test("spends half of the first window on the whole organization's answering and mean, and shows no team", () => {
  const first = plan(company, { index: 0 });
  const quarter = TIER_RHO.strict / 4;
  expect(draw(first, "root", "calibration_answering")).toMatchObject({
    rho: quarter,
    sensitivity: 1,
    withheld: null,
  });
  expect(draw(first, "root", "calibration_mean")).toMatchObject({
    rho: quarter,
    sensitivity: 20,
    withheld: null,
  });
  expect(draw(first, "a")).toMatchObject({ rho: TIER_RHO.strict * 0.45, withheld: "calibration" });
  expect(draw(first, "root")?.withheld).toBeNull();
  expect(first.draws.filter(({ id, withheld }) => (withheld === null) !== (id === "root"))).toEqual([]);
  const second = plan(company);
  expect(
    second.draws.filter(({ metric, withheld }) => metric.startsWith("calibration") || withheld !== null),
  ).toEqual([]);
});

test("draws nothing of a node whose roster changed, and gives its share to nobody", () => {
  const before = plan(company);
  const after = plan(company, { changed: ["b"] });
  expect(after.withheld).toEqual([{ node: "b", rosterSize: 90, reason: "roster_changed", within: "root" }]);
  expect(draw(after, "b")).toBeUndefined();
  expect(draw(after, "b1")).toMatchObject({ rho: draw(before, "b1")?.rho, parent: "root" });
});

test("points from a withheld team to the smallest group around it that is drawn", () => {
  const made = plan(
    {
      name: "root",
      staff: 20,
      below: [
        {
          name: "a",
          staff: 12,
          below: [
            { name: "tiny", staff: 3 },
            { name: "b", staff: 9 },
          ],
        },
      ],
    },
    { changed: ["a:direct"] },
  );
  expect(made.withheld).toEqual([
    { node: "a:direct", rosterSize: 15, reason: "roster_changed", within: "a" },
    { node: "tiny", rosterSize: 3, reason: "roster_under_8", within: "a" },
  ]);
});

test("asks nobody in an organization of seven, and nobody whose every node is withheld", () => {
  expect(askedMembers(plan({ name: "root", staff: 7 })).size).toBe(0);
  const made = plan(company, { changed: ["root", "a"] });
  const people = askedMembers(made);
  expect(people.size).toBe(90);
  expect([...people].some((id) => id.startsWith("a."))).toBe(false);
});

test("never asks the lead of the whole organization", () => {
  const people = askedMembers(plan({ name: "root", staff: 20, lead: true }));
  expect([people.size, [...people].includes("root.lead" as never)]).toEqual([20, false]);
});

test.each([-1, 0.5, Number.NaN])("refuses window %d", (index) => {
  expect(() => plan(company, { index })).toThrow(expect.objectContaining({ code: "invalid" }));
});

describe("whatever the directory, the changes and the window", () => {
  const windows = fc.record({
    directory: anyDirectory(30),
    index: fc.nat(2),
    tier: fc.constantFrom<Tier>("strict", "standard"),
    changes: fc.array(fc.nat(), { maxLength: 6 }),
    // Large enough a factor for groups of 100 and more.
    factor: fc.constantFrom(1, 1, 9),
  });
  const make = (input: typeof windows extends fc.Arbitrary<infer T> ? T : never): Plan => {
    const members = Array.from({ length: input.factor }, (_, copy) =>
      input.directory.members.map((m) => (copy === 0 ? m : { ...m, id: `${m.id}/${copy}` as typeof m.id })),
    ).flat();
    const roster = countRoster({ teams: input.directory.teams, members });
    const changed = new Set(
      input.changes.map((n) => roster.nodes[n % roster.nodes.length]?.id ?? ("" as TeamId)),
    );
    return planWindow({
      index: input.index,
      tier: input.tier,
      roster,
      changed: input.index === 0 ? none : changed,
      asked,
    });
  };

  test("no member is in draws that cost more than the tier's ρ, in exact arithmetic", () => {
    fc.assert(
      fc.property(windows, (input) => {
        const made = make(input);
        // ρ = Δ²/(2σ²), from the variance that the sampler is given.
        const cost = made.roster.nodes.map(() => 0n);
        for (const { node, sensitivity, variance } of made.draws) {
          const [num, den] = [BigInt(sensitivity) ** 2n * variance.denominator, 2n * variance.numerator];
          const units = num * BigInt(UNITS_PER_RHO);
          expect(units % den).toBe(0n);
          cost[node] = (cost[node] ?? 0n) + units / den;
        }
        let worst = 0n;
        for (const entry of made.roster.entry) {
          if (entry < 0) continue;
          const path = [entry, ...nodesAbove(made.roster, entry)];
          const sum = path.reduce((total, node) => total + (cost[node] ?? 0n), 0n);
          if (sum > worst) worst = sum;
        }
        expect(worst).toBeLessThanOrEqual(BigInt(TIER_RHO[input.tier]));
        expect(BigInt(made.charge)).toBe(worst);
      }),
      { numRuns: 400 },
    );
  });

  test("what is left between a drawn group and its nearest drawn parts is nobody, or at least five", () => {
    fc.assert(
      fc.property(windows, (input) => {
        const made = make(input);
        const strain = made.draws.filter(({ metric }) => metric === "strain");
        for (const { id, rosterSize } of strain) {
          const parts = strain.filter(({ parent }) => parent === id);
          const left = rosterSize - parts.reduce((sum, part) => sum + part.rosterSize, 0);
          expect(left === 0 || left >= 5).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("every node is either drawn or withheld with a reason, and asked people are those in drawn nodes", () => {
    fc.assert(
      fc.property(windows, (input) => {
        const made = make(input);
        const strain = made.draws.filter(({ metric }) => metric === "strain").map(({ id }) => id);
        const hidden = made.withheld.map(({ node }) => node);
        expect([...strain, ...hidden].sort()).toEqual(made.roster.nodes.map(({ id }) => id).sort());
        const people = countedPeople(made.roster);
        const heard = new Set(strain.flatMap((id) => [...(people.get(id) ?? [])]));
        expect(askedMembers(made)).toEqual(heard);
      }),
      { numRuns: 200 },
    );
  });
});
