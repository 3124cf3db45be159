import { type Kysely, sql } from "kysely";

/**
 * Where a message goes is known when it is planned, so that a drain can take the messages of one workspace and wait for that one alone.
 * Null where no chat reached the member then.
 */
const STATEMENTS = [
  "alter table deliveries add column workspace_id uuid, add column account_id uuid",
  `create index deliveries_of_workspace on deliveries (organization_id, workspace_id, due_at)
    where state in ('planned', 'sending')`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
