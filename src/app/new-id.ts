import { type Id, uuidV4, uuidV7 } from "../core/ids.ts";
import type { Instant } from "../core/time/instant.ts";
import type { Random } from "../ports/random.ts";

/** An id for a row that may tell when it was made. */
export function newId<Name extends string>(random: Random, now: Instant): Id<Name> {
  return uuidV7<Name>(now.epochMilliseconds, random.bytes(10));
}

/** An id for a row that must not tell its order. */
export function newUnorderedId<Name extends string>(random: Random): Id<Name> {
  return uuidV4<Name>(random.bytes(16));
}
