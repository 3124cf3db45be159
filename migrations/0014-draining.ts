import { type Kysely, sql } from "kysely";

/**
 * Several processes drain side by side. A message is first leased (`holder`, until `leased_until`; it stays `planned`), and becomes
 * `sending` in the moment before it goes out, so that a process which dies leaves few of them undecided. How fast a workspace takes
 * messages is learned and shared: `pace` a second, `pace_limit` where its platform last said "too fast", and all before `next_send_at` is
 * given away. `messages_paused_at`: the organization has stopped all messages since then.
 */
const STATEMENTS = [
  "alter table policies add column messages_paused_at timestamptz",
  `alter table workspaces add column pace double precision check (pace > 0), add column pace_limit double precision,
    add column paced_at timestamptz, add column next_send_at timestamptz`,
  "alter table deliveries add column holder uuid, add column leased_until timestamptz",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
