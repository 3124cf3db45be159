import { z } from "zod";
import { EvenkeelError } from "../../core/errors.ts";
import type { OrganizationId } from "../../core/ids.ts";
import { LOCALES } from "../../core/locale.ts";
import type { ImportedQuestions, QuestionSetId } from "../../core/pulse/imported.ts";
import { ITEMS, type ItemId } from "../../core/pulse/instrument.ts";
import { findAskedSets, findSets, type QuestionSetRow } from "../../db/pulse/question-sets.ts";
import type { Trx } from "../../db/transact.ts";

/** Questions that an organization brought in, with what members are told of them. */
export interface AskedQuestions extends ImportedQuestions {
  readonly id: QuestionSetId;
  /** Of the instrument. */
  readonly name: string;
  /** Who holds the rights, and by which licence. */
  readonly rights: string;
}

const ITEM = z.enum(ITEMS.map(({ id }) => id) as [ItemId, ...ItemId[]]);
const TEXT = z.object({
  frame: z.string(),
  answers: z.object({ 0: z.string(), 1: z.string(), 2: z.string(), 3: z.string(), 4: z.string() }),
  items: z.partialRecord(ITEM, z.string()),
});
const SHAPE = z.object({
  keys: z.partialRecord(ITEM, z.enum(["+", "R"])),
  texts: z.partialRecord(z.enum(LOCALES), TEXT),
});

/** A stored set as it was brought in. */
export function toQuestions({
  id,
  name,
  rights,
  content,
}: Pick<QuestionSetRow, "id" | "name" | "rights" | "content">): AskedQuestions {
  const { keys, texts } = SHAPE.parse(content) as Pick<ImportedQuestions, "keys"> & {
    readonly texts: Partial<ImportedQuestions["texts"]>;
  };
  // A language that was not offered yet when they were brought: the same questions in another, never ours under their keys.
  const [any] = Object.values(texts);
  if (any === undefined) throw new EvenkeelError("bug", "A stored set of questions has no text.");
  return { id, name, rights, keys, texts: { en: texts.en ?? any, es: texts.es ?? any } };
}

/** What a window asks in place of our own questions; null: nothing. */
export async function readQuestions(
  trx: Trx,
  organizationId: OrganizationId,
  id: QuestionSetId | null,
): Promise<AskedQuestions | null> {
  if (id === null) return null;
  const [row] = await findSets(trx, organizationId, [id]);
  return row === undefined ? null : toQuestions(row);
}

/**
 * What each window asked in place of our own questions, by the instant at which it opened (ISO, to the millisecond), which no two windows
 * share: a member's own copy knows its windows by that.
 */
export async function readAskedThen(
  trx: Trx,
  organizationId: OrganizationId,
): Promise<(opensAt: string) => AskedQuestions | null> {
  const windows = await findAskedSets(trx, organizationId);
  const ids = windows.flatMap(({ questions_id: id }) => (id === null ? [] : [id]));
  const sets = new Map(
    (await findSets(trx, organizationId, [...new Set(ids)])).map((row) => [row.id, toQuestions(row)]),
  );
  const asked = new Map(
    windows.map(({ opens_at, questions_id }) => [opens_at.epochMilliseconds, questions_id]),
  );
  return (opensAt) => {
    const id = asked.get(Date.parse(opensAt)) ?? null;
    return id === null ? null : (sets.get(id) ?? null);
  };
}
