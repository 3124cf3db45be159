import type { Words } from "../../content/words.ts";
import type { Block } from "../../core/chat/view.ts";
import type { KeptLine } from "../../core/practice/run.ts";
import { countFitting, partsOf, type StoredEntry } from "../journal/entry.ts";
import { isSaid } from "../journal/kind-lines.ts";
import { wordsOfDate } from "../words-of-time.ts";

/** Lines of a view, and of long ones fewer; the member's own page holds all. */
const MOST_LINES = 24;

const GROUPS = ["efforts", "kindnesses", "others"] as const;
type Group = (typeof GROUPS)[number];

/** Kept lines that tell of something done, by practice and step. */
const EFFORTS: readonly string[] = [
  "effort-and-kindness-log effort",
  "small-step-kind-word activity",
  "values-step act",
];
const KINDNESSES: readonly string[] = ["effort-and-kindness-log kindness"];
/** How it turned out, and for which moment it was, is not what a look back is about. */
const LEFT_OUT: readonly string[] = ["effort-and-kindness-log outcome", "three-kind-lines situation"];
/** "Nothing today" is a whole entry, and no line to look back on. */
const NOTHING = "nothing";

interface Line {
  readonly group: Group;
  readonly text: string;
}

/** What was kept, as efforts, kindnesses and the rest, newest first, each with its date. Nothing is counted, compared or missed. */
export function lookBack(journal: readonly StoredEntry[], words: Words): readonly Block[] {
  const { own } = words.chat;
  const lines = journal.flatMap((entry) => linesOf(entry, words));
  if (lines.length === 0) return [{ kind: "text", text: own.noEntries }];
  const shown = fitting(lines);
  const blocks = GROUPS.flatMap((group): readonly Block[] => {
    const texts = shown.filter((line) => line.group === group);
    if (texts.length === 0) return [];
    return [
      { kind: "heading", text: own.lookBack[group] },
      ...texts.map(({ text }): Block => ({ kind: "text", text })),
    ];
  });
  return shown.length < lines.length
    ? [...blocks, { kind: "text", text: own.moreOnPage, quiet: true }]
    : blocks;
}

function linesOf(entry: StoredEntry, words: Words): readonly Line[] {
  const on = wordsOfDate(entry.writtenOn, words);
  return entry.lines.flatMap((line): readonly Line[] => {
    const group = groupOf(entry, line);
    const { value } = partsOf(entry, line, words);
    return group === null || value === "" ? [] : [{ group, text: `${on}\n${value}` }];
  });
}

function groupOf(entry: StoredEntry, line: KeptLine): Group | null {
  const place = `${entry.practice} ${line.step}`;
  if (LEFT_OUT.includes(place) || (line.kind === "picked" && line.option === NOTHING)) return null;
  if (EFFORTS.includes(place)) return "efforts";
  return KINDNESSES.includes(place) || isSaid(entry, line.step) ? "kindnesses" : "others";
}

function fitting(lines: readonly Line[]): readonly Line[] {
  const found = lines.slice(0, MOST_LINES);
  return found.slice(0, countFitting(found.map(({ text }) => text)));
}
