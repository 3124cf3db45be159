import { type Kysely, sql } from "kysely";

/**
 * The list of who looked and what was decided does not grow for good. Readings (verbs that end in ".read") go after 12 months, which is
 * what the receipt shows; everything else, such as exports, approvals and connected workspaces, after 36. The application still has no
 * right to delete: it asks the owner, as in 0004, and the database's own clock must agree, except in synthetic organizations.
 *
 * One index for what the receipt counts, one for what is old. It goes in slices, oldest first: with a limit in order, the index is used.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  await run("create index access_log_by_subject on access_log (organization_id, verb, subject_id, at)");
  await run("create index access_log_by_age on access_log (organization_id, at)");
  // Named in full: a function that runs as the owner must not look a table up along the caller's path.
  const { rows } = await sql<{ schema: string }>`select quote_ident(current_schema()) as schema`.execute(db);
  const schema = rows[0]?.schema ?? "public";
  const limit = (before: string, months: number) =>
    `(select least(${before}, case when synthetic then ${before}
      else (now() at time zone 'UTC' - interval '${months} months') at time zone 'UTC' end)
    from ${schema}.organizations where id = organization)`;
  const signature = `${schema}.expire_access_log(uuid, timestamptz, timestamptz)`;
  await run(`create function ${schema}.expire_access_log(organization uuid, readings_before timestamptz, others_before timestamptz)
    returns bigint language sql security definer set search_path = pg_catalog, pg_temp as $$
      with old as (
        select id from ${schema}.access_log
        where organization_id = organization
          and organization = nullif(current_setting('evenkeel.organization', true), '')::uuid
          and at < ${limit("readings_before", 12)}
          and (verb like '%.read' or at < ${limit("others_before", 36)})
        order by at limit 5000),
      gone as (
        delete from ${schema}.access_log where organization_id = organization and id in (select id from old) returning 1)
      select count(*) from gone
    $$`);
  await run(`revoke all on function ${signature} from public`);
  await run(`grant execute on function ${signature} to evenkeel_app`);
}
