import fc from "fast-check";
import { expect, test } from "vitest";
import type { MemberId, TeamId } from "../../../src/core/ids.ts";
import type { RosterMember, Team } from "../../../src/core/privacy/node.ts";
import { directStaffNode, NOWHERE } from "../../../src/core/privacy/roster.ts";
import { type CountedRoster, countRoster, entryOf, SMALLEST_GROUP } from "../../../src/core/privacy/tree.ts";
import { anyDirectory, type Branch, countedPeople, directory, nodeOf, nodesAbove } from "./organizations.ts";

const count = (root: Branch): CountedRoster => countRoster(directory(root));

/** Id, people and fate of every node, for comparing whole trees. */
const summary = (roster: CountedRoster): Record<string, string> =>
  Object.fromEntries(
    roster.nodes.map(({ id, rosterSize, withheld, inner }) => [
      id,
      `${rosterSize} ${withheld ?? (inner ? "inner" : "leaf")}`,
    ]),
  );

test("withholds a team of seven and releases a team of eight", () => {
  const roster = count({
    name: "root",
    staff: 0,
    below: [
      { name: "seven", staff: 7 },
      { name: "eight", staff: 8 },
    ],
  });
  expect(summary(roster)).toEqual({ root: "15 inner", seven: "7 roster_under_8", eight: "8 leaf" });
});

test("does not count its lead towards a team's eight", () => {
  const roster = count({ name: "root", staff: 20, below: [{ name: "a", staff: 7, lead: true }] });
  expect(nodeOf(roster, "a").withheld).toBe("roster_under_8");
  expect(nodeOf(roster, "root").rosterSize).toBe(28);
});

test("makes a team whose sub-teams are all too small a leaf that counts them", () => {
  const roster = count({
    name: "root",
    staff: 2,
    below: [
      { name: "a", staff: 5 },
      { name: "b", staff: 4 },
    ],
  });
  expect(summary(roster)).toEqual({ root: "11 leaf", a: "5 roster_under_8", b: "4 roster_under_8" });
});

test("makes direct staff of eight a leaf of its own, with the people of teams too small beside them", () => {
  const root = (staff: number): Branch => ({
    name: "root",
    staff,
    below: [
      { name: "big", staff: 10 },
      { name: "small", staff: 5 },
    ],
  });
  expect(summary(count(root(3)))).toEqual({
    root: "18 inner",
    big: "10 leaf",
    "root:direct": "8 leaf",
    small: "5 roster_under_8",
  });
  expect(summary(count(root(2)))).toEqual({ root: "17 inner", big: "10 leaf", small: "5 roster_under_8" });
});

test.each([
  [0, { a: "16 inner", root: "36 inner" }],
  [1, { a: "16 inner", root: "37 inner" }],
  [4, { a: "16 inner", root: "40 inner" }],
  [5, { a: "21 inner", root: "41 inner" }],
])("counts %i people left over beside released teams where nobody can be singled out", (left, expected) => {
  const roster = count({
    name: "root",
    staff: 20,
    below: [
      {
        name: "a",
        staff: left,
        below: [
          { name: "a1", staff: 8 },
          { name: "a2", staff: 8 },
        ],
      },
    ],
  });
  expect(summary(roster)).toMatchObject(expected);
});

test("sends people left over up more than one level, until five are together", () => {
  const roster = count({
    name: "root",
    staff: 2,
    below: [{ name: "a", staff: 1, below: [{ name: "b", staff: 2, below: [{ name: "c", staff: 9 }] }] }],
  });
  expect(summary(roster)).toEqual({ root: "14 inner", a: "9 inner", b: "9 inner", c: "9 leaf" });
  expect(entryOf(roster, "b.0" as MemberId)).toBe(0);
});

test("gives up the smallest leaf where one to four people are left over at the top", () => {
  const roster = count({
    name: "root",
    staff: 3,
    below: [
      { name: "a", staff: 12 },
      { name: "b", staff: 9 },
      { name: "c", staff: 9 },
    ],
  });
  expect(summary(roster)).toEqual({ root: "33 inner", a: "12 leaf", b: "9 residual", c: "9 leaf" });
});

test("rather gives up a division whose own staff fills the gap, for its teams stay", () => {
  const roster = count({
    name: "root",
    staff: 1,
    below: [
      { name: "small", staff: 8 },
      { name: "division", staff: 6, below: [{ name: "team", staff: 20 }] },
    ],
  });
  expect(summary(roster)).toMatchObject({ small: "8 leaf", division: "26 residual", team: "20 leaf" });
});

