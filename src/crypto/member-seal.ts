import { PrivateText } from "../core/private-text.ts";
import type { Keyring } from "../ports/keyring.ts";
import type { Random } from "../ports/random.ts";
import type { MemberOwner, MemberSeal } from "../ports/sealing.ts";
import { contextText, KEY_BYTES, openBytes, pad, sealBytes, takeKey, unpad } from "./seal.ts";

/** A sealed text's length says only how many times 256 bytes it has. */
const BLOCK_BYTES = 256;

/** A new key for a member, wrapped. Without its row nothing of theirs opens again, backups of the other rows included. */
export function createMemberKey(keyring: Keyring, random: Random, owner: MemberOwner): Uint8Array {
  return keyring.wrap(random.bytes(KEY_BYTES), keyContext(owner));
}

/** Seals and opens under a member's key. Throws EvenkeelError("unavailable") where the keyring does not unwrap it. */
export function openMemberSeal(
  keyring: Keyring,
  random: Random,
  owner: MemberOwner,
  wrapped: Uint8Array,
): MemberSeal {
  const key = takeKey(keyring.unwrap(wrapped, keyContext(owner)));
  const contextOf = (kind: string, row: string) =>
    contextText({ organizationId: owner.organizationId, kind, row });
  return {
    seal: (kind, row, text) =>
      sealBytes(key, pad(Buffer.from(text, "utf8"), BLOCK_BYTES), contextOf(kind, row), random),
    open: (kind, row, sealed) =>
      new PrivateText(Buffer.from(unpad(openBytes(key, sealed, contextOf(kind, row)))).toString("utf8")),
  };
}

function keyContext({ organizationId, memberId }: MemberOwner): string {
  return contextText({ organizationId, kind: "member_key", row: memberId });
}
