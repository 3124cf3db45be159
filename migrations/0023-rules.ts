import { type Kysely, sql } from "kysely";

/**
 * Who holds HR's role and the auditor's, since when, and who gave it: null means since the organization was set up. Whoever left holds none:
 * a role does not come back with its person.
 *
 * Thresholds that HR may raise. Lowering one again, and naming or ending an auditor where there is one, waits for an auditor's yes: such wishes
 * are approvals. So is going on after the whole database was put back from a backup, which nobody here asked for. The access log learns what a setting was before and after. A day off needs no name.
 */
const OWN = "organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid";

const STATEMENTS = [
  `alter table members add column hr_since timestamptz, add column hr_by uuid, add column auditor_since timestamptz,
    add column auditor_by uuid`,
  "grant select (hr_since, hr_by, auditor_since, auditor_by) on members to evenkeel_reader",
  "update members set roles = '{}' where left_at is not null",
  `alter table policies add column smallest_group smallint not null default 8 check (smallest_group between 8 and 50),
    add column smallest_for_hr smallint not null default 50 check (smallest_for_hr between 50 and 1000)`,
  "alter table access_log add column change jsonb",
  "alter table days_off drop constraint days_off_name_check, add constraint days_off_name_check check (length(name) <= 200)",
  `create table approvals (
    organization_id uuid not null references organizations,
    id uuid not null,
    kind text not null check (kind in ('smallest_group', 'smallest_for_hr', 'name_auditor', 'end_auditor', 'restore')),
    person_id uuid,
    value smallint,
    asked_by uuid,
    asked_at timestamptz not null,
    ended_by uuid,
    ended_at timestamptz,
    outcome text check (outcome in ('agreed', 'refused', 'withdrawn', 'restored')),
    primary key (organization_id, id),
    check ((kind in ('name_auditor', 'end_auditor')) = (person_id is not null)),
    check ((kind in ('smallest_group', 'smallest_for_hr')) = (value is not null)),
    check ((kind = 'restore') = (asked_by is null)),
    check ((outcome is null) = (ended_at is null)),
    check (outcome is distinct from 'agreed' or ended_by is not null),
    check (outcome is distinct from 'agreed' or ended_by <> asked_by)
  )`,
  // One at a time of each kind: whoever says yes to it has to know to which.
  "create unique index approvals_open on approvals (organization_id, kind) where ended_at is null",
  "alter table approvals enable row level security",
  `create policy own_organization on approvals using (${OWN}) with check (${OWN})`,
  "grant select, insert on approvals to evenkeel_app",
  "grant update (ended_by, ended_at, outcome) on approvals to evenkeel_app",
  "grant select on approvals to evenkeel_reader",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
