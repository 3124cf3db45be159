import { type Kysely, sql } from "kysely";

/**
 * Who is counted together is public to these people, and each of them may object (rule 2). `roster_groups` holds the groups that a window
 * would draw as it opened: how many people, and the next one around it. `roster_objections` holds that somebody objected to a group's
 * list, and why: no member, no time, and nothing more when somebody objects again. Both are destroyed with the roster.
 *
 * A window that is open when this runs has no groups: nobody can object to it, and the next one has them.
 */
const STATEMENTS = [
  `create table roster_groups (
    organization_id uuid not null references organizations,
    window_id uuid not null,
    node_id text not null,
    above text,
    size integer not null check (size > 0),
    primary key (organization_id, window_id, node_id),
    foreign key (organization_id, window_id) references windows
  )`,
  // `decision`: null until somebody decides on this reason.
  `create table roster_objections (
    organization_id uuid not null references organizations,
    window_id uuid not null,
    node_id text not null,
    reason text not null
      check (reason in ('not_one_of_us', 'belongs_elsewhere', 'left_long_ago', 'too_small_or_alike', 'other')),
    decision text check (decision in ('left_out', 'kept')),
    primary key (organization_id, window_id, node_id, reason),
    foreign key (organization_id, window_id, node_id) references roster_groups
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  for (const statement of STATEMENTS) await run(statement);
  const own = "organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid";
  // Nothing for evenkeel_reader: the pages of teams and HR never show who objects, nor that somebody did.
  for (const table of ["roster_groups", "roster_objections"]) {
    await run(`alter table ${table} enable row level security`);
    await run(`create policy own_organization on ${table} using (${own}) with check (${own})`);
    await run(`grant select, insert, update, delete on ${table} to evenkeel_app`);
  }
}
