import { action } from "../../core/chat/action.ts";
import type { Block } from "../../core/chat/view.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { type Actor, type Shown, show } from "../actor.ts";
import type { Deps } from "../deps.ts";
import { toHome, urgentHelp } from "../home/home-view.ts";
import { eraseMember } from "./erase-member.ts";
import { describeErasing, type ErasedPerson, foresee } from "./erasing.ts";
import { createExportLink } from "./export-link.ts";

type LinkDeps = Pick<Deps, "database" | "sealing" | "random" | "publicUrl">;

/** A copy, erasing, leaving: one tap each from here. The same view for everyone, whatever is kept. */
export async function openMyData(_deps: unknown, actor: Actor): Promise<Shown> {
  const { words } = actor;
  const { me } = words.chat;
  return show({
    title: me.title,
    blocks: [
      { kind: "text", text: me.intro },
      {
        kind: "buttons",
        buttons: [
          { label: me.copy, action: action("me.copy") },
          { label: words.chat.history.title, action: action("history.open") },
          { label: me.leave, style: "danger", action: action("rhythm.leave") },
          { label: me.erase, style: "danger", action: action("me.erase") },
        ],
      },
    ],
    buttons: [toHome(words), urgentHelp(words)],
  });
}

/** A one-time link to the member's copy; for whoever leads, or works in HR, the way to the page where they are signed in. */
export async function openCopyLink(deps: LinkDeps, actor: Actor): Promise<Shown> {
  const { organizationId, member, now, words } = actor;
  const { me } = words.chat;
  const token = await createExportLink(deps, { organizationId, member, now });
  const buttons = [toHome(words), urgentHelp(words)];
  if (token !== null) {
    return show({
      title: me.copyTitle,
      blocks: me.copyText.map((text): Block => ({ kind: "text", text })),
      buttons: [
        { label: me.getCopy, style: "primary", url: `${deps.publicUrl}/me/copy/${token}` },
        ...buttons,
      ],
    });
  }
  const url = `${deps.publicUrl}/me`;
  const [before = "", , after = ""] = me.copyInBrowser(url);
  return show({
    title: me.copyTitle,
    blocks: [{ kind: "text", text: [before, { kind: "link", text: url, url }, after] }],
    buttons,
  });
}

/** What goes, what stays and why, and a last question. Looking changes nothing. */
export async function openErasing(deps: Pick<Deps, "database">, actor: Actor): Promise<Shown> {
  const { words } = actor;
  const { me } = words.chat;
  const { goes, remains } = describeErasing(words, await foresee(deps, personOf(actor)));
  return show({
    title: me.eraseTitle,
    blocks: [
      { kind: "text", text: me.eraseText },
      { kind: "heading", text: me.goesHeading },
      ...goes.map((text): Block => ({ kind: "text", text: `• ${text}` })),
      { kind: "heading", text: me.remainsHeading },
      ...remains.map((text): Block => ({ kind: "text", text: `• ${text}` })),
    ],
    buttons: [
      { label: me.eraseSure, style: "danger", action: action("me.erase_sure") },
      { label: me.copy, action: action("me.copy") },
      toHome(words),
      urgentHelp(words),
    ],
  });
}

/** Erases, and says what is left. */
export async function eraseMe(
  deps: Pick<Deps, "database" | "sealing" | "random">,
  actor: Actor,
): Promise<Shown> {
  const { organizationId, member, words } = actor;
  const { me } = words.chat;
  const foreseen = await foresee(deps, personOf(actor));
  const remains = await eraseMember(deps, { organizationId, memberId: member.id });
  const told = describeErasing(words, { ...foreseen, ...remains }).remains;
  return show({
    title: me.erasedTitle,
    blocks: [
      { kind: "text", text: me.erased },
      { kind: "heading", text: me.remainsHeading },
      ...told.map((text): Block => ({ kind: "text", text: `• ${text}` })),
      { kind: "text", text: me.erasedAfter },
    ],
    buttons: [toHome(words), urgentHelp(words)],
  });
}

function personOf({ organizationId, member, words }: Actor): ErasedPerson {
  return { organizationId, memberId: member.id, words, zone: member.time_zone as TimeZone };
}
