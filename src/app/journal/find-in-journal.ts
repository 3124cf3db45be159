import { action } from "../../core/chat/action.ts";
import type { Block } from "../../core/chat/view.ts";
import { asApp } from "../../db/transact.ts";
import { type Actor, type Asked, type Shown, show } from "../actor.ts";
import type { Deps } from "../deps.ts";
import { toHome, urgentHelp } from "../home/home-view.ts";
import { readVault } from "../vault.ts";
import { readJournal } from "./entry.ts";
import { entryBlocks, toJournal } from "./entry-blocks.ts";
import { isSearch, MOST_SEARCHED, search } from "./search.ts";

/** A field for words to look for. */
export async function openFinding(_deps: unknown, actor: Actor): Promise<Shown> {
  return show({ title: actor.words.chat.journal.findTitle, ...searching(actor, []) });
}

/** What the member's own entries hold of these words. What was looked for is in no action, row or log: it lives in this request alone. */
export async function findInJournal(
  deps: Pick<Deps, "database" | "sealing">,
  actor: Actor,
  { values }: Asked,
): Promise<Shown> {
  const { words, organizationId, member } = actor;
  const { journal } = words.chat;
  const query = values.words?.[0] ?? "";
  if (!isSearch(query)) return { kind: "invalid", fields: { words: journal.findMissing(MOST_SEARCHED) } };
  const entries = await asApp(deps.database, organizationId, async (trx) => {
    const owner = { organizationId, memberId: member.id };
    return readJournal(trx, await readVault(trx, deps, owner), owner);
  });
  const found = search(entries, query, words);
  const { blocks, shown } = entryBlocks(found, words);
  const told: readonly Block[] = [
    { kind: "text", text: found.length === 0 ? journal.findNone : journal.findSome },
    ...blocks,
    ...(shown < found.length ? [{ kind: "text", text: journal.findMore, quiet: true } as const] : []),
  ];
  return show({ title: journal.findTitle, ...searching(actor, told) });
}

function searching({ words }: Actor, found: readonly Block[]) {
  const { journal } = words.chat;
  const field: Block = {
    kind: "input",
    name: "words",
    label: journal.findField,
    hint: journal.findHint,
    lines: "one",
    maxLength: MOST_SEARCHED,
    optional: true,
  };
  return {
    blocks: [{ kind: "text", text: words.chat.notCrisis } as const, field, ...found],
    buttons: [
      { label: journal.findGo, style: "primary", action: action("journal.search") } as const,
      toJournal(words),
      toHome(words),
      urgentHelp(words),
    ],
  };
}
