import type { Random } from "../../ports/random.ts";

/** What a program's link ends in: as random for one program as for another, so that it tells nothing and is not guessed. */
export function newJoinCode(random: Random): string {
  return Array.from(random.bytes(16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
