import { sql } from "kysely";
import type { Id, MemberId, OrganizationId, TeamId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { type MemberRow, ownLanguage } from "../directory/directory.ts";
import type { Trx } from "../transact.ts";

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

/** A session with whose it is, and the teams they lead: every page asks for it first, so it is one statement. */
export interface SignedInRow {
  readonly seen_hour: Instant;
  readonly expires_at: Instant;
  readonly member_id: MemberId;
  readonly name: string;
  readonly team_id: TeamId;
  readonly language: string;
  readonly roles: MemberRow["roles"];
  readonly organization_name: string;
  readonly synthetic: boolean;
  readonly leads: readonly { readonly id: TeamId; readonly name: string }[];
}

/** Undefined where there is no such session, or its member left. */
export async function findSignedIn(
  trx: Trx,
  organizationId: OrganizationId,
  tokenHash: Uint8Array,
): Promise<SignedInRow | undefined> {
  const { rows } = await sql<SignedInRow>`
    select s.seen_hour, s.expires_at, s.member_id, members.name, members.team_id, members.roles, ${ownLanguage} as language,
      o.name as organization_name, o.synthetic,
      coalesce((select json_agg(json_build_object('id', t.id, 'name', t.name) order by t.name, t.id) from teams t
        where t.organization_id = ${organizationId} and t.lead_id = s.member_id), '[]') as leads
    from web_sessions s join organizations o on o.id = s.organization_id
      join members on members.organization_id = s.organization_id and members.id = s.member_id and members.left_at is null
      left join preferences on preferences.organization_id = members.organization_id and preferences.member_id = members.id
    where s.organization_id = ${organizationId} and s.token_hash = ${tokenHash}`.execute(trx);
  return rows[0];
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
