import { said } from "../../content/words/said.ts";
import type { Words } from "../../content/words.ts";
import type { EvenkeelError } from "../../core/errors.ts";
import { type EntryId, type MemberId, type OrganizationId, parseId } from "../../core/ids.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { openVault, readVault } from "../vault.ts";
import { readJournal, type StoredEntry } from "./entry.ts";
import { type LineProblem, problemOf, rewriteEntry, writtenLines } from "./rewrite.ts";

type ChangeDeps = Pick<Deps, "database" | "sealing">;

/** Whose entry, and in which words. */
export interface Writer {
  readonly organizationId: OrganizationId;
  readonly memberId: MemberId;
  readonly words: Words;
}

/** One entry of the writer's own. Throws `not_found` where there is none. */
export async function readEntry(deps: ChangeDeps, writer: Writer, id: string): Promise<StoredEntry> {
  const { organizationId, memberId } = writer;
  const entryId = idOf(id);
  return asApp(deps.database, organizationId, async (trx) => {
    const vault = await readVault(trx, deps, { organizationId, memberId });
    const journal = await readJournal(trx, vault, { organizationId, memberId });
    const entry = journal.find((each) => each.id === entryId);
    if (entry === undefined) throw gone();
    return entry;
  });
}

/** `saved`, or what is wrong by the line's place; `missing` where nothing would be left. */
export type Change =
  | { readonly kind: "saved" }
  | { readonly kind: "invalid"; readonly problems: ReadonlyMap<number, LineProblem | "missing"> };

/**
 * Puts new words in the place of an entry's written lines, by place. A line that was emptied goes; what was picked stays. Throws `not_found`
 * where the entry is not there any more.
 */
export async function changeEntry(
  deps: ChangeDeps,
  writer: Writer,
  { id, texts }: { id: string; texts: ReadonlyMap<number, string> },
): Promise<Change> {
  const { organizationId, memberId, words } = writer;
  const entryId = idOf(id);
  return asApp(deps.database, organizationId, async (trx) => {
    const vault = await openVault(trx, deps, { organizationId, memberId });
    let problems: ReadonlyMap<number, LineProblem | "missing"> = new Map();
    const found = await rewriteEntry(trx, vault, writer, {
      id: entryId,
      change: (entry) => {
        problems = problemsIn(entry, texts, words);
        return problems.size > 0 ? entry.lines : linesWith(entry, texts);
      },
    });
    if (!found) throw gone();
    return problems.size > 0 ? { kind: "invalid", problems } : { kind: "saved" };
  });
}

function problemsIn(
  entry: StoredEntry,
  texts: ReadonlyMap<number, string>,
  words: Words,
): ReadonlyMap<number, LineProblem | "missing"> {
  const written = writtenLines(entry, words);
  const [first] = written;
  if (first !== undefined && linesWith(entry, texts).length === 0) return new Map([[first.at, "missing"]]);
  const found = written.flatMap((line): [number, LineProblem][] => {
    const problem = problemOf(texts.get(line.at)?.trim() ?? "", line);
    return problem === null ? [] : [[line.at, problem]];
  });
  return new Map(found);
}

function linesWith(entry: StoredEntry, texts: ReadonlyMap<number, string>): StoredEntry["lines"] {
  return entry.lines.flatMap((line, at) => {
    const text = line.kind === "written" ? texts.get(at)?.trim() : undefined;
    if (text === undefined) return [line];
    return text === "" ? [] : [{ kind: "written", step: line.step, text } as const];
  });
}

function idOf(id: string): EntryId {
  const entry = parseId<"entry">(id);
  if (entry === null) throw gone();
  return entry;
}

function gone(): EvenkeelError {
  return said("not_found", "entry_gone");
}
