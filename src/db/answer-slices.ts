import { sql } from "kysely";
import type { OrganizationId, WindowId } from "../core/ids.ts";
import type { Trx } from "./transact.ts";

/** Bytes of a slot: an HMAC-SHA-256. */
const SLOT_BYTES = 32;

/** A sealed answer and the position, among those asked for, of the slot that it lies in. */
export interface PlacedAnswer {
  readonly place: number;
  readonly sealed: Uint8Array;
}

/** The sealed answers in these slots; where a slot is empty there is no row. For a close, which looks at one slice of the roster at a time. */
export async function findAnswersIn(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
  slots: readonly Uint8Array[],
): Promise<readonly PlacedAnswer[]> {
  const joined = new Uint8Array(slots.length * SLOT_BYTES);
  for (const [place, slot] of slots.entries()) joined.set(slot, place * SLOT_BYTES);
  // One parameter instead of a thousand, and `offset 0`, so that each slot is looked up in the index whatever the planner believes of
  // the table: it has grown by a window's answers since anyone counted its rows.
  const { rows } = await sql<PlacedAnswer>`
    select place, sealed
    from generate_series(0, ${slots.length}::integer - 1) as place
    cross join lateral (
      select sealed from answers
      where organization_id = ${organizationId} and window_id = ${windowId}
        and slot = substring(${joined}::bytea from place * ${SLOT_BYTES}::integer + 1 for ${SLOT_BYTES}::integer)
      offset 0
    ) as answer`.execute(trx);
  return rows;
}

/** All answers of a window that is being closed, once they are summed. */
export async function deleteWindowAnswers(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
): Promise<void> {
  await trx
    .deleteFrom("answers")
    .where("organization_id", "=", organizationId)
    .where("window_id", "=", windowId)
    .execute();
}
