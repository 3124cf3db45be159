import { sql } from "kysely";
import type { MemberId, OrganizationId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Trx } from "../transact.ts";

/** Queries of the first run, for transactions of the owner (writeWhole): there is no organization yet in whose name they could run. */

/** Tokens of starts so close together all hold: replicas start at once, and nobody knows whose token is read. */
const SAME_START_MINUTES = 10;

/** Stores a token that is about to be printed; those of earlier starts end, unless a browser used one. */
export async function insertToken(trx: Trx, hash: Uint8Array, now: Instant): Promise<void> {
  await trx
    .deleteFrom("setups")
    .where("browser_hash", "is", null)
    .where("made_at", "<", now.subtract({ minutes: SAME_START_MINUTES }))
    .execute();
  await trx
    .insertInto("setups")
    .values({
      token_hash: hash,
      made_at: now,
      browser_hash: null,
      expires_at: null,
      sealed: null,
      founded: null,
    })
    .execute();
}

/** Whether a token waits to be used. */
export async function hasToken(trx: Trx): Promise<boolean> {
  const row = await trx
    .selectFrom("setups")
    .select("token_hash")
    .where("browser_hash", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Gives a token to a browser, in one statement: of two that bring the same, one gets it. False where there is no such token any more. */
export async function takeToken(
  trx: Trx,
  hash: Uint8Array,
  taken: {
    readonly browserHash: Uint8Array;
    readonly expiresAt: Instant;
    readonly founded: OrganizationId | null;
  },
): Promise<boolean> {
  const { browserHash, expiresAt, founded } = taken;
  const row = await trx
    .updateTable("setups")
    .set({ browser_hash: browserHash, expires_at: expiresAt, founded })
    .where("token_hash", "=", hash)
    .where("browser_hash", "is", null)
    .returning("token_hash")
    .executeTakeFirst();
  return row !== undefined;
}

/** No token waits any more. */
export async function deleteTokens(trx: Trx): Promise<void> {
  await trx.deleteFrom("setups").where("browser_hash", "is", null).execute();
}

/** The first run of a browser; undefined where it has none, or it is over. */
export function findSetup(trx: Trx, browserHash: Uint8Array, now: Instant) {
  return trx
    .selectFrom("setups")
    .select(["sealed", "founded", "expires_at"])
    .where("browser_hash", "=", browserHash)
    .where("expires_at", ">", now)
    .executeTakeFirst();
}

/** Keeps what was filled in. */
export async function saveFilledIn(trx: Trx, browserHash: Uint8Array, sealed: Uint8Array): Promise<void> {
  await trx.updateTable("setups").set({ sealed }).where("browser_hash", "=", browserHash).execute();
}

/** This browser founded the organization: no other token or browser leads anywhere any more. */
export async function closeSetups(trx: Trx, browserHash: Uint8Array, founded: OrganizationId): Promise<void> {
  await trx
    .deleteFrom("setups")
    .where((where) => where.or([where("browser_hash", "is", null), where("browser_hash", "!=", browserHash)]))
    .execute();
  await trx
    .updateTable("setups")
    .set({ founded, sealed: null })
    .where("browser_hash", "=", browserHash)
    .execute();
}

export async function deleteSetup(trx: Trx, browserHash: Uint8Array): Promise<void> {
  await trx.deleteFrom("setups").where("browser_hash", "=", browserHash).execute();
}

export async function deleteStaleSetups(trx: Trx, now: Instant): Promise<void> {
  await trx.deleteFrom("setups").where("expires_at", "<=", now).execute();
}

/** Whether there is any organization. */
export async function hasOrganization(trx: Trx): Promise<boolean> {
  const row = await trx.selectFrom("organizations").select("id").limit(1).executeTakeFirst();
  return row !== undefined;
}

export interface Stranded {
  readonly organizationId: OrganizationId;
  readonly memberId: MemberId;
}

/**
 * Where the only organization here is a real one, and none of its HR has a way to sign in (no account in a connected chat, and no link to
 * an identity provider): who of HR is longest here. Null otherwise.
 */
export async function findStranded(trx: Trx): Promise<Stranded | null> {
  const { rows } = await sql<Stranded>`
    with hr as (
      select m.organization_id, m.id, m.active_since,
        exists (select from identities i where i.organization_id = m.organization_id and i.member_id = m.id)
        or exists (select from accounts a
          join workspaces w on w.organization_id = a.organization_id and w.id = a.workspace_id
          where a.organization_id = m.organization_id and a.member_id = m.id and a.reachable
            and w.platform <> 'browser' and w.state = 'active') as known
      from members m join organizations o on o.id = m.organization_id
      where not o.synthetic and m.left_at is null and 'hr' = any (m.roles))
    select organization_id as "organizationId", id as "memberId" from hr
    where (select count(*) from organizations) = 1 and not exists (select from hr where known)
    order by active_since, id limit 1`.execute(trx);
  return rows[0] ?? null;
}

/** How a member could sign in: by a connected chat that knows them, or by an identity provider that they came from before. */
export async function findOwnWays(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
): Promise<{ readonly chat: boolean; readonly provider: boolean }> {
  const account = await trx
    .selectFrom("accounts")
    .innerJoin("workspaces", (join) =>
      join
        .onRef("workspaces.organization_id", "=", "accounts.organization_id")
        .onRef("workspaces.id", "=", "accounts.workspace_id"),
    )
    .select("accounts.id")
    .where("accounts.organization_id", "=", organizationId)
    .where("accounts.member_id", "=", memberId)
    .where("accounts.reachable", "=", true)
    .where("workspaces.platform", "!=", "browser")
    .where("workspaces.state", "=", "active")
    .executeTakeFirst();
  const identity = await trx
    .selectFrom("identities")
    .select("subject")
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .executeTakeFirst();
  return { chat: account !== undefined, provider: identity !== undefined };
}
