import { type Kysely, sql } from "kysely";

/** HR tries a card of a program on themselves: a message of its own kind, so that no rule that counts what takes attention takes it for a card. */
const STATEMENTS = [
  "alter table deliveries drop constraint deliveries_kind_check",
  `alter table deliveries add constraint deliveries_kind_check
    check (kind in ('invitation', 'prompt', 'summary', 'sign_in', 'notice', 'export', 'test'))`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
