import type { Id, MemberId, OrganizationId } from "../core/ids.ts";
import type { Instant } from "../core/time/instant.ts";
import type { Trx } from "./transact.ts";

export interface NewAttempt {
  readonly id: Id<"sign_in">;
  readonly memberId: MemberId;
  readonly tokenHash: Uint8Array;
  /** Where it started in a browser: the hash of that browser's secret, and the digits shown there. */
  readonly browser: { readonly hash: Uint8Array; readonly digits: string } | null;
  readonly expiresAt: Instant;
}

export async function insertAttempt(
  trx: Trx,
  organizationId: OrganizationId,
  attempt: NewAttempt,
): Promise<void> {
  await trx
    .insertInto("sign_in_attempts")
    .values({
      organization_id: organizationId,
      id: attempt.id,
      member_id: attempt.memberId,
      token_hash: attempt.tokenHash,
      browser_hash: attempt.browser?.hash ?? null,
      digits: attempt.browser?.digits ?? null,
      approved_at: null,
      used_at: null,
      expires_at: attempt.expiresAt,
    })
    .execute();
}

/** An attempt that is neither used nor over. */
export function findAttempt(trx: Trx, organizationId: OrganizationId, id: Id<"sign_in">, now: Instant) {
  return trx
    .selectFrom("sign_in_attempts")
    .select(["id", "member_id", "token_hash", "browser_hash", "digits", "approved_at"])
    .where("organization_id", "=", organizationId)
    .where("id", "=", id)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
}

/** The member says in chat that the browser showing these digits is theirs. Returns whether there was such an attempt. */
export async function approveAttempt(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
  id: Id<"sign_in">,
  now: Instant,
): Promise<boolean> {
  const result = await trx
    .updateTable("sign_in_attempts")
    .set({ approved_at: now })
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .where("id", "=", id)
    .where("browser_hash", "is not", null)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Uses an attempt up, in one statement, so that of two parallel claims exactly one wins. */
export async function useAttempt(
  trx: Trx,
  organizationId: OrganizationId,
  id: Id<"sign_in">,
  now: Instant,
): Promise<MemberId | null> {
  const used = await trx
    .updateTable("sign_in_attempts")
    .set({ used_at: now })
    .where("organization_id", "=", organizationId)
    .where("id", "=", id)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .where((where) => where.or([where("browser_hash", "is", null), where("approved_at", "is not", null)]))
    .returning("member_id")
    .executeTakeFirst();
  return used?.member_id ?? null;
}

export async function insertSession(
  trx: Trx,
  organizationId: OrganizationId,
  session: { tokenHash: Uint8Array; memberId: MemberId; seenHour: Instant; expiresAt: Instant },
): Promise<void> {
  await trx
    .insertInto("web_sessions")
    .values({
      organization_id: organizationId,
      token_hash: session.tokenHash,
      member_id: session.memberId,
      seen_hour: session.seenHour,
      expires_at: session.expiresAt,
    })
    .execute();
}

export function findSession(trx: Trx, organizationId: OrganizationId, tokenHash: Uint8Array) {
  return trx
    .selectFrom("web_sessions")
    .select(["member_id", "seen_hour", "expires_at"])
    .where("organization_id", "=", organizationId)
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
}

export async function touchSession(
  trx: Trx,
  organizationId: OrganizationId,
  tokenHash: Uint8Array,
  seenHour: Instant,
): Promise<void> {
  await trx
    .updateTable("web_sessions")
    .set({ seen_hour: seenHour })
    .where("organization_id", "=", organizationId)
    .where("token_hash", "=", tokenHash)
    .execute();
}

export function findSessions(trx: Trx, organizationId: OrganizationId, memberId: MemberId, now: Instant) {
  return trx
    .selectFrom("web_sessions")
    .select(["token_hash", "expires_at", "seen_hour"])
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .where("expires_at", ">", now)
    .orderBy("expires_at", "desc")
    .execute();
}

export async function deleteSession(
  trx: Trx,
  organizationId: OrganizationId,
  tokenHash: Uint8Array,
): Promise<void> {
  await trx
    .deleteFrom("web_sessions")
    .where("organization_id", "=", organizationId)
    .where("token_hash", "=", tokenHash)
    .execute();
}

export async function deleteStaleSignIns(
  trx: Trx,
  organizationId: OrganizationId,
  now: Instant,
): Promise<void> {
  await trx
    .deleteFrom("sign_in_attempts")
    .where("organization_id", "=", organizationId)
    .where("expires_at", "<", now)
    .execute();
  await trx
    .deleteFrom("web_sessions")
    .where("organization_id", "=", organizationId)
    .where("expires_at", "<", now)
    .execute();
}
