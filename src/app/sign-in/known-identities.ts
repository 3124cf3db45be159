import { said } from "../../content/words/said.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findEntry } from "../../db/directory/directory-people.ts";
import { lockDirectoryEntry } from "../../db/member/erase.ts";
import { deleteIdentity, endSignIns, findIdentities } from "../../db/sign-in/identities.ts";
import { asApp } from "../../db/transact.ts";
import type { IdentityProvider } from "../../ports/identity-provider.ts";
import type { Deps } from "../deps.ts";
import { logDirectory, onlyHr } from "../directory/keeper.ts";
import { knownId, nobody } from "../directory/read-people-page.ts";
import type { Session } from "./session.ts";

/** A provider that knows the reader. */
export interface OwnIdentity {
  readonly issuer: string;
  /** As its button calls it, or its host where this deployment has no button for it any more. */
  readonly name: string;
}

/** What links members to identity providers. Whom it links, members see of themselves alone. */
export interface KnownIdentities {
  readOwn(session: Session): Promise<readonly OwnIdentity[]>;
  /** Forgets one link of the reader's; one that is gone changes nothing. Sessions go on. */
  endOwn(session: Session, issuer: string): Promise<void>;
  /**
   * HR ends every link, session and pending sign-in of another person, and learns nothing of whether there was one. Throws `forbidden` for all
   * but HR, `not_found` for whom this organization does not know, `refused` for HR's own entry and for who left.
   */
  endOf(session: Session, id: string): Promise<void>;
}

export function createKnownIdentities(
  deps: Pick<Deps, "database" | "random">,
  providers: readonly Pick<IdentityProvider, "issuer" | "name">[],
  now: () => Instant,
): KnownIdentities {
  const { database } = deps;
  return {
    readOwn: async ({ organizationId, memberId }) => {
      const rows = await asApp(database, organizationId, (trx) =>
        findIdentities(trx, organizationId, memberId),
      );
      return rows.map(({ issuer }) => ({ issuer, name: nameOf(issuer, providers) }));
    },
    endOwn: ({ organizationId, memberId }, issuer) =>
      asApp(database, organizationId, (trx) => deleteIdentity(trx, organizationId, { memberId, issuer })),
    endOf: (session, id) => endOf(deps, session, { id, now: now() }),
  };
}

function nameOf(issuer: string, providers: readonly Pick<IdentityProvider, "issuer" | "name">[]): string {
  const host = URL.canParse(issuer) ? new URL(issuer).host : issuer;
  return providers.find((provider) => provider.issuer === issuer)?.name ?? host;
}

async function endOf(
  deps: Pick<Deps, "database" | "random">,
  session: Session,
  { id, now }: { readonly id: string; readonly now: Instant },
): Promise<void> {
  onlyHr(session);
  const { organizationId, memberId: actor } = session;
  const person = knownId(id);
  if (person === actor) throw said("refused", "own_access");
  await asApp(deps.database, organizationId, async (trx) => {
    // A sign-in that is ending now holds the same row: it ends before this, or begins after it.
    await lockDirectoryEntry(trx, organizationId, person);
    const entry = await findEntry(trx, organizationId, person);
    if (entry === undefined) throw nobody();
    if (entry.left_at !== null) throw said("refused", "person_left");
    await endSignIns(trx, organizationId, [person]);
    await logDirectory(trx, deps, { organizationId, actor, verb: "sign_in.end", subject: person, now });
  });
}
