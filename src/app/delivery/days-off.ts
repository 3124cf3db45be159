import { HOLIDAYS } from "../../content/holidays.ts";
import type { OrganizationId } from "../../core/ids.ts";
import type { DaysOff } from "../../core/time/days-off.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { type DayOffRow, findDaysOff } from "../../db/delivery/days-off.ts";
import type { Trx } from "../../db/transact.ts";

/** The days off of a country (upper case, '' for none known): its national holidays, and what the organization added. */
export function daysOffOf(country: string, added: readonly DayOffRow[]): DaysOff {
  const own = added.filter((day) => day.country === "" || day.country === country);
  return {
    holidays: HOLIDAYS[country] ?? null,
    own: new Set(own.map(({ on_date }) => on_date)),
  };
}

/** The days off that a card planned now may meet: wherever people are, and as far as quiet hours move it. */
export function findDaysOffAround(trx: Trx, organizationId: OrganizationId, now: Instant) {
  const day = (hours: number) => localDate(now.add({ hours }), "UTC" as TimeZone);
  return findDaysOff(trx, organizationId, { from: day(-24 * 4), until: day(24 * 3) });
}
