import { action } from "../../core/chat/action.ts";
import { parseId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findOrganizations } from "../../db/cross-organization.ts";
import { planDeliveries } from "../../db/delivery/deliveries.ts";
import { findMemberByEmail } from "../../db/directory/directory.ts";
import { approveAttempt, findAttempt, insertAttempt, useAttempt } from "../../db/sign-in/sign-in.ts";
import { asApp } from "../../db/transact.ts";
import { type Actor, type Asked, type Shown, show } from "../actor.ts";
import type { Deps } from "../deps.ts";
import { note, toHome } from "../home/home-view.ts";
import { newId } from "../new-id.ts";
import { beginSession } from "./session.ts";
import { sameBytes } from "./token.ts";

type SignInDeps = Pick<Deps, "database" | "sealing" | "random">;

/** How long an attempt waits for its approval in chat. */
const MINUTES = 10;

/** Asks for a session from a browser: the person approves it in chat, where the same two digits stand. */
export async function askToSignIn(
  deps: SignInDeps,
  ask: { email: string; browser: string },
  now: Instant,
): Promise<{ attempt: string; digits: string }> {
  const digits = twoDigits(deps);
  const id = newId<"sign_in">(deps.random, now);
  for (const { id: organizationId } of await findOrganizations(deps.database)) {
    const found = await asApp(deps.database, organizationId, async (trx) => {
      const member = await findMemberByEmail(trx, organizationId, ask.email);
      if (member === undefined) return false;
      const expiresAt = now.add({ minutes: MINUTES });
      await insertAttempt(trx, organizationId, {
        id,
        memberId: member.id,
        tokenHash: deps.sealing.hash(deps.sealing.token()),
        browser: { hash: deps.sealing.hash(ask.browser), digits },
        expiresAt,
      });
      const delivery = {
        id: newId<"delivery">(deps.random, now),
        memberId: member.id,
        kind: "sign_in" as const,
      };
      await planDeliveries(trx, organizationId, [
        { ...delivery, slot: id, subject: id, dueAt: now, expiresAt },
      ]);
      return true;
    });
    if (found) return { attempt: `${organizationId}.${id}`, digits };
  }
  // Nobody has this address. The answer looks the same: who works here is not for strangers to find out.
  const first = (await findOrganizations(deps.database))[0];
  return { attempt: `${first?.id ?? newId(deps.random, now)}.${id}`, digits };
}

function twoDigits(deps: Pick<Deps, "random">): string {
  // Rejecting 200 to 255 keeps all hundred equally likely.
  for (;;) {
    const byte = deps.random.bytes(1)[0] ?? 255;
    if (byte < 200) return String(byte % 100).padStart(2, "0");
  }
}

export type AttemptClaim =
  | { readonly kind: "session"; readonly token: string }
  | { readonly kind: "not_yet" | "gone" };

/** Begins the session that was approved in chat, in the browser that asked and no other. */
export async function claimAttempt(
  deps: SignInDeps,
  claim: { attempt: string; browser: string },
  now: Instant,
): Promise<AttemptClaim> {
  const [organization = "", attemptId = ""] = claim.attempt.split(".");
  const organizationId = parseId<"organization">(organization);
  const id = parseId<"sign_in">(attemptId);
  if (organizationId === null || id === null) return { kind: "gone" };
  return asApp(deps.database, organizationId, async (trx) => {
    const attempt = await findAttempt(trx, organizationId, id, now);
    // Told alike, so that an address that nobody has looks like one that somebody has not approved yet.
    if (attempt === undefined) return { kind: "not_yet" };
    if (attempt.browser_hash === null || !sameBytes(attempt.browser_hash, deps.sealing.hash(claim.browser)))
      return { kind: "gone" };
    if (attempt.approved_at === null) return { kind: "not_yet" };
    const memberId = await useAttempt(trx, organizationId, id, now);
    return memberId === null ? { kind: "gone" } : beginSession(trx, deps, { organizationId, memberId, now });
  });
}

/** In chat: shows the digits that the person's own browser must show. */
export async function checkAttempt(deps: SignInDeps, actor: Actor, { action: asked }: Asked): Promise<Shown> {
  const { organizationId, member, words, now } = actor;
  const { signIn } = words.chat;
  const id = parseId<"sign_in">(asked.args.attempt ?? "");
  const attempt =
    id && (await asApp(deps.database, organizationId, (trx) => findAttempt(trx, organizationId, id, now)));
  if (!attempt || attempt.member_id !== member.id || attempt.digits === null) {
    return show(note(words, signIn.goneTitle, signIn.gone));
  }
  return show({
    title: signIn.checkTitle,
    blocks: [{ kind: "text", text: signIn.check(attempt.digits) }],
    buttons: [
      { label: signIn.approve, style: "primary", action: action("sign_in.approve", { attempt: attempt.id }) },
      toHome(words),
    ],
  });
}

/** In chat: this browser is mine. */
export async function approve(deps: SignInDeps, actor: Actor, { action: asked }: Asked): Promise<Shown> {
  const { organizationId, member, words, now } = actor;
  const { signIn } = words.chat;
  const id = parseId<"sign_in">(asked.args.attempt ?? "");
  const approved =
    id !== null &&
    (await asApp(deps.database, organizationId, (trx) =>
      approveAttempt(trx, organizationId, member.id, id, now),
    ));
  return show(
    approved
      ? note(words, signIn.approvedTitle, signIn.approved)
      : note(words, signIn.goneTitle, signIn.gone),
  );
}
