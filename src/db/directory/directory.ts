import { sql } from "kysely";
import type { MemberId, OrganizationId, TeamId, WorkspaceId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Contact } from "../schema.ts";
import type { Trx } from "../transact.ts";

/** A member as use cases need them: who, where, when, and how near they let us come. */
export interface MemberRow {
  readonly id: MemberId;
  readonly name: string;
  readonly email: string;
  readonly team_id: TeamId;
  readonly time_zone: string;
  readonly language: string;
  readonly country: string | null;
  readonly roles: readonly ("hr" | "auditor")[];
  readonly contact: Contact | null;
}

/** What a member chose for themselves wins over the directory. Of `members`, joined or left-joined with `preferences`. */
export const ownZone = sql<string>`coalesce(preferences.time_zone, members.time_zone)`;
export const ownLanguage = sql<string>`coalesce(preferences.language, members.language)`;

const MEMBER = [
  "members.id",
  "members.name",
  "members.email",
  "members.team_id",
  ownZone.as("time_zone"),
  ownLanguage.as("language"),
  "members.country",
  "members.roles",
  "preferences.contact",
] as const;

/** The active member behind an account of a workspace. */
export function findMemberByAccount(
  trx: Trx,
  organizationId: OrganizationId,
  workspaceId: WorkspaceId,
  externalId: string,
): Promise<MemberRow | undefined> {
  return trx
    .selectFrom("accounts")
    .innerJoin("members", (join) =>
      join
        .onRef("members.organization_id", "=", "accounts.organization_id")
        .onRef("members.id", "=", "accounts.member_id"),
    )
    .leftJoin("preferences", (join) =>
      join
        .onRef("preferences.organization_id", "=", "members.organization_id")
        .onRef("preferences.member_id", "=", "members.id"),
    )
    .select(MEMBER)
    .where("accounts.organization_id", "=", organizationId)
    .where("accounts.workspace_id", "=", workspaceId)
    .where("accounts.external_id", "=", externalId)
    .where("members.left_at", "is", null)
    .executeTakeFirst();
}

export function findMember(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
): Promise<MemberRow | undefined> {
  return selectMembers(trx, organizationId).where("members.id", "=", memberId).executeTakeFirst();
}

export function findMemberByEmail(
  trx: Trx,
  organizationId: OrganizationId,
  email: string,
): Promise<MemberRow | undefined> {
  return selectMembers(trx, organizationId)
    .where("members.email", "=", email.trim().toLowerCase())
    .executeTakeFirst();
}

function selectMembers(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("members")
    .leftJoin("preferences", (join) =>
      join
        .onRef("preferences.organization_id", "=", "members.organization_id")
        .onRef("preferences.member_id", "=", "members.id"),
    )
    .select(MEMBER)
    .where("members.organization_id", "=", organizationId)
    .where("members.left_at", "is", null);
}

/** Everyone active and reachable since `since` or longer: who may stand on a roster (rule 2). */
export function findRosterMembers(trx: Trx, organizationId: OrganizationId, since: Instant) {
  return trx
    .selectFrom("members")
    .select(["id", "team_id"])
    .where("organization_id", "=", organizationId)
    .where("left_at", "is", null)
    .where("active_since", "<=", since)
    .where((where) =>
      where.exists(
        where
          .selectFrom("accounts")
          .select("accounts.id")
          .whereRef("accounts.organization_id", "=", "members.organization_id")
          .whereRef("accounts.member_id", "=", "members.id")
          .where("accounts.reachable", "=", true),
      ),
    )
    .orderBy("id")
    .execute();
}

/** Countries in which people of the directory work, in the order of their codes. */
export async function findCountries(trx: Trx, organizationId: OrganizationId): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom("members")
    .select(sql<string>`upper(country)`.as("country"))
    .distinct()
    .where("organization_id", "=", organizationId)
    .where("left_at", "is", null)
    .where("country", "is not", null)
    .orderBy("country")
    .execute();
  return rows.map(({ country }) => country);
}

