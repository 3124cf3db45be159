import { sql } from "kysely";
import type { Platform } from "../../core/chat/event.ts";
import { UNREACHED } from "../../core/delivery/figures.ts";
import type { AccountId, DeliveryId, Id, OrganizationId, WorkspaceId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { DeliveryState } from "../schema.ts";
import type { Trx } from "../transact.ts";
import { accountToWriteTo } from "./accounts.ts";
import { ASKED_FOR, type ClaimedDelivery } from "./deliveries.ts";

/** The messages of one workspace, which are sent under its own limits. */
export interface LaneId {
  readonly organizationId: OrganizationId;
  readonly workspaceId: WorkspaceId;
}

/** One process, or one call, that drains. */
export type HolderId = Id<"drain">;

/** Of a delivery `d`: whether the organization's messages are not stopped, or this one goes out all the same. */
const mayGoOut = (organizationId: OrganizationId) => sql`(d.kind = any(${ASKED_FOR}::text[]) or not exists (
  select from policies where organization_id = ${organizationId} and messages_paused_at is not null))`;

/** The workspace's row, locked: leases of one workspace come one after the other. */
export function lockLane(trx: Trx, { organizationId, workspaceId }: LaneId) {
  return trx
    .selectFrom("workspaces")
    .select(["platform", "external_id", "state", "paused_until", "pace", "pace_limit", "paced_at"])
    .where("organization_id", "=", organizationId)
    .where("id", "=", workspaceId)
    .forUpdate()
    .executeTakeFirst();
}
export type LaneRow = NonNullable<Awaited<ReturnType<typeof lockLane>>>;

export async function savePace(
  trx: Trx,
  { organizationId, workspaceId }: LaneId,
  pace: { readonly rate: number; readonly limit: number | null; readonly at: Instant },
): Promise<void> {
  await trx
    .updateTable("workspaces")
    .set({ pace: pace.rate, pace_limit: pace.limit, paced_at: pace.at })
    .where("organization_id", "=", organizationId)
    .where("id", "=", workspaceId)
    .execute();
}

/** "Too fast": nothing is sent before `until`, unless a longer wait was asked for, and more slowly after it. */
export async function slowLane(
  trx: Trx,
  { organizationId, workspaceId }: LaneId,
  slower: { readonly rate: number; readonly limit: number | null; readonly until: Instant },
): Promise<void> {
  await sql`
    update workspaces set pace = ${slower.rate}, pace_limit = ${slower.limit},
      paused_until = greatest(paused_until, ${slower.until}), next_send_at = null
    where organization_id = ${organizationId} and id = ${workspaceId}`.execute(trx);
}

export interface LeasedDelivery extends ClaimedDelivery {
  readonly account_id: AccountId;
  /** The platform's own id; null where the account may not be written to any more. */
  readonly account: string | null;
}

/**
 * Leases up to `limit` due messages of a workspace to `holder` until `until`: they stay planned, and another's lease skips over them. With
 * `apart` (ms) above 0, none of a person to whom another message is on its way or went out that recently. To be called with the lane locked.
 */
export async function leaseDue(
  trx: Trx,
  { organizationId, workspaceId }: LaneId,
  lease: {
    readonly holder: HolderId;
    readonly now: Instant;
    readonly until: Instant;
    readonly limit: number;
    readonly apart: number;
  },
): Promise<LeasedDelivery[]> {
  const { holder, now, until, limit, apart } = lease;
  const isApart =
    apart === 0
      ? sql`true`
      : sql`not exists (select from deliveries o
          where o.organization_id = d.organization_id and o.member_id = d.member_id and o.id <> d.id
            and (o.state = 'sending' or o.leased_until > ${now} or o.claimed_at > ${now.subtract({ milliseconds: apart })}))`;
  const { rows } = await sql<LeasedDelivery>`
    with leased as (
      update deliveries set holder = ${holder}, leased_until = ${until}
      where organization_id = ${organizationId} and id in (
        select d.id from deliveries d
        where d.organization_id = ${organizationId} and d.workspace_id = ${workspaceId}
          and d.state = 'planned' and d.due_at <= ${now} and (d.leased_until is null or d.leased_until <= ${now})
          and ${mayGoOut(organizationId)} and ${isApart}
        order by d.due_at limit ${limit} for update skip locked)
      returning id, member_id, kind, slot, subject, due_at, expires_at, account_id)
    select leased.*, a.external_id as account
    from leased left join accounts a on a.organization_id = ${organizationId} and a.id = leased.account_id and a.reachable
    order by leased.due_at`.execute(trx);
  return rows;
}

/** What became of one message; `state` planned gives it back. */
export interface Settled {
  readonly id: DeliveryId;
  readonly state: DeliveryState;
  readonly reason: string | null;
  /** When it is due instead; null where that stays. */
  readonly dueAt: Instant | null;
}

export interface Advanced {
  /** Those that are to be sent now: they are `sending` from here on. */
  readonly marked: readonly DeliveryId[];
  /** The end of the time that was given to each workspace of them (ms since 1970); one that waits or is stopped is missing. */
  readonly until: ReadonlyMap<WorkspaceId, number>;
}

/**
 * Records what became of messages, and marks the next of some workspaces as being sent, in one statement: between two of these, a process
 * that dies leaves no more undecided than it marked. Of a workspace's time, as many places are taken as are marked; up to `catchUp` ms that
 * went by unused are given too. Only what `holder` still holds changes: an outcome is written once. Marking again what was marked by a call
 * whose answer was lost is no error.
 */
export async function advanceLanes(
  trx: Trx,
  organizationId: OrganizationId,
  step: {
    readonly holder: HolderId;
    readonly now: Instant;
    readonly settled: readonly Settled[];
    readonly next: readonly { readonly workspaceId: WorkspaceId; readonly ids: readonly DeliveryId[] }[];
    readonly catchUp: number;
  },
): Promise<Advanced> {
  const { holder, now, settled, catchUp } = step;
  const from = now.subtract({ milliseconds: catchUp });
  const next = step.next.filter(({ ids }) => ids.length > 0);
  const { rows } = await sql<{ marked: DeliveryId[]; lanes: { id: WorkspaceId; until: number }[] }>`
    with recorded as (
      update deliveries d set state = o.state, reason = o.reason, due_at = coalesce(o.due_at, d.due_at),
        holder = null, leased_until = null
      from unnest(${settled.map(({ id }) => id)}::uuid[], ${settled.map(({ state }) => state)}::text[],
        ${settled.map(({ reason }) => reason)}::text[], ${settled.map(({ dueAt }) => dueAt)}::timestamptz[])
        as o (id, state, reason, due_at)
      where d.organization_id = ${organizationId} and d.id = o.id and d.holder = ${holder}
        and d.state in ('planned', 'sending')),
    -- In one order, so that two processes never wait for each other.
    free as (
      select w.id from workspaces w
      where w.organization_id = ${organizationId} and w.id = any(${next.map(({ workspaceId }) => workspaceId)}::uuid[])
        and w.state = 'active' and (w.paused_until is null or w.paused_until <= ${now})
      order by w.id for update),
    lane as (
      update workspaces w set next_send_at = make_interval(secs => taken.places::float8 / w.pace) + case
        -- Else it was at rest, or time was given away far ahead by a clock that was wrong.
        when w.next_send_at between ${from} and ${now}::timestamptz + interval '1 minute' then w.next_send_at
        else ${now} end
      from free join unnest(${next.map(({ workspaceId }) => workspaceId)}::uuid[], ${next.map(({ ids }) => ids.length)}::int[])
        as taken (id, places) on taken.id = free.id
      where w.organization_id = ${organizationId} and w.id = free.id
      returning w.id, w.next_send_at),
    held as (
      select d.id from deliveries d
      where d.organization_id = ${organizationId} and d.id = any(${next.flatMap(({ ids }) => ids)}::uuid[]) and d.holder = ${holder}
        and d.state in ('planned', 'sending') and d.leased_until > ${now} and ${mayGoOut(organizationId)}
        and d.workspace_id in (select id from lane)
      order by d.id for update),
    marked as (
      update deliveries d set state = 'sending', claimed_at = ${now}, attempts = d.attempts + 1
      from held where d.organization_id = ${organizationId} and d.id = held.id
      returning d.id)
    select array(select id from marked) as marked,
      coalesce((select json_agg(json_build_object('id', id, 'until', extract(epoch from next_send_at)::float8 * 1000)) from lane),
        '[]') as lanes`.execute(trx);
  const { marked = [], lanes = [] } = rows[0] ?? {};
  return { marked, until: new Map(lanes.map(({ id, until }) => [id, until])) };
}

/** So many are looked at again at a time. */
const AT_ONCE = 1000;

/**
 * What is due and has no workspace, or one that was stopped, is planned for wherever its member is reached now, or fails. Returns how many
 * were looked at, at most a thousand.
 */
export async function readdressDue(trx: Trx, organizationId: OrganizationId, now: Instant): Promise<number> {
  const { rows } = await sql<{ id: DeliveryId }>`
    with lost as (
      select d.id, d.member_id from deliveries d
      where d.organization_id = ${organizationId} and d.state = 'planned' and d.due_at <= ${now}
        and (d.leased_until is null or d.leased_until <= ${now})
        and (d.workspace_id is null or d.workspace_id in (
          select id from workspaces where organization_id = ${organizationId} and state <> 'active'))
      limit ${AT_ONCE} for update skip locked)
    update deliveries d set workspace_id = found.workspace_id, account_id = found.account_id,
      state = case when found.account_id is null then 'failed' else 'planned' end,
      reason = case when found.account_id is null then ${UNREACHED} end
    from (select lost.id, reached.* from lost
      join members m on m.organization_id = ${organizationId} and m.id = lost.member_id
      left join ${accountToWriteTo} reached on true) found
    where d.organization_id = ${organizationId} and d.id = found.id
    returning d.id`.execute(trx);
  return rows.length;
}

/** Gives messages back that cannot go to the account they were planned for: they are looked at again (readdressDue). */
export async function unaddress(
  trx: Trx,
  organizationId: OrganizationId,
  ids: readonly DeliveryId[],
): Promise<void> {
  await trx
    .updateTable("deliveries")
    .set({ workspace_id: null, account_id: null, holder: null, leased_until: null })
    .where("organization_id", "=", organizationId)
    .where("id", "in", ids)
    .where("state", "=", "planned")
    .execute();
}

/** Stops all messages of the organization but those that people ask for themselves, as of `at`; null lets them go on. */
export async function pauseMessages(
  trx: Trx,
  organizationId: OrganizationId,
  at: Instant | null,
): Promise<void> {
  await trx
    .updateTable("policies")
    .set({ messages_paused_at: at })
    .where("organization_id", "=", organizationId)
    .execute();
}

/** A workspace whose messages wait. */
export interface WaitingLane extends LaneId {
  readonly platform: Platform;
  /** When its next message is due, or may be sent: after what its platform asked to wait. */
  readonly at: Instant;
  /** When somebody last took messages of it to send them; null: never. */
  readonly pacedAt: Instant | null;
}
