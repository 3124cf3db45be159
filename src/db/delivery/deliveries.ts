import { sql } from "kysely";
import { ABANDONED } from "../../core/delivery/figures.ts";
import type { DeliveryId, MemberId, OrganizationId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { DeliveryKind } from "../schema.ts";
import type { Trx } from "../transact.ts";
import { accountToWriteTo } from "./accounts.ts";

/** Asked for by the person a moment ago: they go out whatever is paused, and take nothing of a week's attention. */
export const ASKED_FOR: readonly DeliveryKind[] = ["sign_in", "export", "test"];

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

/** Plans messages to where each member is reached now; a member's slot that is planned already stays as it is. */
export async function planDeliveries(
  trx: Trx,
  organizationId: OrganizationId,
  planned: readonly PlannedDelivery[],
): Promise<void> {
  if (planned.length === 0) return;
  await sql`
    insert into deliveries (organization_id, id, member_id, kind, slot, subject, due_at, expires_at, workspace_id, account_id)
    select m.organization_id, one.id, m.id, one.kind, one.slot, one.subject, one.due_at, one.expires_at,
      reached.workspace_id, reached.account_id
    from unnest(${planned.map(({ id }) => id)}::uuid[], ${planned.map(({ memberId }) => memberId)}::uuid[],
      ${planned.map(({ kind }) => kind)}::text[], ${planned.map(({ slot }) => slot)}::text[],
      ${planned.map(({ subject }) => subject)}::uuid[], ${planned.map(({ dueAt }) => dueAt)}::timestamptz[],
      ${planned.map(({ expiresAt }) => expiresAt)}::timestamptz[])
      as one (id, member_id, kind, slot, subject, due_at, expires_at)
    join members m on m.organization_id = ${organizationId} and m.id = one.member_id
    left join ${accountToWriteTo} reached on true
    on conflict (organization_id, member_id, kind, slot) do nothing`.execute(trx);
}

/** The one invitation was given on the spot: what was planned of it is not sent. */
export async function recordInvited(
  trx: Trx,
  organizationId: OrganizationId,
  invitation: Pick<PlannedDelivery, "id" | "memberId"> & { readonly at: Instant },
): Promise<boolean> {
  const { id, memberId, at } = invitation;
  const { rows } = await sql<{ id: DeliveryId }>`
    insert into deliveries (organization_id, id, member_id, kind, slot, due_at, expires_at, state, workspace_id, account_id)
    select m.organization_id, ${id}, m.id, 'invitation', 'once', ${at}, ${at}, 'sent', reached.workspace_id, reached.account_id
    from members m left join ${accountToWriteTo} reached on true
    where m.organization_id = ${organizationId} and m.id = ${memberId}
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

/** Notices of a kind that still wait, for the end of somebody's pause say, are not sent: the one in the slot `newest` is, and all stand on one page. */
export async function skipWaitingNotices(
  trx: Trx,
  organizationId: OrganizationId,
  slotPrefix: string,
  newest = "",
): Promise<void> {
  await trx
    .updateTable("deliveries")
    .set({ state: "skipped", reason: LEFT_OUT })
    .where("organization_id", "=", organizationId)
    .where("kind", "=", "notice")
    .where("state", "=", "planned")
    .where("slot", "!=", newest)
    .where(({ fn, ref, val }) => fn<boolean>("starts_with", [ref("slot"), val(slotPrefix)]), "=", true)
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

/** How many cards the member asked to try since `since`, sent or not. */
export async function countTests(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
  since: Instant,
): Promise<number> {
  const row = await trx
    .selectFrom("deliveries")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .where("kind", "=", "test")
    .where("due_at", ">", since)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** Claims older than `before` belong to a process that died between send and record: what happened cannot be known. */
export async function markAbandoned(
  trx: Trx,
  organizationId: OrganizationId,
  before: Instant,
): Promise<number> {
  const result = await trx
    .updateTable("deliveries")
    .set({ state: "unknown", reason: ABANDONED })
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
