import type { OrganizationId } from "../../core/ids.ts";
import { askedSet, setAtHand } from "../../core/pulse/set-standing.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { type LocalDate, localDate } from "../../core/time/local-time.ts";
import { findAskedSets, findLivingSets } from "../../db/pulse/question-sets.ts";
import type { Trx } from "../../db/transact.ts";

/** An instrument as members are told of it. */
export interface Instrument {
  readonly name: string;
  readonly rights: string;
}

/** Which questions are asked, and what the next window changes about that. */
export interface WhoseQuestions {
  /** What the newest window asks, and the day on which that began; null: our own. */
  readonly now: (Instrument & { readonly since: LocalDate }) | null;
  /** What the next window asks instead; "own": ours again; null: the same. */
  readonly next: Instrument | "own" | null;
}

/** Reads what everyone may know. The same for every member. */
export async function readWhoseQuestions(
  trx: Trx,
  organizationId: OrganizationId,
  zone: TimeZone,
): Promise<WhoseQuestions> {
  const sets = await findLivingSets(trx, organizationId);
  const [hand, asked] = [setAtHand(sets), askedSet(sets)];
  const windows = await findAskedSets(trx, organizationId);
  const before = windows.findLastIndex(({ questions_id: id }) => id !== asked?.id);
  const began = windows[before + 1];
  return {
    now:
      asked === undefined || began === undefined
        ? null
        : { name: asked.name, rights: asked.rights, since: localDate(began.opens_at, zone) },
    next:
      hand?.state === "agreed"
        ? { name: hand.name, rights: hand.rights }
        : asked?.state === "ending"
          ? "own"
          : null,
  };
}
