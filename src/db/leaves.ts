import { sql } from "kysely";
import type { MemberId, OrganizationId } from "../core/ids.ts";
import type { Trx } from "./transact.ts";

/** Days on which somebody is away: both ends count. ISO dates. */
export interface Leave {
  readonly memberId: MemberId;
  readonly from: string;
  readonly until: string;
}

/** Somebody's leaves that are not over on `today`, the next one first. */
export function findLeaves(trx: Trx, organizationId: OrganizationId, memberId: MemberId, today: string) {
  return trx
    .selectFrom("leaves")
    .select(["from_on as from", "until_on as until"])
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .where("until_on", ">=", today)
    .orderBy("from_on")
    .execute();
}

/** Keeps leaves, however many, in one statement. One that begins on the same day as another takes its place. */
export async function saveLeaves(
  trx: Trx,
  organizationId: OrganizationId,
  leaves: readonly Leave[],
): Promise<void> {
  if (leaves.length === 0) return;
  await sql`
    insert into leaves (organization_id, member_id, from_on, until_on)
    select distinct on (l."memberId", l.from) ${organizationId}::uuid, l."memberId", l.from, l.until
    from json_to_recordset(${JSON.stringify(leaves)}::text::json) as l ("memberId" uuid, "from" date, until date)
    order by l."memberId", l.from, l.until desc
    on conflict (organization_id, member_id, from_on) do update set until_on = excluded.until_on`.execute(
    trx,
  );
}

export async function deleteLeave(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
  from: string,
): Promise<void> {
  await trx
    .deleteFrom("leaves")
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .where("from_on", "=", from)
    .execute();
}

/** Leaves that ended before `day` say nothing to anybody any more. */
export async function deleteOldLeaves(trx: Trx, organizationId: OrganizationId, day: string): Promise<void> {
  await trx
    .deleteFrom("leaves")
    .where("organization_id", "=", organizationId)
    .where("until_on", "<", day)
    .execute();
}
