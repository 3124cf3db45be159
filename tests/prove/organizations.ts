import type { MemberId, TeamId } from "../../src/core/ids.ts";
import type { RosterMember, Team } from "../../src/core/privacy/node.ts";
import type { DirectoryRoster } from "../../src/core/privacy/roster.ts";
import type { Stream } from "../privacy/random.ts";

/** An id whose order is that of its number, as a query ordered by id returns them. */
function memberId(number: number): MemberId {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}` as MemberId;
}

/** A company: teams of 5 to 20 with a lead each, ten to a department, ten departments to a division. */
export function company(people: number, random: Stream): DirectoryRoster {
  const teams: Team[] = [{ id: "company" as TeamId, parent: null, lead: memberId(0) }];
  const members: RosterMember[] = [{ id: memberId(0), team: "company" as TeamId }];
  const found = (id: string, parent: string): TeamId => {
    const lead = memberId(members.length);
    teams.push({ id: id as TeamId, parent: parent as TeamId, lead });
    members.push({ id: lead, team: id as TeamId });
    return id as TeamId;
  };
  for (let t = 0; members.length < people; t++) {
    const division = `division-${Math.floor(t / 100)}`;
    const department = `department-${Math.floor(t / 10)}`;
    if (t % 100 === 0) found(division, "company");
    if (t % 10 === 0) found(department, division);
    const team = found(`team-${t}`, department);
    const staff = Math.min(random.integer(5, 20), people - members.length);
    for (let n = 0; n < staff; n++) members.push({ id: memberId(members.length), team });
  }
  return { teams, members };
}

/** The same company later: some people changed teams, as many left as were hired. `first` numbers the newcomers. */
export function fourWeeksLater(
  { teams, members }: DirectoryRoster,
  random: Stream,
  change: { readonly moved: number; readonly replaced: number; readonly first: number },
): DirectoryRoster {
  const later = [...members];
  const anyTeam = (): TeamId => teams[random.integer(0, teams.length - 1)]?.id ?? ("company" as TeamId);
  for (let n = 0; n < change.moved; n++) {
    const who = random.integer(0, later.length - 1);
    const member = later[who];
    if (member !== undefined) later[who] = { id: member.id, team: anyTeam() };
  }
  for (let n = 0; n < change.replaced; n++) {
    later.splice(random.integer(0, later.length - 1), 1);
    later.push({ id: memberId(change.first + n), team: anyTeam() });
  }
  return { teams, members: later };
}

/** A tree of no sensible shape: any parent above, any size, leads here and there. */
export function oddTree(random: Stream): DirectoryRoster {
  const count = random.integer(1, 60);
  const isDeep = random.uniform() < 0.3;
  const teams: Team[] = [];
  const members: RosterMember[] = [];
  for (let t = 0; t < count; t++) {
    const id = `team-${t}` as TeamId;
    const staff = random.integer(0, random.uniform() < 0.1 ? 300 : 14);
    const first = members.length;
    for (let n = 0; n < staff; n++) members.push({ id: memberId(members.length), team: id });
    const lead = random.uniform() < 0.6 && staff > 0 ? memberId(first) : null;
    const parent = isDeep ? t - 1 : random.integer(0, t - 1);
    teams.push({ id, parent: t === 0 ? null : (`team-${parent}` as TeamId), lead });
  }
  return { teams, members };
}

/** The same directory with teams named by UUIDs, as tables want them. */
export function storable({ teams, members }: DirectoryRoster): DirectoryRoster {
  const ids = new Map(
    teams.map(({ id }, i) => [id, `00000000-0000-4000-9000-${i.toString(16).padStart(12, "0")}` as TeamId]),
  );
  const idOf = (team: TeamId): TeamId => ids.get(team) ?? team;
  return {
    teams: teams.map(({ id, parent, lead }) => ({
      id: idOf(id),
      parent: parent === null ? null : idOf(parent),
      lead,
    })),
    members: members.map(({ id, team }) => ({ id, team: idOf(team) })),
  };
}
