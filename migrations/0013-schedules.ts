import { type Kysely, sql } from "kysely";

/**
 * Schedules are rows of their own, one for all members who share zone, country, days, time and phase: a card's time is worked out once for
 * all of them, and planning a day changes one row for each schedule instead of one for each member. A schedule that only one member has
 * tells nothing new: its columns stand in the member's preferences as well. Members find their schedule at the next tick.
 *
 * Days off that an organization adds to national holidays, for one country or ('') for all; and leaves of members, which the directory
 * knows. Nobody is written to on either.
 */
const STATEMENTS = [
  // The id is a digest of all that members share: the same is never there twice, and is found by one comparison.
  `create table schedules (
    organization_id uuid not null references organizations,
    id uuid not null,
    time_zone text not null,
    country text not null,
    weekdays smallint[] not null check (cardinality(weekdays) > 0),
    local_time text not null,
    every_weeks smallint not null check (every_weeks in (1, 2, 4)),
    phase smallint not null check (phase >= 0 and phase < every_weeks),
    next_at timestamptz not null,
    primary key (organization_id, id)
  )`,
  "create index schedules_due on schedules (organization_id, next_at)",
  // The first time of their schedule that is a member's own: written when they choose it, never by planning.
  "alter table preferences rename column next_prompt_at to first_prompt_at",
  "drop index preferences_due",
  "alter table preferences add column schedule_id uuid",
  `alter table preferences add foreign key (organization_id, schedule_id) references schedules
    on delete set null (schedule_id)`,
  "create index preferences_by_schedule on preferences (organization_id, schedule_id)",
  `create index preferences_without_schedule on preferences (organization_id, member_id)
    where schedule_id is null and contact = 'consented' and weekdays <> '{}'`,
  // Few at any time, and looked for whenever a card is planned.
  `create index deliveries_put_off on deliveries (organization_id, member_id)
    where state = 'planned' and kind = 'prompt' and slot like 'asked %'`,
  `create table days_off (
    organization_id uuid not null references organizations,
    country text not null default '',
    on_date date not null,
    name text not null check (length(name) between 1 and 200),
    primary key (organization_id, country, on_date)
  )`,
  `create table leaves (
    organization_id uuid not null references organizations,
    member_id uuid not null,
    from_on date not null,
    until_on date not null check (until_on >= from_on),
    primary key (organization_id, member_id, from_on),
    foreign key (organization_id, member_id) references members
  )`,
  ...["schedules", "days_off", "leaves"].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `create policy own_organization on ${table}
      using (organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid)
      with check (organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid)`,
    `grant select, insert, update, delete on ${table} to evenkeel_app`,
  ]),
  "grant select on days_off to evenkeel_reader",
];

/** Whoever changes a zone or a country in the directory need not know of schedules: the next tick finds the member's new one. */
const LEAVES_SCHEDULE = (schema: string) => [
  `create function ${schema}.leave_schedule() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
    begin
      update ${schema}.preferences set schedule_id = null
      where organization_id = new.organization_id and member_id = new.id;
      return null;
    end $$`,
  `create trigger leave_schedule after update of time_zone, country on members for each row
    when ((old.time_zone, old.country) is distinct from (new.time_zone, new.country))
    execute function ${schema}.leave_schedule()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ schema: string }>`select quote_ident(current_schema()) as schema`.execute(db);
  const schema = rows[0]?.schema ?? "public";
  for (const statement of [...STATEMENTS, ...LEAVES_SCHEDULE(schema)]) await sql.raw(statement).execute(db);
}
