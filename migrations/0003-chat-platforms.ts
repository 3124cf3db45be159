import { type Kysely, sql } from "kysely";

/**
 * What Slack and Teams need kept: a workspace's tokens, a person's conversation with the bot, and events between their arrival and
 * their handling. Tokens and events lie sealed under a key of the workspace, which the keyring wraps.
 */
const STATEMENTS = [
  `create table installations (
    organization_id uuid not null references organizations,
    workspace_id uuid not null,
    wrapped bytea not null,
    sealed bytea not null,
    primary key (organization_id, workspace_id),
    foreign key (organization_id, workspace_id) references workspaces
  )`,
  // Teams reaches a person only through a conversation that they opened, at the address that it came from.
  `create table conversations (
    organization_id uuid not null references organizations,
    account_id uuid not null,
    external_id text not null,
    service_url text not null,
    primary key (organization_id, account_id),
    foreign key (organization_id, account_id) references accounts
  )`,
  "alter table workspaces add column synced_at timestamptz",
  // Who takes an event marks it, so that replicas do not handle it side by side; a mark whose process died is stale after a minute.
  "alter table inbox add column claimed_at timestamptz",
  "create index inbox_waiting on inbox (organization_id, received_at) where sealed is not null",
  "create index inbox_by_age on inbox (organization_id, received_at)",
];

const TENANT_TABLES = ["installations", "conversations"];

/** HR sees which chats are connected, and nothing of their tokens. */
const READABLE_OF_WORKSPACES = "organization_id, id, platform, name, state, paused_until";

export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  for (const statement of STATEMENTS) await run(statement);
  const own = "organization_id = nullif(current_setting('evenkeel.organization', true), '')::uuid";
  for (const table of TENANT_TABLES) {
    await run(`alter table ${table} enable row level security`);
    await run(`create policy own_organization on ${table} using (${own}) with check (${own})`);
    await run(`grant select, insert, update, delete on ${table} to evenkeel_app`);
  }
  await run(`grant select (${READABLE_OF_WORKSPACES}) on workspaces to evenkeel_reader`);
}
