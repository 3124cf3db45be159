import type { Words } from "../../content/words.ts";
import { action } from "../../core/chat/action.ts";
import type { Block } from "../../core/chat/view.ts";
import { LOCALES } from "../../core/locale.ts";
import { type Actor, type Shown, show } from "../actor.ts";
import { changeOrPause, needAMoment, toHome, urgentHelp } from "../home/home-view.ts";
import { languageName } from "../rhythm/preferences-form.ts";

/** What this is and is not, who sees what, what one can say to it, the other languages, and people to turn to. */
export async function openHelp(_deps: unknown, actor: Actor): Promise<Shown> {
  const { words } = actor;
  const { help, home } = words.chat;
  const facts = (pairs: readonly (readonly string[])[]): Block => ({
    kind: "facts",
    facts: pairs.map(([label = "", value = ""]) => ({ label, value })),
  });
  return show({
    title: help.title,
    blocks: [
      { kind: "text", text: words.chat.notCrisis },
      { kind: "text", text: help.text },
      { kind: "text", text: help.isNot },
      { kind: "heading", text: help.whoTitle },
      facts(help.who),
      { kind: "heading", text: help.commandsTitle },
      facts(help.commands),
      { kind: "heading", text: help.personTitle },
      { kind: "text", text: help.person },
      ...languages(words),
    ],
    buttons: [
      urgentHelp(words),
      needAMoment(words),
      changeOrPause(words),
      { label: home.privacy, style: "quiet", action: action("privacy.open") },
      toHome(words),
    ],
  });
}

/** For everyone, whether they get messages or not. Each language is named in its own words. */
function languages(words: Words): readonly Block[] {
  const others = LOCALES.filter((locale) => locale !== words.locale);
  if (others.length === 0) return [];
  return [
    { kind: "text", text: words.chat.help.languageText },
    {
      kind: "buttons",
      buttons: others.map((to) => ({ label: languageName(to), action: action("language.set", { to }) })),
    },
  ];
}
