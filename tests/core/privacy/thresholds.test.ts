import fc from "fast-check";
import { expect, test } from "vitest";
import type { DirectoryRoster } from "../../../src/core/privacy/roster.ts";
import { OFFERED, weighThreshold } from "../../../src/core/privacy/thresholds.ts";
import { type CountedRoster, countRoster, SMALLEST_RESIDUAL } from "../../../src/core/privacy/tree.ts";
import { anyDirectory, type Branch, directory, nodeOf } from "./organizations.ts";

const count = (root: Branch, smallest: number): CountedRoster =>
  countRoster({ ...directory(root), smallest });

const TWO_TEAMS: Branch = {
  name: "root",
  staff: 0,
  below: [
    { name: "seven", staff: 7 },
    { name: "nine", staff: 9 },
    { name: "twelve", staff: 12 },
  ],
};

test("a raised threshold withholds what was shown, and says so in terms of the roster", () => {
  expect(nodeOf(count(TWO_TEAMS, 8), "nine").withheld).toBeNull();
  const raised = count(TWO_TEAMS, 12);
  expect(nodeOf(raised, "nine")).toMatchObject({ withheld: "roster_small", rosterSize: 9 });
  expect(nodeOf(raised, "seven").withheld).toBe("roster_under_8");
  expect(nodeOf(raised, "twelve").withheld).toBeNull();
});

test("no threshold goes below the rules' eight", () => {
  for (const smallest of [0, 1, 7, 8])
    expect(count(TWO_TEAMS, smallest)).toMatchObject({ nodes: count(TWO_TEAMS, 8).nodes });
});

/** People of each shown node who are in none of the nearest shown nodes below it. */
function residuals({ nodes }: CountedRoster): number[] {
  const left = nodes.map(({ rosterSize }) => rosterSize);
  for (const node of nodes) {
    if (node.withheld !== null) continue;
    let up = node.above;
    while (up >= 0 && nodes[up]?.withheld !== null) up = nodes[up]?.above ?? -1;
    if (up >= 0) left[up] = (left[up] ?? 0) - node.rosterSize;
  }
  return left.filter((_, i) => nodes[i]?.withheld === null);
}

test("whatever the directory and the threshold, what is shown has that many people, and 0 or at least 5 beside its parts", () => {
  fc.assert(
    fc.property(
      anyDirectory(),
      fc.constantFrom(...OFFERED.smallest_group),
      (roster: DirectoryRoster, smallest) => {
        const counted = countRoster({ ...roster, smallest });
        for (const { withheld, rosterSize } of counted.nodes)
          if (withheld === null) expect(rosterSize).toBeGreaterThanOrEqual(smallest);
        for (const people of residuals(counted))
          expect(people === 0 || people >= SMALLEST_RESIDUAL, String(people)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test("raising and lowering are told apart, and only what is offered counts", () => {
  const weigh = (now: number, wished: number) => weighThreshold("smallest_group", { now, wished });
  expect([weigh(8, 12), weigh(12, 8), weigh(12, 12), weigh(12, 7), weigh(12, 11)]).toEqual([
    "raise",
    "lower",
    "same",
    "unknown",
    "unknown",
  ]);
  expect(weighThreshold("smallest_for_hr", { now: 50, wished: 8 })).toBe("unknown");
});
