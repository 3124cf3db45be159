import { action } from "../../core/chat/action.ts";
import type { Block } from "../../core/chat/view.ts";
import { parseId } from "../../core/ids.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { deleteEntry, insertEntry } from "../../db/practice-data.ts";
import { asApp } from "../../db/transact.ts";
import { type Actor, type Asked, type Shown, show } from "../actor.ts";
import type { Deps } from "../deps.ts";
import { note, toHome, urgentHelp } from "../home/home-view.ts";
import { newUnorderedId } from "../new-id.ts";
import { openVault, readVault } from "../vault.ts";
import { wordsOfDate } from "../words-of-time.ts";
import { countFitting, linesOf, readJournal, titleOf, toSealable } from "./entry.ts";

type JournalDeps = Pick<Deps, "database" | "sealing" | "random">;

/** A view holds so many, and of long ones fewer; the member's own page holds all. */
const MOST_ENTRIES = 8;

/** The member's own words, newest first. */
export async function openJournal(deps: JournalDeps, actor: Actor): Promise<Shown> {
  const { words, organizationId, member } = actor;
  const entries = await asApp(deps.database, organizationId, async (trx) => {
    const vault = await readVault(trx, deps, { organizationId, memberId: member.id });
    return readJournal(trx, vault, { organizationId, memberId: member.id });
  });
  const { journal } = words.chat;
  const texts = entries.slice(0, MOST_ENTRIES).map((entry) => linesOf(entry, words).join("\n"));
  const shown = entries.slice(0, countFitting(texts));
  const blocks = shown.flatMap((entry, index): readonly Block[] => [
    { kind: "heading", text: `${wordsOfDate(entry.writtenOn, words)}: ${titleOf(entry, words)}` },
    { kind: "text", text: texts[index] ?? "" },
    {
      kind: "buttons",
      buttons: [
        {
          label: journal.remove(wordsOfDate(entry.writtenOn, words), index + 1),
          style: "quiet",
          action: action("journal.delete", { entry: entry.id }),
        },
      ],
    },
  ]);
  const older = entries.length - shown.length;
  return show({
    title: journal.title,
    blocks: [
      { kind: "text", text: entries.length === 0 ? journal.empty : journal.intro },
      ...blocks,
      ...(older > 0 ? [{ kind: "text", text: journal.more(older), quiet: true } as const] : []),
    ],
    buttons: [
      { label: journal.write, style: "primary", action: action("journal.write") },
      toHome(words),
      urgentHelp(words),
    ],
  });
}

/** An empty page. */
export async function openWriting(_deps: unknown, actor: Actor): Promise<Shown> {
  const { words } = actor;
  const { journal } = words.chat;
  return show({
    title: journal.writeTitle,
    blocks: [
      { kind: "text", text: words.chat.notCrisis },
      {
        kind: "input",
        name: "line",
        label: journal.field,
        hint: journal.fieldHint,
        lines: "several",
        maxLength: 2000,
        optional: true,
      },
      { kind: "text", text: words.run.keepPrivacy, quiet: true },
    ],
    buttons: [
      { label: journal.keep, style: "primary", action: action("journal.keep") },
      { label: words.chat.buttons.close, style: "quiet", action: action("view.close") },
      urgentHelp(words),
    ],
  });
}

/** Keeps what was written, sealed. The view says "kept" only after it is. */
export async function keepWriting(deps: JournalDeps, actor: Actor, { values }: Asked): Promise<Shown> {
  const { words, organizationId, member, now } = actor;
  const text = (values.line?.[0] ?? "").trim();
  if (text === "") return { kind: "invalid", fields: { line: words.chat.journal.missing } };
  if (text.length > 2000) return { kind: "invalid", fields: { line: words.run.problems.too_long } };
  await asApp(deps.database, organizationId, async (trx) => {
    const vault = await openVault(trx, deps, { organizationId, memberId: member.id });
    const id = newUnorderedId<"entry">(deps.random);
    const entry = toSealable({
      kind: "lines",
      practice: null,
      writtenOn: localDate(now, member.time_zone as TimeZone),
      at: now.epochMilliseconds,
      lines: [{ kind: "written", step: "line", text }],
    });
    await insertEntry(trx, organizationId, member.id, { id, sealed: vault.seal("entry", id, entry) });
  });
  return show(note(words, words.chat.journal.keptTitle, words.chat.journal.kept));
}

/** Deletes one entry for good. Deleting it twice is no error: it is gone. */
export async function removeEntry(deps: JournalDeps, actor: Actor, { action: asked }: Asked): Promise<Shown> {
  const { words, organizationId, member } = actor;
  const id = parseId<"entry">(asked.args.entry ?? "");
  if (id !== null)
    await asApp(deps.database, organizationId, (trx) => deleteEntry(trx, organizationId, member.id, id));
  return show(note(words, words.chat.journal.removedTitle, words.chat.journal.removed));
}
