import { type Kysely, sql } from "kysely";

/**
 * Pairs of peers. Everyone who takes messages has one row, sealed under their own key and of one size whether they wish for a partner, have
 * one, or never heard of it: a row says nothing. All rows are sealed anew together, once a week, so that not even the transaction that wrote
 * a row tells who was paired with whom. When that was done last is all that is kept in the clear.
 */
const STATEMENTS = [
  `create table pairings (
    organization_id uuid not null references organizations,
    member_id uuid not null,
    sealed bytea not null,
    primary key (organization_id, member_id),
    foreign key (organization_id, member_id) references members
  )`,
  `create table pairing_rounds (
    organization_id uuid primary key references organizations,
    held_on date not null
  )`,
  ...["pairings", "pairing_rounds"].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `create policy own_organization on ${table}
      using (organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid)
      with check (organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid)`,
    `grant select, insert, update, delete on ${table} to evenkeel_app`,
  ]),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
