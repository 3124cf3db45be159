import { type Kysely, sql } from "kysely";

/**
 * Planning a day reads what it needs of members from two indexes, and never their directory entries: whoever leaves has no schedule any
 * more. Who comes back finds one at the next tick, like everyone who has none.
 */
const STATEMENTS = [
  `update preferences p set schedule_id = null from members m
    where m.organization_id = p.organization_id and m.id = p.member_id and m.left_at is not null
      and p.schedule_id is not null`,
  "drop index preferences_by_schedule",
  `create index preferences_by_schedule on preferences (organization_id, schedule_id)
    include (member_id, contact, first_prompt_at, paused_until)`,
  "drop index accounts_by_member",
  `create index accounts_by_member on accounts (organization_id, member_id)
    include (id, workspace_id, reachable)`,
];

/** The function is that of 0013, which a change of zone calls as well. */
const LEAVERS_LEAVE_SCHEDULE = (schema: string) => `
  create trigger leavers_leave_schedule after update of left_at on members for each row
    when (old.left_at is null and new.left_at is not null)
    execute function ${schema}.leave_schedule()`;

export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ schema: string }>`select quote_ident(current_schema()) as schema`.execute(db);
  const schema = rows[0]?.schema ?? "public";
  for (const statement of [...STATEMENTS, LEAVERS_LEAVE_SCHEDULE(schema)])
    await sql.raw(statement).execute(db);
}
