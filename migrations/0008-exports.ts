import { type Kysely, sql } from "kysely";

/**
 * One-time links to a member's copy of their own data. Only the hash of a link's secret is stored, and claiming a link deletes its row:
 * nothing tells afterwards who fetched a copy, or when. The copy itself is made when it is fetched and stored nowhere.
 */
const STATEMENTS = [
  `create table export_links (
    organization_id uuid not null references organizations,
    id uuid not null,
    member_id uuid not null,
    token_hash bytea not null,
    expires_at timestamptz not null,
    primary key (organization_id, id),
    foreign key (organization_id, member_id) references members
  )`,
  "create index export_links_by_member on export_links (organization_id, member_id)",
  // The message that leads to a copy which an operator was asked for.
  "alter table deliveries drop constraint deliveries_kind_check",
  `alter table deliveries add constraint deliveries_kind_check
    check (kind in ('invitation', 'prompt', 'summary', 'sign_in', 'notice', 'export'))`,
  "alter table export_links enable row level security",
  `create policy own_organization on export_links
    using (organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid)
    with check (organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid)`,
  "grant select, insert, update, delete on export_links to evenkeel_app",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
