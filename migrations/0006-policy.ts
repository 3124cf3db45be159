import { type Kysely, sql } from "kysely";

/**
 * Rule 14 end to end. A wish for another tier, who made it, when everyone was told, and who agreed; a new kind of message, by which
 * everyone is told; and the tier that a member consented to, sealed beside their rhythm: whether somebody renewed must not be readable.
 *
 * The ledger outlives everything: it refers to its organization, so that neither can be deleted without the other, and nobody, the tables'
 * owner included, changes or removes an entry. The application loses its right to delete organizations and workspaces, which no code uses:
 * a workspace that comes back must find the organization, and so the ledger, that it had.
 */
const STATEMENTS = [
  `create table tier_requests (
    organization_id uuid not null references organizations,
    id uuid not null,
    tier text not null check (tier in ('strict', 'standard')),
    requested_at timestamptz not null,
    requested_by uuid not null,
    announced_at timestamptz,
    approved_at timestamptz,
    approved_by uuid,
    ended_at timestamptz,
    outcome text check (outcome in ('in_force', 'withdrawn', 'refused', 'restored')),
    primary key (organization_id, id),
    check (announced_at >= requested_at and approved_at >= requested_at and ended_at >= requested_at),
    check (approved_by <> requested_by and (approved_by is null) = (approved_at is null)),
    check ((outcome is null) = (ended_at is null))
  )`,
  // One at a time: whoever is told of it, or says yes to it, has to know which.
  "create unique index tier_requests_open on tier_requests (organization_id) where ended_at is null",
  "alter table preferences add column consented_tier bytea",
  "alter table ledger add foreign key (organization_id) references organizations",
  "revoke delete on organizations, workspaces from evenkeel_app",
  `create function ledger_stays() returns trigger language plpgsql as $$
    begin raise exception 'The ledger is added to, never changed and never emptied.'; end
  $$`,
  `create trigger ledger_stays before update or delete or truncate on ledger
    for each statement execute function ledger_stays()`,
];

const UPDATABLE = "announced_at, approved_at, approved_by, ended_at, outcome";

export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  for (const statement of STATEMENTS) await run(statement);
  const own = "organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid";
  await run("alter table tier_requests enable row level security");
  await run(`create policy own_organization on tier_requests using (${own}) with check (${own})`);
  await run("grant select, insert on tier_requests to evenkeel_app");
  await run(`grant update (${UPDATABLE}) on tier_requests to evenkeel_app`);
  await run("grant select on tier_requests to evenkeel_reader");
  await allowDeliveries(db, "notice");
}

/** Adds a kind to those that the table takes, whichever they are by now. */
async function allowDeliveries(db: Kysely<unknown>, kind: string): Promise<void> {
  const { rows } = await sql<{ definition: string }>`
    select pg_get_constraintdef(oid) as definition from pg_constraint
    where conrelid = 'deliveries'::regclass and conname = 'deliveries_kind_check'`.execute(db);
  const known = Array.from(rows[0]?.definition.matchAll(/'(\w+)'/g) ?? [], ([, name]) => name);
  const kinds = [...known, kind].map((name) => `'${name}'`).join(", ");
  await sql
    .raw(
      `alter table deliveries drop constraint deliveries_kind_check,
      add constraint deliveries_kind_check check (kind in (${kinds}))`,
    )
    .execute(db);
}
