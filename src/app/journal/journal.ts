import { action } from "../../core/chat/action.ts";
import { parseId } from "../../core/ids.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { deleteEntry, insertEntry } from "../../db/member/practice-data.ts";
import { asApp } from "../../db/transact.ts";
import { type Actor, type Asked, type Shown, show } from "../actor.ts";
import type { Deps } from "../deps.ts";
import { note, toHome, urgentHelp } from "../home/home-view.ts";
import { newUnorderedId } from "../new-id.ts";
import { openVault, readVault } from "../vault.ts";
import { readJournal, toSealable } from "./entry.ts";
import { entryBlocks, toJournal } from "./entry-blocks.ts";

type JournalDeps = Pick<Deps, "database" | "sealing" | "random">;

/** The member's own words, newest first, a view at a time. Says first who else could technically reach them. */
export async function openJournal(
  deps: JournalDeps,
  actor: Actor,
  { action: asked }: Pick<Asked, "action">,
): Promise<Shown> {
  const { words, organizationId, member } = actor;
  const { entries, custodians } = await asApp(deps.database, organizationId, async (trx) => {
    const owner = { organizationId, memberId: member.id };
    const vault = await readVault(trx, deps, owner);
    const organization = await findOrganization(trx, organizationId);
    return { entries: await readJournal(trx, vault, owner), custodians: organization.custodians };
  });
  const { journal } = words.chat;
  const skip = Math.min(skipOf(asked.args.skip), entries.length);
  const { blocks, shown } = entryBlocks(entries.slice(skip), words);
  const older = skip + shown < entries.length;
  const isFirst = skip === 0;
  return show({
    title: journal.title,
    blocks: [
      ...(isFirst
        ? [{ kind: "text", text: journal.where(custodians.join(", ")), quiet: true } as const]
        : []),
      { kind: "text", text: entries.length === 0 ? journal.empty : journal.intro },
      ...blocks,
    ],
    buttons: [
      { label: journal.write, style: "primary", action: action("journal.write") },
      ...(older
        ? [{ label: journal.older, action: action("journal.open", { skip: String(skip + shown) }) }]
        : []),
      ...(isFirst ? [] : [{ label: journal.newest, action: action("journal.open") }]),
      ...(entries.length > 0 ? [{ label: journal.find, action: action("journal.find") }] : []),
      { label: words.chat.lines.title, action: action("lines.open") },
      ...(entries.length > 0
        ? [{ label: journal.clear, style: "quiet", action: action("journal.clear") } as const]
        : []),
      toHome(words),
      urgentHelp(words),
    ],
  });
}

/** How many entries lie before those of a view; 0 for anything that is no such number. */
function skipOf(text: string | undefined): number {
  return /^\d{1,6}$/.test(text ?? "") ? Number(text) : 0;
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
      toHome(words),
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
  const said = note(words, words.chat.journal.removedTitle, words.chat.journal.removed);
  return show({ ...said, buttons: [toJournal(words), ...said.buttons] });
}
