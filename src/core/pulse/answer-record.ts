import { bytesOfId, type MemberId } from "../ids.ts";
import { ANSWER_VALUES, ITEMS, type ItemAnswer } from "./instrument.ts";

/** One member's answers of one week. */
export type WeekAnswers = readonly [ItemAnswer, ItemAnswer];

/** Every record has this many bytes, whatever was answered, skipped or left open: its sealed length tells nothing. */
export const ANSWER_RECORD_BYTES = 21;

/** Where in a record the member's id stands. */
export const MEMBER_AT = 5;

const VERSION = 2;
const LEFT_OPEN = 255;

/**
 * Writes a week's answers as 21 bytes, to be sealed: the version; for each item its place in ITEMS and its answer's place in
 * ANSWER_VALUES, 255 where it was left open; the member's id, so that a close reads each row once and looks up none. Throws RangeError
 * where both answers are to the same item, or one is unknown.
 */
export function encodeAnswers(member: MemberId, answers: WeekAnswers): Uint8Array {
  const bytes = Uint8Array.of(VERSION, ...answers.flatMap(codesOf), ...bytesOfId(member));
  if (decodeAnswers(bytes) === null)
    throw new RangeError("A week's answers are two, to two items of the bank.");
  return bytes;
}

/**
 * Reads the answers that encodeAnswers wrote; null for anything else: another length or version, an unknown item or value, one item
 * twice. Whose they are stands at MEMBER_AT.
 */
export function decodeAnswers(bytes: Uint8Array): WeekAnswers | null {
  if (bytes.length !== ANSWER_RECORD_BYTES || bytes[0] !== VERSION || bytes[1] === bytes[3]) return null;
  const first = answerOf(bytes[1], bytes[2]);
  const second = answerOf(bytes[3], bytes[4]);
  return first === null || second === null ? null : [first, second];
}

function codesOf({ item, value }: ItemAnswer): [number, number] {
  const itemCode = ITEMS.findIndex(({ id }) => id === item);
  if (value === null) return [itemCode, LEFT_OPEN];
  const valueCode = ANSWER_VALUES.indexOf(value);
  // An unknown answer must not wrap around to the byte that says "left open".
  if (itemCode < 0 || valueCode < 0) throw new RangeError("That is no item or no answer of ours.");
  return [itemCode, valueCode];
}

/** Every answer that a record can hold, by its codes: a close reads hundreds of thousands. */
const ANSWERS: readonly (readonly ItemAnswer[])[] = ITEMS.map(({ id: item }) =>
  ANSWER_VALUES.map((value): ItemAnswer => ({ item, value })),
);
const OPEN: readonly ItemAnswer[] = ITEMS.map(({ id: item }) => ({ item, value: null }));

function answerOf(itemCode = -1, valueCode = -1): ItemAnswer | null {
  const answer = valueCode === LEFT_OPEN ? OPEN[itemCode] : ANSWERS[itemCode]?.[valueCode];
  return answer ?? null;
}
