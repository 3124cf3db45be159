import { type Kysely, sql } from "kysely";

/**
 * The help that an organization keeps for its own people: lines, routes, support. One row with all of it, so that showing help takes one
 * look, and no change can break a rule that spans rows. It tells nothing of any member. Pages need not know who changed it last.
 */
const OWN = "organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid";

const STATEMENTS = [
  `create table kept_help (
    organization_id uuid not null references organizations,
    content jsonb not null,
    changed_by uuid,
    changed_at timestamptz not null,
    primary key (organization_id)
  )`,
  "alter table kept_help enable row level security",
  `create policy own_organization on kept_help using (${OWN}) with check (${OWN})`,
  "grant select, insert on kept_help to evenkeel_app",
  "grant update (content, changed_by, changed_at) on kept_help to evenkeel_app",
  "grant select (organization_id, content, changed_at) on kept_help to evenkeel_reader",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
