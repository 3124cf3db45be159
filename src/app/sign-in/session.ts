import { Temporal } from "temporal-polyfill";
import { EvenkeelError } from "../../core/errors.ts";
import { toHex } from "../../core/hex.ts";
import { type MemberId, type OrganizationId, parseId, type TeamId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import {
  deleteSession,
  findSessions,
  findSignedIn,
  insertSession,
  touchSession,
} from "../../db/sign-in/sign-in.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";

const SESSION_HOURS = 8;
const HOUR = 3_600_000;

/** Who is signed in on the web, and what they may open. Roles come from the directory at every request. */
export interface Session {
  readonly organizationId: OrganizationId;
  readonly memberId: MemberId;
  readonly name: string;
  readonly organizationName: string;
  readonly synthetic: boolean;
  /** A BCP 47 tag: the language in which this member is spoken to. */
  readonly language: string;
  readonly teamId: TeamId;
  readonly roles: readonly ("lead" | "hr" | "auditor")[];
  /** Which of the member's sessions this is; see listSessions. */
  readonly id: string;
  /** Teams this member leads, by name. */
  readonly leads: readonly { readonly id: TeamId; readonly name: string }[];
}

function hourOf(now: Instant): Instant {
  return Temporal.Instant.fromEpochMilliseconds(now.epochMilliseconds - (now.epochMilliseconds % HOUR));
}

/** Begins a session of at most 8 hours. Only the hash of its secret is stored. */
export async function beginSession(
  trx: Trx,
  deps: Pick<Deps, "sealing">,
  { organizationId, memberId, now }: { organizationId: OrganizationId; memberId: MemberId; now: Instant },
): Promise<{ kind: "session"; token: string }> {
  const secret = deps.sealing.token();
  await insertSession(trx, organizationId, {
    tokenHash: deps.sealing.hash(secret),
    memberId,
    seenHour: hourOf(now),
    expiresAt: now.add({ hours: SESSION_HOURS }),
  });
  return { kind: "session", token: `${organizationId}.${secret}` };
}

/** Where a session's row is: the organization, and the hash of the secret. Null for what is no session token of ours. */
function locate(
  token: string,
  deps: Pick<Deps, "sealing">,
): { organizationId: OrganizationId; hash: Uint8Array } | null {
  const [organization = "", secret = "", ...more] = token.split(".");
  const organizationId = parseId<"organization">(organization);
  if (organizationId === null || secret === "" || more.length > 0) return null;
  return { organizationId, hash: deps.sealing.hash(secret) };
}

/**
 * The session behind a cookie; null where it ended, was idle for an hour or more, or never was. Idle time is kept to the
 * hour, so a session ends between one and two hours after its last use. `isUse` is false for what a page does by itself.
 */
export async function readSession(
  deps: Pick<Deps, "database" | "sealing">,
  token: string,
  now: Instant,
  { isUse = true }: { readonly isUse?: boolean } = {},
): Promise<Session | null> {
  const found = locate(token, deps);
  if (found === null) return null;
  const { organizationId, hash } = found;
  return asApp(deps.database, organizationId, async (trx) => {
    const row = await findSignedIn(trx, organizationId, hash);
    if (row === undefined || isOver(row, now)) return null;
    const hour = hourOf(now);
    if (isUse && row.seen_hour.epochMilliseconds < hour.epochMilliseconds)
      await touchSession(trx, organizationId, hash, hour);
    const { leads } = row;
    return {
      id: shortId(hash),
      organizationId,
      memberId: row.member_id,
      name: row.name,
      organizationName: row.organization_name,
      synthetic: row.synthetic,
      language: row.language,
      teamId: row.team_id,
      roles: [...(leads.length > 0 ? (["lead"] as const) : []), ...row.roles],
      leads,
    };
  });
}

function isOver(row: { seen_hour: Instant; expires_at: Instant }, now: Instant): boolean {
  const idle = hourOf(now).epochMilliseconds - row.seen_hour.epochMilliseconds;
  return row.expires_at.epochMilliseconds <= now.epochMilliseconds || idle > HOUR;
}

export async function endSession(deps: Pick<Deps, "database" | "sealing">, token: string): Promise<void> {
  const found = locate(token, deps);
  if (found === null) return;
  await asApp(deps.database, found.organizationId, (trx) =>
    deleteSession(trx, found.organizationId, found.hash),
  );
}

/** Ids of sessions are the first 16 hex digits of their stored hash: enough to tell them apart, useless to sign in with. */
function shortId(hash: Uint8Array): string {
  return toHex(hash.subarray(0, 8));
}

/** The member's own sessions, the longest lasting first. */
export async function listSessions(trx: Trx, session: Session, now: Instant) {
  const rows = await findSessions(trx, session.organizationId, session.memberId, now);
  return rows.map(({ token_hash, expires_at }) => {
    const id = shortId(token_hash);
    return { id, hash: token_hash, until: expires_at, current: id === session.id };
  });
}

/** Ends another session of the same member; ending one that is gone changes nothing. */
export async function endOtherSession(
  deps: Pick<Deps, "database">,
  session: Session,
  id: string,
  now: Instant,
): Promise<void> {
  await asApp(deps.database, session.organizationId, async (trx) => {
    const found = (await listSessions(trx, session, now)).find((own) => own.id === id);
    if (found !== undefined) await deleteSession(trx, session.organizationId, found.hash);
  });
}

/** An error for whoever may not be here any more. */
export function signedOut(): EvenkeelError {
  return new EvenkeelError("unauthorized", "Your sign-in is over. Nothing was lost. Sign in again to go on.");
}
