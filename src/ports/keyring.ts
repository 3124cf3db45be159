/**
 * The keys that wrap other keys. The first key wraps, every key unwraps, so that keys can be rotated without downtime.
 * `context` is bound to what is wrapped (organization, kind, row): a wrapped key moved to another row does not open.
 */
export interface Keyring {
  /** Wraps a 32-byte key. */
  wrap(key: Uint8Array, context: string): Uint8Array;
  /** Throws EvenkeelError("unavailable") where no key of the ring opens it. */
  unwrap(wrapped: Uint8Array, context: string): Uint8Array;
  /** Wraps the same key under the first key of the ring, having opened it first. */
  rewrap(wrapped: Uint8Array, context: string): Rewrapping;
}

/** What became of a wrapped key that was to be put under the ring's first key. */
export type Rewrapping =
  /** It is under the first key, and opens with it. */
  | { readonly kind: "current" }
  | { readonly kind: "rewrapped"; readonly wrapped: Uint8Array }
  /** No key of the ring opens it. `under`: the id of the key that it names, null where it names none. */
  | { readonly kind: "does_not_open"; readonly under: string | null };
