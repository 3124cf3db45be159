import type { TeamId } from "../../core/ids.ts";
import { localeOf } from "../../core/locale.ts";
import { isAmong, type Person } from "../../core/program/audience.ts";
import type { ProgramVersion } from "../../core/program/program.ts";
import { type DayRange, firstOffer } from "../../core/program/rehearse.ts";
import { parseTimeZone, type TimeZone } from "../../core/time/instant.ts";
import type { LocalDate } from "../../core/time/local-time.ts";
import type { TeamRow } from "../../db/directory/directory.ts";
import type { PeopleRow } from "../../db/program/audience.ts";

/** People of one zone and country who begin on one day and follow the same versions; `person` is any of them. */
export interface AudienceGroup {
  readonly zone: TimeZone;
  readonly country: string;
  readonly pilot: boolean;
  readonly startsOn: LocalDate;
  readonly person: Person;
  readonly people: number;
}

/** Finds people's place in a program's audience, or that they have none. In a zone that Temporal does not know nobody gets cards. */
export function audienceOf(
  versions: readonly ProgramVersion[],
  { teams, range }: { readonly teams: readonly TeamRow[]; readonly range: DayRange },
): (rows: readonly PeopleRow[]) => readonly AudienceGroup[] {
  const above = teamsAbove(teams);
  return (rows) => {
    const groups = new Map<string, AudienceGroup>();
    for (const row of rows) {
      const person = personOf(row, above);
      const zone = parseTimeZone(row.time_zone);
      const startsOn = firstOffer(versions, person, range);
      if (zone === null || startsOn === null) continue;
      const pilots = versions.map(
        ({ definition, pilotFrom }) => pilotFrom !== null && isAmong(definition.pilot, person),
      );
      const key = JSON.stringify([zone, row.country, startsOn, pilots]);
      const people = (groups.get(key)?.people ?? 0) + row.people;
      groups.set(key, { zone, country: row.country, pilot: pilots.includes(true), startsOn, person, people });
    }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  };
}

/** People who are alike, each as an audience asks of them, with the team they belong to. */
export function peopleAsPersons(
  rows: readonly PeopleRow[],
  teams: readonly TeamRow[],
): readonly { readonly person: Person; readonly team: TeamId; readonly people: number }[] {
  const above = teamsAbove(teams);
  return rows.map((row) => ({ person: personOf(row, above), team: row.team_id, people: row.people }));
}

function personOf(row: PeopleRow, above: (team: TeamId) => readonly TeamId[]): Person {
  return {
    teams: above(row.team_id),
    isLead: row.is_lead,
    location: row.location,
    tags: row.tags,
    locale: localeOf(row.language),
  };
}

/** A team with all above it. */
function teamsAbove(teams: readonly TeamRow[]): (team: TeamId) => readonly TeamId[] {
  const parents = new Map(teams.map(({ id, parent_id }) => [id, parent_id]));
  const known = new Map<TeamId, readonly TeamId[]>();
  return (team) => {
    const found = known.get(team);
    if (found !== undefined) return found;
    const chain: TeamId[] = [];
    for (let at: TeamId | null = team; at !== null && !chain.includes(at); at = parents.get(at) ?? null)
      chain.push(at);
    known.set(team, chain);
    return chain;
  };
}
