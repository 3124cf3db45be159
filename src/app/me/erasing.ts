import type { Words } from "../../content/words.ts";
import type { MemberId, OrganizationId } from "../../core/ids.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { findTraces } from "../../db/member/erase.ts";
import { findOwnSlots } from "../../db/member/export.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { wordsOfDay } from "../words-of-time.ts";
import type { Remains } from "./erase-member.ts";

/** What erasing takes, and what it leaves and why, as sentences. Nothing of it depends on what the member wrote or answered. */
export interface Erasing {
  readonly goes: readonly string[];
  readonly remains: readonly string[];
}

/** Whom it is about, in which words. `slotUntil`: the day on which the last roster that they are on is destroyed; null for none. */
export interface ErasedPerson {
  readonly organizationId: OrganizationId;
  readonly memberId: MemberId;
  readonly words: Words;
  readonly zone: TimeZone;
}

/** What would remain if the member were erased now, and until when. */
export async function foresee(
  deps: Pick<Deps, "database">,
  { organizationId, memberId, words, zone }: ErasedPerson,
): Promise<Remains & { readonly slotUntil: string }> {
  return asApp(deps.database, organizationId, async (trx) => {
    const { audited, counted } = await findTraces(trx, organizationId, memberId);
    const last = (await findOwnSlots(trx, organizationId, memberId)).at(-1);
    return {
      audited,
      slot: counted,
      slotUntil: last === undefined ? "" : wordsOfDay(last.closes_at, zone, words),
    };
  });
}

/** The sentences. */
export function describeErasing(words: Words, remains: Remains & { readonly slotUntil: string }): Erasing {
  const { goes, remains: told } = words.chat.me;
  return {
    goes,
    remains: [
      told.directory,
      ...(remains.slot ? [told.slot(remains.slotUntil)] : []),
      told.counted,
      told.published,
      ...(remains.audited ? [told.audited] : []),
      told.copies,
    ],
  };
}
