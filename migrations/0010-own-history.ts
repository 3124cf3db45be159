import { type Kysely, sql } from "kysely";

/**
 * A member's own copy of their answers, where they asked for one: one row each, sealed under the member's key. Rows are written when the
 * member switches the copy on, and all together when a window closes, for whoever answered and whoever did not: beside an answer, a row
 * that names a member would tell whose it is (rule 18). A row says no more than that its member wants a copy.
 */
const STATEMENTS = [
  `create table own_histories (
    organization_id uuid not null references organizations,
    member_id uuid not null,
    sealed bytea not null,
    primary key (organization_id, member_id),
    foreign key (organization_id, member_id) references members
  )`,
  "alter table own_histories enable row level security",
  `create policy own_organization on own_histories
    using (organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid)
    with check (organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid)`,
  "grant select, insert, update, delete on own_histories to evenkeel_app",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
