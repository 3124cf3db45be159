import { said } from "../../content/words/said.ts";
import { wordsFor } from "../../content/words.ts";
import { findMember, findOrganization } from "../../db/directory/directory.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { keepHistory, stopHistory } from "../pulse/own-history.ts";
import {
  type AnsweredWeek,
  type HistorySetting,
  readAnsweredWeeks,
  readSetting,
} from "../pulse/read-history.ts";
import { type Session, signedOut } from "../sign-in/session.ts";
import { readVault } from "../vault.ts";
import { type Change, changeEntry, readEntry, type Writer } from "./change-entry.ts";
import { clearJournal } from "./clear-journal.ts";
import { partsOf, readJournal, type StoredEntry, titleOf } from "./entry.ts";
import { type EntryItem, entriesOf, itemsOf, type JournalPage, monthsOf } from "./journal-page.ts";
import { changeKindLine, type LineChange, readKindLines, wordsOfSituation } from "./kind-lines.ts";
import { type LineProblem, type WrittenLine, writtenLines } from "./rewrite.ts";
import { isSearch, search } from "./search.ts";

type JournalDeps = Pick<Deps, "database" | "sealing">;

/** An entry to be put in other words: what was picked stands fixed beside the fields. */
export interface EntryForm {
  readonly id: string;
  readonly writtenOn: string;
  readonly practice: string;
  readonly picked: readonly { readonly label: string; readonly value: string }[];
  readonly written: readonly WrittenLine[];
}

/** Kind lines of one kind of moment, which has a name. */
export interface LinesOfMoment {
  readonly moment: string;
  readonly lines: readonly { readonly entry: string; readonly step: string; readonly text: string }[];
}

/** What a signed-in member does with what they wrote: for pages. Nothing of it is logged, and nobody else's is ever found. */
export interface MyJournal {
  /** `month` as in JournalPage; the newest where it is null or holds nothing. */
  read(session: Session, month: string | null): Promise<JournalPage>;
  /** Throws `invalid` for a search without words, or a longer one than 200 characters. */
  search(session: Session, query: string): Promise<readonly EntryItem[]>;
  /** Throws `not_found` where there is no such entry, or nothing in it was written. */
  readEntry(session: Session, id: string): Promise<EntryForm>;
  changeEntry(session: Session, change: { id: string; texts: ReadonlyMap<number, string> }): Promise<Change>;
  clear(session: Session): Promise<void>;
  readLines(session: Session): Promise<readonly LinesOfMoment[]>;
  changeLine(session: Session, change: LineChange): Promise<LineProblem | null>;
  readSetting(session: Session): Promise<HistorySetting>;
  keepHistory(session: Session): Promise<void>;
  stopHistory(session: Session): Promise<void>;
  readAnswers(session: Session): Promise<readonly AnsweredWeek[]>;
}

export function createMyJournal(deps: JournalDeps): MyJournal {
  const writer = (session: Session) => findWriter(deps, session);
  return {
    read: async (session, month) => readPage(deps, await writer(session), month),
    search: async (session, query) => find(deps, await writer(session), query),
    readEntry: async (session, id) => readForm(deps, await writer(session), id),
    changeEntry: async (session, change) => changeEntry(deps, await writer(session), change),
    clear: (session) => clearJournal(deps, session),
    readLines: async (session) => readLines(deps, await writer(session)),
    changeLine: async (session, change) => changeKindLine(deps, await writer(session), change),
    readSetting: async (session) => readSetting(deps, await writer(session)),
    keepHistory: (session) => keepHistory(deps, session),
    stopHistory: (session) => stopHistory(deps, session),
    readAnswers: async (session) => readAnsweredWeeks(deps, await writer(session)),
  };
}

async function findWriter(
  deps: Pick<Deps, "database">,
  { organizationId, memberId }: Session,
): Promise<Writer> {
  const member = await asApp(deps.database, organizationId, (trx) =>
    findMember(trx, organizationId, memberId),
  );
  if (member === undefined) throw signedOut();
  return { organizationId, memberId, words: wordsFor(member.language) };
}

async function readAll(
  deps: JournalDeps,
  { organizationId, memberId }: Writer,
): Promise<{ readonly entries: readonly StoredEntry[]; readonly custodians: readonly string[] }> {
  return asApp(deps.database, organizationId, async (trx) => {
    const vault = await readVault(trx, deps, { organizationId, memberId });
    const { custodians } = await findOrganization(trx, organizationId);
    return { entries: await readJournal(trx, vault, { organizationId, memberId }), custodians };
  });
}

async function readPage(deps: JournalDeps, writer: Writer, asked: string | null): Promise<JournalPage> {
  const { entries, custodians } = await readAll(deps, writer);
  const months = monthsOf(entries);
  const month = months.find((each) => each === asked) ?? months[0] ?? null;
  return { month, months, entries: itemsOf(entriesOf(entries, month), writer.words), custodians };
}

async function find(deps: JournalDeps, writer: Writer, query: string): Promise<readonly EntryItem[]> {
  const { words } = writer;
  if (!isSearch(query)) throw said("invalid", "search_too_long");
  const { entries } = await readAll(deps, writer);
  return itemsOf(search(entries, query, words), words);
}

async function readForm(deps: JournalDeps, writer: Writer, id: string): Promise<EntryForm> {
  const { words } = writer;
  const entry = await readEntry(deps, writer, id);
  const written = writtenLines(entry, words);
  if (written.length === 0) throw said("not_found", "entry_gone");
  return {
    id: entry.id,
    writtenOn: entry.writtenOn,
    practice: titleOf(entry, words),
    picked: entry.lines.filter(({ kind }) => kind === "picked").map((line) => partsOf(entry, line, words)),
    written,
  };
}

async function readLines(deps: JournalDeps, writer: Writer): Promise<readonly LinesOfMoment[]> {
  const kept = await readKindLines(deps, writer);
  return kept.map(({ situation, lines }) => ({
    moment: wordsOfSituation(situation, writer.words),
    lines: lines.map(({ entry, step, text }) => ({ entry, step, text })),
  }));
}
