/**
 * The keys that wrap other keys. The first key wraps, every key unwraps, so that keys can be rotated without downtime.
 * `context` is bound to what is wrapped (organization, kind, row): a wrapped key moved to another row does not open.
 */
export interface Keyring {
  /** Wraps a 32-byte key. */
  wrap(key: Uint8Array, context: string): Uint8Array;
  /** Throws EvenkeelError("unavailable") where no key of the ring opens it. */
  unwrap(wrapped: Uint8Array, context: string): Uint8Array;
}
