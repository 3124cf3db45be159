import { sql } from "kysely";
import type { MemberId, OrganizationId, TeamId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { HardEventId } from "../schema.ts";
import type { Trx } from "../transact.ts";

/** Events that hold, the oldest first. */
export function findOpenEvents(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("hard_events")
    .select(["id", "teams", "declared_at"])
    .where("organization_id", "=", organizationId)
    .where("ended_at", "is", null)
    .orderBy("declared_at")
    .orderBy("id")
    .execute();
}

/** Whether one holds for this member: for everyone, for their team, or for one above it. */
export async function isHardTime(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
): Promise<boolean> {
  // Nearly always there is none, and the path upwards need not be walked.
  if ((await findOpenEvents(trx, organizationId)).length === 0) return false;
  const { rows } = await sql<{ holds: boolean }>`
    with recursive open as (
      select teams from hard_events where organization_id = ${organizationId} and ended_at is null),
    above as (
      select t.id, t.parent_id from teams t join members m on m.organization_id = t.organization_id and m.team_id = t.id
      where m.organization_id = ${organizationId} and m.id = ${memberId}
      union
      select t.id, t.parent_id from teams t join above on t.id = above.parent_id
      where t.organization_id = ${organizationId})
    select exists (select from open where teams = '{}' or exists (select from above where above.id = any (open.teams)))
      as holds`.execute(trx);
  return rows[0]?.holds ?? false;
}

export async function insertEvent(
  trx: Trx,
  organizationId: OrganizationId,
  event: { readonly id: HardEventId; readonly teams: readonly TeamId[]; readonly at: Instant },
): Promise<void> {
  await trx
    .insertInto("hard_events")
    .values({
      organization_id: organizationId,
      id: event.id,
      teams: [...event.teams],
      declared_at: event.at,
      ended_at: null,
    })
    .execute();
}

/** Returns whether it held until then. */
export async function endEvent(
  trx: Trx,
  organizationId: OrganizationId,
  id: HardEventId,
  at: Instant,
): Promise<boolean> {
  const result = await trx
    .updateTable("hard_events")
    .set({ ended_at: at })
    .where("organization_id", "=", organizationId)
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
