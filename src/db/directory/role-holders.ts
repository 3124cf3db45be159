import { sql } from "kysely";
import type { MemberId, OrganizationId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Trx } from "../transact.ts";

export type Role = "hr" | "auditor";

/** Everyone who is here and holds a role, by name. `by`: who gave it, as far as that person is still in the directory. */
export function findRoleHolders(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("members as m")
    .leftJoin("members as hr", (join) =>
      join.onRef("hr.organization_id", "=", "m.organization_id").onRef("hr.id", "=", "m.hr_by"),
    )
    .leftJoin("members as auditor", (join) =>
      join
        .onRef("auditor.organization_id", "=", "m.organization_id")
        .onRef("auditor.id", "=", "m.auditor_by"),
    )
    .select([
      "m.id",
      "m.name",
      "m.roles",
      "m.hr_since",
      "m.auditor_since",
      "m.active_since",
      "hr.name as hr_by",
      "auditor.name as auditor_by",
    ])
    .where("m.organization_id", "=", organizationId)
    .where("m.left_at", "is", null)
    .where(sql<boolean>`cardinality(m.roles) > 0`)
    .orderBy("m.name")
    .orderBy("m.id")
    .execute();
}
export type RoleHolderRow = Awaited<ReturnType<typeof findRoleHolders>>[number];

/** Somebody who is here, with their roles; undefined for whoever is not, or is no member of this organization. */
export function findRolesOf(trx: Trx, organizationId: OrganizationId, memberId: MemberId) {
  return trx
    .selectFrom("members")
    .select(["id", "name", "roles", "auditor_since"])
    .where("organization_id", "=", organizationId)
    .where("id", "=", memberId)
    .where("left_at", "is", null)
    .executeTakeFirst();
}

/** Gives a role from `at` on. Whoever holds it keeps it as it was. */
export async function giveRole(
  trx: Trx,
  organizationId: OrganizationId,
  { member, role, by, at }: { member: MemberId; role: Role; by: MemberId; at: Instant },
): Promise<void> {
  await sql`
    update members set roles = array_append(roles, ${role}::text),
      ${sql.ref(`${role}_since`)} = ${at}::timestamptz, ${sql.ref(`${role}_by`)} = ${by}::uuid
    where organization_id = ${organizationId} and id = ${member} and not ${role}::text = any (roles)`.execute(
    trx,
  );
}

export async function takeRole(
  trx: Trx,
  organizationId: OrganizationId,
  { member, role }: { member: MemberId; role: Role },
): Promise<void> {
  await sql`
    update members set roles = array_remove(roles, ${role}::text),
      ${sql.ref(`${role}_since`)} = null, ${sql.ref(`${role}_by`)} = null
    where organization_id = ${organizationId} and id = ${member}`.execute(trx);
}

/** Takes all roles from these people. Returns what they held. */
export async function takeAllRoles(
  trx: Trx,
  organizationId: OrganizationId,
  memberIds: readonly MemberId[],
): Promise<readonly { readonly id: MemberId; readonly roles: readonly Role[] }[]> {
  if (memberIds.length === 0) return [];
  const { rows } = await sql<{ id: MemberId; roles: readonly Role[] }>`
    update members m set roles = '{}', hr_since = null, hr_by = null, auditor_since = null, auditor_by = null
    from (select id, roles from members
      where organization_id = ${organizationId} and id = any (${[...memberIds]}::uuid[]) and cardinality(roles) > 0
      order by id for update) as held
    where m.organization_id = ${organizationId} and m.id = held.id
    returning held.id, held.roles`.execute(trx);
  return rows;
}
