import { sql } from "kysely";
import type { MemberId, OrganizationId } from "../../core/ids.ts";
import type { Leave } from "../../core/time/days-off.ts";
import type { LocalDate } from "../../core/time/local-time.ts";
import type { Trx } from "../transact.ts";

/** Days on which somebody is away, both ends included, in dates of their own zone. */
export interface LeaveRow extends Leave {
  readonly memberId: MemberId;
}

/** The leaves of these members that touch the time from `from` to `until`, or all where no time is given; each member's in their order. */
export function findLeaves(
  trx: Trx,
  organizationId: OrganizationId,
  memberIds: readonly MemberId[],
  { from, until }: { readonly from?: LocalDate; readonly until?: LocalDate } = {},
): Promise<LeaveRow[]> {
  return trx
    .selectFrom("leaves")
    .select(["member_id as memberId", "from_on as from", "until_on as until"])
    .where("organization_id", "=", organizationId)
    .where("member_id", "in", memberIds)
    .$if(from !== undefined, (query) => query.where("until_on", ">=", from ?? ""))
    .$if(until !== undefined, (query) => query.where("from_on", "<=", until ?? ""))
    .orderBy("member_id")
    .orderBy("from_on")
    .execute();
}

/** Keeps leaves, however many, in one statement. One that begins on the same day as another takes its place. */
export async function saveLeaves(
  trx: Trx,
  organizationId: OrganizationId,
  leaves: readonly LeaveRow[],
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
