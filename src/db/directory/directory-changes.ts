import { sql } from "kysely";
import type { MemberId, OrganizationId, TeamId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { LEFT_OUT } from "../delivery/deliveries.ts";
import { endSignIns } from "../sign-in/identities.ts";
import type { Trx } from "../transact.ts";

/**
 * What changes a directory. Rosters of open windows are not among it: they were frozen when their window opened, and a move or a leaver
 * counts from the next one on (rule 2).
 */

/** Nobody else changes this organization's directory until the transaction ends. */
export async function holdDirectory(trx: Trx, organizationId: OrganizationId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`directory ${organizationId}`}, 0))`.execute(trx);
}

export interface TeamWrite {
  readonly id: TeamId;
  readonly name: string;
  readonly parent_id: TeamId | null;
}

/** Makes teams and moves those that exist; a name stays as it is. */
export async function saveTeams(
  trx: Trx,
  organizationId: OrganizationId,
  teams: readonly TeamWrite[],
): Promise<void> {
  if (teams.length === 0) return;
  await sql`
    insert into teams (organization_id, id, name, parent_id)
    select ${organizationId}, t.id, t.name, t.parent_id
    from json_to_recordset(${JSON.stringify(teams)}::text::json) as t (id uuid, name text, parent_id uuid)
    on conflict (organization_id, id) do update set parent_id = excluded.parent_id`.execute(trx);
}

export interface MemberWrite {
  readonly id: MemberId;
  readonly email: string;
  readonly name: string;
  readonly team_id: TeamId;
  readonly manager_id: MemberId | null;
  readonly time_zone: string;
  readonly language: string;
  readonly country: string | null;
  readonly location: string | null;
  readonly tags: readonly string[];
  /** Not here: the entry alone is written. Default: whoever is written is here. */
  readonly away?: boolean;
}

/**
 * Writes people's entries, however many, in one statement. Whoever is new, or had left, is here since `now`: they are counted once they
 * were here for a whole window (rule 2). Of whoever is away, call endMemberships as well.
 */
export async function saveMembers(
  trx: Trx,
  organizationId: OrganizationId,
  members: readonly MemberWrite[],
  now: Instant,
): Promise<void> {
  if (members.length === 0) return;
  await sql`
    insert into members (organization_id, id, email, name, team_id, manager_id, time_zone, language, country, location, tags,
      active_since, left_at)
    select ${organizationId}, m.id, m.email, m.name, m.team_id, m.manager_id, m.time_zone, m.language, m.country, m.location,
      m.tags, ${now}::timestamptz, case when m.away then ${now}::timestamptz end
    from json_to_recordset(${JSON.stringify(members)}::text::json) as m (id uuid, email text, name text, team_id uuid,
      manager_id uuid, time_zone text, language text, country text, location text, tags text[], away boolean)
    on conflict (organization_id, id) do update set
      email = excluded.email, name = excluded.name, team_id = excluded.team_id, manager_id = excluded.manager_id,
      manager_reference = case when excluded.manager_id is null then members.manager_reference end,
      time_zone = excluded.time_zone, language = excluded.language, country = excluded.country,
      location = excluded.location, tags = excluded.tags,
      left_at = case when excluded.left_at is not null then coalesce(members.left_at, excluded.left_at) end,
      active_since = case when members.left_at is null or excluded.left_at is not null then members.active_since
        else excluded.active_since end`.execute(trx);
}

/** Sets who leads these teams. */
export async function saveLeads(
  trx: Trx,
  organizationId: OrganizationId,
  leads: readonly { readonly team: TeamId; readonly lead: MemberId | null }[],
): Promise<void> {
  if (leads.length === 0) return;
  await sql`
    update teams t set lead_id = l.lead
    from json_to_recordset(${JSON.stringify(leads)}::text::json) as l (team uuid, lead uuid)
    where t.organization_id = ${organizationId} and t.id = l.team`.execute(trx);
}

/**
 * These people leave: what was planned for them is not sent, and wherever they are signed in, they are signed out. Their words and their
 * slots on open rosters stay (rule 2); should they come back, so does their consent. Of their roles see takeAllRoles.
 */
export async function endMemberships(
  trx: Trx,
  organizationId: OrganizationId,
  memberIds: readonly MemberId[],
  now: Instant,
): Promise<void> {
  if (memberIds.length === 0) return;
  const ids = sql`any (${[...memberIds]}::uuid[])`;
  await sql`
    update members set left_at = ${now}
    where organization_id = ${organizationId} and id = ${ids} and left_at is null`.execute(trx);
  await sql`
    update deliveries set state = 'skipped', reason = ${LEFT_OUT}
    where organization_id = ${organizationId} and member_id = ${ids} and state = 'planned'`.execute(trx);
  await endSignIns(trx, organizationId, memberIds);
}
