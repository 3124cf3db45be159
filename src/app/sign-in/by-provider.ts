import type { MemberId, OrganizationId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import {
  findInstallation,
  findOrganizations,
  insertProviderRequest,
  takeProviderRequest,
} from "../../db/cross-organization.ts";
import { findMember, findMemberByAccount, findMemberByEmail } from "../../db/directory/directory.ts";
import { lockDirectoryEntry } from "../../db/member/erase.ts";
import { findLinkedMember, findMembersByExternalId, linkIdentity } from "../../db/sign-in/identities.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type {
  IdentityProvider,
  ProvidedIdentity,
  ProviderId,
  ProviderRequest,
} from "../../ports/identity-provider.ts";
import type { Deps } from "../deps.ts";
import { beginSession } from "./session.ts";

type ProviderDeps = Pick<Deps, "database" | "sealing"> & { readonly provider: IdentityProvider };

/** How long somebody may take at their provider. */
const MINUTES = 10;
/** What a request is sealed as. */
const KIND = "provider_request";

/** What the browser's handle opens: the provider and its part, and the path to go on to. */
interface Kept extends ProviderRequest {
  readonly provider: ProviderId;
  readonly next: string | null;
}

/**
 * Begins a sign-in at the provider. `handle` is for this browser alone; of it only the hash is stored, and what is stored opens with it
 * alone. `next` is a path of ours. Throws EvenkeelError("unavailable") where the provider does not answer.
 */
export async function beginByProvider(
  deps: ProviderDeps,
  { redirectUri, next }: { readonly redirectUri: string; readonly next: string | null },
  now: Instant,
): Promise<{ handle: string; url: string }> {
  const { database, sealing, provider } = deps;
  const handle = sealing.token();
  const kept: Kept = {
    provider: provider.id,
    redirectUri,
    next,
    state: sealing.token(),
    nonce: sealing.token(),
    verifier: sealing.token(),
  };
  const url = await provider.begin(kept);
  await insertProviderRequest(database, {
    hash: sealing.hash(handle),
    sealed: sealing.openToken(handle).seal(KIND, "", JSON.stringify(kept)),
    expiresAt: now.add({ minutes: MINUTES }),
  });
  return { handle, url: url.href };
}

export type ProviderClaim =
  | { readonly kind: "session"; readonly token: string; readonly next: string | null }
  /** `gone`: used, over, or another browser's; `refused`: the provider confirmed nobody; `unknown`: it did, and no member is theirs. */
  | { readonly kind: "gone" | "refused" | "unknown" };

/** Ends a sign-in with what a browser came back with from `provider`. It uses the request up, whatever comes of it. */
export async function finishByProvider(
  deps: ProviderDeps,
  { handle, query }: { readonly handle: string; readonly query: string },
  now: Instant,
): Promise<ProviderClaim> {
  const { database, sealing, provider } = deps;
  const sealed = await takeProviderRequest(database, sealing.hash(handle), now);
  if (sealed === null) return { kind: "gone" };
  const kept = JSON.parse(sealing.openToken(handle).open(KIND, "", sealed).reveal()) as Kept;
  // Of two providers one may be a stranger's: what one of them sends back is never taken to the other (RFC 9700, section 4.4).
  if (kept.provider !== provider.id) return { kind: "refused" };
  const identity = await provider.finish(query, kept);
  if (identity === null) return { kind: "refused" };
  const place = (await findLinked(deps, identity)) ?? (await findToLink(deps, identity));
  if (place === null || !(await mayVouch(deps, identity, place))) return { kind: "unknown" };
  const { organizationId, memberId } = place;
  return asApp(database, organizationId, async (trx) => {
    // Whoever ends this membership meanwhile ends it before this or after: then the session and the link go with it.
    await lockDirectoryEntry(trx, organizationId, memberId);
    const member = await findMember(trx, organizationId, memberId);
    if (member === undefined || !(await linkIdentity(trx, organizationId, identity, memberId)))
      return { kind: "unknown" };
    const { kind, token } = await beginSession(trx, deps, { organizationId, memberId, now });
    return { kind, token, next: kept.next };
  });
}

interface Place {
  readonly organizationId: OrganizationId;
  readonly memberId: MemberId;
}

/** Runs `find` in each organization: nobody knows yet whose member it is. */
async function inEach(
  deps: ProviderDeps,
  find: (trx: Trx, organizationId: OrganizationId) => Promise<readonly MemberId[]>,
): Promise<Place[]> {
  const places: Place[] = [];
  for (const { id: organizationId } of await findOrganizations(deps.database)) {
    const found = await asApp(deps.database, organizationId, (trx) => find(trx, organizationId));
    places.push(...found.map((memberId) => ({ organizationId, memberId })));
  }
  return places;
}

const only = <T>(found: readonly T[]): T | null => (found.length === 1 ? (found[0] ?? null) : null);

async function findLinked(deps: ProviderDeps, identity: ProvidedIdentity): Promise<Place | null> {
  const linked = await inEach(deps, async (trx, organizationId) => {
    const memberId = await findLinkedMember(trx, organizationId, identity);
    return memberId === null ? [] : [memberId];
  });
  return linked[0] ?? null;
}

/** Whether the provider's word counts for members of this organization: of a workspace that must be connected, while it is theirs. */
async function mayVouch(
  { database }: ProviderDeps,
  { account, needsWorkspace }: ProvidedIdentity,
  { organizationId }: Place,
): Promise<boolean> {
  if (!needsWorkspace) return true;
  const installation = account && (await findInstallation(database, account.platform, account.workspace));
  return installation?.state === "active" && installation.organizationId === organizationId;
}

/**
 * Who an identity is that comes for the first time: whose chat account the provider names, or whose entry the same provider keeps in our
 * directory; only where it can name neither, whose address it has verified. Null where that is nobody, or more than one.
 */
async function findToLink(deps: ProviderDeps, identity: ProvidedIdentity): Promise<Place | null> {
  const { account, externalId } = identity;
  if (account !== null || externalId !== null)
    return (account && (await findByAccount(deps, account))) ?? (await findByExternalId(deps, externalId));
  const email = await identity.verifiedEmail();
  if (email === null) return null;
  return only(
    await inEach(deps, async (trx, organizationId) => {
      const member = await findMemberByEmail(trx, organizationId, email);
      return member === undefined ? [] : [member.id];
    }),
  );
}

async function findByExternalId(deps: ProviderDeps, externalId: string | null): Promise<Place | null> {
  if (externalId === null) return null;
  return only(
    await inEach(deps, (trx, organizationId) => findMembersByExternalId(trx, organizationId, externalId)),
  );
}

async function findByAccount(
  { database }: ProviderDeps,
  { platform, workspace, account }: NonNullable<ProvidedIdentity["account"]>,
): Promise<Place | null> {
  const installation = await findInstallation(database, platform, workspace);
  if (installation?.state !== "active") return null;
  const { organizationId, workspaceId } = installation;
  const member = await asApp(database, organizationId, (trx) =>
    findMemberByAccount(trx, organizationId, workspaceId, account),
  );
  return member === undefined ? null : { organizationId, memberId: member.id };
}
