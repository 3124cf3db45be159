import type { DeliveryId, MemberId, OrganizationId } from "../../core/ids.ts";
import { NO_MEMORY, type PracticeMemory } from "../../core/practice/memory.ts";
import { ASKED_SLOT, fits, type Nudge } from "../../core/time/attention.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localMoment, type Weekday } from "../../core/time/local-time.ts";
import { ordinalOf } from "../../core/time/schedule.ts";
import { paceOf } from "../../core/time/silence.ts";
import { type ClaimedDelivery, findNudges } from "../../db/deliveries.ts";
import type { ContactRow } from "../../db/preferences.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { openMemory } from "../practice/practice-memory.ts";
import { vaultOf } from "../vault.ts";
import { lastSign } from "./silence.ts";

/** A week of seven days, and a day for the zones. */
const LOOK_BACK_HOURS = 24 * 8;

/** Who is written to in a batch, with all that has a say in it. */
export interface Recipients {
  readonly organizationId: OrganizationId;
  readonly contacts: ReadonlyMap<MemberId, ContactRow>;
  /** What each got within a week or still waits for; grows as the batch is gone through. */
  readonly nudges: Map<MemberId, readonly (Nudge & { readonly waits: boolean })[]>;
}

export async function readNudges(
  trx: Trx,
  recipients: Omit<Recipients, "nudges">,
  { claimed, now }: { claimed: readonly ClaimedDelivery[]; now: Instant },
): Promise<Recipients> {
  const { organizationId, contacts } = recipients;
  const own = new Set<DeliveryId>(claimed.map(({ id }) => id));
  const since = now.subtract({ hours: LOOK_BACK_HOURS });
  const nudges: Recipients["nudges"] = new Map();
  for (const row of await findNudges(trx, organizationId, [...contacts.keys()], since)) {
    const contact = contacts.get(row.member_id);
    const nudge = contact && nudgeOf(row, contact);
    if (!nudge || own.has(row.id)) continue;
    add(nudges, row.member_id, { ...nudge, waits: row.state === "planned" });
  }
  return { ...recipients, nudges };
}

/** What becomes of a delivery that its member may receive. */
export type Weighed = "send" | "leave_out" | "wait";

/**
 * The last look at a card or a summary: whether the member skipped that day's card, has been silent for long, or has had enough this week.
 * A summary that is too much waits for a day; a card makes way for a summary that waits, and is gone.
 */
export function weigh(
  deps: Pick<Deps, "sealing">,
  delivery: ClaimedDelivery,
  { organizationId, contacts, nudges }: Recipients,
): Weighed {
  const contact = contacts.get(delivery.member_id);
  if (contact === undefined) return "send";
  const next = nudgeOf(delivery, contact);
  if (next === null) return "send";
  if (next.kind === "prompt" && !isWanted(deps, organizationId, { contact, on: next.on })) return "leave_out";
  // A summary that waits takes the place of the next card, on that very day.
  const others = (nudges.get(contact.id) ?? []).filter(({ waits }) => next.kind === "prompt" || !waits);
  const near = others.map((other) => (other.waits ? { ...other, on: next.on } : other));
  if (!fits(next, near)) return next.kind === "summary" ? "wait" : "leave_out";
  add(nudges, contact.id, { ...next, waits: false });
  return "send";
}

/** Whether the member still wants this day's card. */
function isWanted(
  deps: Pick<Deps, "sealing">,
  organizationId: OrganizationId,
  { contact, on }: { contact: ContactRow; on: number },
): boolean {
  const memory = memoryOf(deps, organizationId, { contact, today: on });
  if (memory.skippedOn === on) return false;
  const pace = paceOf(lastSign(memory, contact, contact.time_zone as TimeZone), on);
  if (pace !== "second") return pace === "every";
  const schedule = {
    weekdays: contact.weekdays as Weekday[],
    everyWeeks: contact.every_weeks,
    anchor: contact.anchor,
  };
  return ordinalOf(schedule, on) % 2 === 0;
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
): Nudge | null {
  if (kind !== "prompt" && kind !== "summary" && kind !== "notice") return null;
  const { day: on } = localMoment(due_at, time_zone as TimeZone);
  return { kind: slot.startsWith(ASKED_SLOT) ? "asked" : kind, on };
}

function add(
  nudges: Recipients["nudges"],
  member: MemberId,
  nudge: Nudge & { readonly waits: boolean },
): void {
  nudges.set(member, [...(nudges.get(member) ?? []), nudge]);
}
