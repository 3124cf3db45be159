import { type Kysely, sql } from "kysely";

/** What the organization changes stays on record when whoever wrote it down is erased, without their id. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw("grant update (recorded_by) on organization_actions to evenkeel_app").execute(db);
}
