import type { MemberId, OrganizationId } from "../../core/ids.ts";
import { keepWeek } from "../../core/pulse/kept-answers.ts";
import { findAnswersIn, findHistories, updateHistories } from "../../db/pulse/own-histories.ts";
import type { WindowRow } from "../../db/pulse/windows.ts";
import type { Trx } from "../../db/transact.ts";
import type { WindowSeal } from "../../ports/sealing.ts";
import type { Deps } from "../deps.ts";
import { WEEKS } from "./answering.ts";
import { type History, MOST_WINDOWS, parseHistory } from "./own-history.ts";

/** Copies that are in memory at a time. */
const SLICE = 500;

interface Closing {
  readonly organizationId: OrganizationId;
  readonly window: Pick<WindowRow, "id" | "opens_at">;
  readonly seal: WindowSeal;
}

type HistoryRow = Awaited<ReturnType<typeof findHistories>>[number];

/**
 * Takes a window's answers into the copies of those who want one, before they are destroyed. Every copy is sealed anew in this one
 * transaction, in the order of members and by the same length, whether its member answered or not: nothing of a row, and not when it was
 * written, tells who did (rule 18). To be called in the transaction that destroys the answers.
 */
export async function extendHistories(
  trx: Trx,
  deps: Pick<Deps, "sealing">,
  closing: Closing,
): Promise<void> {
  const { organizationId } = closing;
  for (let after: MemberId | null = null, last = SLICE; last === SLICE; ) {
    const rows: HistoryRow[] = await findHistories(trx, organizationId, { after, limit: SLICE });
    const answers = await openAnswers(trx, closing, rows);
    const made = rows.map((row) => extended(deps, closing, row, answers));
    await updateHistories(trx, organizationId, made);
    after = rows.at(-1)?.member_id ?? null;
    last = rows.length;
  }
}

/** The records of these members' answers, by slot. */
async function openAnswers(
  trx: Trx,
  { organizationId, window, seal }: Closing,
  rows: readonly HistoryRow[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (rows.length === 0) return new Map();
  const slots = rows.flatMap(({ member_id }) => slotsOf(seal, member_id));
  const found = await findAnswersIn(trx, organizationId, window.id, slots);
  return new Map(
    found.flatMap(({ slot, sealed }): [string, Uint8Array][] => {
      const record = opened(() => seal.open(slot, sealed));
      return record === null ? [] : [[nameOf(slot), record]];
    }),
  );
}

/** A copy with one window more; as it was where it does not open any more: what is broken holds up no close. */
function extended(
  { sealing }: Pick<Deps, "sealing">,
  { organizationId, window, seal }: Closing,
  { member_id: memberId, sealed, wrapped }: HistoryRow,
  answers: ReadonlyMap<string, Uint8Array>,
): { readonly memberId: MemberId; readonly sealed: Uint8Array } {
  const made = opened(() => {
    const own = sealing.openMember({ organizationId, memberId }, wrapped);
    const { windows } = parseHistory(JSON.parse(own.open("own_history", memberId, sealed).reveal()));
    const weeks = slotsOf(seal, memberId).map((slot) => keepWeek(answers.get(nameOf(slot)) ?? null));
    const opensAt = new Date(window.opens_at.epochMilliseconds).toISOString();
    const next: History = { version: 1, windows: [...windows, { opensAt, weeks }].slice(-MOST_WINDOWS) };
    return own.seal("own_history", memberId, JSON.stringify(next));
  });
  return { memberId, sealed: made ?? sealed };
}

function slotsOf(seal: WindowSeal, memberId: MemberId): readonly Uint8Array[] {
  return Array.from({ length: WEEKS }, (_, week) => seal.slot(memberId, week));
}

function nameOf(slot: Uint8Array): string {
  return Buffer.from(slot).toString("hex");
}

function opened<T>(open: () => T): T | null {
  try {
    return open();
  } catch {
    return null;
  }
}
