import { sql } from "kysely";
import type { OrganizationId, TeamId } from "../../core/ids.ts";
import type { Trx } from "../transact.ts";

/** People who are alike in all that an audience and a calendar ask of the directory. What somebody chose for themselves has no part in it. */
export interface PeopleRow {
  readonly team_id: TeamId;
  readonly is_lead: boolean;
  readonly location: string | null;
  readonly tags: string[];
  readonly language: string;
  readonly time_zone: string;
  /** Upper case; '' where the directory names none. */
  readonly country: string;
  readonly people: number;
}

const ALIKE = sql`m.team_id, l.lead_id is not null, m.location, m.tags, m.language, m.time_zone, upper(coalesce(m.country, ''))`;

function peopleOf(organizationId: OrganizationId) {
  return sql`members m
    left join (select distinct lead_id from teams where organization_id = ${organizationId}) l on l.lead_id = m.id`;
}

/** Everyone of the directory, counted by what they have in common. */
export async function countPeople(trx: Trx, organizationId: OrganizationId): Promise<readonly PeopleRow[]> {
  const { rows } = await sql<PeopleRow>`
    select m.team_id, l.lead_id is not null as is_lead, m.location, m.tags, m.language, m.time_zone,
      upper(coalesce(m.country, '')) as country, count(*)::int as people
    from ${peopleOf(organizationId)}
    where m.organization_id = ${organizationId} and m.left_at is null
    group by ${ALIKE}`.execute(trx);
  return rows;
}

/** Of each of them, who is on leave on any day of each of these weeks: `people` for the week `index`, from 0. None: no row. */
export async function countOnLeave(
  trx: Trx,
  organizationId: OrganizationId,
  weeks: readonly { readonly from: string; readonly until: string }[],
): Promise<readonly (PeopleRow & { readonly index: number })[]> {
  const { rows } = await sql<PeopleRow & { readonly index: number }>`
    select m.team_id, l.lead_id is not null as is_lead, m.location, m.tags, m.language, m.time_zone,
      upper(coalesce(m.country, '')) as country, (w.index - 1)::int as index, count(distinct m.id)::int as people
    from ${peopleOf(organizationId)}
    join leaves a on a.organization_id = ${organizationId} and a.member_id = m.id
    join unnest(${weeks.map(({ from }) => from)}::date[], ${weeks.map(({ until }) => until)}::date[])
      with ordinality as w (from_on, until_on, index) on a.from_on <= w.until_on and a.until_on >= w.from_on
    where m.organization_id = ${organizationId} and m.left_at is null
    group by ${ALIKE}, w.index`.execute(trx);
  return rows;
}

/** How many people a team's own summary would count, all teams under it included: a lead counts in the team above the highest they lead. */
export async function countRosters(
  trx: Trx,
  organizationId: OrganizationId,
): Promise<ReadonlyMap<TeamId, number>> {
  const { rows } = await sql<{ team_id: TeamId; people: number }>`
    with recursive depths as (
      select id, parent_id, lead_id, 0 as depth from teams where organization_id = ${organizationId} and parent_id is null
      union all
      select t.id, t.parent_id, t.lead_id, d.depth + 1 from teams t join depths d on t.parent_id = d.id
      where t.organization_id = ${organizationId}),
    led as (select distinct on (lead_id) lead_id, parent_id from depths where lead_id is not null order by lead_id, depth, id),
    homes as (
      select case when led.lead_id is null then m.team_id else led.parent_id end as home, count(*) as people
      from members m left join led on led.lead_id = m.id
      where m.organization_id = ${organizationId} and m.left_at is null
      group by 1),
    above as (
      select id as team_id, id as within from depths
      union all
      select above.team_id, d.parent_id from above join depths d on d.id = above.within where d.parent_id is not null)
    select above.within as team_id, sum(homes.people)::int as people
    from above join homes on homes.home = above.team_id
    group by above.within`.execute(trx);
  return new Map(rows.map(({ team_id, people }) => [team_id, people]));
}
