import { type Kysely, sql } from "kysely";

/**
 * Practices that an organization wrote for its own people, version by version. What was approved is never rewritten and never deleted: a run
 * goes on in the version that it began in, and an entry is read in its words. At most one version of each is in use.
 *
 * Who practices is not told by anything here.
 */
const OWN = "organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid";

const STATEMENTS = [
  `create table own_practices (
    organization_id uuid not null references organizations,
    id uuid not null,
    version integer not null check (version > 0),
    state text not null check (state in ('draft', 'in_review', 'in_use', 'ended')),
    content jsonb not null,
    written_by uuid not null,
    written_at timestamptz not null,
    asked_by uuid,
    approved_by uuid,
    approved_at timestamptz,
    primary key (organization_id, id, version),
    check ((approved_by is null) = (approved_at is null)),
    check (state <> 'in_use' or approved_at is not null),
    check (state not in ('draft', 'in_review') or approved_at is null)
  )`,
  `create unique index own_practices_in_use on own_practices (organization_id, id) where state = 'in_use'`,
  `create unique index own_practices_at_hand on own_practices (organization_id, id)
    where state in ('draft', 'in_review')`,
  "alter table own_practices enable row level security",
  `create policy own_organization on own_practices using (${OWN}) with check (${OWN})`,
  "grant select, insert on own_practices to evenkeel_app",
  `grant update (state, content, written_by, written_at, asked_by, approved_by, approved_at) on own_practices
    to evenkeel_app`,
  "grant select on own_practices to evenkeel_reader",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
