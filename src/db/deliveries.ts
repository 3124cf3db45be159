import { sql } from "kysely";
import type { DeliveryId, MemberId, OrganizationId } from "../core/ids.ts";
import type { Instant } from "../core/time/instant.ts";
import type { DeliveryKind, DeliveryState } from "./schema.ts";
import type { Trx } from "./transact.ts";

export interface PlannedDelivery {
  readonly id: DeliveryId;
  readonly memberId: MemberId;
  readonly kind: DeliveryKind;
  /** Planning the same slot twice plans it once. */
  readonly slot: string;
  readonly subject: string | null;
  readonly dueAt: Instant;
  readonly expiresAt: Instant;
}

/** Plans messages; a member's slot that is planned already stays as it is. */
export async function planDeliveries(
  trx: Trx,
  organizationId: OrganizationId,
  planned: readonly PlannedDelivery[],
): Promise<void> {
  if (planned.length === 0) return;
  await trx
    .insertInto("deliveries")
    .values(
      planned.map((one) => ({
        organization_id: organizationId,
        id: one.id,
        member_id: one.memberId,
        kind: one.kind,
        slot: one.slot,
        subject: one.subject,
        due_at: one.dueAt,
        expires_at: one.expiresAt,
        reason: null,
        claimed_at: null,
      })),
    )
    .onConflict((conflict) => conflict.columns(["organization_id", "member_id", "kind", "slot"]).doNothing())
    .execute();
}

/** The one invitation was given on the spot: what was planned of it is not sent. */
export async function recordInvited(
  trx: Trx,
  organizationId: OrganizationId,
  invitation: Pick<PlannedDelivery, "id" | "memberId"> & { readonly at: Instant },
): Promise<boolean> {
  const { rows } = await sql<{ id: DeliveryId }>`
    insert into deliveries (organization_id, id, member_id, kind, slot, due_at, expires_at, state)
    values (${organizationId}, ${invitation.id}, ${invitation.memberId}, 'invitation', 'once', ${invitation.at}, ${invitation.at}, 'sent')
    on conflict (organization_id, member_id, kind, slot) do update set state = 'sent'
      where deliveries.state = 'planned'
    returning id`.execute(trx);
  return rows.length === 1;
}

export interface ClaimedDelivery {
  readonly id: DeliveryId;
  readonly member_id: MemberId;
  readonly kind: DeliveryKind;
  readonly slot: string;
  readonly subject: string | null;
  readonly due_at: Instant;
  readonly expires_at: Instant;
}

/** Takes up to `limit` due deliveries for this process alone; another replica's claim skips over them. */
export async function claimDueDeliveries(
  trx: Trx,
  organizationId: OrganizationId,
  now: Instant,
  limit: number,
): Promise<ClaimedDelivery[]> {
  const claimed = await sql<ClaimedDelivery>`
    update deliveries d set state = 'sending', claimed_at = ${now}, attempts = attempts + 1
    where d.organization_id = ${organizationId} and d.id in (
      select id from deliveries
      where organization_id = ${organizationId} and state = 'planned' and due_at <= ${now}
      order by due_at limit ${limit} for update skip locked)
    returning d.id, d.member_id, d.kind, d.slot, d.subject, d.due_at, d.expires_at`.execute(trx);
  return claimed.rows;
}

/** Records what became of claimed deliveries. Only those still `sending` change: an outcome is written once. */
export async function recordDeliveries(
  trx: Trx,
  organizationId: OrganizationId,
  ids: readonly DeliveryId[],
  outcome: { state: DeliveryState; reason: string | null; dueAt?: Instant },
): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .updateTable("deliveries")
    .set({
      state: outcome.state,
      reason: outcome.reason,
      ...(outcome.dueAt ? { due_at: outcome.dueAt } : {}),
    })
    .where("organization_id", "=", organizationId)
    .where("id", "in", ids)
    .where("state", "=", "sending")
    .execute();
}

/** One reason for all that is left out at the last moment, so that none of them can be told from the others. */
export const LEFT_OUT = "No longer wanted, or too late.";

/** What is planned for a member is not sent any more: all that they did not ask for a moment ago, or the kinds given. */
export async function skipPlanned(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
  kinds: readonly DeliveryKind[] = ["invitation", "prompt", "summary"],
): Promise<void> {
  await trx
    .updateTable("deliveries")
    .set({ state: "skipped", reason: LEFT_OUT })
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .where("state", "=", "planned")
    .where("kind", "in", kinds)
    .execute();
}

/** A notice that waited for the end of a pause need not wait any more. */
export async function bringNoticeForward(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
  now: Instant,
): Promise<void> {
  await trx
    .updateTable("deliveries")
    .set({ due_at: now })
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .where("kind", "=", "notice")
    .where("state", "=", "planned")
    .where("due_at", ">", now)
    .execute();
}

/** Messages that took, or still wait to take, some of these members' attention since `since`. */
export function findNudges(
  trx: Trx,
  organizationId: OrganizationId,
  memberIds: readonly MemberId[],
  since: Instant,
) {
  return trx
    .selectFrom("deliveries")
    .select(["id", "member_id", "kind", "slot", "due_at", "state"])
    .where("organization_id", "=", organizationId)
    .where("member_id", "in", memberIds)
    .where("kind", "in", ["prompt", "summary", "notice"])
    .where("due_at", ">", since)
    .where((where) =>
      where.or([
        where("state", "in", ["sending", "sent", "unknown"]),
        where.and([where("state", "=", "planned"), where("kind", "=", "summary")]),
      ]),
    )
    .execute();
}

/** Claims older than `before` belong to a process that died between send and record: what happened cannot be known. */
export async function markAbandoned(
  trx: Trx,
  organizationId: OrganizationId,
  before: Instant,
): Promise<number> {
  const result = await trx
    .updateTable("deliveries")
    .set({ state: "unknown", reason: "The process ended between sending and recording." })
    .where("organization_id", "=", organizationId)
    .where("state", "=", "sending")
    .where("claimed_at", "<", before)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Forgets finished messages; an invitation is kept, for it is the proof that there was only one. */
export async function deleteOldDeliveries(
  trx: Trx,
  organizationId: OrganizationId,
  before: Instant,
): Promise<void> {
  await trx
    .deleteFrom("deliveries")
    .where("organization_id", "=", organizationId)
    .where("due_at", "<", before)
    .where("state", "not in", ["planned", "sending"])
    .where("kind", "!=", "invitation")
    .execute();
}

/** When something is to be sent next; null where nothing is planned. */
export async function findNextDue(trx: Trx, organizationId: OrganizationId): Promise<Instant | null> {
  const { rows } = await sql<{ due: Instant | null }>`
    select least(
      (select min(due_at) from deliveries where organization_id = ${organizationId} and state = 'planned'),
      (select min(next_at) from schedules where organization_id = ${organizationId})) as due`.execute(trx);
  return rows[0]?.due ?? null;
}
