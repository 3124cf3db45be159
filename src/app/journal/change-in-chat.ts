import { action } from "../../core/chat/action.ts";
import type { Block } from "../../core/chat/view.ts";
import { type Actor, type Asked, type Shown, show } from "../actor.ts";
import type { Deps } from "../deps.ts";
import { note, urgentHelp } from "../home/home-view.ts";
import { wordsOfDate } from "../words-of-time.ts";
import { changeEntry, readEntry, type Writer } from "./change-entry.ts";
import { partsOf, type StoredEntry, titleOf } from "./entry.ts";
import { toJournal } from "./entry-blocks.ts";
import { writtenLines } from "./rewrite.ts";

type ChangeDeps = Pick<Deps, "database" | "sealing">;

/** An entry with a field for each line that was written. */
export async function openChanging(deps: ChangeDeps, actor: Actor, { action: asked }: Asked): Promise<Shown> {
  const { words } = actor;
  const { journal } = words.chat;
  const entry = await readEntry(deps, writerOf(actor), asked.args.entry ?? "");
  const picked = entry.lines
    .filter(({ kind }) => kind === "picked")
    .map((line) => partsOf(entry, line, words));
  const fields = writtenLines(entry, words).map(
    ({ at, label, text, lines, maxLength }): Block => ({
      kind: "input",
      name: fieldName(entry.id, at),
      label: label === "" ? journal.changeField : label,
      lines,
      maxLength,
      value: text,
      optional: true,
    }),
  );
  return show({
    title: journal.changeTitle,
    blocks: [
      { kind: "text", text: words.chat.notCrisis },
      { kind: "text", text: `${wordsOfDate(entry.writtenOn, words)}: ${titleOf(entry, words)}` },
      ...(picked.length > 0 ? [{ kind: "facts", facts: picked } as const] : []),
      ...fields,
      { kind: "text", text: journal.changeHint, quiet: true },
    ],
    buttons: [
      { label: journal.save, style: "primary", action: action("journal.save", { entry: entry.id }) },
      toJournal(words),
      urgentHelp(words),
    ],
  });
}

/** Puts the new words in place of the old ones, which are nowhere then. */
export async function saveChange(
  deps: ChangeDeps,
  actor: Actor,
  { action: asked, values }: Asked,
): Promise<Shown> {
  const { words } = actor;
  const { journal } = words.chat;
  const id = asked.args.entry ?? "";
  const texts = new Map<number, string>();
  for (let at = 0; at < MOST_LINES; at++) {
    const text = values[fieldName(id, at)]?.[0];
    if (text !== undefined) texts.set(at, text);
  }
  const changed = await changeEntry(deps, writerOf(actor), { id, texts });
  if (changed.kind === "invalid") {
    const problem = (name: "missing" | "too_long" | "too_many_words") =>
      name === "missing" ? journal.changeMissing : words.run.problems[name];
    const fields = [...changed.problems].map(([at, name]) => [fieldName(id, at), problem(name)]);
    return { kind: "invalid", fields: Object.fromEntries(fields) };
  }
  const said = note(words, journal.changedTitle, journal.changed);
  return show({ ...said, buttons: [toJournal(words), ...said.buttons] });
}

/** More lines than any practice keeps. */
const MOST_LINES = 20;

/** Named by entry: a platform may carry what was typed over to a field of the same name. */
function fieldName(entry: StoredEntry["id"] | string, at: number): string {
  return `line${at}_${entry.slice(0, 8)}`;
}

function writerOf({ organizationId, member, words }: Actor): Writer {
  return { organizationId, memberId: member.id, words };
}
