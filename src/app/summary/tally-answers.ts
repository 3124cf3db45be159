import { EvenkeelError } from "../../core/errors.ts";
import type { MemberId, OrganizationId, WindowId } from "../../core/ids.ts";
import type { MemberRecord } from "../../core/privacy/contribution.ts";
import type { Plan } from "../../core/privacy/plan.ts";
import { addRecords, emptyTally, type Tally } from "../../core/privacy/release.ts";
import { decodeAnswers } from "../../core/pulse/answer-record.ts";
import { findItem, type ItemAnswer, isStrainItem } from "../../core/pulse/instrument.ts";
import { keyedScore, strainScore, UNCALIBRATED_CENTERS } from "../../core/pulse/scoring.ts";
import { findAnswersIn, type PlacedAnswer } from "../../db/answer-slices.ts";
import type { Trx } from "../../db/transact.ts";
import type { RosterRow } from "../../db/windows.ts";
import type { WindowSeal } from "../../ports/sealing.ts";
import { WEEKS } from "../pulse/answering.ts";
import { giveTurn, slicesOf } from "./turns.ts";

/** People whose answers are looked up with one query, and are in memory at a time. */
const SLICE = 1_000;
/** Slots that are named, or answers that are opened, before others get a turn: some milliseconds of work. */
const TURN = 500;

/** The slots of a slice of the roster, and their answers on the way from the database. */
interface Slice {
  readonly members: readonly MemberId[];
  readonly slots: readonly Uint8Array[];
  readonly found: Promise<readonly PlacedAnswer[]>;
}

/**
 * The sums of a window over everyone on its roster, slice by slice: memory holds two slices of answers, however many there are, and
 * the sums so far, which are nowhere else (rule 17). The database looks for the next slice while this one is opened.
 */
export async function tallyAnswers(
  trx: Trx,
  seal: WindowSeal,
  window: {
    readonly organizationId: OrganizationId;
    readonly windowId: WindowId;
    readonly rows: readonly RosterRow[];
    readonly plan: Plan;
  },
): Promise<Tally> {
  const { organizationId, windowId, rows, plan } = window;
  let tally = emptyTally(plan);
  let waiting: Slice | null = null;
  const add = async (slice: Slice): Promise<void> => {
    const records = await openSlice(seal, slice);
    if (records.length > 0) tally = addRecords(plan, tally, records);
  };
  for (const slice of slicesOf(rows, SLICE)) {
    const members = slice.flatMap(({ member_id, counted_in }) => (counted_in === null ? [] : [member_id]));
    const slots = await nameSlots(seal, members);
    // One question at a time: the one before is answered before the next is asked.
    await waiting?.found;
    const next = { members, slots, found: findAnswersIn(trx, organizationId, windowId, slots) };
    // Whoever awaits it meets its error; until then nobody does, and an unhandled one would end the process.
    next.found.catch(() => {});
    if (waiting !== null) await add(waiting);
    waiting = next;
  }
  if (waiting !== null) await add(waiting);
  return tally;
}

/** The slots of these people, week by week: that of a person's week w is at WEEKS × the person's position + w. */
async function nameSlots(seal: WindowSeal, members: readonly MemberId[]): Promise<readonly Uint8Array[]> {
  const slots: Uint8Array[] = [];
  for (const member of members) {
    for (let week = 0; week < WEEKS; week++) slots.push(seal.slot(member, week));
    if (slots.length % TURN < WEEKS) await giveTurn();
  }
  return slots;
}

/** A slice's answers by member, opened and scored. Members without any have no record. */
async function openSlice(seal: WindowSeal, { members, slots, found }: Slice): Promise<MemberRecord[]> {
  const answersOf = new Map<MemberId, ItemAnswer[]>();
  for (const part of slicesOf(await found, TURN)) {
    for (const { place, sealed } of part) {
      const [slot, member] = [slots[place], members[Math.floor(place / WEEKS)]];
      if (slot === undefined || member === undefined) continue;
      const opened = openAnswers(seal, slot, sealed);
      if (opened.length > 0) answersOf.set(member, [...(answersOf.get(member) ?? []), ...opened]);
    }
    await giveTurn();
  }
  return Array.from(answersOf, ([member, answers]) => recordOf(member, answers));
}

/** A row that does not open was tampered with: it counts as no answer, so that one bad row cannot hold back everyone's window. */
function openAnswers(seal: WindowSeal, slot: Uint8Array, sealed: Uint8Array): readonly ItemAnswer[] {
  try {
    return decodeAnswers(seal.open(slot, sealed)) ?? [];
  } catch (error) {
    if (error instanceof EvenkeelError && error.code === "unavailable") return [];
    throw error;
  }
}

function recordOf(member: MemberId, answers: readonly ItemAnswer[]): MemberRecord {
  const scores: { dimensions: Record<string, number[]>; drivers: Record<string, number[]> } = {
    dimensions: {},
    drivers: {},
  };
  for (const { item: id, value } of answers) {
    const item = findItem(id);
    if (item === null || typeof value !== "number") continue;
    const group = isStrainItem(item) ? scores.dimensions : scores.drivers;
    group[item.construct] = [...(group[item.construct] ?? []), keyedScore(item, value)];
  }
  return {
    member,
    strain: strainScore(answers, UNCALIBRATED_CENTERS),
    dimensions: means(scores.dimensions),
    drivers: means(scores.drivers),
  };
}

function means(scores: Readonly<Record<string, readonly number[]>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(scores).map(([construct, values]) => [
      construct,
      values.reduce((sum, value) => sum + value, 0) / values.length,
    ]),
  );
}
