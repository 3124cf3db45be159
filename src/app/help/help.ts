import { type Actor, type Shown, show } from "../actor.ts";
import { needAMoment, toHome, urgentHelp } from "../home/home-view.ts";

/** What this is and what one can say to it, with people to turn to first. */
export async function openHelp(_deps: unknown, actor: Actor): Promise<Shown> {
  const { words } = actor;
  const { help } = words.chat;
  return show({
    title: help.title,
    blocks: [
      { kind: "text", text: words.chat.notCrisis },
      { kind: "text", text: help.text },
      { kind: "facts", facts: help.commands.map(([label = "", value = ""]) => ({ label, value })) },
    ],
    buttons: [urgentHelp(words), needAMoment(words), toHome(words)],
  });
}
