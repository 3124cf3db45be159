import type { KeyObject } from "node:crypto";
import { EvenkeelError } from "../core/errors.ts";
import type { Keyring, Rewrapping } from "../ports/keyring.ts";
import type { Random } from "../ports/random.ts";
import { doesNotOpen, KEY_BYTES, openBytes, sealBytes, takeKey } from "./seal.ts";

export type KeyringResult =
  | { readonly kind: "keyring"; readonly keyring: Keyring; readonly ids: readonly string[] }
  /** Every failure, as sentences without any key in them. */
  | { readonly kind: "invalid"; readonly failures: readonly string[] };

const ID = /^[a-z0-9][a-z0-9_.-]{0,31}$/;
const EXAMPLE = `"2026:" and the output of: openssl rand -base64 32`;

/**
 * Reads EVENKEEL_KEYS: `id:base64,id:base64`, each 32 bytes; the first wraps, all unwrap. Ids are 1 to 32 of a-z, 0-9, `_`, `.`, `-`.
 */
export function parseKeyring(text: string, random: Random): KeyringResult {
  const keys = new Map<string, KeyObject>();
  const failures: string[] = [];
  for (const [index, entry] of text.split(",").entries()) {
    const place = `EVENKEEL_KEYS, key ${index + 1}`;
    const [id = "", encoded] = entry.trim().split(":", 2);
    if (encoded === undefined) {
      failures.push(`${place}: write it as id:base64, for example ${EXAMPLE}.`);
      continue;
    }
    const key = decodeKey(encoded);
    if (!ID.test(id)) failures.push(`${place}: its id must be 1 to 32 of a-z, 0-9, "_", "." and "-".`);
    else if (keys.has(id)) failures.push(`${place}: the id "${id}" is there twice.`);
    if (key === null)
      failures.push(
        `${place}: what follows the colon must be base64 of exactly ${KEY_BYTES} bytes, for example ${EXAMPLE}.`,
      );
    else keys.set(id, key);
  }
  const [current] = keys;
  if (failures.length > 0 || current === undefined) return { kind: "invalid", failures };
  return { kind: "keyring", keyring: createKeyring(keys, current, random), ids: [...keys.keys()] };
}

/** A new key as an entry of EVENKEEL_KEYS. */
export function generateKey(id: string, random: Random): string {
  return `${id}:${Buffer.from(random.bytes(KEY_BYTES)).toString("base64")}`;
}

function decodeKey(encoded: string): KeyObject | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return null;
  const key = new Uint8Array(Buffer.from(encoded, "base64"));
  return key.length === KEY_BYTES ? takeKey(key) : null;
}

// A wrapped key: length of the id, the id, and the seal of the key; the id is bound to it as well.
function createKeyring(
  keys: ReadonlyMap<string, KeyObject>,
  [currentId, currentKey]: readonly [string, KeyObject],
  random: Random,
): Keyring {
  const keyring: Keyring = {
    wrap(key, context) {
      const id = Buffer.from(currentId, "ascii");
      const sealed = sealBytes(currentKey, key, bound(currentId, context), random);
      return Uint8Array.of(id.length, ...id, ...sealed);
    },
    unwrap(wrapped, context) {
      const id = keyIdOf(wrapped);
      const key = keys.get(id);
      if (key === undefined) throw doesNotOpen();
      return openBytes(key, wrapped.subarray(1 + id.length), bound(id, context));
    },
    rewrap: (wrapped, context) => rewrap(keyring, currentId, { wrapped, context }),
  };
  return keyring;
}

function rewrap(
  keyring: Keyring,
  currentId: string,
  { wrapped, context }: { wrapped: Uint8Array; context: string },
): Rewrapping {
  const id = keyIdOf(wrapped);
  let key: Uint8Array;
  try {
    // Also where it is current already: then rotation tells as well that everything opens.
    key = keyring.unwrap(wrapped, context);
  } catch (error) {
    if (error instanceof EvenkeelError && error.code === "unavailable")
      return { kind: "does_not_open", under: ID.test(id) ? id : null };
    throw error;
  }
  try {
    return id === currentId
      ? { kind: "current" }
      : { kind: "rewrapped", wrapped: keyring.wrap(key, context) };
  } finally {
    key.fill(0);
  }
}

/** The id of the key that wrapped this: what is not under the first key is still to be rotated. */
export function keyIdOf(wrapped: Uint8Array): string {
  return Buffer.from(wrapped.subarray(1, 1 + (wrapped[0] ?? 0))).toString("ascii");
}

function bound(id: string, context: string): string {
  return JSON.stringify(["wrap", id, context]);
}
