import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TeamId } from "../../../src/core/ids.ts";
import { type ListDecision, stateOfList } from "../../../src/core/privacy/objection.ts";
import { countedIn, planWindow } from "../../../src/core/privacy/plan.ts";
import { countRoster } from "../../../src/core/privacy/tree.ts";
import { anyDirectory, directory } from "./organizations.ts";

const asked = { dimensions: ["one", "two"], drivers: ["three"] };
const none: ReadonlySet<TeamId> = new Set();

describe("How a list stands", () => {
  test("nobody objected, somebody did, it was kept, it was left out", () => {
    expect(stateOfList([])).toBe("unquestioned");
    expect(stateOfList([null])).toBe("waiting");
    expect(stateOfList(["kept"])).toBe("kept");
    expect(stateOfList(["left_out"])).toBe("left_out");
  });

  test("a further reason opens it again after it was kept; once left out, nothing does", () => {
    expect(stateOfList(["kept", null])).toBe("waiting");
    expect(stateOfList(["kept", "left_out"])).toBe("left_out");
    expect(stateOfList([null, "left_out"])).toBe("left_out");
  });

  test("in whatever order the reasons come", () => {
    const decisions = fc.array(fc.constantFrom<ListDecision | null>("left_out", "kept", null));
    fc.assert(fc.property(decisions, (some) => stateOfList(some) === stateOfList([...some].reverse())));
  });
});

describe("A group that was objected to", () => {
  const roster = countRoster(
    directory({
      name: "root",
      staff: 9,
      below: [
        { name: "a", staff: 30 },
        { name: "b", staff: 10, below: [{ name: "b1", staff: 12 }] },
      ],
    }),
  );
  const plan = (objected: readonly string[], changed: readonly string[] = []) =>
    planWindow({
      index: 1,
      tier: "strict",
      roster,
      changed: new Set(changed as TeamId[]),
      objected: new Set(objected as TeamId[]),
      asked,
    });

  test.each(["a", "b", "b1", "b:direct", "root"])(
    "%s: nothing of it is drawn, and nobody else gets its share",
    (node) => {
      const [before, after] = [plan([]), plan([node])];
      expect(after.withheld).toEqual([expect.objectContaining({ node, reason: "roster_objected" })]);
      const kept = before.draws.filter(({ id }) => id !== node);
      const sameCost = ({ id, metric, rho, variance }: (typeof kept)[number]) => ({
        id,
        metric,
        rho,
        variance,
      });
      expect(after.draws.map(sameCost)).toEqual(kept.map(sameCost));
      expect(after.charge).toBeLessThanOrEqual(before.charge);
    },
  );

  test("whose roster changed as well says so: it would have been hidden anyway", () => {
    expect(plan(["a"], ["a"]).withheld).toEqual([expect.objectContaining({ reason: "roster_changed" })]);
  });

  test("and every group around it: nobody of it is counted anywhere", () => {
    const people = countedIn(plan(["root", "a"]));
    expect([...people].filter(([member]) => member.startsWith("a.")).every(([, at]) => at === null)).toBe(
      true,
    );
    expect([...people].filter(([member]) => member.startsWith("b1.")).every(([, at]) => at === "b1")).toBe(
      true,
    );
  });

  test("leaves what an equal change of roster leaves, in any directory: the same draws, the same charge", () => {
    fc.assert(
      fc.property(anyDirectory(25), fc.array(fc.nat(), { maxLength: 6 }), (any, picks) => {
        const counted = countRoster(any);
        const nodes = new Set(picks.map((n) => counted.nodes[n % counted.nodes.length]?.id as TeamId));
        const input = { index: 1, tier: "strict", roster: counted, asked } as const;
        const objected = planWindow({ ...input, changed: none, objected: nodes });
        const changed = planWindow({ ...input, changed: nodes });
        expect(objected.draws).toEqual(changed.draws);
        expect(objected.charge).toBe(changed.charge);
        // Rule 13: between a drawn group and its nearest drawn parts lies nobody, or at least five.
        const strain = objected.draws.filter(({ metric }) => metric === "strain");
        for (const { id, rosterSize } of strain) {
          const parts = strain.filter(({ parent }) => parent === id);
          const left = rosterSize - parts.reduce((sum, part) => sum + part.rosterSize, 0);
          expect(left === 0 || left >= 5).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
