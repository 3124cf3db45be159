import type { OrganizationId, TeamId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findOrganization, findTeams, type TeamRow } from "../../db/directory/directory.ts";
import { saveTeams } from "../../db/directory/directory-changes.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import { teamKey } from "./team-key.ts";

type TeamDeps = Pick<Deps, "random">;

/** The team at the top, in which those sit of whom nobody says where; made, by the organization's name, where there is none. */
export async function topTeam(
  trx: Trx,
  deps: TeamDeps,
  organizationId: OrganizationId,
  now: Instant,
): Promise<TeamId> {
  const top = (await findTeams(trx, organizationId)).find(({ parent_id }) => parent_id === null);
  if (top !== undefined) return top.id;
  const { name } = await findOrganization(trx, organizationId);
  return makeTeam(trx, deps, { organizationId, name, parent: null, now });
}

export async function makeTeam(
  trx: Trx,
  deps: TeamDeps,
  {
    organizationId,
    name,
    parent,
    now,
  }: {
    readonly organizationId: OrganizationId;
    readonly name: string;
    readonly parent: TeamId | null;
    readonly now: Instant;
  },
): Promise<TeamId> {
  const id = newId<"team">(deps.random, now);
  await saveTeams(trx, organizationId, [{ id, name, parent_id: parent }]);
  return id;
}

/**
 * The team for a department: the one of that name, made below the top where there is none. Whoever sits in it, or in a team below it, stays
 * where they are: the tree that HR imported is finer than what an identity provider knows.
 */
export async function teamOfDepartment(
  trx: Trx,
  deps: TeamDeps,
  {
    organizationId,
    department,
    seat,
    now,
  }: {
    readonly organizationId: OrganizationId;
    readonly department: string;
    readonly seat: TeamId | null;
    readonly now: Instant;
  },
): Promise<TeamId> {
  const teams = await findTeams(trx, organizationId);
  const named = teams.filter(({ name }) => teamKey(name) === teamKey(department));
  const above = pathOf(teams, seat);
  if (seat !== null && named.some(({ id }) => above.has(id))) return seat;
  const [team] = named;
  if (team !== undefined) return team.id;
  const parent = await topTeam(trx, deps, organizationId, now);
  return makeTeam(trx, deps, { organizationId, name: department.trim(), parent, now });
}

/** A team and all above it. */
function pathOf(teams: readonly TeamRow[], from: TeamId | null): ReadonlySet<TeamId> {
  const parents = new Map(teams.map(({ id, parent_id }) => [id, parent_id]));
  const path = new Set<TeamId>();
  for (let at = from; at !== null && !path.has(at); at = parents.get(at) ?? null) path.add(at);
  return path;
}
