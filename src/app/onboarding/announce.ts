import { action } from "../../core/chat/action.ts";
import type { ChatReply } from "../../core/chat/reply.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { asApp } from "../../db/transact.ts";
import type { Actor, Asked, Shown } from "../actor.ts";
import type { Deps } from "../deps.ts";
import { openHome } from "../home/open-home.ts";
import { openConsent } from "./consent.ts";

/**
 * The text with a button that HR posts where everyone reads it, by a command in the channel itself: so we need no right to read or to
 * write there. Whoever presses the button sees a view of their own, and nobody sees that they did.
 */
export async function announce(
  deps: Pick<Deps, "database">,
  { organizationId, member, words }: Actor,
): Promise<ChatReply> {
  const { announcement } = words.chat;
  if (!member.roles.includes("hr")) return { kind: "hint", text: announcement.onlyHr };
  const { invitation } = await asApp(deps.database, organizationId, (trx) =>
    findOrganization(trx, organizationId),
  );
  if (invitation !== "announcement") return { kind: "hint", text: announcement.chooseFirst };
  const look = { label: announcement.look, primary: true, action: action("welcome.open") };
  return { kind: "hint", text: announcement.text, buttons: [look], forEveryone: true };
}

/** Behind that button: the start for who takes part already, and for everyone else what it is about, with the three ways on. */
export function openWelcome(
  deps: Pick<Deps, "database" | "sealing">,
  actor: Actor,
  asked: Asked,
): Promise<Shown> {
  return actor.member.contact === "consented" ? openHome(deps, actor, asked) : openConsent(deps, actor);
}
