import { type Words, wordsFor } from "../../content/words.ts";
import type { Envelope } from "../../core/chat/envelope.ts";
import { grown, type Pace, PLATFORM_PACE } from "../../core/delivery/pace.ts";
import type { AccountId, DeliveryId, MemberId, OrganizationId } from "../../core/ids.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { endOfQuiet, isQuiet, type QuietHours } from "../../core/time/quiet-hours.ts";
import { ASKED_FOR, type ClaimedDelivery, LEFT_OUT } from "../../db/delivery/deliveries.ts";
import {
  type HolderId,
  type LaneId,
  type LaneRow,
  type LeasedDelivery,
  leaseDue,
  lockLane,
  type Settled,
  savePace,
} from "../../db/delivery/lanes.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { type ContactRow, findContacts } from "../../db/member/preferences.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { summaryOf } from "../summary/announce-summaries.ts";
import { chartPath } from "../summary/chart-link.ts";
import { envelopeOf, withPicture } from "./envelopes.ts";
import type { Gate } from "./gate.ts";
import { quietHoursOf } from "./quiet-hours.ts";
import { readNudges, weigh } from "./weigh.ts";

/** A lease that is older belongs to a process that died: what it held is free again. */
const LEASE_SECONDS = 30;
/** So many seconds' worth of a workspace's messages is taken at a time, and at most so many, also where nothing limits it. */
const WORTH_SECONDS = 2;
const MOST = 500;

/** One message that is to be sent. */
export interface ReadyDelivery {
  readonly id: DeliveryId;
  readonly accountId: AccountId;
  /** The platform's own id. */
  readonly account: string;
  readonly envelope: Envelope;
}

export interface Lease {
  readonly lane: LaneRow;
  readonly pace: Pace;
  readonly ready: readonly ReadyDelivery[];
  /** What is not sent after all, or not now. */
  readonly settled: readonly Settled[];
  /** What cannot go to the account that it was planned for. */
  readonly lost: readonly DeliveryId[];
}

type LeaseDeps = Pick<Deps, "database" | "sealing" | "publicUrl"> & { readonly gate: Gate };
interface LeaseRequest {
  readonly holder: HolderId;
  readonly now: Instant;
  /** At most so many. */
  readonly most: number;
}

/**
 * Takes about two seconds' worth of a workspace's due messages for this process alone, and looks at each again: whoever paused, left or
 * answered since it was planned gets nothing. Null where there is nothing to take, or the workspace waits.
 */
export async function leaseLane(deps: LeaseDeps, id: LaneId, request: LeaseRequest): Promise<Lease | null> {
  const transact = <T>(work: (trx: Trx) => Promise<T>) =>
    deps.gate(() => asApp(deps.database, id.organizationId, work));
  const taken = await transact((trx) => take(trx, id, request));
  if (taken === null) return null;
  // Not in the same transaction: nobody else leases of this workspace while the lane is locked.
  const prepared = await transact((trx) =>
    prepare(trx, deps, { id, leased: taken.leased, now: request.now }),
  );
  return { ...taken, ...prepared };
}

async function take(trx: Trx, id: LaneId, { holder, now, most }: LeaseRequest) {
  const lane = await lockLane(trx, id);
  if (lane === undefined || lane.state !== "active" || isBefore(now, lane.paused_until)) return null;
  const { first, apart } = PLATFORM_PACE[lane.platform];
  const elapsed = lane.paced_at === null ? 0 : now.epochMilliseconds - lane.paced_at.epochMilliseconds;
  const known = { rate: lane.pace ?? first, limit: lane.pace_limit };
  const pace = grown(known, Math.max(elapsed, 0), lane.platform);
  const until = now.add({ seconds: LEASE_SECONDS });
  const limit = Math.min(Math.ceil(pace.rate * WORTH_SECONDS), MOST, most);
  const leased = await leaseDue(trx, id, { holder, now, until, limit, apart });
  if (leased.length === 0) return null;
  await savePace(trx, id, { ...pace, at: now });
  return { lane, pace, leased };
}

function isBefore(now: Instant, until: Instant | null): boolean {
  return until !== null && now.epochMilliseconds < until.epochMilliseconds;
}

