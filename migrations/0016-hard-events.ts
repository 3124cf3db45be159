import { type Kysely, sql } from "kysely";

/**
 * A hard event that HR declared for a part of the organization, or for all of it (no teams): programs and questions rest there, and every
 * Home there says where people are. What happened is not written down.
 */
const STATEMENTS = [
  `create table hard_events (
    organization_id uuid not null references organizations,
    id uuid not null,
    teams uuid[] not null,
    declared_at timestamptz not null,
    ended_at timestamptz,
    primary key (organization_id, id),
    check (ended_at >= declared_at)
  )`,
  "create index hard_events_open on hard_events (organization_id) where ended_at is null",
  "alter table hard_events enable row level security",
  `create policy own_organization on hard_events
    using (organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid)
    with check (organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid)`,
  "grant select, insert on hard_events to evenkeel_app",
  "grant update (ended_at) on hard_events to evenkeel_app",
  "grant select on hard_events to evenkeel_reader",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
