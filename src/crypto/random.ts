import { randomFillSync } from "node:crypto";
import type { Random } from "../ports/random.ts";

const POOL_BYTES = 8192;

/**
 * The platform's CSPRNG, asked for 8 KiB at a time: a call costs a microsecond whatever its size, and nonces and ids are small. What
 * was handed out is wiped from the pool.
 */
export function createRandom(): Random {
  const pool = new Uint8Array(POOL_BYTES);
  let used = POOL_BYTES;
  return {
    bytes(length) {
      if (length > POOL_BYTES) return randomFillSync(new Uint8Array(length));
      if (used + length > POOL_BYTES) {
        randomFillSync(pool);
        used = 0;
      }
      const given = pool.slice(used, used + length);
      pool.fill(0, used, used + length);
      used += length;
      return given;
    },
  };
}
