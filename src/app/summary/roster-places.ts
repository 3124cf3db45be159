import { bytesOfId, type MemberId } from "../../core/ids.ts";

const ID_BYTES = 16;
/** People who are entered with one step: about a millisecond. */
const PEOPLE_IN_A_STEP = 1_000;

/** Where on a roster each member stands, found by the bytes of the id: a close asks for every answer, and would else write out each id. */
export interface RosterPlaces {
  /** The position of the member whose id stands in `bytes` from `at` on; −1 for nobody on the roster. */
  find(bytes: Uint8Array, at: number): number;
}

/** A table with open addressing, at most half full: a few bytes a person. */
export function* placesOnRoster(members: readonly MemberId[]): Generator<void, RosterPlaces> {
  const ids = new Uint8Array(ID_BYTES * members.length);
  const bits = Math.ceil(Math.log2(2 * members.length + 2));
  const mask = 2 ** bits - 1;
  // 0 is an empty place, else a position from 1.
  const table = new Int32Array(mask + 1);
  for (const [position, id] of members.entries()) {
    if (position % PEOPLE_IN_A_STEP === 0) yield;
    const bytes = bytesOfId(id);
    ids.set(bytes, ID_BYTES * position);
    let place = startOf(bytes, 0) & mask;
    while (table[place] !== 0) place = (place + 1) & mask;
    table[place] = 1 + position;
  }
  return {
    find(bytes, at) {
      for (let place = startOf(bytes, at) & mask; ; place = (place + 1) & mask) {
        const position = (table[place] ?? 0) - 1;
        if (position < 0 || isSame(bytes, at, ids, ID_BYTES * position)) return position;
      }
    },
  };
}

/** The last four bytes, which are random in every id of ours, spread over 32 bits. */
function startOf(bytes: Uint8Array, at: number): number {
  const last = at + ID_BYTES - 4;
  const word =
    ((bytes[last] ?? 0) << 24) |
    ((bytes[last + 1] ?? 0) << 16) |
    ((bytes[last + 2] ?? 0) << 8) |
    (bytes[last + 3] ?? 0);
  return Math.imul(word, 0x9e3779b1) >>> 8;
}

function isSame(one: Uint8Array, at: number, other: Uint8Array, from: number): boolean {
  for (let i = 0; i < ID_BYTES; i++) if (one[at + i] !== other[from + i]) return false;
  return true;
}
