import { EvenkeelError } from "../core/errors.ts";
import type { EnrollmentId, EntryId, MemberId, OrganizationId, RunId } from "../core/ids.ts";
import { holdMember } from "../db/member/member-lock.ts";
import { findMemberKey, insertMemberKey } from "../db/member/practice-data.ts";
import type { Trx } from "../db/transact.ts";
import type { TextSeal } from "../ports/sealing.ts";
import type { Deps } from "./deps.ts";

/** What lies sealed under a member's own key, by the kind that is bound into each seal. */
interface Kinds {
  readonly run: RunId;
  readonly entry: EntryId;
  readonly enrollment: EnrollmentId;
  readonly consent: MemberId;
  /** One per member, and named by them. */
  readonly practice_memory: MemberId;
  readonly own_history: MemberId;
  readonly pairing: MemberId;
}

/** Opens what belongs to one member. Deleting the member's key row makes all of it unreadable for good. */
export interface ReadingVault {
  /** The value as it was sealed; whoever reads it checks its shape. Throws where it was sealed for another row or member. */
  open<Kind extends keyof Kinds>(kind: Kind, id: Kinds[Kind], sealed: Uint8Array): unknown;
}

/** Seals as well. */
export interface Vault extends ReadingVault {
  seal<Kind extends keyof Kinds>(kind: Kind, id: Kinds[Kind], value: object): Uint8Array;
}

/**
 * The member's vault, to write into; makes the member's key where there is none yet. Until the transaction ends, nobody erases the member:
 * what is sealed here opens afterwards, or is erased with its key. To be opened before rows of the member are locked.
 */
export async function openVault(
  trx: Trx,
  deps: Pick<Deps, "sealing">,
  owner: { organizationId: OrganizationId; memberId: MemberId },
): Promise<Vault> {
  const { organizationId, memberId } = owner;
  await holdMember(trx, organizationId, memberId);
  let wrapped = await findMemberKey(trx, organizationId, memberId);
  if (wrapped === null) {
    await insertMemberKey(trx, organizationId, memberId, deps.sealing.createMemberKey(owner));
    wrapped = await findMemberKey(trx, organizationId, memberId);
  }
  if (wrapped === null) throw new Error("A member's key was deleted while it was being made.");
  const seal = deps.sealing.openMember(owner, wrapped);
  return {
    seal: (kind, id, value) => seal.seal(kind, id, JSON.stringify(value)),
    ...readingWith(seal),
  };
}

/** The member's vault, to read from. Reading makes no key: of who was erased and only looks, nothing is kept. */
export async function readVault(
  trx: Trx,
  deps: Pick<Deps, "sealing">,
  owner: { organizationId: OrganizationId; memberId: MemberId },
): Promise<ReadingVault> {
  return vaultOf(deps, owner, await findMemberKey(trx, owner.organizationId, owner.memberId));
}

/** The same with a key that was read already; null where the member has none. */
export function vaultOf(
  { sealing }: Pick<Deps, "sealing">,
  owner: { organizationId: OrganizationId; memberId: MemberId },
  wrapped: Uint8Array | null,
): ReadingVault {
  return readingWith(wrapped && sealing.openMember(owner, wrapped));
}

function readingWith(seal: TextSeal | null): ReadingVault {
  return {
    open(kind, id, sealed) {
      if (seal === null)
        throw new EvenkeelError(
          "unavailable",
          "A sealed row is left without its member's key. Nothing was changed.",
        );
      return JSON.parse(seal.open(kind, id, sealed).reveal());
    },
  };
}
