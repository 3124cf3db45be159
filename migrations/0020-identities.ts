import { type Kysely, sql } from "kysely";

/**
 * Signing in through the organization's own identity provider. A person is known by issuer and subject alone; a member has one subject of
 * an issuer, so that an address that changed hands leads nobody to somebody else's pages.
 *
 * `provider_requests` has no organization: while somebody is at their provider, nobody knows yet whose member they are. A row holds the hash
 * of what the browser holds, and what only that browser's secret opens. Only the owner reaches it.
 */
const OWN = "organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid";

const STATEMENTS = [
  `create table identities (
    organization_id uuid not null references organizations,
    issuer text not null,
    subject text not null,
    member_id uuid not null,
    primary key (organization_id, issuer, subject),
    unique (organization_id, member_id, issuer),
    foreign key (organization_id, member_id) references members
  )`,
  "alter table identities enable row level security",
  `create policy own_organization on identities using (${OWN}) with check (${OWN})`,
  "grant select, insert, delete on identities to evenkeel_app",
  `create table provider_requests (
    handle_hash bytea primary key,
    sealed bytea not null,
    expires_at timestamptz not null
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
