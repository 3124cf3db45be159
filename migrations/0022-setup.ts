import { type Kysely, sql } from "kysely";

/**
 * The first run. A row is a token that was printed at a start, as its hash; once used, it belongs to one browser until it is over. It has no
 * organization: it is what one is founded with. Several rows may wait, for replicas that start together each print their own. What was filled
 * in before the founding is sealed for that browser. Only the owner reaches it.
 */
const STATEMENTS = [
  `create table setups (
    token_hash bytea primary key,
    made_at timestamptz not null,
    browser_hash bytea unique,
    expires_at timestamptz,
    sealed bytea,
    founded uuid references organizations,
    check ((browser_hash is null) = (expires_at is null)),
    check (browser_hash is not null or (sealed is null and founded is null))
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
