import { type Kysely, sql } from "kysely";

/**
 * What a lead promised a team after a summary: a draft that only the lead sees, then told to the team, then reported on. Who wrote it is
 * kept for the lead's own traces and goes with them; pages of teams never read it, for a promise is the role's, whoever holds it next.
 */
const OWN = "organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid";

const STATEMENTS = [
  `create table team_actions (
    organization_id uuid not null references organizations,
    id uuid not null,
    team_id uuid not null,
    theme text not null check (theme in ('WL', 'AU', 'SU', 'CL', 'RE', 'FA', 'RD')),
    suggestion text,
    words text not null,
    owner text not null,
    due_on date not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    announced_at timestamptz,
    report_by date,
    outcome text check (outcome in ('kept', 'partly', 'not_done')),
    report text,
    reported_at timestamptz,
    primary key (organization_id, id),
    foreign key (organization_id, team_id) references teams,
    check (suggestion is not null or words <> ''),
    check ((announced_at is null) = (report_by is null)),
    check (announced_at >= recorded_at),
    check ((reported_at is null) = (outcome is null) and (reported_at is null) = (report is null)),
    check (reported_at is null or announced_at is not null)
  )`,
  "create index team_actions_of_team on team_actions (organization_id, team_id, recorded_at)",
  `create index team_actions_to_report on team_actions (organization_id, report_by)
    where announced_at is not null and reported_at is null`,
  "alter table team_actions enable row level security",
  `create policy own_organization on team_actions using (${OWN}) with check (${OWN})`,
  "grant select, insert, delete on team_actions to evenkeel_app",
  `grant update (announced_at, report_by, outcome, report, reported_at, recorded_by) on team_actions to evenkeel_app`,
  `grant select (organization_id, id, team_id, theme, suggestion, words, owner, due_on, recorded_at, announced_at, report_by,
    outcome, report, reported_at) on team_actions to evenkeel_reader`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
