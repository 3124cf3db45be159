import { said } from "../../content/words/said.ts";
import { action } from "../../core/chat/action.ts";
import type { Block, Button } from "../../core/chat/view.ts";
import { EvenkeelError } from "../../core/errors.ts";
import { type Actor, type Asked, type Shown, show } from "../actor.ts";
import type { Deps } from "../deps.ts";
import { note, startPractice, toHome, urgentHelp } from "../home/home-view.ts";
import type { Writer } from "./change-entry.ts";
import { toJournal } from "./entry-blocks.ts";
import {
  changeKindLine,
  KIND_LINE,
  type KindLine,
  readKindLines,
  THREE_LINES,
  wordsOfSituation,
} from "./kind-lines.ts";

type LineDeps = Pick<Deps, "database" | "sealing">;

/** The lines that the member keeps for hard moments, by moment. */
export async function openKindLines(deps: LineDeps, actor: Actor): Promise<Shown> {
  const { words } = actor;
  const { lines: own } = words.chat;
  const kept = await readKindLines(deps, writerOf(actor));
  let number = 0;
  const blocks = kept.flatMap(({ situation, lines }): readonly Block[] => {
    const numbered = lines.map((line) => ({ line, number: ++number }));
    return [
      { kind: "heading", text: wordsOfSituation(situation, words) },
      { kind: "text", text: numbered.map((each) => `${each.number}. ${each.line.text}`).join("\n") },
      { kind: "buttons", buttons: numbered.flatMap((each) => buttonsOf(each, actor)) },
    ];
  });
  return show({
    title: own.title,
    blocks: [{ kind: "text", text: kept.length === 0 ? own.empty : own.intro }, ...blocks],
    buttons: [
      { label: own.more, action: startPractice(THREE_LINES, 5) },
      toJournal(words),
      toHome(words),
      urgentHelp(words),
    ],
  });
}

function buttonsOf(
  { line, number }: { line: KindLine; number: number },
  { words }: Actor,
): readonly Button[] {
  const { lines: own } = words.chat;
  const args = { entry: line.entry, step: line.step };
  return [
    { label: own.change(number), style: "quiet", action: action("lines.edit", args) },
    { label: own.remove(number), style: "quiet", action: action("lines.remove", args) },
  ];
}

/** A line in a field, to be put in other words. */
export async function openLine(deps: LineDeps, actor: Actor, { action: asked }: Asked): Promise<Shown> {
  const { words } = actor;
  const { lines: own } = words.chat;
  const { entry = "", step = "" } = asked.args;
  const line = (await readKindLines(deps, writerOf(actor)))
    .flatMap(({ lines }) => lines)
    .find((each) => each.entry === entry && each.step === step);
  if (line === undefined) throw said("not_found", "line_gone");
  return show({
    title: own.changeTitle,
    blocks: [
      { kind: "text", text: words.chat.notCrisis },
      {
        kind: "input",
        name: fieldName(entry, step),
        label: own.field,
        hint: own.fieldHint,
        lines: "one",
        maxLength: KIND_LINE.maxLength,
        value: line.text,
        optional: true,
      },
    ],
    buttons: [
      { label: own.save, style: "primary", action: action("lines.save", { entry, step }) },
      { label: own.back, style: "quiet", action: action("lines.open") },
      urgentHelp(words),
    ],
  });
}

export async function saveLine(
  deps: LineDeps,
  actor: Actor,
  { action: asked, values }: Asked,
): Promise<Shown> {
  const { words } = actor;
  const { entry = "", step = "" } = asked.args;
  const name = fieldName(entry, step);
  const text = values[name]?.[0] ?? "";
  if (text.trim() === "") return { kind: "invalid", fields: { [name]: words.chat.lines.missing } };
  const problem = await changeKindLine(deps, writerOf(actor), { entry, step, text });
  if (problem !== null) return { kind: "invalid", fields: { [name]: words.run.problems[problem] } };
  return openKindLines(deps, actor);
}

/** Removes one line, for good. Tapped twice is no error: it is gone. */
export async function removeLine(deps: LineDeps, actor: Actor, { action: asked }: Asked): Promise<Shown> {
  const { words } = actor;
  const { lines: own } = words.chat;
  const { entry = "", step = "" } = asked.args;
  await changeKindLine(deps, writerOf(actor), { entry, step, text: "" }).catch((error) => {
    if (!(error instanceof EvenkeelError) || error.code !== "not_found") throw error;
  });
  const said = note(words, own.removedTitle, own.removed);
  const back: Button = { label: own.title, action: action("lines.open") };
  return show({ ...said, buttons: [back, ...said.buttons] });
}

/** Named by line: a platform may carry what was typed over to a field of the same name. */
function fieldName(entry: string, step: string): string {
  return `line_${step}_${entry.slice(0, 8)}`;
}

function writerOf({ organizationId, member, words }: Actor): Writer {
  return { organizationId, memberId: member.id, words };
}
