import type { OrganizationId } from "../../core/ids.ts";
import type { LocalDate } from "../../core/time/local-time.ts";
import type { Trx } from "../transact.ts";

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

/** Adds days off; a day that is there takes the new name, which may be empty. `country` in upper case, or '' for everyone. No day twice. */
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

/** Takes a day off away. Returns false where it is not there. */
export async function removeDayOff(
  trx: Trx,
  organizationId: OrganizationId,
  day: Pick<DayOffRow, "country" | "on_date">,
): Promise<boolean> {
  const gone = await trx
    .deleteFrom("days_off")
    .where("organization_id", "=", organizationId)
    .where("country", "=", day.country)
    .where("on_date", "=", day.on_date)
    .returning("on_date")
    .execute();
  return gone.length === 1;
}
