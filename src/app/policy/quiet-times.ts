import { said } from "../../content/words/said.ts";
import { parseCountry } from "../../core/safety/helplines.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { dateOf, dayNumber, type LocalDate, localDate } from "../../core/time/local-time.ts";
import { parseQuietPart } from "../../core/time/quiet-policy.ts";
import { removeDayOff, saveDaysOff } from "../../db/delivery/days-off.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { saveQuietHours } from "../../db/policy/policy.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { hrOnly, logDeed, type Officer } from "../program/allow.ts";

type QuietDeps = Pick<Deps, "database" | "random">;

/** How far ahead a day off may lie, and how many are entered at once. */
const DAYS_AHEAD = 400;
const MOST_AT_ONCE = 31;

/**
 * HR sets from when to when nobody is written to, in each person's own time: 10 to 20 hours, full or half hours. It holds for what is planned
 * from now on. Throws `forbidden` for all but HR, `invalid` for other times.
 */
export async function changeQuietHours(
  deps: QuietDeps,
  session: Officer,
  form: { readonly from: string; readonly until: string },
  now: Instant,
): Promise<void> {
  hrOnly(session);
  const quiet = parseQuietPart(form.from, form.until);
  if (quiet === null) throw said("invalid", "quiet_unfit");
  const { organizationId } = session;
  await asApp(deps.database, organizationId, async (trx) => {
    const { quiet_from, quiet_to } = await findOrganization(trx, organizationId);
    await saveQuietHours(trx, organizationId, quiet);
    const change = { before: `${quiet_from}–${quiet_to}`, after: `${quiet.from}–${quiet.until}` };
    await logDeed(trx, deps, session, { verb: "quiet.change", subject: null, change, now });
  });
}

export interface DaysOffForm {
  /** ISO dates, both included. An empty `until`: one day. */
  readonly from: string;
  readonly until: string;
  /** A country in two capital letters, or empty for everyone. */
  readonly country: string;
}

/**
 * HR adds days on which nobody is written to, of everyone or of a country; a day that is there already stays. Throws `forbidden` for all but
 * HR, `invalid` for days that are none, are over, or are too many.
 */
export async function addDaysOff(
  deps: QuietDeps,
  session: Officer,
  form: DaysOffForm,
  now: Instant,
): Promise<void> {
  hrOnly(session);
  const country = countryOf(form.country);
  const { organizationId } = session;
  await asApp(deps.database, organizationId, async (trx) => {
    const { time_zone } = await findOrganization(trx, organizationId);
    const dates = datesOf(form, localDate(now, time_zone as TimeZone));
    await saveDaysOff(
      trx,
      organizationId,
      dates.map((on_date) => ({ country, on_date, name: "" })),
    );
    const change = { before: null, after: spanOf(dates, country) };
    await logDeed(trx, deps, session, { verb: "quiet.add", subject: null, change, now });
  });
}

/** HR takes a day off away. Throws `forbidden` for all but HR, `not_found` where it is not there. */
export async function endDayOff(
  deps: QuietDeps,
  session: Officer,
  day: { readonly date: string; readonly country: string },
  now: Instant,
): Promise<void> {
  hrOnly(session);
  const country = countryOf(day.country);
  if (!isDate(day.date)) throw said("not_found", "day_off_gone");
  const { organizationId } = session;
  await asApp(deps.database, organizationId, async (trx) => {
    if (!(await removeDayOff(trx, organizationId, { country, on_date: day.date })))
      throw said("not_found", "day_off_gone");
    const change = { before: spanOf([day.date], country), after: null };
    await logDeed(trx, deps, session, { verb: "quiet.remove", subject: null, change, now });
  });
}

function countryOf(text: string): string {
  if (text === "") return "";
  const country = parseCountry(text);
  if (country === null) throw said("invalid", "form_unknown");
  return country;
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  try {
    return dayNumber(text) > 0;
  } catch {
    return false;
  }
}

function datesOf({ from, until }: DaysOffForm, today: LocalDate): readonly LocalDate[] {
  const last = until === "" ? from : until;
  if (!isDate(from) || !isDate(last)) throw said("invalid", "days_off_unfit");
  const [start, end, now] = [dayNumber(from), dayNumber(last), dayNumber(today)];
  const fits = start >= now && end >= start && end - start < MOST_AT_ONCE && end <= now + DAYS_AHEAD;
  if (!fits) throw said("invalid", "days_off_unfit");
  return Array.from({ length: end - start + 1 }, (_, i) => dateOf(start + i));
}

/** "2026-12-24–2026-12-31 IE". */
function spanOf(dates: readonly LocalDate[], country: string): string {
  const [first = "", last = ""] = [dates[0], dates.at(-1)];
  return [first === last ? first : `${first}–${last}`, country].filter((part) => part !== "").join(" ");
}
