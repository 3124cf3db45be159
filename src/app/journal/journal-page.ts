import type { Words } from "../../content/words.ts";
import { linesOf, type StoredEntry, titleOf } from "./entry.ts";

/** An entry as a page shows it. */
export interface EntryItem {
  readonly id: string;
  /** An ISO date. */
  readonly writtenOn: string;
  /** What it came from: a practice's title, or the journal. */
  readonly practice: string;
  readonly lines: readonly string[];
  /** Whether something in it was written, and so can be put in other words. */
  readonly canChange: boolean;
}

/** One month of a member's journal. */
export interface JournalPage {
  /** "2026-11"; null where nothing is kept. */
  readonly month: string | null;
  /** All months that hold entries, newest first. */
  readonly months: readonly string[];
  /** Newest first. */
  readonly entries: readonly EntryItem[];
  readonly custodians: readonly string[];
}

function monthOf({ writtenOn }: StoredEntry): string {
  return writtenOn.slice(0, 7);
}

/** The months of these entries, newest first. */
export function monthsOf(entries: readonly StoredEntry[]): readonly string[] {
  return [...new Set(entries.map(monthOf))].sort().reverse();
}

/** The entries of a month. */
export function entriesOf(entries: readonly StoredEntry[], month: string | null): readonly StoredEntry[] {
  return entries.filter((entry) => monthOf(entry) === month);
}

export function itemsOf(entries: readonly StoredEntry[], words: Words): readonly EntryItem[] {
  return entries.map((entry) => ({
    id: entry.id,
    writtenOn: entry.writtenOn,
    practice: titleOf(entry, words),
    lines: linesOf(entry, words),
    canChange: entry.lines.some(({ kind }) => kind === "written"),
  }));
}
