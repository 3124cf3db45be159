import { type Kysely, sql } from "kysely";

/**
 * What practices remember of one member: what they set aside, do without, and found lighter or heavier. One row each, sealed under the
 * member's key like what they write; a row says no more than that its member did something of this once.
 */
const STATEMENTS = [
  `create table practice_memories (
    organization_id uuid not null references organizations,
    member_id uuid not null,
    sealed bytea not null,
    primary key (organization_id, member_id),
    foreign key (organization_id, member_id) references members
  )`,
  "alter table practice_memories enable row level security",
  `create policy own_organization on practice_memories
    using (organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid)
    with check (organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid)`,
  "grant select, insert, update, delete on practice_memories to evenkeel_app",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
