import { z } from "zod";
import type { MemberId, OrganizationId } from "../../core/ids.ts";
import { NO_PAIRING, type Pairing } from "../../core/peers/pairing.ts";
import { findPairing, savePairing } from "../../db/program/pairings.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { type ReadingVault, readVault, type Vault, vaultOf } from "../vault.ts";

const member = z.uuid().transform((id) => id as MemberId);

const SHAPE = z.object({
  version: z.literal(1),
  state: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("none") }),
    z.object({
      kind: z.literal("waiting"),
      since: z.number(),
      sameLanguage: z.boolean(),
      told: z.boolean(),
    }),
    z.object({ kind: z.literal("paired"), partner: member, since: z.number(), until: z.number() }),
  ]),
  former: z.array(z.object({ partner: member, until: z.number() })),
});

interface Owner {
  readonly organizationId: OrganizationId;
  readonly memberId: MemberId;
}

/** Longer than any pairing is: all seals are of one length, so that it does not tell who waits or is paired. */
const LENGTH = 960;

/** What is sealed. Throws where a pairing would be longer than all others. */
export function toSealable(pairing: Pairing): object {
  const bare = { version: 1, ...pairing, pad: "" };
  const missing = LENGTH - JSON.stringify(bare).length;
  if (missing < 0) throw new Error("A pairing is longer than its seals may be.");
  return { ...bare, pad: " ".repeat(missing) };
}

export function openPairing(vault: ReadingVault, memberId: MemberId, sealed: Uint8Array): Pairing {
  const { state, former } = SHAPE.parse(vault.open("pairing", memberId, sealed));
  return { state, former };
}

/** The member's own pairing. */
export async function readPairing(trx: Trx, deps: Pick<Deps, "sealing">, owner: Owner): Promise<Pairing> {
  const sealed = await findPairing(trx, owner.organizationId, owner.memberId);
  if (sealed === null) return NO_PAIRING;
  return openPairing(await readVault(trx, deps, owner), owner.memberId, sealed);
}

export async function storePairing(
  trx: Trx,
  vault: Vault,
  { organizationId, memberId, pairing }: Owner & { readonly pairing: Pairing },
): Promise<void> {
  const sealed = vault.seal("pairing", memberId, toSealable(pairing));
  await savePairing(trx, organizationId, memberId, sealed);
}

/** One of many: null where it does not open, for what is broken holds up nobody else. */
export function openOneOf(
  deps: Pick<Deps, "sealing">,
  owner: Owner,
  row: { readonly sealed: Uint8Array; readonly wrapped: Uint8Array },
): Pairing | null {
  try {
    return openPairing(vaultOf(deps, owner, row.wrapped), owner.memberId, row.sealed);
  } catch {
    return null;
  }
}

export function sealOneOf(
  { sealing }: Pick<Deps, "sealing">,
  owner: Owner,
  { wrapped, pairing }: { readonly wrapped: Uint8Array; readonly pairing: Pairing },
): Uint8Array {
  const text = JSON.stringify(toSealable(pairing));
  return sealing.openMember(owner, wrapped).seal("pairing", owner.memberId, text);
}
