/**
 * What is kept of one member's wish for a partner. It rests sealed under the member's own key; of a pair, each half names the other, and it
 * is one only as long as both do. So nobody writes into another's row, and who leaves says nothing to anybody.
 */
import type { MemberId } from "../ids.ts";

export interface Pairing {
  readonly state: PairingState;
  /** With whom they were paired, and until when, so that the same two are not paired again at once. */
  readonly former: readonly { readonly partner: MemberId; readonly until: number }[];
}

/** Days are whole days since 1 January 1970. */
export type PairingState =
  | { readonly kind: "none" }
  | {
      readonly kind: "waiting";
      readonly since: number;
      readonly sameLanguage: boolean;
      /** They were written to because nobody was found for long. */
      readonly told: boolean;
    }
  | { readonly kind: "paired"; readonly partner: MemberId; readonly since: number; readonly until: number };

export const NO_PAIRING: Pairing = { state: { kind: "none" }, former: [] };

/** Fewer active people than this, and a pair could be guessed: it is not offered. */
export const FEWEST_PEOPLE = 20;
/** Days for which a pair is held. */
export const PAIR_DAYS = 42;
/** Days after which somebody who waits is told that nobody was found. */
const LONG_WAIT_DAYS = 28;
/** Days after which a wish is forgotten: cards rest then for whoever was silent, and nobody is paired with somebody who does not come. */
export const MOST_WAIT_DAYS = 56;
/** Days for which a former partner is remembered. */
const FORMER_DAYS = 182;
const MOST_FORMER = 6;

/** Asks for a partner. Whoever is paired or waits already stays as they are, but for what they ask for. */
export function wish(
  pairing: Pairing,
  { today, sameLanguage }: { readonly today: number; readonly sameLanguage: boolean },
): Pairing {
  const { state } = pairing;
  if (state.kind === "paired") return pairing;
  const since = state.kind === "waiting" ? state.since : today;
  const told = state.kind === "waiting" && state.told;
  return { ...pairing, state: { kind: "waiting", since, sameLanguage, told } };
}

/** Ends a wish or a pair at once. */
export function leave(pairing: Pairing, today: number): Pairing {
  const { state, former } = pairing;
  if (state.kind === "none") return pairing;
  if (state.kind === "waiting") return { ...pairing, state: { kind: "none" } };
  const ended = { partner: state.partner, until: Math.min(state.until, today) };
  return { state: { kind: "none" }, former: [...former, ended].slice(-MOST_FORMER) };
}

export function pairedWith(pairing: Pairing, partner: MemberId, today: number): Pairing {
  return { ...pairing, state: { kind: "paired", partner, since: today, until: today + PAIR_DAYS } };
}

/** The partner whom a member names today; null where they name none, or their time is over. */
export function partnerOf({ state }: Pairing, today: number): MemberId | null {
  return state.kind === "paired" && today < state.until ? state.partner : null;
}

/** Whether somebody has waited for so long that they are told. */
export function waitsLong({ state }: Pairing, today: number): boolean {
  return state.kind === "waiting" && today - state.since >= LONG_WAIT_DAYS;
}

/**
 * The pairing as it stands on `today`: a pair that is over, a wish of long ago and former partners of long ago are forgotten. `isThere`:
 * whether somebody can be anyone's partner still; `names`: whether that partner names this member in turn.
 */
export function asOf(
  pairing: Pairing,
  today: number,
  others: { readonly isThere: (id: MemberId) => boolean; readonly names: (partner: MemberId) => boolean },
): Pairing {
  const { state } = pairing;
  const partner = partnerOf(pairing, today);
  const isOver = state.kind === "paired" && (partner === null || !others.names(partner));
  const isOld = state.kind === "waiting" && today - state.since >= MOST_WAIT_DAYS;
  const now = isOver || isOld ? leave(pairing, today) : pairing;
  return {
    ...now,
    former: now.former.filter(({ partner: id, until }) => today - until < FORMER_DAYS && others.isThere(id)),
  };
}