test("gives up a division and one of its teams where nothing else would hide the one left over", () => {
  const roster = count({
    name: "root",
    staff: 1,
    below: [
      {
        name: "division",
        staff: 0,
        below: [
          { name: "x", staff: 8 },
          { name: "y", staff: 9 },
        ],
      },
    ],
  });
  expect(summary(roster)).toEqual({
    root: "18 inner",
    division: "17 residual",
    x: "8 residual",
    y: "9 leaf",
  });
});

test("makes the organization a leaf where its only team had to be given up", () => {
  expect(summary(count({ name: "root", staff: 3, below: [{ name: "only", staff: 20 }] }))).toEqual({
    root: "23 leaf",
    only: "20 residual",
  });
});

test("releases nothing of an organization of seven", () => {
  const roster = count({ name: "root", staff: 4, below: [{ name: "a", staff: 3 }] });
  expect(roster.nodes.every(({ withheld }) => withheld === "roster_under_8")).toBe(true);
});

test("whatever the directory, each node's size is the people counted there, and only leads of the top are counted nowhere", () => {
  fc.assert(
    fc.property(anyDirectory(), (roster) => {
      const counted = countRoster(roster);
      const people = countedPeople(counted);
      for (const { id, rosterSize } of counted.nodes) expect(people.get(id)?.size).toBe(rosterSize);
      const top = roster.teams[0];
      const missing = roster.members.filter(({ id }) => !people.get("t0" as TeamId)?.has(id));
      expect(missing.map(({ id }) => id)).toEqual(
        roster.members.map(({ id }) => id).filter((id) => id === top?.lead),
      );
    }),
    { numRuns: 300 },
  );
});

test("whatever the directory, a releasable node has 8 people, and 0 or at least 5 beside its nearest releasable parts", () => {
  fc.assert(
    fc.property(anyDirectory(), (roster) => {
      const counted = countRoster(roster);
      const people = countedPeople(counted);
      const isReleasable = (i: number): boolean => counted.nodes[i]?.withheld === null;
      for (const [i, node] of counted.nodes.entries()) {
        if (!isReleasable(i)) continue;
        expect(node.rosterSize).toBeGreaterThanOrEqual(SMALLEST_GROUP);
        const left = new Set(people.get(node.id));
        let parts = 0;
        for (const [j, part] of counted.nodes.entries()) {
          if (!isReleasable(j) || nodesAbove(counted, j).find(isReleasable) !== i) continue;
          parts += part.rosterSize;
          for (const member of people.get(part.id) ?? []) expect(left.delete(member)).toBe(true);
        }
        expect(left.size).toBe(node.rosterSize - parts);
        expect(left.size === 0 || left.size >= 5).toBe(true);
        expect(node.inner).toBe(parts > 0);
      }
    }),
    { numRuns: 500 },
  );
});

test("whatever the directory, nobody is counted in a team that they lead, nor below it", () => {
  fc.assert(
    fc.property(anyDirectory(), (roster) => {
      const people = countedPeople(countRoster(roster));
      for (const team of roster.teams) {
        if (team.lead === null) continue;
        for (const node of [team.id, directStaffNode(team.id)]) {
          expect(people.get(node)?.has(team.lead) ?? false).toBe(false);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("whatever the order of the directory, everyone is counted in the same nodes", () => {
  const shuffled = anyDirectory(25).chain((roster) =>
    fc.record({
      roster: fc.constant(roster),
      teams: fc.shuffledSubarray([...roster.teams], { minLength: roster.teams.length }),
      members: fc.shuffledSubarray([...roster.members], { minLength: roster.members.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ roster, teams, members }) => {
      const one = countRoster(roster);
      const other = countRoster({ teams, members });
      expect(summary(other)).toEqual(summary(one));
      expect(countedPeople(other)).toEqual(countedPeople(one));
    }),
    { numRuns: 200 },
  );
});

test.each([
  ["of eight people in every team", 8],
  ["of nobody but the lowest", 0],
])("counts a chain of 50,000 teams %s without overflowing", (_, staff) => {
  const depth = 50_000;
  const teams = Array.from({ length: depth }, (_, i): Team => {
    return { id: `t${i}` as TeamId, parent: i === 0 ? null : (`t${i - 1}` as TeamId), lead: null };
  });
  const members = teams.flatMap(({ id }, i) =>
    Array.from({ length: i === depth - 1 ? 7 : staff }, (_, n): RosterMember => {
      return { id: `${id}.${n}` as MemberId, team: id };
    }),
  );
  const roster = countRoster({ teams: teams.reverse(), members });
  expect(roster.nodes[0]?.rosterSize).toBe(7 + (depth - 1) * staff);
  expect(roster.nodes.every(({ above }, i) => (i === 0 ? above === NOWHERE : above < i))).toBe(true);
});
