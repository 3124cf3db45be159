import { ASKED_SLOT } from "../../core/time/attention.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { instantOf, localMoment, minuteOf } from "../../core/time/local-time.ts";
import { isQuiet } from "../../core/time/quiet-hours.ts";
import { nextOccurrence, type Schedule } from "../../core/time/schedule.ts";
import { planDeliveries, skipPlanned } from "../../db/delivery/deliveries.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { holdMember } from "../../db/member/member-lock.ts";
import { findPreferences } from "../../db/member/preferences.ts";
import { asApp } from "../../db/transact.ts";
import { type Actor, type Asked, type Shown, show } from "../actor.ts";
import { quietHoursOf } from "../delivery/quiet-hours.ts";
import type { Deps } from "../deps.ts";
import { note } from "../home/home-view.ts";
import { newId } from "../new-id.ts";
import { changeMemory } from "../practice/practice-memory.ts";
import { isPaused, scheduleOf } from "./rhythm-words.ts";

/** A card that was put off waits as long as any other. */
const WORTH_SENDING_HOURS = 6;

/**
 * Brings the card again in about an hour, or tomorrow at the usual time. An hour is counted to a full one, so that the row does not tell
 * the minute in which somebody sat here (rule 18); one that would be quiet becomes tomorrow.
 */
export async function putOffCard(
  deps: Pick<Deps, "database" | "random">,
  actor: Actor,
  { action: asked }: Asked,
): Promise<Shown> {
  const { organizationId, member, now, words } = actor;
  const zone = member.time_zone as TimeZone;
  const { putOff } = words.chat.rhythm;
  const said = await asApp(deps.database, organizationId, async (trx) => {
    await holdMember(trx, organizationId, member.id);
    const row = await findPreferences(trx, organizationId, member.id);
    if (row?.contact !== "consented" || isPaused(row, actor)) return words.chat.rhythm.none;
    const quiet = { ...quietHoursOf(await findOrganization(trx, organizationId)), nonWorkingDays: [] };
    const hour = fullHourAfter(now);
    const soon = asked.args.to === "hour" && !isQuiet(hour, zone, quiet);
    const dueAt = soon ? hour : tomorrowAt(scheduleOf(row), zone, now);
    await skipPlanned(trx, organizationId, member.id, ["prompt"]);
    // Tomorrow may be a day of theirs anyway: then that card is the one.
    const comesAnyway = !soon && nextOccurrence(scheduleOf(row), zone, now)?.equals(dueAt);
    const card = {
      id: newId<"delivery">(deps.random, now),
      memberId: member.id,
      kind: "prompt" as const,
      slot: `${ASKED_SLOT}${dueAt}`,
      subject: null,
      dueAt,
      expiresAt: dueAt.add({ hours: WORTH_SENDING_HOURS }),
    };
    if (!comesAnyway) await planDeliveries(trx, organizationId, [card]);
    return soon ? putOff.inAnHour : putOff.comesTomorrow;
  });
  return show(note(words, putOff.title, said));
}

function fullHourAfter(now: Instant): Instant {
  return now.add({ minutes: 30 }).round({ smallestUnit: "hour", roundingMode: "ceil" });
}

function tomorrowAt({ at }: Schedule, zone: TimeZone, now: Instant): Instant {
  return instantOf({ day: localMoment(now, zone).day + 1, minute: minuteOf(at) }, zone);
}

/** Today's card does not come, and is not shown; nothing else changes. Which day was skipped rests sealed. */
export async function skipCard(deps: Pick<Deps, "database" | "sealing">, actor: Actor): Promise<Shown> {
  const { organizationId, member, words } = actor;
  const today = localMoment(actor.now, member.time_zone as TimeZone).day;
  const owner = { organizationId, memberId: member.id, today };
  await changeMemory(deps, owner, (memory) => ({ ...memory, skippedOn: today }));
  await asApp(deps.database, organizationId, (trx) =>
    skipPlanned(trx, organizationId, member.id, ["prompt"]),
  );
  const { putOff } = words.chat.rhythm;
  return show(note(words, putOff.skipTitle, putOff.skipped));
}
