import { findPractice } from "../../content/library.ts";
import type { Words } from "../../content/words.ts";
import type { EntryId, MemberId, OrganizationId } from "../../core/ids.ts";
import type { KeptLine } from "../../core/practice/run.ts";
import { deleteEntry, findEntryToChange, updateEntry } from "../../db/member/practice-data.ts";
import type { Trx } from "../../db/transact.ts";
import type { Vault } from "../vault.ts";
import { openEntry, partsOf, type StoredEntry, toSealable } from "./entry.ts";

interface Owner {
  readonly organizationId: OrganizationId;
  readonly memberId: MemberId;
}

/** A line that its writer may put in other words, with the room it has. */
export interface WrittenLine {
  /** Its place among the entry's lines. */
  readonly at: number;
  /** What it is called in the practice; empty for a line of the journal's own. */
  readonly label: string;
  readonly text: string;
  /** In UTF-16 units. */
  readonly maxLength: number;
  readonly maxWords: number | null;
  readonly lines: "one" | "several";
}

/** The room of a line that was written without a practice. */
const JOURNAL_LINE = { lines: "several", maxLength: 2000 } as const;

/** The room that a line of this step of a practice has. */
function roomOf({ practice }: Pick<StoredEntry, "practice">, step: string) {
  const found = practice === null ? undefined : findPractice(practice)?.steps.find(({ id }) => id === step);
  const field = found !== undefined && "field" in found ? found.field : JOURNAL_LINE;
  const maxWords = "maxWords" in field ? (field.maxWords ?? null) : null;
  return { lines: field.lines, maxLength: field.maxLength, maxWords };
}

/** What of an entry was written and not picked. */
export function writtenLines(entry: StoredEntry, words: Words): readonly WrittenLine[] {
  return entry.lines.flatMap((line, at): readonly WrittenLine[] =>
    line.kind === "written"
      ? [{ at, label: partsOf(entry, line, words).label, text: line.text, ...roomOf(entry, line.step) }]
      : [],
  );
}

export type LineProblem = "too_long" | "too_many_words";

/** What is wrong with a line's new words; null where nothing is. `text` is trimmed. */
export function problemOf(
  text: string,
  { maxLength, maxWords }: Pick<WrittenLine, "maxLength" | "maxWords">,
): LineProblem | null {
  if (text.length > maxLength) return "too_long";
  return maxWords !== null && text.split(/\s+/u).length > maxWords ? "too_many_words" : null;
}

/**
 * Puts what `change` makes of an entry's lines in their place; without any line left, the entry goes. Returns false where the entry is
 * not there any more. One row, sealed anew under the same id; when it was written stays as it was.
 */
export async function rewriteEntry(
  trx: Trx,
  vault: Vault,
  { organizationId, memberId }: Owner,
  { id, change }: { id: EntryId; change: (entry: StoredEntry) => readonly KeptLine[] },
): Promise<boolean> {
  const row = await findEntryToChange(trx, organizationId, memberId, id);
  if (row === undefined) return false;
  const entry = openEntry(vault, row);
  const lines = change(entry);
  if (lines.length === 0) return deleteEntry(trx, organizationId, memberId, id);
  const sealed = vault.seal("entry", id, toSealable({ ...entry, lines }));
  await updateEntry(trx, organizationId, memberId, { id, sealed });
  return true;
}
