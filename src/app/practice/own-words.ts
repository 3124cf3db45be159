import type { Words } from "../../content/words.ts";
import type { Block } from "../../core/chat/view.ts";
import type { MemberId, OrganizationId } from "../../core/ids.ts";
import { stepsOf } from "../../core/practice/steps.ts";
import { dayNumber } from "../../core/time/local-time.ts";
import type { Trx } from "../../db/transact.ts";
import { countFitting, type Entry, linesOf, readJournal } from "../journal/entry.ts";
import type { Vault } from "../vault.ts";
import { wordsOfDate } from "../words-of-time.ts";
import type { Walk } from "./walk.ts";

/** Practices whose kept lines are lines to say to oneself. */
const LINES: readonly string[] = ["three-kind-lines", "friend-lens", "soothing-phrase"];
const MOST_LINES = 3;
/** A view holds so many entries, and of long ones fewer; the member's own page holds all. */
const MOST_ENTRIES = 10;
/** The option of the step before that says how far to look back: "days-28"; any other looks back on all. */
const RANGE = /^days-(\d{1,3})$/;

interface Asking {
  readonly organizationId: OrganizationId;
  readonly memberId: MemberId;
  readonly words: Words;
  /** Whole days since 1970, where the member is. */
  readonly today: number;
}

/** The member's own words for the step that a run is at; null where the step shows none. Nothing of it is stored anew. */
export async function ownWordsFor(
  trx: Trx,
  vault: Vault,
  { practice, state }: Walk,
  asking: Asking,
): Promise<readonly Block[] | null> {
  const steps = stepsOf(practice, state);
  const at = steps.findIndex(({ id }) => id === state.step);
  const shows = state.stage === "step" ? steps[at]?.shows : null;
  if (shows !== "kind_line" && shows !== "entries") return null;
  const journal = await readJournal(trx, vault, asking);
  if (shows === "kind_line") return kindLines(journal, asking.words);
  const chosen = state.picks[steps[at - 1]?.id ?? ""]?.[0] ?? "";
  const days = Number(RANGE.exec(chosen)?.[1] ?? Number.POSITIVE_INFINITY);
  return lookBack(
    journal.filter(({ writtenOn }) => asking.today - dayNumber(writtenOn) < days),
    asking.words,
  );
}

function kindLines(journal: readonly Entry[], words: Words): readonly Block[] {
  const lines = journal
    .filter(({ practice }) => practice !== null && LINES.includes(practice))
    .flatMap((entry) => linesOf({ ...entry, practice: entry.practice }, words))
    .slice(0, MOST_LINES);
  const { own } = words.chat;
  return lines.length === 0
    ? [{ kind: "text", text: own.noLines }]
    : lines.map((text) => ({ kind: "text", text }));
}

function lookBack(journal: readonly Entry[], words: Words): readonly Block[] {
  const { own } = words.chat;
  if (journal.length === 0) return [{ kind: "text", text: own.noEntries }];
  const texts = journal
    .slice(0, MOST_ENTRIES)
    .map((entry) => `${wordsOfDate(entry.writtenOn, words)}\n${linesOf(entry, words).join("\n")}`);
  const fitting = texts.slice(0, countFitting(texts));
  const shown = fitting.map((text): Block => ({ kind: "text", text }));
  const more = journal.length - fitting.length;
  return more > 0 ? [...shown, { kind: "text", text: words.chat.journal.more(more), quiet: true }] : shown;
}
