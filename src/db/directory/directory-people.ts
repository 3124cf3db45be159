import { sql } from "kysely";
import type { MemberId, OrganizationId, TeamId } from "../../core/ids.ts";
import type { Trx } from "../transact.ts";

/** Everyone who is or was in the directory, by e-mail; nothing of what they do here. */
export function findEveryone(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("members")
    .select([
      "id",
      "email",
      "name",
      "team_id",
      "manager_id",
      "time_zone",
      "language",
      "country",
      "location",
      "tags",
      "left_at",
    ])
    .where("organization_id", "=", organizationId)
    .orderBy("email")
    .execute();
}

/** So many on a page. */
export const PAGE = 50;

export interface PeopleSearch {
  /** A part of a name, an address, a team or a place; empty finds everyone. */
  readonly text: string;
  /** Those who left, instead of those who are here. */
  readonly left: boolean;
  /** From 1. */
  readonly page: number;
}

/** A page of the people whom a search finds, by name, and how many it finds in all. */
export async function searchPeople(
  trx: Trx,
  organizationId: OrganizationId,
  { text, left, page }: PeopleSearch,
) {
  const like = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await trx
    .selectFrom("members")
    .innerJoin("teams", (join) =>
      join
        .onRef("teams.organization_id", "=", "members.organization_id")
        .onRef("teams.id", "=", "members.team_id"),
    )
    .select([
      "members.id",
      "members.name",
      "members.email",
      "teams.name as team",
      sql<number>`count(*) over ()::int`.as("found"),
    ])
    .where("members.organization_id", "=", organizationId)
    .where("members.left_at", left ? "is not" : "is", null)
    .where((where) =>
      where.or([
        where("members.name", "ilike", like),
        where("members.email", "ilike", like),
        where("teams.name", "ilike", like),
        where("members.location", "ilike", like),
      ]),
    )
    .orderBy("members.name")
    .orderBy("members.id")
    .limit(PAGE)
    .offset((page - 1) * PAGE)
    .execute();
  return { found: rows[0]?.found ?? 0, people: rows.map(({ found: _, ...person }) => person) };
}

/** One person's directory entry, whether they are here or left. */
export function findEntry(trx: Trx, organizationId: OrganizationId, memberId: MemberId) {
  return trx
    .selectFrom("members")
    .leftJoin("members as manager", (join) =>
      join
        .onRef("manager.organization_id", "=", "members.organization_id")
        .onRef("manager.id", "=", "members.manager_id")
        .on("manager.left_at", "is", null),
    )
    .select([
      "members.id",
      "members.email",
      "members.name",
      "members.team_id",
      "members.time_zone",
      "members.language",
      "members.country",
      "members.location",
      "members.tags",
      "members.roles",
      "members.active_since",
      "members.left_at",
      "members.user_name",
      "members.manager_reference",
      "manager.email as manager",
    ])
    .where("members.organization_id", "=", organizationId)
    .where("members.id", "=", memberId)
    .executeTakeFirst();
}
export type EntryRow = NonNullable<Awaited<ReturnType<typeof findEntry>>>;

/** Everyone in these teams, with the manager whom somebody named for them and who is still here. */
export function findVoters(trx: Trx, organizationId: OrganizationId, teams: readonly TeamId[]) {
  return trx
    .selectFrom("members")
    .leftJoin("members as manager", (join) =>
      join
        .onRef("manager.organization_id", "=", "members.organization_id")
        .onRef("manager.id", "=", "members.manager_id")
        .on("manager.left_at", "is", null),
    )
    .select(["members.id as key", "members.team_id as team", "manager.id as manager"])
    .where("members.organization_id", "=", organizationId)
    .where("members.left_at", "is", null)
    .where("members.team_id", "in", teams)
    .execute();
}

/** All teams with their leads, the teams above, and how many people sit in each. */
export async function findTeamList(trx: Trx, organizationId: OrganizationId) {
  const { rows } = await sql<{
    id: TeamId;
    name: string;
    parent: string | null;
    lead: string | null;
    people: number;
  }>`
    select t.id, t.name, above.name as parent, lead.name as lead,
      (select count(*)::int from members m
        where m.organization_id = t.organization_id and m.team_id = t.id and m.left_at is null) as people
    from teams t
    left join teams above on above.organization_id = t.organization_id and above.id = t.parent_id
    left join members lead on lead.organization_id = t.organization_id and lead.id = t.lead_id and lead.left_at is null
    where t.organization_id = ${organizationId}
    order by t.name, t.id`.execute(trx);
  return rows;
}
