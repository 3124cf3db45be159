import { findPractice } from "../../content/library.ts";
import { said } from "../../content/words/said.ts";
import { practiceText, type Words } from "../../content/words.ts";
import { type EntryId, parseId } from "../../core/ids.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { openVault, readVault } from "../vault.ts";
import type { Writer } from "./change-entry.ts";
import { type Entry, partsOf, readJournal, type StoredEntry } from "./entry.ts";
import { type LineProblem, problemOf, rewriteEntry } from "./rewrite.ts";

/** The practice that finds lines for one kind of moment, and its step that says for which. */
export const THREE_LINES = "three-kind-lines";
const SITUATION = "situation";

/** Steps whose kept line is one to say to oneself, by practice. Each keeps one line at most. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  [THREE_LINES]: ["hard", "others", "give"],
  "friend-lens": ["say", "borrow"],
  "soothing-phrase": ["phrase"],
};

/** So many are shown of a situation, the newest; older ones stay in the journal. */
const MOST_OF_SITUATION = 3;

/** The room of a line: short enough to be read once, slowly. UTF-16 units, and words. */
export const KIND_LINE = { maxLength: 150, maxWords: 15 } as const;

/** A line that a member keeps to say to themselves. */
export interface KindLine {
  readonly entry: EntryId;
  readonly step: string;
  readonly text: string;
  /** One of SITUATIONS; null for a line that was kept for no moment in particular. */
  readonly situation: string | null;
}

/** The moments for which lines are kept, in their order. */
export const SITUATIONS: readonly string[] = (findPractice(THREE_LINES)?.steps ?? []).flatMap((step) =>
  step.id === SITUATION && "options" in step ? step.options.map(({ id }) => id) : [],
);

/** Lines by the moment they are for, in the order of SITUATIONS, those for any moment last. */
export interface KindLines {
  readonly situation: string | null;
  readonly lines: readonly KindLine[];
}

/** What a moment is called: "When I make a mistake". */
export function wordsOfSituation(situation: string | null, words: Words): string {
  const named = situation && practiceText(THREE_LINES, words)?.steps[SITUATION]?.options?.[situation];
  return named || words.chat.lines.anyMoment;
}

/** The kind lines among these entries (newest first). A line that stands there twice counts once. */
export function kindLinesOf(entries: readonly StoredEntry[], words: Words): readonly KindLines[] {
  const lines = entries.flatMap((entry) => linesIn(entry, words));
  return [...SITUATIONS, null].flatMap((situation): readonly KindLines[] => {
    const texts = new Set<string>();
    const own = lines.filter((line) => {
      const isNew = line.situation === situation && !texts.has(line.text);
      if (isNew) texts.add(line.text);
      return isNew;
    });
    return own.length === 0 ? [] : [{ situation, lines: own.slice(0, MOST_OF_SITUATION) }];
  });
}

function linesIn(entry: StoredEntry, words: Words): readonly KindLine[] {
  const situation = situationOf(entry);
  return entry.lines.flatMap((line): readonly KindLine[] => {
    const text = isSaid(entry, line.step) ? partsOf(entry, line, words).value : "";
    return text === "" ? [] : [{ entry: entry.id, step: line.step, text, situation }];
  });
}

function situationOf({ lines }: Entry): string | null {
  const found = lines.find(({ step }) => step === SITUATION);
  return found?.kind === "picked" && SITUATIONS.includes(found.option) ? found.option : null;
}

/** Whether what this step of the entry's practice keeps is a line to say to oneself. */
export function isSaid({ practice }: Pick<Entry, "practice">, step: string): boolean {
  return practice !== null && (SAID[practice]?.includes(step) ?? false);
}

/** At most three lines for a moment: those kept for it, then those for any, then the others. */
export function linesFor(kept: readonly KindLines[], situation: string | null): readonly string[] {
  const of = (wanted: (group: KindLines) => boolean) => kept.filter(wanted).flatMap(({ lines }) => lines);
  const fitting = [
    ...of((group) => group.situation === situation),
    ...of((group) => group.situation === null),
    ...of(() => true),
  ];
  return [...new Set(fitting.map(({ text }) => text))].slice(0, MOST_OF_SITUATION);
}

type LineDeps = Pick<Deps, "database" | "sealing">;

/** The member's kind lines. */
export async function readKindLines(
  deps: LineDeps,
  { organizationId, memberId, words }: Writer,
): Promise<readonly KindLines[]> {
  return asApp(deps.database, organizationId, async (trx) => {
    const owner = { organizationId, memberId };
    return kindLinesOf(await readJournal(trx, await readVault(trx, deps, owner), owner), words);
  });
}

/** Which line is meant, and what it is to say; nothing for one that is to go. */
export interface LineChange {
  readonly entry: string;
  readonly step: string;
  readonly text: string;
}

/**
 * Puts other words in a line's place, also where it was picked; without words the line goes, and its entry with the last of them. Returns
 * what is wrong, or null. Throws `not_found` where the line is not there any more.
 */
export async function changeKindLine(
  deps: LineDeps,
  writer: Writer,
  { entry: id, step, text: typed }: LineChange,
): Promise<LineProblem | null> {
  const text = typed.trim();
  const problem = problemOf(text, KIND_LINE);
  if (problem !== null) return problem;
  const entryId = parseId<"entry">(id);
  const { organizationId, memberId } = writer;
  if (entryId === null) throw said("not_found", "line_gone");
  return asApp(deps.database, organizationId, async (trx) => {
    const vault = await openVault(trx, deps, { organizationId, memberId });
    let isThere = false;
    const change = (entry: StoredEntry) => {
      isThere = isSaid(entry, step) && entry.lines.some((line) => line.step === step);
      return isThere ? withLine(entry, step, text) : entry.lines;
    };
    const isFound = await rewriteEntry(trx, vault, writer, { id: entryId, change });
    // In here: who wrote nothing yet would else be left with a key.
    if (!isFound || !isThere) throw said("not_found", "line_gone");
    return null;
  });
}

function withLine(entry: StoredEntry, step: string, text: string): StoredEntry["lines"] {
  const lines = entry.lines.flatMap((line) => {
    if (line.step !== step) return [line];
    return text === "" ? [] : [{ kind: "written", step, text } as const];
  });
  // The moment alone is no line.
  return lines.some((line) => isSaid(entry, line.step)) ? lines : [];
}
