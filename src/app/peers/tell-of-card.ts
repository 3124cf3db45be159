import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { instantOf, localDate, localMoment, minuteOf, type Weekday } from "../../core/time/local-time.ts";
import { isQuiet, type QuietHours } from "../../core/time/quiet-hours.ts";
import { nextOccurrence, type Schedule } from "../../core/time/schedule.ts";
import { planDeliveries } from "../../db/delivery/deliveries.ts";
import type { OrganizationRow } from "../../db/directory/directory.ts";
import type { PeerRow } from "../../db/program/pairings.ts";
import type { Trx } from "../../db/transact.ts";
import { quietHoursOf } from "../delivery/quiet-hours.ts";
import type { Deps } from "../deps.ts";
import { newUnorderedId } from "../new-id.ts";

/** Who gets a card within so many days anyway gets no other. Of so many days one is neither a card day nor a weekend. */
const DAYS_AHEAD = 7;

/** A card waits this many hours for a chat that is out of reach, as all cards do. */
const WORTH_SENDING_HOURS = 6;

/**
 * Lets these members know that Home has something for them: by the card that comes within a week anyway, or by one more at their usual time,
 * each on a day of their own. Its row is that of any card, and its message too: neither says what it is about.
 */
export async function tellOfCard(
  trx: Trx,
  deps: Pick<Deps, "random">,
  {
    organization,
    peers,
    now,
  }: {
    readonly organization: OrganizationRow;
    readonly peers: readonly PeerRow[];
    readonly now: Instant;
  },
): Promise<void> {
  const quiet = quietHoursOf(organization);
  const cards = peers.flatMap((peer) => {
    const zone = peer.time_zone as TimeZone;
    const dueAt = nextFreeTime(peer, quiet, now);
    return dueAt === null
      ? []
      : [
          {
            id: newUnorderedId<"delivery">(deps.random),
            memberId: peer.id,
            kind: "prompt" as const,
            slot: localDate(dueAt, zone),
            subject: null,
            dueAt,
            expiresAt: dueAt.add({ hours: WORTH_SENDING_HOURS }),
          },
        ];
  });
  await planDeliveries(trx, organization.id, cards);
}

/** Their usual time on the next working day; null where a card of their rhythm comes within a week. */
function nextFreeTime(peer: PeerRow, quiet: QuietHours, now: Instant): Instant | null {
  const zone = peer.time_zone as TimeZone;
  const schedule: Schedule = {
    weekdays: peer.weekdays as Weekday[],
    at: peer.local_time,
    everyWeeks: peer.every_weeks,
    anchor: peer.anchor,
  };
  const next = nextOccurrence(schedule, zone, now);
  const last = now.add({ hours: 24 * DAYS_AHEAD });
  if (next !== null && next.epochMilliseconds <= last.epochMilliseconds) return null;
  const { day } = localMoment(now, zone);
  const minute = minuteOf(peer.local_time);
  const times = Array.from({ length: DAYS_AHEAD }, (_, ahead) =>
    instantOf({ day: day + ahead + 1, minute }, zone),
  );
  return times.find((at) => !isQuiet(at, zone, quiet)) ?? null;
}
