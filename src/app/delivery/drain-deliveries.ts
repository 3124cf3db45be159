import { wordsFor } from "../../content/words.ts";
import type { AccountId, DeliveryId, MemberId, OrganizationId, WorkspaceId } from "../../core/ids.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { endOfQuiet, isQuiet, type QuietHours } from "../../core/time/quiet-hours.ts";
import { markReachable } from "../../db/accounts.ts";
import {
  type ClaimedDelivery,
  claimDueDeliveries,
  LEFT_OUT,
  markAbandoned,
  recordDeliveries,
} from "../../db/deliveries.ts";
import { findAddresses, findOrganization } from "../../db/directory.ts";
import { findContacts } from "../../db/preferences.ts";
import type { DeliveryState } from "../../db/schema.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import { markStopped, pauseWorkspace } from "../../db/workspaces.ts";
import type { ChatSurface, SendOutcome } from "../../ports/chat-surface.ts";
import type { Deps } from "../deps.ts";
import { envelopeOf } from "./envelopes.ts";
import { quietHoursOf } from "./quiet-hours.ts";
import { readNudges, type Weighed, weigh } from "./weigh.ts";

const BATCH = 100;

/** A claim older than this belongs to a process that died. */
const ABANDONED_AFTER_MINUTES = 10;

/** What became of one delivery, as it is recorded. */
interface Outcome {
  readonly state: DeliveryState;
  readonly reason: string | null;
  readonly dueAt?: Instant;
  readonly unreachable?: AccountId;
  /** The platform asked this workspace to wait until `dueAt`. */
  readonly waits?: WorkspaceId;
  readonly stopped?: WorkspaceId;
}

export interface Drained {
  readonly sent: number;
  readonly other: number;
}

/**
 * Sends all that is due, batch by batch. A batch is claimed before it is sent and recorded after: a crash in between leaves
 * `sending`, which becomes `unknown` and is never sent again.
 */
export async function drainDeliveries(
  deps: Pick<Deps, "database" | "sealing" | "publicUrl"> & { readonly surfaces: readonly ChatSurface[] },
  organizationId: OrganizationId,
  now: Instant,
): Promise<Drained> {
  const abandonedBefore = now.subtract({ minutes: ABANDONED_AFTER_MINUTES });
  await asApp(deps.database, organizationId, (trx) => markAbandoned(trx, organizationId, abandonedBefore));
  let sent = 0;
  let other = 0;
  for (;;) {
    const batch = await claim(deps, organizationId, now);
    if (batch.length === 0) return { sent, other };
    const outcomes = await sendBatch(deps, batch, now);
    await asApp(deps.database, organizationId, (trx) => record(trx, organizationId, outcomes));
    for (const { state } of outcomes.values()) state === "sent" ? sent++ : other++;
  }
}

/** Sends one after the other. Once a workspace has to wait, or is stopped, nothing more of the batch goes there. */
async function sendBatch(
  deps: Pick<Deps, "publicUrl"> & { readonly surfaces: readonly ChatSurface[] },
  batch: readonly Ready[],
  now: Instant,
): Promise<ReadonlyMap<DeliveryId, Outcome>> {
  const outcomes = new Map<DeliveryId, Outcome>();
  const held = new Map<WorkspaceId, Outcome>();
  for (const each of batch) {
    const workspace = each.address?.workspace_id;
    const before = workspace === undefined ? undefined : held.get(workspace);
    const outcome = before ?? (await sendOne(deps, each, now));
    const holds = outcome.waits ?? outcome.stopped;
    if (holds !== undefined) held.set(holds, outcome);
    outcomes.set(each.id, outcome);
  }
  return outcomes;
}

interface Ready extends ClaimedDelivery {
  readonly language: string;
  readonly verdict: Weighed;
  /** The end of the member's quiet hours, where this is not a time to write to them. */
  readonly notBefore: Instant | undefined;
  readonly address: Awaited<ReturnType<typeof findAddresses>>[number] | undefined;
}

/** Claims a batch, with where each goes and whether its member still wants it. */
async function claim(
  deps: Pick<Deps, "database" | "sealing">,
  organizationId: OrganizationId,
  now: Instant,
): Promise<Ready[]> {
  return asApp(deps.database, organizationId, async (trx) => {
    const claimed = await claimDueDeliveries(trx, organizationId, now, BATCH);
    if (claimed.length === 0) return [];
    const members: MemberId[] = [...new Set(claimed.map(({ member_id }) => member_id))];
    const addresses = await findAddresses(trx, organizationId, members);
    const quiet = quietHoursOf(await findOrganization(trx, organizationId));
    const contacts = new Map((await findContacts(trx, organizationId, members)).map((row) => [row.id, row]));
    const recipients = await readNudges(trx, { organizationId, contacts }, { claimed, now });
    return claimed.map((delivery) => {
      const contact = contacts.get(delivery.member_id);
      return {
        ...delivery,
        language: contact?.language ?? "en",
        verdict: mayReceive(delivery, contact, now) ? weigh(deps, delivery, recipients) : "leave_out",
        notBefore: contact && notBefore(delivery, contact.time_zone as TimeZone, { quiet, now }),
        address: addresses.find(({ member_id }) => member_id === delivery.member_id),
      };
    });
  });
}

