import { type RawBuilder, sql } from "kysely";
import type { ScimFilter } from "../../core/directory/scim-filter.ts";

/** What a filter may compare, each as an expression over `m` (members) or `t` (teams). */
interface Attribute {
  readonly column: RawBuilder<unknown>;
  /** RFC 7643 compares names and addresses whatever their capitals, ids exactly. */
  readonly exact: boolean;
}

const exact = (column: string): Attribute => ({ column: sql.raw(column), exact: true });
const anyCase = (column: string): Attribute => ({ column: sql.raw(column), exact: false });

export const OF_PEOPLE: Readonly<Record<string, Attribute>> = {
  id: exact("m.id::text"),
  externalid: exact("m.external_id"),
  username: anyCase("coalesce(m.user_name, m.email)"),
  displayname: anyCase("m.name"),
  "name.formatted": anyCase("m.name"),
  emails: anyCase("m.email"),
  "emails.value": anyCase("m.email"),
  "emails.type": anyCase("'work'"),
  "emails.primary": anyCase("'true'"),
  active: anyCase("(m.left_at is null)::text"),
};

export const OF_GROUPS: Readonly<Record<string, Attribute>> = {
  id: exact("t.id::text"),
  externalid: exact("t.external_id"),
  displayname: anyCase("t.name"),
};

const MEMBER_OF_GROUP = "members.value";

export const PEOPLE_ATTRIBUTES: readonly string[] = Object.keys(OF_PEOPLE);
export const GROUP_ATTRIBUTES: readonly string[] = [...Object.keys(OF_GROUPS), MEMBER_OF_GROUP];

/** A filter as a condition. It may name the attributes above only. */
export function conditionOf(
  filter: ScimFilter,
  attributes: Readonly<Record<string, Attribute>>,
): RawBuilder<boolean> {
  if (filter.kind === "not") return sql`not coalesce(${conditionOf(filter.of, attributes)}, false)`;
  if (filter.kind !== "compare") {
    const [left, right] = filter.of.map((each) => conditionOf(each, attributes));
    return filter.kind === "and" ? sql`(${left} and ${right})` : sql`(${left} or ${right})`;
  }
  const { path, op, value } = filter;
  if (path === MEMBER_OF_GROUP)
    return sql`exists (select from members m where m.organization_id = t.organization_id and m.team_id = t.id
      and m.left_at is null and m.id::text = ${String(value)})`;
  const attribute = attributes[path];
  if (attribute === undefined) return sql`false`;
  if (op === "pr") return sql`${attribute.column} is not null`;
  const text = attribute.exact ? String(value) : String(value).toLowerCase();
  const column = attribute.exact ? attribute.column : sql`lower(${attribute.column})`;
  const like = text.replace(/[\\%_]/g, "\\$&");
  switch (op) {
    case "eq":
      return sql`${column} = ${text}`;
    case "ne":
      return sql`${column} is distinct from ${text}`;
    case "sw":
      return sql`${column} like ${`${like}%`}`;
    case "ew":
      return sql`${column} like ${`%${like}`}`;
    case "co":
      return sql`${column} like ${`%${like}%`}`;
  }
}