export interface TeamRow {
  readonly id: TeamId;
  readonly name: string;
  readonly parent_id: TeamId | null;
  readonly lead_id: MemberId | null;
}

const TEAM = ["id", "name", "parent_id", "lead_id"] as const;

export function findTeam(trx: Trx, organizationId: OrganizationId, id: TeamId): Promise<TeamRow | undefined> {
  return trx
    .selectFrom("teams")
    .select(TEAM)
    .where("organization_id", "=", organizationId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** A team and all teams above it, in no order; none where there is no such team. */
export async function findTeamAndAbove(
  trx: Trx,
  organizationId: OrganizationId,
  id: TeamId,
): Promise<readonly TeamRow[]> {
  const { rows } = await sql<TeamRow>`
    with recursive above as (
      select id, name, parent_id, lead_id from teams where organization_id = ${organizationId} and id = ${id}
      union
      select t.id, t.name, t.parent_id, t.lead_id from teams t join above on t.id = above.parent_id
      where t.organization_id = ${organizationId})
    select id, name, parent_id, lead_id from above`.execute(trx);
  return rows;
}

/** Whether there is a team that this member leads, or one right below this team. */
export async function hasTeam(
  trx: Trx,
  organizationId: OrganizationId,
  [column, id]: readonly ["lead_id", MemberId] | readonly ["parent_id", TeamId],
): Promise<boolean> {
  const row = await trx
    .selectFrom("teams")
    .select("id")
    .where("organization_id", "=", organizationId)
    .where(column, "=", id)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** All teams; a few thousand rows at most. */
export function findTeams(trx: Trx, organizationId: OrganizationId): Promise<TeamRow[]> {
  return trx
    .selectFrom("teams")
    .select(TEAM)
    .where("organization_id", "=", organizationId)
    .orderBy("name")
    .orderBy("id")
    .execute();
}

export function findOrganization(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("organizations")
    .innerJoin("policies", "policies.organization_id", "organizations.id")
    .select([
      "organizations.id",
      "organizations.name",
      "organizations.time_zone",
      "organizations.locale",
      "organizations.synthetic",
      "organizations.last_tick_at",
      "policies.tier",
      "policies.custodians",
      "policies.quiet_from",
      "policies.quiet_to",
      "policies.invitation",
      "policies.messages_paused_at",
      "policies.smallest_group",
      "policies.smallest_for_hr",
    ])
    .where("organizations.id", "=", organizationId)
    .executeTakeFirstOrThrow();
}
export type OrganizationRow = Awaited<ReturnType<typeof findOrganization>>;

/**
 * Where a member can be reached: the platform's ids of their reachable accounts, the best first. The browser chat comes last: whoever has
 * Slack or Teams is there all day; then the oldest.
 */
export function findAddresses(trx: Trx, organizationId: OrganizationId, memberIds: readonly MemberId[]) {
  return trx
    .selectFrom("accounts")
    .innerJoin("workspaces", (join) =>
      join
        .onRef("workspaces.organization_id", "=", "accounts.organization_id")
        .onRef("workspaces.id", "=", "accounts.workspace_id"),
    )
    .select([
      "accounts.id",
      "accounts.member_id",
      "accounts.external_id as account",
      "workspaces.id as workspace_id",
      "workspaces.external_id as workspace",
      "workspaces.platform",
      "workspaces.paused_until",
    ])
    .where("accounts.organization_id", "=", organizationId)
    .where("accounts.member_id", "in", memberIds)
    .where("accounts.reachable", "=", true)
    .where("workspaces.state", "=", "active")
    .orderBy((where) => where("workspaces.platform", "=", "browser"))
    .orderBy("accounts.id")
    .execute();
}

export async function countMembers(trx: Trx, organizationId: OrganizationId): Promise<number> {
  const row = await trx
    .selectFrom("members")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("organization_id", "=", organizationId)
    .where("left_at", "is", null)
    .executeTakeFirstOrThrow();
  return row.count;
}