async function prepare(
  trx: Trx,
  deps: LeaseDeps,
  { id: { organizationId }, leased, now }: { id: LaneId; leased: readonly LeasedDelivery[]; now: Instant },
): Promise<Pick<Lease, "ready" | "settled" | "lost">> {
  const members: MemberId[] = [...new Set(leased.map(({ member_id }) => member_id))];
  const quiet = quietHoursOf(await findOrganization(trx, organizationId));
  const contacts = new Map((await findContacts(trx, organizationId, members)).map((row) => [row.id, row]));
  const recipients = await readNudges(trx, { organizationId, contacts }, { claimed: leased, now });
  const envelope = envelopes(deps, organizationId);
  const quietUntil = quietEnds(quiet, now);
  const ready: ReadyDelivery[] = [];
  const settled: Settled[] = [];
  const lost: DeliveryId[] = [];
  for (const delivery of leased) {
    const { id, account_id: accountId, account, member_id } = delivery;
    const contact = contacts.get(member_id);
    const verdict = mayReceive(delivery, contact, now) ? weigh(deps, delivery, recipients) : "leave_out";
    const later =
      verdict === "wait" ? now.add({ hours: 24 }) : contact && quietUntil(delivery.kind, contact.time_zone);
    if (verdict === "leave_out") settled.push({ id, state: "skipped", reason: LEFT_OUT, dueAt: null });
    else if (later) settled.push({ id, state: "planned", reason: null, dueAt: later });
    else if (account === null) lost.push(id);
    else ready.push({ id, accountId, account, envelope: envelope(delivery, contact?.language ?? "en") });
  }
  return { ready, settled, lost };
}

/** Looked at again at the last moment: whoever paused, left or answered since it was planned gets nothing. */
function mayReceive(
  { kind, expires_at }: ClaimedDelivery,
  contact: Pick<ContactRow, "contact" | "paused_until"> | undefined,
  now: Instant,
): boolean {
  if (expires_at.epochMilliseconds <= now.epochMilliseconds) return false;
  if (ASKED_FOR.includes(kind)) return true;
  if (kind === "invitation") return contact?.contact === "invited";
  const paused = isBefore(now, contact?.paused_until ?? null);
  return contact?.contact === "consented" && (kind === "summary" || !paused);
}

/** What a message says is the same for all who read its language: made once, so that a surface can render it once. */
function envelopes(deps: Pick<Deps, "sealing" | "publicUrl">, organizationId: OrganizationId) {
  const made = new Map<string, Envelope>();
  const make = ({ kind, subject, slot }: ClaimedDelivery, words: Words): Envelope => {
    const envelope = envelopeOf({ kind, subject, slot }, words, deps.publicUrl);
    const of = kind === "summary" ? summaryOf(slot) : null;
    if (of === null) return envelope;
    const path = chartPath(deps.sealing, { ...of, organizationId, locale: words.locale });
    return withPicture(envelope, `${deps.publicUrl}${path}`, words);
  };
  return (delivery: ClaimedDelivery, language: string): Envelope => {
    const { kind, subject, slot } = delivery;
    // The slot tells which notice, summary or trial it is; of others it says no more.
    const own = kind === "notice" || kind === "summary" || kind === "test" ? slot : "";
    const key = `${kind} ${subject} ${own} ${language}`;
    const envelope = made.get(key) ?? make(delivery, wordsFor(language));
    made.set(key, envelope);
    return envelope;
  };
}

/**
 * When a member's quiet hours end, if it is in them now: what was held up by an outage must not arrive at night. The days of prompts are
 * the member's own choice, so for them only the hours count. Worked out once for a zone.
 */
function quietEnds(quiet: QuietHours, now: Instant) {
  const ends = new Map<string, Instant | null>();
  return (kind: ClaimedDelivery["kind"], zone: string): Instant | null => {
    // Somebody sits before a page and waits for it.
    if (kind === "sign_in" || kind === "test") return null;
    const own = kind === "prompt";
    const key = `${own} ${zone}`;
    const known = ends.get(key);
    if (known !== undefined) return known;
    const hours = own ? { ...quiet, nonWorkingDays: [] } : quiet;
    const end = isQuiet(now, zone as TimeZone, hours) ? endOfQuiet(now, zone as TimeZone, hours) : null;
    ends.set(key, end);
    return end;
  };
}
