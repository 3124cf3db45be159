import type { Words } from "../../content/words.ts";
import type { Block } from "../../core/chat/view.ts";
import type { MemberId, OrganizationId } from "../../core/ids.ts";
import { type Pairing, partnerOf, waitsLong } from "../../core/peers/pairing.ts";
import { findMember, type MemberRow } from "../../db/directory/directory.ts";
import { findMemberKey } from "../../db/member/practice-data.ts";
import { findPairing } from "../../db/program/pairings.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { partnerBlocks } from "./partner-view.ts";
import { openOneOf, readPairing } from "./sealed-pairing.ts";

/**
 * The member's partner on `today`; null where they have none, and where the other left: the pair, Evenkeel or the company, or was erased.
 * It is a pair only as long as each names the other.
 */
export async function readPartner(
  trx: Trx,
  deps: Pick<Deps, "sealing">,
  {
    organizationId,
    memberId,
    pairing,
    today,
  }: {
    readonly organizationId: OrganizationId;
    readonly memberId: MemberId;
    readonly pairing: Pairing;
    readonly today: number;
  },
): Promise<MemberRow | null> {
  const id = partnerOf(pairing, today);
  if (id === null) return null;
  const partner = await findMember(trx, organizationId, id);
  const sealed = await findPairing(trx, organizationId, id);
  const wrapped = await findMemberKey(trx, organizationId, id);
  if (partner?.contact !== "consented" || sealed === null || wrapped === null) return null;
  const theirs = openOneOf(deps, { organizationId, memberId: id }, { sealed, wrapped });
  return theirs !== null && partnerOf(theirs, today) === memberId ? partner : null;
}

/** What Home says of a partner or a wish; nothing where there is neither. */
export async function readPartnerBlocks(
  trx: Trx,
  deps: Pick<Deps, "sealing">,
  {
    words,
    ...owner
  }: {
    readonly organizationId: OrganizationId;
    readonly memberId: MemberId;
    readonly today: number;
    readonly words: Words;
  },
): Promise<readonly Block[]> {
  const pairing = await readPairing(trx, deps, owner);
  const found = (await readPartner(trx, deps, { ...owner, pairing })) !== null;
  const waits = pairing.state.kind !== "waiting" ? "no" : waitsLong(pairing, owner.today) ? "long" : "yes";
  return partnerBlocks(words, { found, waits });
}
