import { type Kysely, sql } from "kysely";

/** What an officer asked for or agreed to stays on record when they are erased, without their id. The other tables let it be written already. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw("grant update (requested_by) on tier_requests to evenkeel_app").execute(db);
  await sql.raw("grant update (asked_by, person_id) on approvals to evenkeel_app").execute(db);
}
