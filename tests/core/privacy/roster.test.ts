import { expect, test } from "vitest";
import type { MemberId, TeamId } from "../../../src/core/ids.ts";
import type { RosterMember, Team } from "../../../src/core/privacy/node.ts";
import { directStaffNode, findHomes, NOWHERE, teamOfNode } from "../../../src/core/privacy/roster.ts";
import { directory } from "./organizations.ts";

const team = (id: string, parent: string | null, lead: string | null = null): Team => ({
  id: id as TeamId,
  parent: parent as TeamId | null,
  lead: lead as MemberId | null,
});
const member = (id: string, of: string): RosterMember => ({ id: id as MemberId, team: of as TeamId });

function homeOf(teams: Team[], members: RosterMember[], id: string): string | null {
  const homes = findHomes({ teams, members });
  const position = homes.people.positions().get(id as MemberId) ?? NOWHERE;
  return homes.teams[homes.home[position] ?? NOWHERE]?.id ?? null;
}

test("counts a member with their team, and a lead with the parent's direct staff", () => {
  const teams = [team("root", null), team("a", "root", "ann"), team("b", "a")];
  const members = [member("ann", "a"), member("bo", "a")];
  expect(homeOf(teams, members, "ann")).toBe("root");
  expect(homeOf(teams, members, "bo")).toBe("a");
});

test("counts the root's lead nowhere, even one who leads another team as well", () => {
  const teams = [team("root", null, "zoe"), team("a", "root", "zoe")];
  expect(homeOf(teams, [member("zoe", "a")], "zoe")).toBeNull();
});

test("counts a lead of several teams above the highest of them, wherever the directory seats them", () => {
  const teams = [team("root", null), team("a", "root"), team("b", "a", "kim"), team("c", "b", "kim")];
  expect(homeOf(teams, [member("kim", "c")], "kim")).toBe("a");
  expect(homeOf([...teams].reverse(), [member("kim", "root")], "kim")).toBe("a");
});

test("settles a lead of two teams of the same height by id, whatever the order of the list", () => {
  const teams = [
    team("root", null),
    team("a", "root"),
    team("b", "root"),
    team("a1", "a", "kim"),
    team("b1", "b", "kim"),
  ];
  expect(homeOf(teams, [member("kim", "a1")], "kim")).toBe("a");
  expect(homeOf([...teams].reverse(), [member("kim", "a1")], "kim")).toBe("a");
});

test("accepts a lead who is not on the roster", () => {
  expect(homeOf([team("root", null, "gone")], [member("ann", "root")], "ann")).toBe("root");
});

test.each([
  ["no team at all", [], [], "no team"],
  ["a second root", [team("r", null), team("s", null)], [], "r and s"],
  ["an unknown parent", [team("r", null), team("x", "y")], [], "x has the parent y"],
  ["a cycle beside the root", [team("r", null), team("x", "y"), team("y", "x")], [], "x never reaches"],
  ["a cycle instead of a root", [team("x", "y"), team("y", "x")], [], "x never reaches"],
  ["a team that is its own parent", [team("r", null), team("x", "x")], [], "x never reaches"],
  ["a team listed twice", [team("r", null), team("r", "r")], [], "team r is listed twice"],
  ["a reserved id", [team("r", null), team("x:direct", "r")], [], "x:direct"],
  [
    "a member listed twice",
    [team("r", null)],
    [member("m", "r"), member("n", "r"), member("m", "r")],
    "member m",
  ],
  ["neighbors with the same id", [team("r", null)], [member("m", "r"), member("m", "r")], "member m"],
  ["a member of no team", [team("r", null)], [member("m", "q")], "member m belongs to team q"],
])("refuses %s and names it", (_, teams, members, named) => {
  expect(() => findHomes({ teams, members })).toThrow(expect.objectContaining({ code: "invalid" }));
  expect(() => findHomes({ teams, members })).toThrow(named);
});

test("finds everyone's place whether or not the list is in the order of ids", () => {
  const { teams, members } = directory({ name: "root", staff: 30 });
  const ascending = [...members].sort((a, b) => (a.id < b.id ? -1 : 1));
  const shuffled = [...ascending].reverse();
  expect(findHomes({ teams, members: ascending }).people.isSorted).toBe(true);
  expect(findHomes({ teams, members: shuffled }).people.isSorted).toBe(false);
  for (const members of [ascending, shuffled]) {
    const { people } = findHomes({ teams, members });
    expect(members.every(({ id }, i) => people.positions().get(id) === i)).toBe(true);
  }
});

test("names the node of direct staff after its team, and leads back to that team's page", () => {
  const node = directStaffNode("sales" as TeamId);
  expect(node).not.toBe("sales");
  expect(teamOfNode(node)).toBe("sales");
  expect(teamOfNode("sales" as TeamId)).toBe("sales");
});
