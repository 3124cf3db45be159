import { action } from "../../core/chat/action.ts";
import type { Envelope } from "../../core/chat/envelope.ts";
import type { ChatReply } from "../../core/chat/reply.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { recordInvited } from "../../db/delivery/deliveries.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { markInvited } from "../../db/member/preferences.ts";
import { asApp } from "../../db/transact.ts";
import type { Actor } from "../actor.ts";
import { envelopeOf } from "../delivery/envelopes.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";

/** Words in the conversation, with the way to the start. The same for everyone. */
export function say({ words }: Pick<Actor, "words">, text: string): ChatReply {
  const open = { label: words.chat.envelopes.open, primary: true, action: action("home.open") };
  return { kind: "hint", text, buttons: [open] };
}

/**
 * The first words to someone who added the bot. Who was never invited gets the one invitation here and now, and no second one later: they
 * came by themselves, so quiet hours do not hold it. Everyone else is greeted.
 */
export async function welcome(
  deps: Pick<Deps, "database" | "random" | "publicUrl">,
  actor: Actor,
): Promise<ChatReply> {
  const { organizationId, member, words, now } = actor;
  if (member.contact !== null && member.contact !== "invited") return say(actor, words.chat.hello);
  const isFirst = await asApp(deps.database, organizationId, async (trx) => {
    if ((await findOrganization(trx, organizationId)).invitation !== "dm") return null;
    const today = localDate(now, member.time_zone as TimeZone);
    await markInvited(trx, organizationId, [member.id], today);
    return recordInvited(trx, organizationId, { id: newId(deps.random, now), memberId: member.id, at: now });
  });
  // Where nobody is written to first: an administrator may have added the bot for all of them.
  if (isFirst === null) return { kind: "nothing" };
  if (!isFirst) return say(actor, words.chat.hello);
  const { text, buttons }: Envelope = envelopeOf(
    { kind: "invitation", subject: null },
    words,
    deps.publicUrl,
  );
  return { kind: "hint", text, buttons };
}
