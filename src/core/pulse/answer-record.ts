import { ANSWER_VALUES, type AnswerValue, ITEMS, type ItemAnswer } from "./instrument.ts";

/** One member's answers of one week. */
export type WeekAnswers = readonly [ItemAnswer, ItemAnswer];

/** Every record has this many bytes, whatever was answered, skipped or left open: its sealed length tells nothing. */
export const ANSWER_RECORD_BYTES = 5;

const VERSION = 1;
const LEFT_OPEN = 255;

/**
 * Writes a week's answers as 5 bytes, to be sealed: the version; then, for each item, its place in ITEMS and its answer's place in
 * ANSWER_VALUES, 255 where it was left open. Throws RangeError where both answers are to the same item or one is unknown.
 */
export function encodeAnswers(answers: WeekAnswers): Uint8Array {
  const bytes = Uint8Array.of(VERSION, ...answers.flatMap(codesOf));
  if (decodeAnswers(bytes) === null)
    throw new RangeError("A week's answers are two, to two items of the bank.");
  return bytes;
}

/** Reads what encodeAnswers wrote; null for anything else: another length or version, an unknown item or value, one item twice. */
export function decodeAnswers(bytes: Uint8Array): WeekAnswers | null {
  const [version, item1 = -1, value1 = -1, item2 = -1, value2 = -1] = bytes;
  if (bytes.length !== ANSWER_RECORD_BYTES || version !== VERSION || item1 === item2) return null;
  const first = answerOf(item1, value1);
  const second = answerOf(item2, value2);
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

function answerOf(itemCode: number, valueCode: number): ItemAnswer | null {
  const item = ITEMS[itemCode];
  const value: AnswerValue | null | undefined = valueCode === LEFT_OPEN ? null : ANSWER_VALUES[valueCode];
  return item === undefined || value === undefined ? null : { item: item.id, value };
}
