import { secondsToSend } from "../../core/delivery/duration.ts";
import type { OrganizationId } from "../../core/ids.ts";
import { roughHeadcount } from "../../core/program/headcount.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { dateOf, dayNumber, instantOf } from "../../core/time/local-time.ts";
import { asDryRun, countPlanned, findNextTurn, type PlannedCount } from "../../db/directory/dry-run.ts";
import { planDue } from "../delivery/plan-prompts.ts";
import type { Deps } from "../deps.ts";
import { offeredSchedule } from "../rhythm/offered-rhythm.ts";
import type { DryRun, RehearsalWish } from "./rehearsal.ts";

/** The first date of all zones begins so long before that of UTC. */
const FIRST_ZONE_HOURS = 14;
/** And the last one ends so long after it. */
const LAST_ZONE_HOURS = 12;

const UTC = "UTC" as TimeZone;

/**
 * Plans the days of `wish` as the tick does, time by time, for everyone of the real directory, in a transaction that can neither write to a
 * real table nor commit. Nobody's own rhythm, pause or consent is read: everyone counts as if they took cards. Nothing here can send.
 */
export async function dryRun(
  deps: Pick<Deps, "database">,
  organizationId: OrganizationId,
  wish: RehearsalWish,
): Promise<DryRun> {
  const days = { from: wish.from, until: dateOf(dayNumber(wish.from) + 7 * wish.weeks - 1) };
  const begins = instantOf({ day: dayNumber(days.from), minute: 0 }, UTC).subtract({
    hours: FIRST_ZONE_HOURS,
  });
  const ends = instantOf({ day: dayNumber(days.until) + 1, minute: 0 }, UTC).add({ hours: LAST_ZONE_HOURS });
  const stage = { organizationId, rhythm: offeredSchedule(days.from) };
  const counts = await asDryRun(deps.database, stage, async (trx) => {
    // One planning after the other, as ticks are: each begins where the one before left off.
    let now = begins;
    while (now.epochMilliseconds <= ends.epochMilliseconds) {
      await planDue(trx, organizationId, now);
      const next = await findNextTurn(trx, organizationId);
      if (next === null || next.epochMilliseconds <= now.epochMilliseconds) break;
      now = next;
    }
    return countPlanned(trx, organizationId, days);
  });
  const byDay = [...Map.groupBy(counts, ({ date }) => date)];
  return { ...days, days: byDay.map(([date, own]) => ({ date, ...totalOf(own) })) };
}

function totalOf(counts: readonly PlannedCount[]): Pick<DryRun["days"][number], "cards" | "lanes"> {
  return {
    cards: roughHeadcount(counts.reduce((sum, { cards }) => sum + cards, 0)),
    lanes: counts.map(({ cards, name, platform, pace, pace_limit }) => {
      const people = roughHeadcount(cards);
      if (name === null || platform === null) return { workspace: null, cards: people, seconds: null };
      const known = pace === null ? null : { rate: pace, limit: pace_limit };
      const seconds = typeof people === "number" ? secondsToSend(people, { platform, known }) : null;
      return { workspace: { name, platform }, cards: people, seconds };
    }),
  };
}
