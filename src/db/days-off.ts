import type { MemberId, OrganizationId } from "../core/ids.ts";
import type { LocalDate } from "../core/time/local-time.ts";
import type { Trx } from "./transact.ts";

/** A day on which nobody of a country ('': nobody at all) is written to. */
export interface DayOffRow {
  readonly country: string;
  readonly on_date: LocalDate;
  readonly name: string;
}

/** What the organization added to national holidays, from `from` to `until`, both included. */
export function findDaysOff(
  trx: Trx,
  organizationId: OrganizationId,
  { from, until }: { readonly from: LocalDate; readonly until: LocalDate },
): Promise<DayOffRow[]> {
  return trx
    .selectFrom("days_off")
    .select(["country", "on_date", "name"])
    .where("organization_id", "=", organizationId)
    .where("on_date", ">=", from)
    .where("on_date", "<=", until)
    .orderBy("on_date")
    .orderBy("country")
    .execute();
}

/** Adds days off; a day that is there takes the new name. `country` in upper case, or '' for everyone. No day twice. */
export async function saveDaysOff(
  trx: Trx,
  organizationId: OrganizationId,
  days: readonly DayOffRow[],
): Promise<void> {
  if (days.length === 0) return;
  await trx
    .insertInto("days_off")
    .values(days.map((day) => ({ organization_id: organizationId, ...day })))
    .onConflict((conflict) =>
      conflict
        .columns(["organization_id", "country", "on_date"])
        .doUpdateSet({ name: (excluded) => excluded.ref("excluded.name") }),
    )
    .execute();
}

export async function deleteDayOff(
  trx: Trx,
  organizationId: OrganizationId,
  { country, on_date }: Pick<DayOffRow, "country" | "on_date">,
): Promise<void> {
  await trx
    .deleteFrom("days_off")
    .where("organization_id", "=", organizationId)
    .where("country", "=", country)
    .where("on_date", "=", on_date)
    .execute();
}

/** Days on which a member is away, both ends included, in dates of their own zone. */
export interface LeaveRow {
  readonly member_id: MemberId;
  readonly from_on: LocalDate;
  readonly until_on: LocalDate;
}

/** The leaves of these members that touch the time from `from` to `until`, or all where no time is given. */
export function findLeaves(
  trx: Trx,
  organizationId: OrganizationId,
  memberIds: readonly MemberId[],
  { from, until }: { readonly from?: LocalDate; readonly until?: LocalDate } = {},
): Promise<LeaveRow[]> {
  return trx
    .selectFrom("leaves")
    .select(["member_id", "from_on", "until_on"])
    .where("organization_id", "=", organizationId)
    .where("member_id", "in", memberIds)
    .$if(from !== undefined, (query) => query.where("until_on", ">=", from ?? ""))
    .$if(until !== undefined, (query) => query.where("from_on", "<=", until ?? ""))
    .orderBy("member_id")
    .orderBy("from_on")
    .execute();
}

/** Enters leaves as the directory knows them; one that begins on the same day takes the new end. No beginning twice for a member. */
export async function saveLeaves(
  trx: Trx,
  organizationId: OrganizationId,
  leaves: readonly LeaveRow[],
): Promise<void> {
  if (leaves.length === 0) return;
  await trx
    .insertInto("leaves")
    .values(leaves.map((leave) => ({ organization_id: organizationId, ...leave })))
    .onConflict((conflict) =>
      conflict
        .columns(["organization_id", "member_id", "from_on"])
        .doUpdateSet({ until_on: (excluded) => excluded.ref("excluded.until_on") }),
    )
    .execute();
}

export async function deleteLeave(
  trx: Trx,
  organizationId: OrganizationId,
  { member_id, from_on }: Pick<LeaveRow, "member_id" | "from_on">,
): Promise<void> {
  await trx
    .deleteFrom("leaves")
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", member_id)
    .where("from_on", "=", from_on)
    .execute();
}
