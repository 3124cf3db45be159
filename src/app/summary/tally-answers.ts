import { EvenkeelError } from "../../core/errors.ts";
import type { OrganizationId } from "../../core/ids.ts";
import type { Plan } from "../../core/privacy/plan.ts";
import { ANSWER_RECORD_BYTES, decodeAnswers, MEMBER_AT } from "../../core/pulse/answer-record.ts";
import type { ImportedKeys } from "../../core/pulse/imported.ts";
import { readAnswers, type SealedAnswer } from "../../db/pulse/answers.ts";
import type { WindowRow } from "../../db/pulse/windows.ts";
import type { Trx } from "../../db/transact.ts";
import type { WindowSeal } from "../../ports/sealing.ts";
import { type HeardAnswers, hear, nothingHeard } from "./heard-answers.ts";
import { placesOnRoster, type RosterPlaces } from "./roster-places.ts";
import { workInTurns } from "./turns.ts";
import { itemsIn } from "./window-plan.ts";

/** Rows that are opened with one step: a tenth of a millisecond. */
const ROWS_IN_A_STEP = 16;

/** Opens all answers of a window, page by page. The database reads the next page while one is opened. */
export async function hearAnswers(
  trx: Trx,
  seal: WindowSeal,
  {
    organizationId,
    window,
    plan,
    keys,
  }: {
    readonly organizationId: OrganizationId;
    readonly window: WindowRow;
    readonly plan: Plan;
    /** Of questions that were brought in. */
    readonly keys: ImportedKeys;
  },
): Promise<HeardAnswers> {
  const { members } = plan.roster.people;
  const places = await workInTurns(placesOnRoster(members));
  const heard = nothingHeard(itemsIn(window.index, keys), members.length);
  const answers = { windowId: window.id, sealedBytes: seal.sealedBytes(ANSWER_RECORD_BYTES) };
  for await (const page of readAnswers(trx, organizationId, answers))
    await workInTurns(hearPage({ seal, places, heard }, page));
  return heard;
}

function* hearPage(
  { seal, places, heard }: { seal: WindowSeal; places: RosterPlaces; heard: HeardAnswers },
  page: readonly SealedAnswer[],
): Generator<void, void> {
  for (const [i, row] of page.entries()) {
    if (i % ROWS_IN_A_STEP === 0) yield;
    const record = openRecord(seal, row);
    const answers = record === null ? null : decodeAnswers(record);
    const person = record === null || answers === null ? -1 : places.find(record, MEMBER_AT);
    // Who is not on the roster counts nowhere.
    if (answers !== null && person >= 0) hear(heard, person, answers);
  }
}

/** A row that does not open was tampered with: it counts as no answer, so that one bad row cannot hold back everyone's window. */
function openRecord(seal: WindowSeal, { slot, sealed }: SealedAnswer): Uint8Array | null {
  try {
    return seal.open(slot, sealed);
  } catch (error) {
    if (error instanceof EvenkeelError && error.code === "unavailable") return null;
    throw error;
  }
}
