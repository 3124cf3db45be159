/** Cryptographic randomness. Implemented by the platform's CSPRNG, and by a seeded stream in tests and simulations. */
export interface Random {
  /** `length` uniform random bytes. */
  bytes(length: number): Uint8Array;
}
