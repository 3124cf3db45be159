import type { View } from "../../core/chat/view.ts";
import { FEWEST_PEOPLE, leave, NO_PAIRING, type Pairing, waitsLong, wish } from "../../core/peers/pairing.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { localMoment } from "../../core/time/local-time.ts";
import { countMembers, findOrganization } from "../../db/directory/directory.ts";
import { findPreferences } from "../../db/member/preferences.ts";
import { lockPairing } from "../../db/program/pairings.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import { type Actor, type Asked, type Shown, show } from "../actor.ts";
import { noteSign } from "../delivery/silence.ts";
import type { Deps } from "../deps.ts";
import { note } from "../home/home-view.ts";
import { openVault } from "../vault.ts";
import { noPartnerView, offerView, partnerView, waitingView } from "./partner-view.ts";
import { readPartner } from "./read-partner.ts";
import { openPairing, readPairing, storePairing } from "./sealed-pairing.ts";

type PeerDeps = Pick<Deps, "database" | "sealing" | "help">;

function ownerOf({ organizationId, member, now }: Actor) {
  const { day: today } = localMoment(now, member.time_zone as TimeZone);
  return { organizationId, memberId: member.id, today };
}

/** How it stands: the offer with all there is to know, the wait, or the partner. Nothing of it is logged. */
export async function openPartner(deps: PeerDeps, actor: Actor): Promise<Shown> {
  await noteSign(deps, actor);
  return asApp(deps.database, actor.organizationId, async (trx) => {
    const pairing = await readPairing(trx, deps, ownerOf(actor));
    // Whoever waits or is paired can always look, and leave.
    const why = pairing.state.kind === "none" ? await whyNot(trx, actor) : null;
    return show(why === null ? await drawn(trx, deps, { actor, pairing }) : noPartnerView(actor.words, why));
  });
}

/** Why nobody can be found for this person; null where somebody can. */
async function whyNot(
  trx: Trx,
  { organizationId, member }: Actor,
): Promise<"too_few" | "no_messages" | null> {
  if ((await countMembers(trx, organizationId)) < FEWEST_PEOPLE) return "too_few";
  const row = await findPreferences(trx, organizationId, member.id);
  return row?.contact === "consented" ? null : "no_messages";
}

async function drawn(
  trx: Trx,
  deps: PeerDeps,
  { actor, pairing }: { readonly actor: Actor; readonly pairing: Pairing },
): Promise<View> {
  const { words, organizationId } = actor;
  const owner = ownerOf(actor);
  const { state } = pairing;
  if (state.kind === "waiting") return waitingView(words, state, waitsLong(pairing, owner.today));
  const partner = await readPartner(trx, deps, { ...owner, pairing });
  if (partner !== null && state.kind === "paired")
    return partnerView(words, { ...partner, until: state.until });
  const { custodians } = await findOrganization(trx, organizationId);
  return offerView(words, { custodians, isOver: state.kind === "paired", trained: deps.help.peersTrained });
}

/** Asks for a partner, or changes what is asked for. */
export async function wishForPartner(deps: PeerDeps, actor: Actor, { values }: Asked): Promise<Shown> {
  const language = values.language?.[0] ?? "any";
  if (language !== "any" && language !== "same")
    return { kind: "invalid", fields: { language: actor.words.peers.unknownChoice } };
  return asApp(deps.database, actor.organizationId, async (trx) => {
    const why = await whyNot(trx, actor);
    if (why !== null) return show(noPartnerView(actor.words, why));
    const owner = ownerOf(actor);
    const to = async (before: Pairing) => {
      const isPaired = (await readPartner(trx, deps, { ...owner, pairing: before })) !== null;
      // A pair of which only this half is left is over, and must not be in the way.
      const free = isPaired ? before : before.state.kind === "paired" ? leave(before, owner.today) : before;
      return wish(free, { today: owner.today, sameLanguage: language === "same" });
    };
    const pairing = await change(trx, deps, { actor, to });
    return show(await drawn(trx, deps, { actor, pairing }));
  });
}

/** Ends a wish or a pair at once. No reason is asked for, and nobody is told. */
export async function leavePartner(deps: PeerDeps, actor: Actor): Promise<Shown> {
  const { today } = ownerOf(actor);
  await asApp(deps.database, actor.organizationId, (trx) =>
    change(trx, deps, { actor, to: async (before) => leave(before, today) }),
  );
  const { peers } = actor.words;
  return show(note(actor.words, peers.leftTitle, peers.left));
}

/** Changes the member's own row, and no other: a second row written with it would tell who the partner is. */
async function change(
  trx: Trx,
  deps: PeerDeps,
  { actor, to }: { readonly actor: Actor; readonly to: (before: Pairing) => Promise<Pairing> },
): Promise<Pairing> {
  const owner = ownerOf(actor);
  const vault = await openVault(trx, deps, owner);
  const sealed = await lockPairing(trx, owner.organizationId, owner.memberId);
  const before: Pairing = sealed === null ? NO_PAIRING : openPairing(vault, owner.memberId, sealed);
  const pairing = await to(before);
  if (pairing === before) return before;
  await storePairing(trx, vault, { ...owner, pairing });
  return pairing;
}
