import fc from "fast-check";
import { expect, test } from "vitest";
import type { MemberId, TeamId } from "../../../src/core/ids.ts";
import { contributionOf, type MemberRecord } from "../../../src/core/privacy/contribution.ts";
import type { WindowReleases } from "../../../src/core/privacy/node.ts";
import { type Plan, planWindow } from "../../../src/core/privacy/plan.ts";
import {
  addRecords,
  deriveFromReleases,
  drawReleases,
  drawTally,
  emptyTally,
} from "../../../src/core/privacy/release.ts";
import { countRoster } from "../../../src/core/privacy/tree.ts";
import { seededBytes } from "../../privacy/random.ts";
import { anyDirectory, type Branch, countedPeople, directory } from "./organizations.ts";

const asked = { dimensions: ["tired"], drivers: ["load"] };
const company: Branch = {
  name: "root",
  staff: 0,
  below: [
    { name: "a", staff: 120 },
    {
      name: "b",
      staff: 20,
      below: [
        { name: "tiny", staff: 3 },
        { name: "b1", staff: 12 },
      ],
    },
  ],
};

function plan(root: Branch = company, index = 1, changed: string[] = []): Plan {
  const roster = countRoster(directory(root));
  return planWindow({ index, tier: "strict", roster, changed: new Set(changed as TeamId[]), asked });
}

const everyone = (made: Plan, record: Omit<MemberRecord, "member">): MemberRecord[] =>
  made.roster.people.members.map((member) => ({ member, ...record }));

/** The sums before noise: the same seed draws the same noise, so the difference to silence is what was added. */
function sums(made: Plan, records: readonly MemberRecord[]): Record<string, number> {
  const draw = (of: readonly MemberRecord[]): WindowReleases =>
    drawReleases({ plan: made, records: of, random: seededBytes(1) });
  const silent = draw([]);
  return Object.fromEntries(
    draw(records).releases.map(({ node, metric, value }, i) => [
      `${node} ${metric}`,
      value - (silent.releases[i]?.value ?? Number.NaN),
    ]),
  );
}

test("adds what everyone counted at a node contributes, on every level", () => {
  const made = plan();
  expect(
    sums(made, everyone(made, { strain: 45, dimensions: { tired: 60 }, drivers: { load: 20 } })),
  ).toEqual({
    "root strain": 310,
    "a strain": 240,
    "b strain": 70,
    "b1 strain": 24,
    "b:direct strain": 46,
    "root answering": 155,
    "root dimension:tired": 155,
    "root driver:load": 0,
    "a dimension:tired": 120,
    "a driver:load": 0,
    "a participation": 120,
  });
});

test("measures answering and its mean of the whole organization in the first window", () => {
  const made = plan(company, 0);
  const some = everyone(made, { strain: 55 }).slice(0, 50);
  expect(sums(made, some)).toMatchObject({ "root calibration_answering": 50, "root calibration_mean": 200 });
});

test("adds nothing for silence, for drivers alone, and for people on no roster", () => {
  const made = plan();
  const records = [...everyone(made, { strain: null }), { member: "stranger" as MemberId, strain: 100 }];
  expect(Object.values(sums(made, records)).every((added) => added === 0)).toBe(true);
});

test("refuses two records of one member, and names them", () => {
  const made = plan();
  const twice = [...everyone(made, { strain: 50 }), { member: "a.7" as MemberId, strain: 0 }];
  expect(() => drawReleases({ plan: made, records: twice, random: seededBytes(1) })).toThrow("a.7");
});

test("gives the same sums in slices as at once, and keeps them as plain JSON in between", () => {
  const made = plan();
  const records = everyone(made, { strain: 44, dimensions: { tired: 50 } });
  let tally = emptyTally(made);
  for (let i = 0; i < records.length; i += 40) {
    tally = JSON.parse(JSON.stringify(addRecords(made, tally, records.slice(i, i + 40))));
  }
  const sliced = drawTally({ plan: made, tally, random: seededBytes(2) });
  expect(sliced).toEqual(drawReleases({ plan: made, records, random: seededBytes(2) }));
});

test("whatever the directory, replacing one member's record moves each number by at most its sensitivity, and none elsewhere", () => {
  const score = fc.option(fc.integer({ min: 0, max: 100 }));
  const stories = fc.record({
    directory: anyDirectory(12),
    index: fc.nat(1),
    who: fc.nat(),
    one: score,
    other: score,
  });
  fc.assert(
    fc.property(stories, ({ directory, index, who, one, other }) => {
      const roster = countRoster(directory);
      const made = planWindow({ index, tier: "strict", roster, changed: new Set(), asked });
      const member = roster.people.members[who % Math.max(1, roster.people.members.length)];
      if (member === undefined) return;
      const people = countedPeople(roster);
      const before = sums(made, [{ member, strain: one, dimensions: { tired: one ?? 0 } }]);
      const after = sums(made, [{ member, strain: other, dimensions: { tired: other ?? 0 } }]);
      for (const { id, metric, sensitivity } of made.draws) {
        const moved = Math.abs((after[`${id} ${metric}`] ?? 0) - (before[`${id} ${metric}`] ?? 0));
        expect(moved).toBeLessThanOrEqual(people.get(id)?.has(member) ? sensitivity : 0);
        if (metric === "strain" && people.get(id)?.has(member)) {
          expect(moved).toBe(Math.abs(contributionOf(one) - contributionOf(other)));
        }
      }
    }),
    { numRuns: 150 },
  );
});

test("spreads draws of one number as its stated variance says, around the true sum", () => {
  const made = plan({ name: "root", staff: 20 });
  const records = everyone(made, { strain: 40 });
  const random = seededBytes(3);
  const count = 4_000;
  let [sum, squares, variance] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const strain = drawReleases({ plan: made, records, random }).releases.find(
      ({ metric }) => metric === "strain",
    );
    sum += (strain?.value ?? Number.NaN) - 20;
    squares += ((strain?.value ?? Number.NaN) - 20) ** 2;
    variance = strain?.variance ?? Number.NaN;
  }
  expect(Math.abs(sum / count)).toBeLessThan(4 * Math.sqrt(variance / count));
  expect(Math.abs(squares / count / variance - 1)).toBeLessThan(4 * Math.sqrt(2 / count));
});

test("has nothing to show before the first window closed", () => {
  expect(() => deriveFromReleases([], () => new Map())).toThrow(
    expect.objectContaining({ code: "not_found" }),
  );
});
