import type { Id, OrganizationId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findMember, type MemberRow } from "../../db/directory/directory.ts";
import { findAttempt, insertAttempt, useAttempt } from "../../db/sign-in/sign-in.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import { isPrivileged } from "./privileged.ts";
import { beginSession } from "./session.ts";
import { readToken, sameBytes, writeToken } from "./token.ts";

type SignInDeps = Pick<Deps, "database" | "sealing" | "random">;

/** How long a link from chat works. */
const MINUTES = 10;

/** A one-time link for an employee, made in chat where they are known already. Null for those who must start in a browser. */
export async function createLink(
  deps: SignInDeps,
  { organizationId, member, now }: { organizationId: OrganizationId; member: MemberRow; now: Instant },
): Promise<string | null> {
  return asApp(deps.database, organizationId, async (trx) => {
    if (await isPrivileged(trx, organizationId, member)) return null;
    const id = newId<"sign_in">(deps.random, now);
    const secret = deps.sealing.token();
    await insertAttempt(trx, organizationId, {
      id,
      memberId: member.id,
      tokenHash: deps.sealing.hash(secret),
      browser: null,
      expiresAt: now.add({ minutes: MINUTES }),
    });
    return writeToken({ organizationId, id, secret });
  });
}

/** Looks at a link without using it up: programs that scan messages open links. */
export async function readLink(
  deps: SignInDeps,
  token: string,
  now: Instant,
): Promise<{ kind: "usable" | "gone" }> {
  const parsed = readToken(token);
  if (parsed === null) return { kind: "gone" };
  const { organizationId, id, secret } = parsed;
  const attempt = await asApp(deps.database, organizationId, (trx) =>
    findAttempt(trx, organizationId, id as Id<"sign_in">, now),
  );
  const usable = attempt?.browser_hash === null && sameBytes(attempt.token_hash, deps.sealing.hash(secret));
  return { kind: usable ? "usable" : "gone" };
}

export type LinkClaim =
  | { readonly kind: "session"; readonly token: string }
  | { readonly kind: "gone" | "start_in_browser" };

/** Uses a link up and begins a session. Of two claims at once, one wins. */
export async function claimLink(deps: SignInDeps, token: string, now: Instant): Promise<LinkClaim> {
  const parsed = readToken(token);
  if (parsed === null) return { kind: "gone" };
  const { organizationId, id, secret } = parsed;
  return asApp(deps.database, organizationId, async (trx) => {
    const attempt = await findAttempt(trx, organizationId, id as Id<"sign_in">, now);
    if (attempt?.browser_hash !== null || !sameBytes(attempt.token_hash, deps.sealing.hash(secret)))
      return { kind: "gone" };
    const member = await findMember(trx, organizationId, attempt.member_id);
    if (member === undefined) return { kind: "gone" };
    // Became a lead since the link was made.
    if (await isPrivileged(trx, organizationId, member)) return { kind: "start_in_browser" };
    const memberId = await useAttempt(trx, organizationId, attempt.id, now);
    return memberId === null ? { kind: "gone" } : beginSession(trx, deps, { organizationId, memberId, now });
  });
}
