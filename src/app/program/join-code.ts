import { toHex } from "../../core/hex.ts";
import type { Random } from "../../ports/random.ts";

/** What a program's link ends in: as random for one program as for another, so that it tells nothing and is not guessed. */
export function newJoinCode(random: Random): string {
  return toHex(random.bytes(16));
}
