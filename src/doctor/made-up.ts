import type { MemberId, TeamId } from "../core/ids.ts";
import type { MemberRecord } from "../core/privacy/contribution.ts";
import type { Asked } from "../core/privacy/metrics.ts";
import type { RosterMember, Team } from "../core/privacy/node.ts";
import type { DirectoryRoster } from "../core/privacy/roster.ts";
import type { Uniform } from "../demo/made-up-random.ts";

/** Fewest people that leave a department of two teams. */
export const FEWEST_PEOPLE = 24;

const PER_DEPARTMENT = 110;

/**
 * A made-up directory of `people` (24 and more): the whole, departments of about 110, teams of 8 to 13. Small teams on purpose: there
 * an attack has the best chance. No leads, so that every person is counted.
 */
export function madeUpDirectory(people: number, random: Uniform): DirectoryRoster {
  const teams: Team[] = [{ id: id<"team">("all"), parent: null, lead: null }];
  const members: RosterMember[] = [];
  const departments = Math.max(1, Math.round(people / PER_DEPARTMENT));
  for (let d = 0; d < departments; d++) {
    const department = id<"team">(`department ${d}`);
    teams.push({ id: department, parent: id<"team">("all"), lead: null });
    let left = Math.floor(((d + 1) * people) / departments) - members.length;
    for (let t = 0; left > 0; t++) {
      const wanted = 8 + Math.floor(random() * 6);
      const size = left - wanted < 8 ? left : wanted;
      const team = id<"team">(`team ${d}.${t}`);
      teams.push({ id: team, parent: department, lead: null });
      for (let i = 0; i < size; i++) members.push({ id: memberId(members.length), team });
      left -= size;
    }
  }
  return { teams, members };
}

/** The `index`th made-up person; ids ascend, as a query ordered by id returns them. */
export function memberId(index: number): MemberId {
  return id<"member">(`member ${String(index).padStart(6, "0")}`);
}

function id<Name extends "team" | "member">(text: string): Name extends "team" ? TeamId : MemberId {
  return text as Name extends "team" ? TeamId : MemberId;
}

/** A member whose every answer of a window had this score, 0 to 100. */
export function recordOf(member: MemberId, score: number, asked: Asked): MemberRecord {
  const all = (ids: readonly string[]) => Object.fromEntries(ids.map((construct) => [construct, score]));
  return { member, strain: score, dimensions: all(asked.dimensions), drivers: all(asked.drivers) };
}

/** What everyone else answered: known to the insider, and therefore of no consequence; seven in ten answer. */
export function recordsOfOthers(
  { members }: DirectoryRoster,
  target: MemberId | null,
  { asked, random }: { asked: Asked; random: Uniform },
): MemberRecord[] {
  return members.flatMap(({ id: member }) => {
    const score = Math.floor(random() * 101);
    return member === target || random() > 0.7 ? [] : [recordOf(member, score, asked)];
  });
}
