import { action } from "../../core/chat/action.ts";
import type { MemberId, OrganizationId } from "../../core/ids.ts";
import { deleteEntries } from "../../db/member/practice-data.ts";
import { asApp } from "../../db/transact.ts";
import { type Actor, type Shown, show } from "../actor.ts";
import type { Deps } from "../deps.ts";
import { note, toHome, urgentHelp } from "../home/home-view.ts";
import { toJournal } from "./entry-blocks.ts";

/** Deletes every entry of a member: what they kept, their kind lines, and the ticks of practices they ended. Nothing is opened for it. */
export async function clearJournal(
  deps: Pick<Deps, "database">,
  { organizationId, memberId }: { organizationId: OrganizationId; memberId: MemberId },
): Promise<void> {
  await asApp(deps.database, organizationId, (trx) => deleteEntries(trx, organizationId, memberId));
}

/** A last question: all of it at once cannot be taken back. */
export async function openClearing(_deps: unknown, { words }: Actor): Promise<Shown> {
  const { journal } = words.chat;
  return show({
    title: journal.clearTitle,
    blocks: [{ kind: "text", text: journal.clearText }],
    buttons: [
      { label: journal.clearSure, style: "danger", action: action("journal.clear_sure") },
      toJournal(words),
      toHome(words),
      urgentHelp(words),
    ],
  });
}

export async function clearInChat(deps: Pick<Deps, "database">, actor: Actor): Promise<Shown> {
  const { organizationId, member, words } = actor;
  await clearJournal(deps, { organizationId, memberId: member.id });
  return show(note(words, words.chat.journal.clearedTitle, words.chat.journal.cleared));
}
