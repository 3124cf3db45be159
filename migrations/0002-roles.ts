import { type Kysely, sql } from "kysely";

/**
 * Who may do what. Every table of an organization shows a transaction the rows of the organization it was opened for, and none
 * where none was set. The owner is exempt (no FORCE): only src/db/cross-organization.ts and migrations run as owner.
 *
 * evenkeel_app serves members and jobs. evenkeel_reader serves the pages of managers and HR and gets grants column by column:
 * what is not named here cannot be read by it, whatever a page asks for. The roles exist before this runs (src/db/migrate.ts).
 */
const TENANT_TABLES = [
  "policies",
  "workspaces",
  "teams",
  "members",
  "accounts",
  "preferences",
  "programs",
  "enrollments",
  "deliveries",
  "member_keys",
  "runs",
  "entries",
  "windows",
  "window_keys",
  "rosters",
  "answers",
  "releases",
  "summaries",
  "ledger",
  "inbox",
  "access_log",
  "sign_in_attempts",
  "web_sessions",
  "browser_messages",
];

// Written once and never changed: a published value, the privacy spent, who looked at what.
const APPEND_ONLY = ["releases", "summaries", "ledger", "access_log"];

const READABLE = [
  "organizations",
  "policies",
  "teams",
  "programs",
  "windows",
  "releases",
  "summaries",
  "ledger",
  "access_log",
];

// Not the address: what a page of the reader shows is a name.
const READABLE_OF_MEMBERS =
  "organization_id, id, team_id, name, time_zone, language, country, location, tags, roles, active_since, left_at";

export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  for (const [table, column] of [
    ["organizations", "id"],
    ...TENANT_TABLES.map((name) => [name, "organization_id"]),
  ]) {
    const own = `${column} = nullif(current_setting('evenkeel.organization', true), '')::uuid`;
    await run(`alter table ${table} enable row level security`);
    await run(`create policy own_organization on ${table} using (${own}) with check (${own})`);
    await run(`grant select, insert on ${table} to evenkeel_app`);
    if (!APPEND_ONLY.includes(String(table))) await run(`grant update, delete on ${table} to evenkeel_app`);
  }
  for (const table of READABLE) await run(`grant select on ${table} to evenkeel_reader`);
  await run(`grant select (${READABLE_OF_MEMBERS}) on members to evenkeel_reader`);
}
