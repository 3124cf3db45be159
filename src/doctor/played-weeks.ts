import type { Action } from "../core/chat/action.ts";
import type { View } from "../core/chat/view.ts";
import { findItem } from "../core/pulse/instrument.ts";
import type { Instant } from "../core/time/instant.ts";
import { FOUNDING, type Played } from "./played.ts";

/** When a member wants messages: 1 (Monday) to 7, and a time of the day. */
export interface Rhythm {
  readonly weekday: number;
  readonly at: string;
}

/** What nearly everybody leaves as it is. */
export const USUAL: Rhythm = { weekday: 1, at: "10:00" };

/** `days` after the founding, and so many hours. */
export function day(days: number, hours = 0): Instant {
  return FOUNDING.add({ hours: 24 * days + hours });
}

/** The first window opens on the Monday four weeks after the founding. */
export const OPENING = 28;

/** Everyone consents in the second week. */
export async function consentAll(played: Played, rhythmOf: (index: number) => Rhythm): Promise<void> {
  await played.advance(day(9));
  for (const [index, { account }] of played.members.entries()) {
    const { weekday, at } = rhythmOf(index);
    const values = { weekdays: [String(weekday)], at: [at], everyWeeks: ["1"] };
    await played.act(account, { verb: "consent.give", args: {} }, values);
  }
}

/** This week's two questions: what saves them, and their fields. */
export interface Questions {
  readonly save: Action;
  readonly names: readonly string[];
}

/** Opens the questions in one member's name; they are the same for everyone. */
export async function openQuestions(played: Played, account: string): Promise<Questions> {
  const reply = await played.act(account, { verb: "pulse.open", args: {} });
  if (!("view" in reply)) throw new Error("The questions did not open.");
  return questionsOf(reply.view);
}

function questionsOf(view: View): Questions {
  const save = view.buttons.find((button) => "action" in button && button.action.verb === "pulse.save");
  if (save === undefined || !("action" in save))
    throw new Error(`There was nothing to answer: ${view.title}.`);
  return { save: save.action, names: view.blocks.flatMap((b) => (b.kind === "choices" ? [b.name] : [])) };
}

/** Answers with the given strain, 0 (none) to 4 (every day). */
export async function answer(
  played: Played,
  account: string,
  { save, names }: Questions,
  felt: number,
): Promise<void> {
  const values = names.map((name) => {
    const turned = findItem(name.toUpperCase())?.key === "R" ? 4 - felt : felt;
    return [name, [String(turned)]] as const;
  });
  await played.act(account, save, Object.fromEntries(values));
}

/** Opens a practice and goes through it to its end, writing `text` wherever something may be written and keeping it. */
export async function practise(
  played: Played,
  account: string,
  { id, text }: { id: string; text: string },
): Promise<void> {
  let reply = await played.act(account, { verb: "practice.start", args: { practice: id, minutes: "1" } });
  for (let step = 0; step < 16 && "view" in reply; step++) {
    const { buttons, blocks } = reply.view;
    const next = buttons.find((button) => "action" in button && WALKING.has(button.action.verb));
    if (next === undefined || !("action" in next)) return;
    const values = blocks.flatMap((block): [string, string[]][] => {
      if (block.kind === "choices") return [[block.name, [block.options[0]?.value ?? ""]]];
      return "name" in block ? [[block.name, [text]]] : [];
    });
    reply = await played.act(account, next.action, Object.fromEntries(values));
  }
}

/** What leads through a practice and keeps what was written. */
const WALKING: ReadonlySet<string> = new Set(["practice.answer", "practice.keep", "practice.after"]);
