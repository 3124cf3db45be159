import type { EnrollmentId, EntryId, MemberId, OrganizationId, RunId } from "../core/ids.ts";
import { findMemberKey, insertMemberKey } from "../db/practice-data.ts";
import type { Trx } from "../db/transact.ts";
import type { Deps } from "./deps.ts";

/** What lies sealed under a member's own key, by the kind that is bound into each seal. */
interface Kinds {
  readonly run: RunId;
  readonly entry: EntryId;
  readonly enrollment: EnrollmentId;
  readonly consent: MemberId;
  /** One per member, and named by them. */
  readonly practice_memory: MemberId;
}

/** Seals and opens what belongs to one member. Deleting the member's key row makes all of it unreadable for good. */
export interface Vault {
  seal<Kind extends keyof Kinds>(kind: Kind, id: Kinds[Kind], value: object): Uint8Array;
  /** The value as it was sealed; whoever reads it checks its shape. Throws where it was sealed for another row or member. */
  open<Kind extends keyof Kinds>(kind: Kind, id: Kinds[Kind], sealed: Uint8Array): unknown;
}

/** The member's vault; makes the member's key where there is none yet. */
export async function openVault(
  trx: Trx,
  deps: Pick<Deps, "sealing">,
  owner: { organizationId: OrganizationId; memberId: MemberId },
): Promise<Vault> {
  const { organizationId, memberId } = owner;
  let wrapped = await findMemberKey(trx, organizationId, memberId);
  if (wrapped === null) {
    await insertMemberKey(trx, organizationId, memberId, deps.sealing.createMemberKey(owner));
    wrapped = await findMemberKey(trx, organizationId, memberId);
  }
  if (wrapped === null) throw new Error("A member's key was deleted while it was being made.");
  const seal = deps.sealing.openMember(owner, wrapped);
  return {
    seal: (kind, id, value) => seal.seal(kind, id, JSON.stringify(value)),
    open: (kind, id, sealed) => JSON.parse(seal.open(kind, id, sealed).reveal()),
  };
}
