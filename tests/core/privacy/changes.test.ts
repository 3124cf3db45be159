import fc from "fast-check";
import { expect, test } from "vitest";
import type { MemberId, TeamId } from "../../../src/core/ids.ts";
import { changedNodes } from "../../../src/core/privacy/changes.ts";
import type { DirectoryRoster } from "../../../src/core/privacy/roster.ts";
import { countRoster } from "../../../src/core/privacy/tree.ts";
import { anyDirectory, countedPeople, directory } from "./organizations.ts";

const organization = directory({
  name: "root",
  staff: 20,
  below: [
    { name: "a", staff: 10 },
    { name: "b", staff: 10 },
  ],
});

const without = (roster: DirectoryRoster, ...ids: string[]): DirectoryRoster => ({
  teams: roster.teams,
  members: roster.members.filter(({ id }) => !ids.includes(id)),
});
const plus = (roster: DirectoryRoster, team: string, ...ids: string[]): DirectoryRoster => ({
  teams: roster.teams,
  members: [...roster.members, ...ids.map((id) => ({ id: id as MemberId, team: team as TeamId }))],
});
const changed = (before: DirectoryRoster, after: DirectoryRoster): string[] => [
  ...changedNodes(countRoster(before), countRoster(after)),
];

test("reports nothing where nobody came or went", () => {
  expect(changed(organization, organization)).toEqual([]);
});

test("lets three of ten leave or be replaced, and not four", () => {
  expect(changed(organization, plus(without(organization, "a.0", "a.1", "a.2"), "a", "x", "y", "z"))).toEqual(
    [],
  );
  const four = without(organization, "a.0", "a.1", "a.2", "a.3");
  expect(changed(organization, plus(four, "a", "w", "x", "y", "z"))).toEqual(["a"]);
});

test("lets three join ten, and not four", () => {
  expect(changed(organization, plus(organization, "b", "x", "y", "z"))).toEqual([]);
  expect(changed(organization, plus(organization, "b", "w", "x", "y", "z"))).toEqual(["b"]);
});

test("reports both teams of four people who moved, and not the organization that holds both", () => {
  const moved = plus(without(organization, "a.0", "a.1", "a.2", "a.3"), "b", "a.0", "a.1", "a.2", "a.3");
  expect(changed(organization, moved).sort()).toEqual(["a", "b"]);
});

test("reports a team that is new, however familiar its people", () => {
  const founded = {
    teams: [...organization.teams, { id: "c" as TeamId, parent: "root" as TeamId, lead: null }],
    members: organization.members.map((m) => (m.team === "a" ? { ...m, team: "c" as TeamId } : m)),
  };
  expect(changed(organization, founded)).toContain("c");
});

test("reports a team of seven that became eight only for what changed, not for being seen first", () => {
  const seven = without(organization, "a.0", "a.1", "a.2");
  expect(changed(seven, plus(seven, "a", "a.0"))).toEqual([]);
});

test("whatever happened, agrees with comparing the people of every node one by one", () => {
  const stories = fc.record({
    before: anyDirectory(15),
    after: anyDirectory(15),
    keepsTree: fc.boolean(),
    moves: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 12 }),
    isSorted: fc.boolean(),
  });
  fc.assert(
    fc.property(stories, ({ before, after, keepsTree, moves, isSorted }) => {
      let later = after;
      if (keepsTree) {
        const members = [...before.members];
        for (const [who, where] of moves) {
          const member = members[who % Math.max(1, members.length)];
          const team = before.teams[where % before.teams.length];
          if (member && team) members[who % members.length] = { id: member.id, team: team.id };
        }
        later = { teams: before.teams, members: members.slice(moves.length % 3) };
      }
      const order = (roster: DirectoryRoster): DirectoryRoster =>
        isSorted
          ? { ...roster, members: [...roster.members].sort((a, b) => (a.id < b.id ? -1 : 1)) }
          : roster;
      const [one, other] = [countRoster(order(before)), countRoster(order(later))];
      const [then, now] = [countedPeople(one), countedPeople(other)];
      const expected = [...now].flatMap(([id, people]) => {
        const old = then.get(id) ?? new Set();
        const joined = [...people].filter((member) => !old.has(member)).length;
        const left = [...old].filter((member) => !people.has(member)).length;
        return Math.max(joined, left) > 0.3 * old.size + 1e-9 ? [id] : [];
      });
      expect([...changedNodes(one, other)].sort()).toEqual(expected.sort());
    }),
    { numRuns: 400 },
  );
});
