import { type Kysely, sql } from "kysely";

/**
 * Results expire after 12 months (rule 15). The application still has no right to delete a summary or a release: it may ask the owner,
 * through two functions that delete what is old and nothing else, in the organization of the transaction. How old is told by the
 * database's own clock too, except in synthetic organizations, whose clock is moved.
 *
 * A summary goes 12 months after it was published. A release goes when no page that is still shown can depend on it: a page looks back
 * on 13 windows (HISTORY_WINDOWS). What the whole organization answered stays, for calibration looks back on all of it (rules 10, 11).
 * Windows, the ledger and its charges stay.
 */
const FUNCTIONS = (schema: string) => {
  const limit = `(select least(before, case when synthetic then before
      else (now() at time zone 'UTC' - interval '12 months') at time zone 'UTC' end)
    from ${schema}.organizations where id = organization)`;
  const own = "organization = nullif(current_setting('evenkeel.organization', true), '')::uuid";
  const define = (name: string, body: string) =>
    `create function ${schema}.${name}(organization uuid, before timestamptz) returns bigint
    language sql security definer set search_path = pg_catalog, pg_temp as $$
      with gone as (${body} and ${own} returning 1) select count(*) from gone
    $$`;
  return [
    define(
      "expire_summaries",
      `delete from ${schema}.summaries s using ${schema}.windows w
      where w.organization_id = organization and w.publishes_at < ${limit}
        and s.organization_id = organization and s.window_id = w.id`,
    ),
    define(
      "expire_releases",
      `delete from ${schema}.releases r using ${schema}.windows w
      where w.organization_id = organization and w.index <= (
          select coalesce(min(index) filter (where publishes_at >= ${limit}), max(index) + 1) - 13
          from ${schema}.windows where organization_id = organization)
        and r.organization_id = organization and r.window_id = w.id
        and not (r.parent_id is null and r.metric in ('answering', 'calibration_answering', 'calibration_mean'))`,
    ),
  ];
};

export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  // Named in full: a function that runs as the owner must not look a table up along the caller's path.
  const { rows } = await sql<{ schema: string }>`select quote_ident(current_schema()) as schema`.execute(db);
  const schema = rows[0]?.schema ?? "public";
  for (const statement of FUNCTIONS(schema)) await run(statement);
  for (const name of ["expire_summaries", "expire_releases"]) {
    const signature = `${schema}.${name}(uuid, timestamptz)`;
    await run(`revoke all on function ${signature} from public`);
    await run(`grant execute on function ${signature} to evenkeel_app`);
  }
}