/** Looked at again at the last moment: whoever paused, left or answered since it was planned gets nothing. */
function mayReceive(
  { kind, expires_at }: ClaimedDelivery,
  contact: { contact: string; paused_until: Instant | null } | undefined,
  now: Instant,
): boolean {
  if (expires_at.epochMilliseconds <= now.epochMilliseconds) return false;
  // Asked for by the person a moment ago, in their own browser.
  if (kind === "sign_in" || kind === "export") return true;
  if (kind === "invitation") return contact?.contact === "invited";
  const paused =
    contact?.paused_until != null && contact.paused_until.epochMilliseconds > now.epochMilliseconds;
  return contact?.contact === "consented" && (kind === "summary" || !paused);
}

/**
 * When the member's quiet hours end, if they are in them now: what was held up by an outage must not arrive at night. The days of
 * prompts are the member's own choice, so for them only the hours count.
 */
function notBefore(
  { kind }: ClaimedDelivery,
  zone: TimeZone,
  { quiet, now }: { quiet: QuietHours; now: Instant },
): Instant | undefined {
  if (kind === "sign_in") return undefined;
  const hours = kind === "prompt" ? { ...quiet, nonWorkingDays: [] } : quiet;
  return isQuiet(now, zone, hours) ? (endOfQuiet(now, zone, hours) ?? undefined) : undefined;
}

async function sendOne(
  deps: Pick<Deps, "publicUrl"> & { readonly surfaces: readonly ChatSurface[] },
  delivery: Ready,
  now: Instant,
): Promise<Outcome> {
  const { address, id } = delivery;
  if (delivery.verdict === "leave_out") return { state: "skipped", reason: LEFT_OUT };
  if (delivery.verdict === "wait") return { state: "planned", reason: null, dueAt: now.add({ hours: 24 }) };
  if (delivery.notBefore !== undefined) return { state: "planned", reason: null, dueAt: delivery.notBefore };
  const surface = deps.surfaces.find(({ platform }) => platform === address?.platform);
  if (address === undefined || surface === undefined)
    return { state: "failed", reason: "No chat reaches this member." };
  const { paused_until: waits } = address;
  if (waits !== null && waits.epochMilliseconds > now.epochMilliseconds)
    return { state: "planned", reason: null, dueAt: waits, waits: address.workspace_id };
  const envelope = envelopeOf(delivery, wordsFor(delivery.language), deps.publicUrl);
  const outcome = await surface.send(
    { workspace: address.workspace, account: address.account },
    envelope,
    id,
  );
  return toOutcome(outcome, { account: address.id, workspace: address.workspace_id, now });
}

function toOutcome(
  outcome: SendOutcome,
  { account, workspace, now }: { account: AccountId; workspace: WorkspaceId; now: Instant },
): Outcome {
  switch (outcome.kind) {
    case "sent":
      return { state: "sent", reason: null };
    case "rate_limited":
      return {
        state: "planned",
        reason: null,
        dueAt: now.add({ seconds: Math.ceil(outcome.retryAfterSeconds) }),
        waits: workspace,
      };
    case "unreachable":
      return { state: "failed", reason: outcome.reason, unreachable: account };
    case "stopped":
      return { state: "failed", reason: outcome.reason, stopped: workspace };
    case "unknown":
      return { state: "unknown", reason: outcome.reason };
  }
}

/** Writes outcomes in groups of the same, so that a batch costs a few statements. */
async function record(
  trx: Trx,
  organizationId: OrganizationId,
  outcomes: ReadonlyMap<DeliveryId, Outcome>,
): Promise<void> {
  const groups = new Map<string, { outcome: Outcome; ids: DeliveryId[] }>();
  for (const [id, outcome] of outcomes) {
    const key = `${outcome.state}|${outcome.reason}|${outcome.dueAt?.epochMilliseconds}|${outcome.waits ?? outcome.stopped}`;
    const group = groups.get(key) ?? { outcome, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
    if (outcome.unreachable !== undefined)
      await markReachable(trx, organizationId, outcome.unreachable, false);
  }
  for (const { outcome, ids } of groups.values()) {
    const { dueAt, waits, stopped } = outcome;
    await recordDeliveries(trx, organizationId, ids, outcome);
    if (waits !== undefined && dueAt !== undefined) await pauseWorkspace(trx, organizationId, waits, dueAt);
    if (stopped !== undefined) await markStopped(trx, organizationId, stopped);
  }
}
