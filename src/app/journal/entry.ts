import { z } from "zod";
import { findEntry } from "../../content/library.ts";
import { practiceText, type Words } from "../../content/words.ts";
import type { EntryId, MemberId, OrganizationId } from "../../core/ids.ts";
import { readOwnName } from "../../core/practice/own.ts";
import { VARIANTS } from "../../core/practice/practice.ts";
import type { KeptLine } from "../../core/practice/run.ts";
import { wordsOfLine } from "../../core/practice/run-view.ts";
import type { LocalDate } from "../../core/time/local-time.ts";
import { findEntries, type SealedRow } from "../../db/member/practice-data.ts";
import type { Trx } from "../../db/transact.ts";
import type { ReadingVault } from "../vault.ts";

const LINE = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("picked"),
    step: z.string(),
    option: z.string(),
    words: z.enum(VARIANTS).nullable(),
  }),
  z.object({ kind: z.literal("written"), step: z.string(), text: z.string() }),
]);
const SHAPE = z.object({
  version: z.literal(1),
  kind: z.enum(["tick", "lines"]),
  practice: z.string().nullable(),
  writtenOn: z.string(),
  at: z.number(),
  lines: z.array(LINE),
  // Absent from all but what came from a practice of the organization's own.
  title: z.string().optional(),
});

/** What a member chose to keep, or the tick of a practice that was walked to its end. Rests sealed, time and all. */
export interface Entry {
  readonly kind: "tick" | "lines";
  /** Null for a line written without a practice. */
  readonly practice: string | null;
  readonly writtenOn: LocalDate;
  /** Milliseconds since 1970; for the order alone. */
  readonly at: number;
  readonly lines: readonly KeptLine[];
  /** Of a practice of the organization's own: whatever becomes of it, what was kept can be read. */
  readonly title?: string | undefined;
}

export function toSealable({ kind, practice, writtenOn, at, lines, title }: Entry): z.infer<typeof SHAPE> {
  const entry = {
    version: 1,
    kind,
    practice,
    writtenOn,
    at,
    lines: lines.map((line) => ({ ...line })),
  } as const;
  return title === undefined ? entry : { ...entry, title };
}

/** The same entry; where it came from a practice of the organization's own, with that one's words in it. */
export function tellingItself(entry: Entry, words: Words): Entry {
  const { practice } = entry;
  const text = practice === null ? undefined : practiceText(practice, words);
  if (practice === null || readOwnName(practice) === null || text === undefined) return entry;
  const lines = entry.lines.map(
    (line): KeptLine => ({ step: line.step, kind: "written", text: wordsOfLine(text, line).value }),
  );
  return { ...entry, title: text.title, lines };
}

/** An entry as it is stored. */
export type StoredEntry = Entry & { readonly id: EntryId };

/** Opens one sealed row. */
export function openEntry(vault: ReadingVault, { id, sealed }: SealedRow<EntryId>): StoredEntry {
  return { id, ...SHAPE.parse(vault.open("entry", id, sealed)) };
}

/** The member's entries with text, newest first. */
export async function readJournal(
  trx: Trx,
  vault: ReadingVault,
  member: { organizationId: OrganizationId; memberId: MemberId },
): Promise<readonly StoredEntry[]> {
  return (await readEntries(trx, vault, member)).filter(({ kind }) => kind === "lines");
}

/** Ticks and all, newest first. */
export async function readEntries(
  trx: Trx,
  vault: ReadingVault,
  member: { organizationId: OrganizationId; memberId: MemberId },
): Promise<readonly StoredEntry[]> {
  const rows = await findEntries(trx, member.organizationId, member.memberId);
  return rows.map((row) => openEntry(vault, row)).sort((a, b) => b.at - a.at);
}

/** One line of an entry in words: what it is called, where it has a name, and what was picked or written. */
export function partsOf(
  { practice }: Pick<Entry, "practice">,
  line: KeptLine,
  words: Words,
): { readonly label: string; readonly value: string } {
  const text = practice === null ? undefined : practiceText(practice, words);
  if (text === undefined) return { label: "", value: line.kind === "written" ? line.text : line.option };
  return wordsOfLine(text, line);
}

/** The lines of an entry as the person reads them. */
export function linesOf(entry: Entry, words: Words): readonly string[] {
  return entry.lines.map((line) => {
    const { label, value } = partsOf(entry, line, words);
    return label === "" ? value : `${label}: ${value}`;
  });
}

/** Bytes of own words that a view holds: a Teams card takes 25 KB, once for what is shown and once for its own copy. */
const MOST_BYTES = 8000;

/** How many of these texts a view holds, the first in any case. */
export function countFitting(texts: readonly string[]): number {
  let bytes = 0;
  const tooMany = texts.findIndex((text) => {
    bytes += new TextEncoder().encode(JSON.stringify(text)).length;
    return bytes > MOST_BYTES;
  });
  return tooMany < 0 ? texts.length : Math.max(1, tooMany);
}

/** What an entry came from: the practice's title, or the journal itself. */
export function titleOf(entry: Entry, words: Words): string {
  if (entry.title !== undefined) return entry.title;
  const known = entry.practice !== null && findEntry(entry.practice) !== undefined;
  return known && entry.practice !== null
    ? (practiceText(entry.practice, words)?.title ?? words.chat.journal.title)
    : words.chat.journal.title;
}
