import { createHmac, hkdfSync, type KeyObject } from "node:crypto";
import type { Keyring } from "../ports/keyring.ts";
import type { Random } from "../ports/random.ts";
import type { WindowOwner, WindowSeal } from "../ports/sealing.ts";
import {
  contextText,
  doesNotOpen,
  KEY_BYTES,
  openBytes,
  SEAL_OVERHEAD_BYTES,
  sealBytes,
  takeKey,
} from "./seal.ts";

/** Bytes of a slot: an HMAC-SHA-256. */
const SLOT_BYTES = 32;
/** What follows the slot in an answer's context. */
const CONTEXT_END = '"]';
const HEX_DIGITS = new TextEncoder().encode("0123456789abcdef");

/** A new key for a window, wrapped. It is destroyed when the window closes, and with it what answers remain anywhere. */
export function createWindowKey(keyring: Keyring, random: Random, owner: WindowOwner): Uint8Array {
  return keyring.wrap(random.bytes(KEY_BYTES), windowKeyContext(owner));
}

/** Names and seals answers under a window's key. Throws EvenkeelError("unavailable") where the keyring does not unwrap it. */
export function openWindowSeal(
  keyring: Keyring,
  random: Random,
  owner: WindowOwner,
  wrapped: Uint8Array,
): WindowSeal {
  const { organizationId, windowId } = owner;
  const windowKey = takeKey(keyring.unwrap(wrapped, windowKeyContext(owner)));
  const slotKey = derive(windowKey, "slot");
  const sealKey = derive(windowKey, "seal");
  const contextOf = (slot: Uint8Array) =>
    contextText({ organizationId, kind: "answer", row: Buffer.from(slot).toString("hex") });
  const contextBytesOf = contextWriter(contextOf(new Uint8Array(SLOT_BYTES)));
  return {
    slot(memberId, week) {
      const text = contextText({ organizationId, kind: "slot", row: `${windowId}/${memberId}/${week}` });
      return new Uint8Array(createHmac("sha256", slotKey).update(text, "utf8").digest());
    },
    // Not padded: the caller's record has one length whatever was answered (core/pulse/answer-record.ts).
    seal: (slot, record) => sealBytes(sealKey, record, contextOf(slot), random),
    open: (slot, sealed) => openBytes(sealKey, sealed, contextBytesOf(slot)),
    sealedBytes: (recordBytes) => recordBytes + SEAL_OVERHEAD_BYTES,
  };
}

/**
 * Writes slots as hex into one and the same context, which ends with a slot and two characters: a close opens hundreds of thousands of
 * rows, and to put together a text for each would cost as much as opening it. What it returns holds until it is called again.
 */
function contextWriter(ofSomeSlot: string): (slot: Uint8Array) => Uint8Array {
  const context = new TextEncoder().encode(ofSomeSlot);
  const start = context.length - CONTEXT_END.length - 2 * SLOT_BYTES;
  return (slot) => {
    if (slot.length !== SLOT_BYTES) throw doesNotOpen();
    let at = start;
    for (const byte of slot) {
      context[at++] = HEX_DIGITS[byte >> 4] ?? 0;
      context[at++] = HEX_DIGITS[byte & 15] ?? 0;
    }
    return context;
  };
}

// One key for one purpose: HKDF (RFC 5869) with SHA-256, the purpose as `info`; the window key is random, so no salt is needed.
function derive(windowKey: KeyObject, purpose: "slot" | "seal"): KeyObject {
  const info = `evenkeel window ${purpose}`;
  return takeKey(new Uint8Array(hkdfSync("sha256", windowKey, new Uint8Array(0), info, KEY_BYTES)));
}

/** What a window's wrapped key is bound to. */
export function windowKeyContext({ organizationId, windowId }: WindowOwner): string {
  return contextText({ organizationId, kind: "window_key", row: windowId });
}
