import type { DeliveryId, MemberId, OrganizationId } from "../../core/ids.ts";
import { NO_MEMORY, type PracticeMemory } from "../../core/practice/memory.ts";
import { ASKED_SLOT, type Nudge } from "../../core/time/attention.ts";
import { type Leave, type Off, offOn } from "../../core/time/days-off.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { lastLook, type Weighed, wantsCard } from "../../core/time/last-look.ts";
import { dateOf, localMoment, type Weekday } from "../../core/time/local-time.ts";
import type { DayOffRow } from "../../db/delivery/days-off.ts";
import { ASKED_FOR, type ClaimedDelivery, findNudges } from "../../db/delivery/deliveries.ts";
import { findLeaves } from "../../db/directory/leaves.ts";
import type { ContactRow } from "../../db/member/preferences.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { openMemory } from "../practice/practice-memory.ts";
import { vaultOf } from "../vault.ts";
import { daysOffOf, findDaysOffAround } from "./days-off.ts";
import { lastSign } from "./silence.ts";

export type { Weighed };

/** A week of seven days, and a day for the zones. */
const LOOK_BACK_HOURS = 24 * 8;

/** Who is written to in a batch, with all that has a say in it. */
export interface Recipients {
  readonly organizationId: OrganizationId;
  readonly contacts: ReadonlyMap<MemberId, ContactRow>;
  readonly now: Instant;
  readonly daysOff: readonly DayOffRow[];
  readonly leaves: ReadonlyMap<MemberId, readonly Leave[]>;
  /** What each got within a week or still waits for; grows as the batch is gone through. */
  readonly nudges: Map<MemberId, readonly (Nudge & { readonly waits: boolean })[]>;
  readonly dayIn: DayIn;
}

type DayIn = (instant: Instant, zone: string) => number;

/** The day that a zone shows, in days since 1970; worked out once for a moment and a zone, which many share. */
function daysIn(): DayIn {
  const days = new Map<string, number>();
  return (instant, zone) => {
    const key = `${instant.epochMilliseconds} ${zone}`;
    const day = days.get(key) ?? localMoment(instant, zone as TimeZone).day;
    days.set(key, day);
    return day;
  };
}

export async function readNudges(
  trx: Trx,
  recipients: Pick<Recipients, "organizationId" | "contacts">,
  { claimed, now }: { claimed: readonly ClaimedDelivery[]; now: Instant },
): Promise<Recipients> {
  const { organizationId, contacts } = recipients;
  const members = [...contacts.keys()];
  const own = new Set<DeliveryId>(claimed.map(({ id }) => id));
  const since = now.subtract({ hours: LOOK_BACK_HOURS });
  const nudges: Recipients["nudges"] = new Map();
  const dayIn = daysIn();
  for (const row of await findNudges(trx, organizationId, members, since)) {
    const contact = contacts.get(row.member_id);
    const nudge = contact && nudgeOf(row, contact, dayIn);
    if (!nudge || own.has(row.id)) continue;
    add(nudges, row.member_id, { ...nudge, waits: row.state === "planned" });
  }
  const daysOff = await findDaysOffAround(trx, organizationId, now);
  const leaves = await readLeaves(trx, organizationId, { members, now });
  return { ...recipients, now, daysOff, leaves, nudges, dayIn };
}

async function readLeaves(
  trx: Trx,
  organizationId: OrganizationId,
  { members, now }: { members: readonly MemberId[]; now: Instant },
): Promise<Recipients["leaves"]> {
  const day = localMoment(now, "UTC" as TimeZone).day;
  // Anywhere on earth it is this day, the one before or the one after.
  const around = { from: dateOf(day - 1), until: dateOf(day + 1) };
  const leaves = new Map<MemberId, readonly Leave[]>();
  for (const { memberId, ...leave } of await findLeaves(trx, organizationId, members, around))
    leaves.set(memberId, [...(leaves.get(memberId) ?? []), leave]);
  return leaves;
}

/** The last look at a message that its member may receive: at days off, at what the member said, and at what else took their attention. */
export function weigh(
  deps: Pick<Deps, "sealing">,
  delivery: ClaimedDelivery,
  recipients: Recipients,
): Weighed {
  const { organizationId, contacts, nudges } = recipients;
  const contact = contacts.get(delivery.member_id);
  // Asked for by the person a moment ago.
  if (contact === undefined || ASKED_FOR.includes(delivery.kind)) return "send";
  const nudge = nudgeOf(delivery, contact, recipients.dayIn);
  const weighed = lastLook({
    nudge,
    off: offToday(contact, recipients),
    others: nudges.get(contact.id) ?? [],
    isWanted: () => nudge !== null && isWanted(deps, organizationId, { contact, on: nudge.on }),
  });
  if (nudge !== null && weighed === "send") add(nudges, contact.id, { ...nudge, waits: false });
  return weighed;
}

function offToday(
  { id, country, time_zone }: ContactRow,
  { daysOff, leaves, now, dayIn }: Pick<Recipients, "daysOff" | "leaves" | "now" | "dayIn">,
): Off | null {
  const today = dateOf(dayIn(now, time_zone));
  return offOn(today, daysOffOf((country ?? "").toUpperCase(), daysOff), leaves.get(id) ?? []);
}

/** Whether the member still wants this day's card. */
function isWanted(
  deps: Pick<Deps, "sealing">,
  organizationId: OrganizationId,
  { contact, on }: { contact: ContactRow; on: number },
): boolean {
  const memory = memoryOf(deps, organizationId, { contact, today: on });
  const { weekdays, every_weeks: everyWeeks, anchor } = contact;
  const signs = {
    lastSign: lastSign(memory, contact, contact.time_zone as TimeZone),
    skippedOn: memory.skippedOn,
  };
  return wantsCard({ weekdays: weekdays as Weekday[], everyWeeks, anchor }, signs, on);
}

function memoryOf(
  deps: Pick<Deps, "sealing">,
  organizationId: OrganizationId,
  { contact, today }: { contact: ContactRow; today: number },
): PracticeMemory {
  const { id: memberId, memory, key } = contact;
  if (memory === null) return NO_MEMORY;
  try {
    return openMemory(vaultOf(deps, { organizationId, memberId }, key), memory, { memberId, today });
  } catch {
    // One row that does not open must not keep everyone else's messages back.
    return NO_MEMORY;
  }
}

/** Null for what the person asked for a moment ago, and for the one invitation. */
function nudgeOf(
  { kind, slot, due_at }: Pick<ClaimedDelivery, "kind" | "slot" | "due_at">,
  { time_zone }: Pick<ContactRow, "time_zone">,
  dayIn: DayIn,
): Nudge | null {
  if (kind !== "prompt" && kind !== "summary" && kind !== "notice") return null;
  return { kind: slot.startsWith(ASKED_SLOT) ? "asked" : kind, on: dayIn(due_at, time_zone) };
}

function add(
  nudges: Recipients["nudges"],
  member: MemberId,
  nudge: Nudge & { readonly waits: boolean },
): void {
  nudges.set(member, [...(nudges.get(member) ?? []), nudge]);
}
