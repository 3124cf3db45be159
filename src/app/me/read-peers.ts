import type { MemberId, OrganizationId } from "../../core/ids.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { dateOf, localMoment } from "../../core/time/local-time.ts";
import { findMember } from "../../db/directory/directory.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { readPartner } from "../peers/read-partner.ts";
import { readPairing } from "../peers/sealed-pairing.ts";
import type { MemberCopy } from "./copy.ts";

/** The member's wish for a partner, or the pair they are in. A pair of which only their half is left reads as none. */
export async function readPeers(
  trx: Trx,
  deps: Pick<Deps, "sealing">,
  {
    organizationId,
    memberId,
    now,
  }: {
    readonly organizationId: OrganizationId;
    readonly memberId: MemberId;
    readonly now: Instant;
  },
): Promise<MemberCopy["peers"]> {
  const { day: today } = localMoment(now, "UTC" as TimeZone);
  const pairing = await readPairing(trx, deps, { organizationId, memberId });
  const { state } = pairing;
  const partner = await readPartner(trx, deps, { organizationId, memberId, pairing, today });
  const nameOf = async (id: MemberId) => (await findMember(trx, organizationId, id))?.name ?? "";
  const former: { partner: string; until: string }[] = [];
  // Six at most.
  for (const one of pairing.former)
    former.push({ partner: await nameOf(one.partner), until: dateOf(one.until) });
  const kind = state.kind === "paired" && partner === null ? "none" : state.kind;
  return {
    state: kind,
    since: state.kind !== "none" && kind !== "none" ? dateOf(state.since) : null,
    until: state.kind === "paired" && partner !== null ? dateOf(state.until) : null,
    partner: partner?.name ?? null,
    sameLanguage: state.kind === "waiting" ? state.sameLanguage : null,
    former,
  };
}
