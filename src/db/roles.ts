import { type Kysely, sql } from "kysely";
import { sqlStateOf } from "./engine/database-error.ts";
import type { Schema } from "./schema.ts";

export type RolesResult =
  | { readonly kind: "ready" }
  | { readonly kind: "needs_administrator"; readonly reason: string; readonly sql: string };

const ROLES = ["evenkeel_app", "evenkeel_reader"] as const;

/** What the catalog says about one role, the login, and the schema that tables are made in. */
interface Standing {
  readonly login: string;
  readonly schema: string;
  readonly mayCreateTables: boolean;
  readonly roles: readonly RoleStanding[];
}

interface RoleStanding {
  readonly name: string;
  readonly exists: boolean;
  readonly usable: boolean;
  readonly seesSchema: boolean;
}

interface Problem {
  /** Follows "The login x". */
  readonly reason: string;
  readonly sql: string;
}

/**
 * Makes the two roles and lets this login take them, where it may. Roles belong to the whole server: they may have been made for
 * another database by a login that did not let this one take them, and then only an administrator can.
 */
export async function prepareRoles(owner: Kysely<Schema>): Promise<RolesResult> {
  const before = await standingOf(owner);
  if (problemsOf(before).length === 0) return { kind: "ready" };
  for (const role of before.roles) {
    if (!role.exists) await attempt(owner, `create role ${role.name} nologin noinherit`);
    if (!role.usable) await attempt(owner, `grant ${role.name} to current_user`);
    if (!role.seesSchema)
      await attempt(owner, `grant usage on schema ${quote(before.schema)} to ${role.name}`);
  }
  const after = await standingOf(owner);
  const problems = problemsOf(after);
  if (problems.length === 0) return { kind: "ready" };
  return {
    kind: "needs_administrator",
    reason: `The login ${after.login} ${problems.map(({ reason }) => reason).join("; it ")}.`,
    sql: problems.map((problem) => `${problem.sql};\n`).join(""),
  };
}

async function standingOf(owner: Kysely<Schema>): Promise<Standing> {
  // From PostgreSQL 16 on a member may be forbidden to SET ROLE; before, membership was enough and 'SET' is unknown.
  const { rows } = await sql<{
    login: string;
    schema: string;
    creates: boolean;
    name: string;
    exists: boolean;
    usable: boolean;
    sees: boolean;
  }>`
    select current_user as login, coalesce(current_schema(), 'public') as schema,
      coalesce(has_schema_privilege(current_schema(), 'create'), false) as creates,
      wanted.name, role.oid is not null as exists,
      coalesce(pg_has_role(role.oid, case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end), false) as usable,
      coalesce(has_schema_privilege(role.oid, current_schema(), 'usage'),
        has_schema_privilege('public', current_schema(), 'usage'), false) as sees
    from unnest(${[...ROLES]}::text[]) as wanted (name)
    left join pg_catalog.pg_roles role on role.rolname = wanted.name
    order by wanted.name`.execute(owner);
  const [first] = rows;
  return {
    login: first?.login ?? "",
    schema: first?.schema ?? "public",
    mayCreateTables: first?.creates ?? false,
    roles: rows.map(({ name, exists, usable, sees }) => ({ name, exists, usable, seesSchema: sees })),
  };
}

function problemsOf({ login, schema, mayCreateTables, roles }: Standing): Problem[] {
  const problems: Problem[] = [];
  if (!mayCreateTables) {
    problems.push({
      reason: `may not make tables in the schema ${schema}`,
      sql: `grant usage, create on schema ${quote(schema)} to ${quote(login)}`,
    });
  }
  for (const role of roles) problems.push(...problemsOfRole(role, { login, schema }));
  return problems;
}

function problemsOfRole(role: RoleStanding, { login, schema }: { login: string; schema: string }): Problem[] {
  const grant = `grant ${role.name} to ${quote(login)}`;
  const problems: Problem[] = [];
  if (!role.exists) {
    const create = `create role ${role.name} nologin noinherit`;
    problems.push({ reason: `may not create the role ${role.name}`, sql: `${create};\n${grant}` });
  } else if (!role.usable) {
    problems.push({ reason: `may not take the role ${role.name}, which another login made`, sql: grant });
  }
  if (!role.seesSchema) {
    problems.push({
      reason: `cannot let ${role.name} use the schema ${schema}`,
      sql: `grant usage on schema ${quote(schema)} to ${role.name}`,
    });
  }
  return problems;
}

/** Runs a statement that may be refused, or done by another replica at the same moment; what counts is looked up afterwards. */
async function attempt(owner: Kysely<Schema>, statement: string): Promise<void> {
  try {
    await sql.raw(statement).execute(owner);
  } catch (error) {
    if (!EXPECTED.includes(sqlStateOf(error) ?? "")) throw error;
  }
}

const EXPECTED = [
  "42501", // insufficient_privilege
  "42710", // duplicate_object: made meanwhile
  "23505", // unique_violation: made at the very same moment
  "42704", // undefined_object: the role that could not be created
  "XX000", // "tuple concurrently updated": granted at the very same moment
];

function quote(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
