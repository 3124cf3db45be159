import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from "node:crypto";
import { EvenkeelError } from "../core/errors.ts";
import type { Random } from "../ports/random.ts";

/** AES-256-GCM as in NIST SP 800-38D: 256-bit key, random 96-bit nonce, 128-bit tag. */
const CIPHER = "aes-256-gcm";
export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

// In front of every seal, so that another cipher can follow one day.
const VERSION = 1;

/** How many bytes a seal is longer than what it holds. */
export const SEAL_OVERHEAD_BYTES = 1 + NONCE_BYTES + TAG_BYTES;

/** A key ready for use; `bytes` are wiped. Importing a key anew for every row would cost four times the sealing itself. */
export function takeKey(bytes: Uint8Array): KeyObject {
  const key = createSecretKey(bytes);
  bytes.fill(0);
  return key;
}

/** Where a seal belongs. It opens nowhere else: a row that was moved or renamed fails. */
export interface SealContext {
  readonly organizationId: string;
  readonly kind: string;
  readonly row: string;
}

/** The context as additional data. JSON keeps the three apart, whatever they hold. */
export function contextText({ organizationId, kind, row }: SealContext): string {
  return JSON.stringify(["evenkeel", organizationId, kind, row]);
}

/** Seals `plaintext` under a 32-byte key: version, nonce, ciphertext, tag. */
export function sealBytes(
  key: KeyObject,
  plaintext: Uint8Array,
  context: string,
  random: Random,
): Uint8Array {
  const nonce = random.bytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(context, "utf8"));
  const sealed = new Uint8Array(plaintext.length + SEAL_OVERHEAD_BYTES);
  sealed[0] = VERSION;
  sealed.set(nonce, 1);
  sealed.set(cipher.update(plaintext), 1 + NONCE_BYTES);
  cipher.final();
  sealed.set(cipher.getAuthTag(), sealed.length - TAG_BYTES);
  return sealed;
}

const NONCE = new Uint8Array(NONCE_BYTES);
const TAG = new Uint8Array(TAG_BYTES);
const WITH_TAG = { authTagLength: TAG_BYTES } as const;

/**
 * Opens what sealBytes sealed; the context may be given as its bytes. Throws EvenkeelError("unavailable") for another key or context,
 * and for anything that was changed.
 */
export function openBytes(key: KeyObject, sealed: Uint8Array, context: string | Uint8Array): Uint8Array {
  if (sealed.length < SEAL_OVERHEAD_BYTES || sealed[0] !== VERSION) throw doesNotOpen();
  // Copied into the same two arrays each time: a close opens hundreds of thousands of rows, and views of each would cost a tenth more.
  for (let i = 0; i < NONCE_BYTES; i++) NONCE[i] = sealed[1 + i] ?? 0;
  for (let i = 0; i < TAG_BYTES; i++) TAG[i] = sealed[sealed.length - TAG_BYTES + i] ?? 0;
  const decipher = createDecipheriv(CIPHER, key, NONCE, WITH_TAG);
  decipher.setAAD(typeof context === "string" ? Buffer.from(context, "utf8") : context);
  decipher.setAuthTag(TAG);
  try {
    const opened = decipher.update(sealed.subarray(1 + NONCE_BYTES, sealed.length - TAG_BYTES));
    decipher.final();
    return new Uint8Array(opened.buffer, opened.byteOffset, opened.length);
  } catch {
    // The cause would say nothing more, and must not carry what was being opened.
    throw doesNotOpen();
  }
}

/** The one message for whatever does not open: a finer one would help who tries keys. */
export function doesNotOpen(): EvenkeelError {
  return new EvenkeelError(
    "unavailable",
    "Something sealed does not open with the keys at hand. Nothing was changed. An operator should check that EVENKEEL_KEYS " +
      "still has every key that was ever first, and that no row was moved.",
  );
}

const LENGTH_BYTES = 4;

/** `plaintext` behind its length, filled with zeros to a multiple of `block`, so that its sealed length tells little. */
export function pad(plaintext: Uint8Array, block: number): Uint8Array {
  const padded = new Uint8Array(Math.ceil((LENGTH_BYTES + plaintext.length) / block) * block);
  new DataView(padded.buffer).setUint32(0, plaintext.length);
  padded.set(plaintext, LENGTH_BYTES);
  return padded;
}

/** What pad was given. Throws EvenkeelError("unavailable") for anything that it did not make. */
export function unpad(padded: Uint8Array): Uint8Array {
  if (padded.length < LENGTH_BYTES) throw doesNotOpen();
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (length > padded.length - LENGTH_BYTES) throw doesNotOpen();
  return padded.subarray(LENGTH_BYTES, LENGTH_BYTES + length);
}
