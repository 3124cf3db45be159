import type { MemberId, OrganizationId, TeamId } from "../../core/ids.ts";
import { findOrganization, findTeams } from "../../db/directory/directory.ts";
import { findEveryone } from "../../db/directory/directory-people.ts";
import type { Trx } from "../../db/transact.ts";

export interface KnownPerson {
  readonly id: MemberId;
  readonly email: string;
  readonly name: string;
  readonly team: TeamId;
  /** The e-mail of the manager whom somebody named; null where nobody did, or that person left. */
  readonly manager: string | null;
  readonly timeZone: string;
  readonly language: string;
  readonly country: string | null;
  readonly location: string | null;
  readonly tags: readonly string[];
  readonly hasLeft: boolean;
}

export interface KnownTeam {
  readonly id: TeamId;
  readonly name: string;
  readonly parent: TeamId | null;
  /** The lead's e-mail; null where there is none, or they left. */
  readonly lead: string | null;
}

/** The directory as it is: everyone who is or was in it, and all teams. */
export interface DirectoryState {
  readonly people: readonly KnownPerson[];
  readonly teams: readonly KnownTeam[];
  /** The organization's own, for people of whom the file does not say. */
  readonly timeZone: string;
  readonly language: string;
}

export async function readDirectory(trx: Trx, organizationId: OrganizationId): Promise<DirectoryState> {
  const { time_zone: timeZone, locale: language } = await findOrganization(trx, organizationId);
  const rows = await findEveryone(trx, organizationId);
  const here = new Map(rows.flatMap(({ id, email, left_at }) => (left_at === null ? [[id, email]] : [])));
  const emailOf = (id: MemberId | null) => (id === null ? null : (here.get(id) ?? null));
  const teams = await findTeams(trx, organizationId);
  return {
    timeZone,
    language,
    people: rows.map((row) => ({
      id: row.id,
      email: row.email,
      name: row.name,
      team: row.team_id,
      manager: emailOf(row.manager_id),
      timeZone: row.time_zone,
      language: row.language,
      country: row.country,
      location: row.location,
      tags: row.tags,
      hasLeft: row.left_at !== null,
    })),
    teams: teams.map(({ id, name, parent_id, lead_id }) => ({
      id,
      name,
      parent: parent_id,
      lead: emailOf(lead_id),
    })),
  };
}

/**
 * Whom somebody answers to: the manager whom a file or the identity provider names, else the lead of their team, or of the team above for
 * the lead. Null at the top.
 */
export function managerOf(
  { email, team, manager }: Pick<KnownPerson, "email" | "team" | "manager">,
  teams: ReadonlyMap<TeamId, KnownTeam>,
): string | null {
  if (manager !== null) return manager;
  const own = teams.get(team);
  if (own === undefined || own.lead !== email) return own?.lead ?? null;
  return own.parent === null ? null : (teams.get(own.parent)?.lead ?? null);
}
