import { type Kysely, sql } from "kysely";

/**
 * Programs as HR builds them: what a version consists of, who asked for it and which second person said yes, and from which day weeks
 * follow it, for a pilot group and for everyone. What the organization itself changes stands in a table of its own, for it answers the
 * figures of a window as well: no further window opens before something was said to have come of the last one.
 *
 * Nothing here tells who takes part. A link's code is as random for one program as for another.
 */
const STATEMENTS = [
  `create table organization_actions (
    organization_id uuid not null references organizations,
    id uuid not null,
    kind text not null check (kind in ('action', 'no_change')),
    theme text check (theme in ('WL', 'AU', 'SU', 'CL', 'RE', 'FA', 'RD')),
    suggestion text,
    words text not null,
    owner text not null,
    due_on date,
    recorded_by uuid,
    recorded_at timestamptz not null,
    announced_at timestamptz,
    primary key (organization_id, id),
    check ((kind = 'action') = (theme is not null)),
    check (announced_at >= recorded_at)
  )`,
  `create index organization_actions_by_time on organization_actions (organization_id, recorded_at)`,
  `alter table programs drop constraint programs_state_check,
    add constraint programs_state_check check (state in ('draft', 'in_review', 'pilot', 'active', 'paused', 'ended')),
    add column definition jsonb,
    add column pilot_from date,
    add column active_from date,
    add column action_id uuid,
    add column asked_by uuid,
    add column approved_by uuid,
    add column join_code text,
    add constraint programs_second_person check (approved_by <> asked_by)`,
  // What stood beside a program so far was announced with it.
  `insert into organization_actions (organization_id, id, kind, theme, suggestion, words, owner, recorded_at, announced_at)
    select organization_id, gen_random_uuid(), 'action', upper(left(organization_action, 2)), organization_action, '', '',
      created_at, created_at
    from programs where upper(left(organization_action, 2)) in ('WL', 'AU', 'SU', 'CL', 'RE', 'FA', 'RD')`,
  `update programs p set
    active_from = case when state = 'draft' then null else opens_on end,
    join_code = replace(gen_random_uuid()::text, '-', ''),
    action_id = (select a.id from organization_actions a where a.organization_id = p.organization_id
      and a.suggestion = p.organization_action and a.recorded_at = p.created_at order by a.id limit 1)`,
  "alter table programs alter column join_code set not null, drop column organization_action",
  "create index programs_by_code on programs (organization_id, join_code)",
  `alter table policies
    add column action_before_asking boolean not null default true,
    add column free_asking_asked_by uuid,
    add column free_asking_asked_at timestamptz,
    add check ((free_asking_asked_by is null) = (free_asking_asked_at is null))`,
  "alter table organization_actions enable row level security",
  `create policy own_organization on organization_actions
    using (organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid)
    with check (organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid)`,
  "grant select, insert on organization_actions to evenkeel_app",
  "grant update (announced_at) on organization_actions to evenkeel_app",
  "grant select on organization_actions to evenkeel_reader",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
