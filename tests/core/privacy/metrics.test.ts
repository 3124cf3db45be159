import fc from "fast-check";
import { expect, test } from "vitest";
import { heaviestPath } from "../../../src/core/privacy/budget.ts";
import { type Allocation, otherMetrics } from "../../../src/core/privacy/metrics.ts";
import { type CountedRoster, countRoster } from "../../../src/core/privacy/tree.ts";
import { type Branch, directory } from "./organizations.ts";

const SHARE = 1_000_000_000;
const asked = { dimensions: ["d1", "d2", "d3", "d4", "d5"], drivers: ["r1", "r2", "r3"] };

function allocated(root: Branch, questions = asked): { roster: CountedRoster; allocations: Allocation[] } {
  const roster = countRoster(directory(root));
  return { roster, allocations: otherMetrics(roster, questions, SHARE) };
}

const names = (made: ReturnType<typeof allocated>, id: string): string[] =>
  made.allocations.filter(({ node }) => made.roster.nodes[node]?.id === id).map(({ metric }) => metric);

test("gives an organization under 100 its answering count and nothing else, with the whole share", () => {
  const { allocations } = allocated({ name: "root", staff: 99 });
  expect(allocations).toEqual([{ node: 0, metric: "answering", sensitivity: 1, rho: SHARE }]);
});

test("gives groups of 100 dimensions, drivers and participation, and groups of 99 nothing", () => {
  const made = allocated({
    name: "root",
    staff: 0,
    below: [
      { name: "large", staff: 100 },
      { name: "small", staff: 99 },
    ],
  });
  const questions = [
    ...asked.dimensions.map((d) => `dimension:${d}`),
    ...asked.drivers.map((d) => `driver:${d}`),
  ];
  expect(names(made, "large")).toEqual([...questions, "participation"]);
  expect(names(made, "small")).toEqual([]);
  // The root's participation is what "answering" counts.
  expect(names(made, "root")).toEqual(["answering", ...questions]);
});

test("gives the whole share to answering where nothing else is asked of the only large group", () => {
  const { allocations } = allocated({ name: "root", staff: 300 }, { dimensions: [], drivers: [] });
  expect(allocations).toEqual([{ node: 0, metric: "answering", sensitivity: 1, rho: SHARE }]);
});

test("never costs a path more than the share, and answering gets at least half", () => {
  const sizes = fc.array(fc.array(fc.integer({ min: 50, max: 260 }), { maxLength: 5 }), { maxLength: 5 });
  const questions = fc.record({
    dimensions: fc.subarray(asked.dimensions),
    drivers: fc.subarray(asked.drivers),
  });
  fc.assert(
    fc.property(sizes, questions, fc.nat(300), (divisions, questions, staff) => {
      const made = allocated(
        {
          name: "root",
          staff: staff + 8,
          below: divisions.map((teams, d) => ({
            name: `d${d}`,
            staff: 12,
            below: teams.map((size, t) => ({ name: `d${d}.${t}`, staff: size })),
          })),
        },
        questions,
      );
      const spent = made.roster.nodes.map(() => 0);
      for (const { node, rho } of made.allocations) spent[node] = (spent[node] ?? 0) + rho;
      expect(heaviestPath(made.roster.nodes, spent)).toBeLessThanOrEqual(SHARE);
      expect(made.allocations[0]?.rho).toBeGreaterThanOrEqual(SHARE / 2);
      expect(made.allocations.every(({ rho }) => rho > 0)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test("splits a group's ρ over m questions as the one vector of sensitivity √m that they are", () => {
  const { allocations } = allocated({ name: "root", staff: 300 }, { ...asked, drivers: [] });
  const dimensions = allocations.filter(({ metric }) => metric.startsWith("dimension"));
  const rho = dimensions.reduce((sum, part) => sum + part.rho, 0);
  const variance = 1 / (2 * (dimensions[0]?.rho ?? 0));
  expect(variance / (Math.sqrt(5) ** 2 / (2 * rho))).toBeCloseTo(1, 8);
});
