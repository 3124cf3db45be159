import { sql } from "kysely";
import type { AnswerId, OrganizationId, WindowId } from "../../core/ids.ts";
import type { Trx } from "../transact.ts";

/** The sealed answer in a slot; undefined where there is none. */
export async function findAnswer(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
  slot: Uint8Array,
): Promise<Uint8Array | undefined> {
  const row = await trx
    .selectFrom("answers")
    .select("sealed")
    .where("organization_id", "=", organizationId)
    .where("window_id", "=", windowId)
    .where("slot", "=", slot)
    .executeTakeFirst();
  return row?.sealed;
}

/** Stores an answer, or puts it in the place of the one given earlier this week. The only row that answering writes (rule 18). */
export async function saveAnswer(
  trx: Trx,
  organizationId: OrganizationId,
  answer: { id: AnswerId; windowId: WindowId; slot: Uint8Array; sealed: Uint8Array },
): Promise<void> {
  await trx
    .insertInto("answers")
    .values({
      organization_id: organizationId,
      id: answer.id,
      window_id: answer.windowId,
      slot: answer.slot,
      sealed: answer.sealed,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["organization_id", "window_id", "slot"])
        .doUpdateSet({ id: answer.id, sealed: answer.sealed }),
    )
    .execute();
}

/** Withdrawal: the answers in these slots are gone; nobody can tell whether there were any. */
export async function deleteAnswers(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
  slots: readonly Uint8Array[],
): Promise<void> {
  await trx
    .deleteFrom("answers")
    .where("organization_id", "=", organizationId)
    .where("window_id", "=", windowId)
    .where("slot", "in", slots)
    .execute();
}

/**
 * Writes the answers of a window anew in an order that says nothing. On a disk and in a dump rows lie as they were written, and people
 * answer when their card comes: that order would tell whose they are. Old versions stay on the disk until PostgreSQL reclaims them.
 * Where one transaction wrote all of them, the last shuffle did, and nothing came since: then nothing is written.
 */
export async function shuffleAnswers(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
): Promise<void> {
  await sql`
    with written as (
      select count(distinct xmin::text) as times from answers
      where organization_id = ${organizationId} and window_id = ${windowId}),
    taken as (
      delete from answers where organization_id = ${organizationId} and window_id = ${windowId}
        and (select times from written) > 1
      returning organization_id, id, window_id, slot, sealed)
    insert into answers (organization_id, id, window_id, slot, sealed)
    select organization_id, id, window_id, slot, sealed from taken order by gen_random_uuid()`.execute(trx);
}

/** Rows that are asked for at a time, and so in memory twice: those that are opened, and the next ones on their way. */
const PAGE = 4_000;
/** Bytes of a slot: an HMAC-SHA-256. */
const SLOT_BYTES = 32;

export interface SealedAnswer {
  readonly slot: Uint8Array;
  readonly sealed: Uint8Array;
}

/**
 * The answers of a window whose seals have this many bytes, as they were when it began, page by page and in no order: the database reads
 * the next page meanwhile. One reading at a time in a transaction.
 */
export async function* readAnswers(
  trx: Trx,
  organizationId: OrganizationId,
  { windowId, sealedBytes }: { readonly windowId: WindowId; readonly sealedBytes: number },
): AsyncGenerator<readonly SealedAnswer[]> {
  // As text of one length: a page is then turned into bytes at once, which costs a third of doing so row by row.
  await sql`
    declare sealed_answers no scroll cursor for
    select encode(slot || sealed, 'hex') as row from answers
    where organization_id = ${organizationId} and window_id = ${windowId}
      and length(slot) = ${SLOT_BYTES} and length(sealed) = ${sealedBytes}`.execute(trx);
  const fetch = async () =>
    (await sql<{ row: string }>`fetch ${sql.lit(PAGE)} from sealed_answers`.execute(trx)).rows;
  for (let next = fetch(); ; ) {
    const page = await next;
    if (page.length === 0) break;
    next = fetch();
    // Whoever awaits it meets its error; until then nobody does, and an unhandled one would end the process.
    next.catch(() => {});
    yield answersIn(page, SLOT_BYTES + sealedBytes);
  }
  await sql`close sealed_answers`.execute(trx);
}

function answersIn(page: readonly { readonly row: string }[], rowBytes: number): SealedAnswer[] {
  const bytes = new Uint8Array(Buffer.from(page.map(({ row }) => row).join(""), "hex"));
  return page.map((_, i) => {
    const start = i * rowBytes;
    return {
      slot: bytes.subarray(start, start + SLOT_BYTES),
      sealed: bytes.subarray(start + SLOT_BYTES, start + rowBytes),
    };
  });
}
