import { type Kysely, sql } from "kysely";

/**
 * A zone and a language that a member chose for themselves, which win over those of the directory; and how an organization's people are
 * asked whether they want to take part: by a message to each, by a text that HR posts in a channel, or by a link.
 */
const STATEMENTS = [
  "alter table preferences add column time_zone text, add column language text",
  `alter table policies add column invitation text not null default 'dm'
    check (invitation in ('dm', 'announcement', 'link'))`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
