import { sql } from "kysely";
import type { Id, MemberId, OrganizationId, TeamId } from "../../core/ids.ts";
import type { Tier } from "../../core/privacy/accountant.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Invitation, TierOutcome } from "../schema.ts";
import type { Trx } from "../transact.ts";

export type TierRequestId = Id<"tier_request">;

const REQUEST = [
  "id",
  "tier",
  "requested_at",
  "requested_by",
  "announced_at",
  "approved_at",
  "ended_at",
  "outcome",
] as const;

/** The one wish for another tier that is open. */
export function findOpenRequest(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("tier_requests")
    .select(REQUEST)
    .where("organization_id", "=", organizationId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
}
export type TierRequestRow = NonNullable<Awaited<ReturnType<typeof findOpenRequest>>>;

/** The same, locked until the transaction ends: it can neither end nor be answered meanwhile. */
export function lockOpenRequest(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("tier_requests")
    .select(REQUEST)
    .where("organization_id", "=", organizationId)
    .where("ended_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
}

/** Wishes that are over, the newest first. */
export function findEndedRequests(trx: Trx, organizationId: OrganizationId, limit: number) {
  return trx
    .selectFrom("tier_requests")
    .select(REQUEST)
    .where("organization_id", "=", organizationId)
    .where("ended_at", "is not", null)
    .orderBy("ended_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

/** Stores a wish. Returns false where another one is open. */
export async function insertRequest(
  trx: Trx,
  organizationId: OrganizationId,
  request: { id: TierRequestId; tier: Tier; at: Instant; by: MemberId },
): Promise<boolean> {
  const inserted = await trx
    .insertInto("tier_requests")
    .values({
      organization_id: organizationId,
      id: request.id,
      tier: request.tier,
      requested_at: request.at,
      requested_by: request.by,
      announced_at: null,
      approved_at: null,
      approved_by: null,
      ended_at: null,
      outcome: null,
    })
    .onConflict((conflict) => conflict.column("organization_id").where("ended_at", "is", null).doNothing())
    .returning("id")
    .execute();
  return inserted.length === 1;
}

/** When everyone will have been told; written once. */
export async function recordAnnounced(
  trx: Trx,
  organizationId: OrganizationId,
  id: TierRequestId,
  at: Instant,
): Promise<void> {
  await trx
    .updateTable("tier_requests")
    .set({ announced_at: at })
    .where("organization_id", "=", organizationId)
    .where("id", "=", id)
    .where("announced_at", "is", null)
    .execute();
}

export async function recordApproved(
  trx: Trx,
  organizationId: OrganizationId,
  id: TierRequestId,
  approval: { at: Instant; by: MemberId },
): Promise<void> {
  await trx
    .updateTable("tier_requests")
    .set({ approved_at: approval.at, approved_by: approval.by })
    .where("organization_id", "=", organizationId)
    .where("id", "=", id)
    .where("approved_at", "is", null)
    .execute();
}

/** Ends a wish. What was still to be sent about it is not sent. */
export async function endRequest(
  trx: Trx,
  organizationId: OrganizationId,
  id: TierRequestId,
  end: { at: Instant; outcome: TierOutcome },
): Promise<void> {
  await trx
    .updateTable("tier_requests")
    .set({ ended_at: end.at, outcome: end.outcome })
    .where("organization_id", "=", organizationId)
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .execute();
  if (end.outcome === "in_force") return;
  await trx
    .updateTable("deliveries")
    .set({ state: "skipped", reason: "What it announced was taken back." })
    .where("organization_id", "=", organizationId)
    .where("kind", "=", "notice")
    .where("subject", "=", id)
    .where("state", "=", "planned")
    .execute();
}

/** The policy's tier follows the ledger's: it is what a later window keeps unless something else was asked for. */
export async function savePolicyTier(trx: Trx, organizationId: OrganizationId, tier: Tier): Promise<void> {
  await trx.updateTable("policies").set({ tier }).where("organization_id", "=", organizationId).execute();
}

/** How people are asked whether they want to take part. */
export async function saveInvitation(
  trx: Trx,
  organizationId: OrganizationId,
  invitation: Invitation,
): Promise<void> {
  await trx
    .updateTable("policies")
    .set({ invitation })
    .where("organization_id", "=", organizationId)
    .execute();
}

/** From when to when nobody is written to, in each person's own time. */
export async function saveQuietHours(
  trx: Trx,
  organizationId: OrganizationId,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<void> {
  await trx
    .updateTable("policies")
    .set({ quiet_from: from, quiet_to: until })
    .where("organization_id", "=", organizationId)
    .execute();
}

/** The zones in which people of the directory live, whatever they take part in. */
export async function findZones(trx: Trx, organizationId: OrganizationId): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom("members")
    .select("time_zone")
    .distinct()
    .where("organization_id", "=", organizationId)
    .where("left_at", "is", null)
    .orderBy("time_zone")
    .execute();
  return rows.map(({ time_zone }) => time_zone);
}

/**
 * Plans one notice for everyone in a zone who consented to messages, in one statement. Who paused gets it when the pause ends: a pause is
 * kept, and the page tells everyone meanwhile.
 */
export async function planNotices(
  trx: Trx,
  organizationId: OrganizationId,
  notice: {
    subject: Id<string>;
    /** What tells it from other notices, and where its button leads. */
    slot: string;
    zone: string;
    /** Only whom the directory seats in this very team; null for everyone. */
    team: TeamId | null;
    dueAt: Instant;
    expiresAfterHours: number;
  },
): Promise<void> {
  await sql`
    insert into deliveries (organization_id, id, member_id, kind, slot, subject, due_at, expires_at)
    select organization_id, gen_random_uuid(), member_id, 'notice', ${notice.slot}::text, ${notice.subject}::uuid, due,
      due + make_interval(hours => ${notice.expiresAfterHours}::int)
    from (
      select p.organization_id, p.member_id, greatest(p.paused_until, ${notice.dueAt}::timestamptz) as due
      from preferences p join members m on m.organization_id = p.organization_id and m.id = p.member_id
      where p.organization_id = ${organizationId} and m.time_zone = ${notice.zone}
        and (${notice.team}::uuid is null or m.team_id = ${notice.team}::uuid)
        and p.contact = 'consented' and m.left_at is null) as told
    on conflict (organization_id, member_id, kind, slot) do nothing`.execute(trx);
}

/** Puts what a member consented to, sealed, into their row of preferences. */
export async function saveConsentedTier(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
  sealed: Uint8Array,
): Promise<void> {
  await trx
    .updateTable("preferences")
    .set({ consented_tier: sealed })
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .execute();
}

/** Who may say yes for the employees: auditors who are not HR as well, by name. */
export function findAuditors(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("members")
    .select(["id", "name"])
    .where("organization_id", "=", organizationId)
    .where("left_at", "is", null)
    .where(sql<boolean>`'auditor' = any (roles) and not 'hr' = any (roles)`)
    .orderBy("name")
    .orderBy("id")
    .execute();
}

/** For the transaction of a restore: a backup cannot know whether a wish was taken back or refused since. It has to be made again. */
export async function endRestoredRequests(trx: Trx, now: Instant): Promise<void> {
  await trx
    .updateTable("tier_requests")
    .set({ ended_at: now, outcome: "restored" })
    .where("ended_at", "is", null)
    .execute();
}

/** What holds for messages and questions of everyone. */
export function findMessagePolicy(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("policies")
    .select(["messages_paused_at", "action_before_asking", "free_asking_asked_by", "free_asking_asked_at"])
    .where("organization_id", "=", organizationId)
    .executeTakeFirstOrThrow();
}

/** Whether a window waits for an action, and who would like it not to. */
export async function saveAsking(
  trx: Trx,
  organizationId: OrganizationId,
  asking: { readonly actionFirst: boolean; readonly wish: { at: Instant; by: MemberId } | null },
): Promise<void> {
  await trx
    .updateTable("policies")
    .set({
      action_before_asking: asking.actionFirst,
      free_asking_asked_by: asking.wish?.by ?? null,
      free_asking_asked_at: asking.wish?.at ?? null,
    })
    .where("organization_id", "=", organizationId)
    .execute();
}
