import { type Kysely, sql } from "kysely";

/**
 * What a directory needs to be kept by others: who somebody's manager is, as a file or an identity provider says, from whom teams get their
 * leads; how the identity provider knows a person; and the tokens with which it comes, of which only hashes are stored. The access log
 * learns to hold counts, so that an import is one row and not thousands.
 *
 * `manager_id` has no foreign key: rows are restored in slices, and a manager may come later than their people. `manager_reference` is a
 * manager whom nobody here answers to yet.
 */
const OWN = "organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid";

const STATEMENTS = [
  `alter table members add column manager_id uuid, add column manager_reference text, add column user_name text,
    add column external_id text, add column scim_removed boolean not null default false`,
  // Only what was given: people of a file have no user name, and answer to their address.
  "create unique index members_by_user_name on members (organization_id, lower(user_name)) where user_name is not null",
  "create index members_by_external_id on members (organization_id, external_id) where external_id is not null",
  `create index members_by_manager_reference on members (organization_id, manager_reference)
    where manager_reference is not null`,
  `create index members_by_manager on members (organization_id, manager_id) where manager_id is not null`,
  "alter table teams add column external_id text, add column scim_removed boolean not null default false",
  `alter table policies add column scim_teams text not null default 'department'
    check (scim_teams in ('department', 'groups'))`,
  "alter table access_log add column counts jsonb",
  `create table scim_tokens (
    organization_id uuid not null references organizations,
    id uuid not null,
    token_hash bytea not null,
    created_at timestamptz not null,
    used_on date,
    primary key (organization_id, id)
  )`,
  "alter table scim_tokens enable row level security",
  `create policy own_organization on scim_tokens using (${OWN}) with check (${OWN})`,
  "grant select, insert, update, delete on scim_tokens to evenkeel_app",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
