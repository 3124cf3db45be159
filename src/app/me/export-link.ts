import type { Id, MemberId, OrganizationId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findMember, type MemberRow } from "../../db/directory/directory.ts";
import { findExportLink, insertExportLink, useExportLink } from "../../db/member/export.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import { isPrivileged } from "../sign-in/privileged.ts";
import type { Session } from "../sign-in/session.ts";
import { readToken, sameBytes, writeToken } from "../sign-in/token.ts";
import type { MemberCopy } from "./copy.ts";
import { readCopy } from "./read-copy.ts";

/** How long a link to a copy works. */
const MINUTES = 10;

type LinkDeps = Pick<Deps, "database" | "sealing" | "random">;

/**
 * A one-time link to a member's copy, made in chat where they are known already. Null for those whose sign-in must start in a browser: they
 * fetch their copy where they are signed in.
 */
export async function createExportLink(
  deps: LinkDeps,
  { organizationId, member, now }: { organizationId: OrganizationId; member: MemberRow; now: Instant },
): Promise<string | null> {
  return asApp(deps.database, organizationId, async (trx) => {
    if (await isPrivileged(trx, organizationId, member)) return null;
    const id = newId<"export_link">(deps.random, now);
    const secret = deps.sealing.token();
    await insertExportLink(trx, organizationId, {
      id,
      memberId: member.id,
      tokenHash: deps.sealing.hash(secret),
      expiresAt: now.add({ minutes: MINUTES }),
    });
    return writeToken({ organizationId, id, secret });
  });
}

/** Who holds a link, and when. `session`: who is signed in in the browser that opened it, or null. */
export interface Holding {
  readonly token: string;
  readonly session: Session | null;
  readonly now: Instant;
}

/** "start_in_browser": became a lead since the link was made. "gone": used, too old, somebody else's, or never there: told alike. */
export type LinkState = "usable" | "gone" | "start_in_browser";

/** Looks at a link without using it up: programs that scan messages open links. */
export async function readExportLink(
  deps: Pick<Deps, "database" | "sealing">,
  holding: Holding,
): Promise<LinkState> {
  const parsed = readToken(holding.token);
  if (parsed === null) return "gone";
  return asApp(deps.database, parsed.organizationId, async (trx) => (await look(trx, deps, holding)).kind);
}

export type CopyClaim =
  | { readonly kind: "copy"; readonly copy: MemberCopy }
  | { readonly kind: Exclude<LinkState, "usable"> };

/** Uses a link up and makes the copy, in one transaction: where the copy cannot be made, the link still works. */
export async function claimCopy(
  deps: Pick<Deps, "database" | "sealing">,
  holding: Holding & { readonly withAnswers: boolean },
): Promise<CopyClaim> {
  const parsed = readToken(holding.token);
  if (parsed === null) return { kind: "gone" };
  const { organizationId } = parsed;
  return asApp(deps.database, organizationId, async (trx): Promise<CopyClaim> => {
    const found = await look(trx, deps, holding);
    if (found.kind !== "usable") return { kind: found.kind };
    if (!(await useExportLink(trx, organizationId, found.id))) return { kind: "gone" };
    const { memberId } = found;
    return { kind: "copy", copy: await readCopy(trx, deps, { organizationId, memberId, ...holding }) };
  });
}

type Looked =
  | { readonly kind: "usable"; readonly id: Id<"export_link">; readonly memberId: MemberId }
  | { readonly kind: Exclude<LinkState, "usable"> };

/** The link behind a token. In a browser where somebody else is signed in it is nobody's. */
async function look(
  trx: Trx,
  { sealing }: Pick<Deps, "sealing">,
  { token, session, now }: Holding,
): Promise<Looked> {
  const parsed = readToken(token);
  if (parsed === null) return { kind: "gone" };
  const { organizationId, id, secret } = parsed;
  const link = await findExportLink(trx, organizationId, id as Id<"export_link">, now);
  if (link === undefined || !sameBytes(link.token_hash, sealing.hash(secret))) return { kind: "gone" };
  const member = await findMember(trx, organizationId, link.member_id);
  const isOther = session !== null && session.memberId !== link.member_id;
  if (member === undefined || isOther) return { kind: "gone" };
  const mustBeSignedIn = session === null && (await isPrivileged(trx, organizationId, member));
  if (mustBeSignedIn) return { kind: "start_in_browser" };
  return { kind: "usable", id: link.id, memberId: link.member_id };
}

/** The copy of whoever is signed in. Throws `unauthorized` where the directory does not know them any more. */
export function downloadCopy(
  deps: Pick<Deps, "database" | "sealing">,
  { organizationId, memberId }: Session,
  wish: { readonly withAnswers: boolean; readonly now: Instant },
): Promise<MemberCopy> {
  return asApp(deps.database, organizationId, (trx) =>
    readCopy(trx, deps, { organizationId, memberId, ...wish }),
  );
}
