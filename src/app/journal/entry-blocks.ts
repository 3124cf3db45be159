import type { Words } from "../../content/words.ts";
import { action } from "../../core/chat/action.ts";
import type { Block, Button } from "../../core/chat/view.ts";
import { wordsOfDate } from "../words-of-time.ts";
import { countFitting, linesOf, type StoredEntry, titleOf } from "./entry.ts";

/** A view holds so many, and of long ones fewer. */
const MOST_ENTRIES = 8;

/** The newest of these entries that a view holds, by day, each with what can be done with it; and how many that are. */
export function entryBlocks(
  entries: readonly StoredEntry[],
  words: Words,
): { readonly blocks: readonly Block[]; readonly shown: number } {
  const texts = entries
    .slice(0, MOST_ENTRIES)
    .map((entry) => [titleOf(entry, words), ...linesOf(entry, words)].join("\n"));
  const shown = countFitting(texts);
  const blocks = entries.slice(0, shown).flatMap((entry, index): readonly Block[] => {
    const on = wordsOfDate(entry.writtenOn, words);
    const isNewDay = entries[index - 1]?.writtenOn !== entry.writtenOn;
    return [
      ...(isNewDay ? [{ kind: "heading", text: on } as const] : []),
      { kind: "text", text: texts[index] ?? "" },
      { kind: "buttons", buttons: buttonsOf(entry, words, { on, number: index + 1 }) },
    ];
  });
  return { blocks, shown };
}

function buttonsOf(
  entry: StoredEntry,
  { chat }: Words,
  { on, number }: { on: string; number: number },
): readonly Button[] {
  const args = { entry: entry.id };
  const change: Button = {
    label: chat.journal.change(on, number),
    style: "quiet",
    action: action("journal.edit", args),
  };
  return [
    ...(entry.lines.some(({ kind }) => kind === "written") ? [change] : []),
    {
      label: chat.journal.remove(on, number),
      style: "quiet",
      action: action("journal.delete", args),
    },
  ];
}

export function toJournal({ chat }: Words): Button {
  return { label: chat.home.journal, style: "quiet", action: action("journal.open") };
}
