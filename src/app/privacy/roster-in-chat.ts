import { action } from "../../core/chat/action.ts";
import type { Block, View } from "../../core/chat/view.ts";
import { OBJECTION_REASONS } from "../../core/privacy/objection.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { hasAuditor } from "../../db/pulse/objections.ts";
import { asApp } from "../../db/transact.ts";
import { type Actor, type Asked, type Shown, show } from "../actor.ts";
import type { Deps } from "../deps.ts";
import { note, toHome, urgentHelp } from "../home/home-view.ts";
import { namesCounted } from "../summary/nameless-slots.ts";
import { wordsOfDay } from "../words-of-time.ts";
import { findGroup, wordsOfGroup } from "./group-line.ts";
import type { MyGroup } from "./my-group.ts";
import { objectToRoster, parseReason } from "./object-to-roster.ts";

/** Names that a view lists; the page lists more. A text holds 3,000 characters. */
const NAMES = 60;
const LONGEST_NAMES = 2_400;

/** Who is counted together with the member, and the form that objects to it: one tap to open, one to send. */
export async function openRoster(deps: Pick<Deps, "database">, actor: Actor): Promise<Shown> {
  const { organizationId } = actor;
  return asApp(deps.database, organizationId, async (trx) => {
    const group = await findGroup(trx, actor);
    const { roster, receipt } = actor.words.chat;
    if (group === null) return show(note(actor.words, roster.title, receipt.nowhere));
    const { node, window } = group;
    const names = await namesCounted(trx, organizationId, { windowId: window.id, node, limit: NAMES });
    return show(rosterView(actor, { group, names, isDecided: await hasAuditor(trx, organizationId) }));
  });
}

interface RosterParts {
  readonly group: MyGroup;
  readonly names: readonly string[];
  /** Whether there is an auditor to decide. */
  readonly isDecided: boolean;
}

function rosterView(actor: Actor, { group, names, isDecided }: RosterParts): View {
  const { words, member } = actor;
  const { roster } = words.chat;
  const closes = wordsOfDay(group.window.closes_at, member.time_zone as TimeZone, words);
  const state = roster.states[group.list];
  const form: readonly Block[] = [
    { kind: "divider" },
    { kind: "heading", text: roster.wrong },
    { kind: "text", text: isDecided ? roster.decides(closes) : roster.decidesItself },
    {
      kind: "choices",
      name: "reason",
      label: roster.why,
      options: OBJECTION_REASONS.map((value) => ({ value, label: roster.reasons[value] })),
      optional: false,
    },
    { kind: "text", text: roster.stored, quiet: true },
  ];
  const send = action("roster.object", { window: group.window.id, node: group.node });
  const isOut = group.list === "left_out";
  return {
    title: roster.title,
    blocks: [
      { kind: "text", text: roster.until(wordsOfGroup(group, words), group.people, closes) },
      { kind: "text", text: wordsOfNames(actor, group.people, names) },
      ...(state === null ? [] : [{ kind: "text", text: state } as const]),
      ...(isOut ? [] : form),
    ],
    buttons: [
      ...(isOut ? [] : [{ label: roster.send, style: "primary", action: send } as const]),
      toHome(words),
      urgentHelp(words),
    ],
  };
}

function wordsOfNames({ words }: Actor, people: number, names: readonly string[]): string {
  const { roster } = words.chat;
  const shown: string[] = [];
  let length = 0;
  for (const name of names) {
    length += name.length + 2;
    if (length > LONGEST_NAMES) break;
    shown.push(name);
  }
  const list = shown.join(", ");
  return shown.length < people ? roster.namesAndMore(list, people - shown.length) : roster.names(list);
}

/** Objects to the list that the view showed. The same words the first time and every other. */
export async function objectInChat(
  deps: Pick<Deps, "database">,
  actor: Actor,
  { action: asked, values }: Asked,
): Promise<Shown> {
  const { organizationId, member, words, now } = actor;
  const { roster } = words.chat;
  const reason = parseReason(values.reason?.[0]);
  if (reason === null) return { kind: "invalid", fields: { reason: roster.missing } };
  const form = { window: asked.args.window ?? "", node: asked.args.node ?? "", reason };
  const state = await objectToRoster(deps, { organizationId, memberId: member.id }, form, now);
  return show(note(words, roster.doneTitle, roster.done[state]));
}
