import { hkdfSync, type KeyObject } from "node:crypto";
import { PrivateText } from "../core/private-text.ts";
import type { Keyring } from "../ports/keyring.ts";
import type { Random } from "../ports/random.ts";
import type { MemberOwner, TextSeal, WorkspaceOwner } from "../ports/sealing.ts";
import { contextText, KEY_BYTES, openBytes, pad, sealBytes, takeKey, unpad } from "./seal.ts";

/** A sealed text's length says only how many times 256 bytes it has. */
const BLOCK_BYTES = 256;

/** Whose key it is. A member's: without its row nothing of theirs opens again, backups of the other rows included. */
export type TextOwner = MemberOwner | WorkspaceOwner;

/** A new key for a member or a workspace, wrapped. */
export function createTextKey(keyring: Keyring, random: Random, owner: TextOwner): Uint8Array {
  return keyring.wrap(random.bytes(KEY_BYTES), textKeyContext(owner));
}

/** Seals and opens under the owner's key. Throws EvenkeelError("unavailable") where the keyring does not unwrap it. */
export function openTextSeal(
  keyring: Keyring,
  random: Random,
  owner: TextOwner,
  wrapped: Uint8Array,
): TextSeal {
  return sealUnder(takeKey(keyring.unwrap(wrapped, textKeyContext(owner))), random, owner.organizationId);
}

/** Seals and opens under a token of 256 random bits, which is stored nowhere: only whoever holds it opens what it sealed. */
export function openTokenSeal(random: Random, token: string): TextSeal {
  const key = new Uint8Array(hkdfSync("sha256", token, "", "evenkeel: sealed under a token", KEY_BYTES));
  return sealUnder(takeKey(key), random, "");
}

function sealUnder(key: KeyObject, random: Random, organizationId: string): TextSeal {
  const contextOf = (kind: string, row: string) => contextText({ organizationId, kind, row });
  return {
    seal: (kind, row, text) =>
      sealBytes(key, pad(Buffer.from(text, "utf8"), BLOCK_BYTES), contextOf(kind, row), random),
    open: (kind, row, sealed) =>
      new PrivateText(Buffer.from(unpad(openBytes(key, sealed, contextOf(kind, row)))).toString("utf8")),
  };
}

/** What a member's or a workspace's wrapped key is bound to. */
export function textKeyContext(owner: TextOwner): string {
  const { organizationId } = owner;
  return "memberId" in owner
    ? contextText({ organizationId, kind: "member_key", row: owner.memberId })
    : contextText({ organizationId, kind: "workspace_key", row: owner.workspaceId });
}
