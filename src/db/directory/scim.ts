import { sql } from "kysely";
import type { ScimFilter } from "../../core/directory/scim-filter.ts";
import type { MemberId, OrganizationId, TeamId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Trx } from "../transact.ts";
import { conditionOf, OF_GROUPS, OF_PEOPLE } from "./scim-filter.ts";

/** What identity providers read and write: people, and teams as groups. */

export interface ScimQuery {
  readonly filter: ScimFilter | null;
  /** From 1. */
  readonly startIndex: number;
  readonly count: number;
}

export interface ProvisionedRow {
  readonly id: MemberId;
  readonly email: string;
  readonly name: string;
  readonly user_name: string | null;
  readonly external_id: string | null;
  readonly team_id: TeamId;
  readonly team: string;
  readonly manager_id: MemberId | null;
  readonly manager: string | null;
  readonly manager_reference: string | null;
  readonly time_zone: string;
  readonly language: string;
  readonly country: string | null;
  readonly location: string | null;
  readonly tags: string[];
  readonly left_at: Instant | null;
  readonly scim_removed: boolean;
}

const PROVISIONED = sql`m.id, m.email, m.name, m.user_name, m.external_id, m.team_id, t.name as team, m.manager_id,
  manager.name as manager, m.manager_reference, m.time_zone, m.language, m.country, m.location, m.tags, m.left_at, m.scim_removed
  from members m
  join teams t on t.organization_id = m.organization_id and t.id = m.team_id
  left join members manager on manager.organization_id = m.organization_id and manager.id = m.manager_id`;

/** People whom the identity provider may know, those who left among them; and how many a filter finds in all. */
export async function findProvisioned(
  trx: Trx,
  organizationId: OrganizationId,
  { filter, startIndex, count }: ScimQuery,
): Promise<{ readonly total: number; readonly people: readonly ProvisionedRow[] }> {
  const where = sql`m.organization_id = ${organizationId} and not m.scim_removed
    and ${filter === null ? sql`true` : conditionOf(filter, OF_PEOPLE)}`;
  const { rows: totals } = await sql<{ total: number }>`
    select count(*)::int as total from members m where ${where}`.execute(trx);
  const { rows } = await sql<ProvisionedRow>`
    select ${PROVISIONED} where ${where} order by m.id limit ${count} offset ${startIndex - 1}`.execute(trx);
  return { total: totals[0]?.total ?? 0, people: rows };
}

/** One person by our id, whether the identity provider deleted them or not. */
export async function findProvisionedById(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
): Promise<ProvisionedRow | undefined> {
  const { rows } = await sql<ProvisionedRow>`
    select ${PROVISIONED} where m.organization_id = ${organizationId} and m.id = ${memberId}`.execute(trx);
  return rows[0];
}

/** Whoever has this user name or address already; deleted ones too, for a person who comes back is the same one. */
export async function findNamesakes(
  trx: Trx,
  organizationId: OrganizationId,
  { userName, email }: { readonly userName: string; readonly email: string },
): Promise<readonly ProvisionedRow[]> {
  const { rows } = await sql<ProvisionedRow>`
    select ${PROVISIONED} where m.organization_id = ${organizationId}
      and (lower(m.user_name) = ${userName.toLowerCase()} or m.email = ${email})
    order by m.id`.execute(trx);
  return rows;
}

/** Who answers to a reference: our id, the identity provider's, a user name or an address. */
export async function findReferred(
  trx: Trx,
  organizationId: OrganizationId,
  reference: string,
): Promise<MemberId | null> {
  const { rows } = await sql<{ id: MemberId }>`
    select id from members where organization_id = ${organizationId} and not scim_removed
      and (id::text = ${reference} or external_id = ${reference} or lower(user_name) = ${reference.toLowerCase()}
        or email = ${reference.toLowerCase()})
    order by id::text = ${reference} desc, external_id = ${reference} desc nulls last, id limit 1`.execute(
    trx,
  );
  return rows[0]?.id ?? null;
}

/** How the identity provider knows somebody. */
export async function saveIdentity(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
  identity: {
    readonly user_name: string;
    readonly external_id: string | null;
    readonly manager_reference: string | null;
  },
): Promise<void> {
  await trx
    .updateTable("members")
    .set({ ...identity, scim_removed: false })
    .where("organization_id", "=", organizationId)
    .where("id", "=", memberId)
    .execute();
}

