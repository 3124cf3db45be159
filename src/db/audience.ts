import { sql } from "kysely";
import type { OrganizationId, TeamId } from "../core/ids.ts";
import type { Trx } from "./transact.ts";

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