/** Gives a manager who came after their people to these people; returns the teams in which they sit. */
export async function resolveManager(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
  references: readonly string[],
): Promise<readonly TeamId[]> {
  const { rows } = await sql<{ team_id: TeamId }>`
    update members set manager_id = ${memberId}, manager_reference = null
    where organization_id = ${organizationId} and id <> ${memberId}
      and lower(manager_reference) = any (${references.map((each) => each.toLowerCase())}::text[])
    returning team_id`.execute(trx);
  return [...new Set(rows.map(({ team_id }) => team_id))];
}

export async function markRemoved(
  trx: Trx,
  organizationId: OrganizationId,
  table: "members" | "teams",
  id: MemberId | TeamId,
): Promise<void> {
  await sql`
    update ${sql.table(table)} set scim_removed = true, external_id = null
    where organization_id = ${organizationId} and id = ${id}`.execute(trx);
}

export interface GroupRow {
  readonly id: TeamId;
  readonly name: string;
  readonly parent_id: TeamId | null;
  readonly external_id: string | null;
  readonly scim_removed: boolean;
}

/** Teams as groups, and how many a filter finds in all. */
export async function findGroups(
  trx: Trx,
  organizationId: OrganizationId,
  { filter, startIndex, count }: ScimQuery,
): Promise<{ readonly total: number; readonly groups: readonly GroupRow[] }> {
  const where = sql`t.organization_id = ${organizationId} and not t.scim_removed
    and ${filter === null ? sql`true` : conditionOf(filter, OF_GROUPS)}`;
  const { rows: totals } = await sql<{ total: number }>`
    select count(*)::int as total from teams t where ${where}`.execute(trx);
  const { rows } = await sql<GroupRow>`
    select t.id, t.name, t.parent_id, t.external_id, t.scim_removed from teams t
    where ${where} order by t.id limit ${count} offset ${startIndex - 1}`.execute(trx);
  return { total: totals[0]?.total ?? 0, groups: rows };
}

/** All teams with what the identity provider calls them. */
export function findAllGroups(trx: Trx, organizationId: OrganizationId): Promise<GroupRow[]> {
  return trx
    .selectFrom("teams")
    .select(["id", "name", "parent_id", "external_id", "scim_removed"])
    .where("organization_id", "=", organizationId)
    .orderBy("id")
    .execute();
}

/** Who sits in these teams now. */
export function findSitting(trx: Trx, organizationId: OrganizationId, teams: readonly TeamId[]) {
  return trx
    .selectFrom("members")
    .select(["id", "name", "team_id"])
    .where("organization_id", "=", organizationId)
    .where("team_id", "in", teams)
    .where("left_at", "is", null)
    .where("scim_removed", "=", false)
    .orderBy("id")
    .execute();
}

/** Seats people in a team; returns the teams that they left. Whom this organization does not know is passed over. */
export async function seatMembers(
  trx: Trx,
  organizationId: OrganizationId,
  {
    team,
    members,
    from,
  }: { readonly team: TeamId; readonly members: readonly MemberId[]; readonly from?: TeamId },
): Promise<readonly TeamId[]> {
  if (members.length === 0) return [];
  const { rows } = await sql<{ team_id: TeamId }>`
    with before as (
      select id, team_id from members
      where organization_id = ${organizationId} and id = any (${[...members]}::uuid[]) and team_id <> ${team}
        and ${from === undefined ? sql`true` : sql`team_id = ${from}`} for update)
    update members m set team_id = ${team} from before
    where m.organization_id = ${organizationId} and m.id = before.id
    returning before.team_id`.execute(trx);
  return [...new Set(rows.map(({ team_id }) => team_id))];
}

export async function saveGroup(
  trx: Trx,
  organizationId: OrganizationId,
  teamId: TeamId,
  group: { readonly name: string; readonly external_id: string | null },
): Promise<void> {
  await trx
    .updateTable("teams")
    .set({ ...group, scim_removed: false })
    .where("organization_id", "=", organizationId)
    .where("id", "=", teamId)
    .execute();
}
