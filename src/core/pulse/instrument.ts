/** What the strain score is made of: exhaustion, mental distance, cognitive strain, emotional strain, recovery. */
export type Dimension = "EX" | "MD" | "CS" | "ES" | "RD";

/** What in the work may cause it: workload, autonomy, support, clarity, recognition, fairness. Never part of the score. */
export type Driver = "WL" | "AU" | "SU" | "CL" | "RE" | "FA";

export type Construct = Dimension | Driver;

export const DIMENSIONS: readonly Dimension[] = ["EX", "MD", "CS", "ES", "RD"];
export const DRIVERS: readonly Driver[] = ["WL", "AU", "SU", "CL", "RE", "FA"];

/** An item: its construct, then its number from 1. */
export type ItemId = `${Dimension}${1 | 2 | 3}` | `${Driver}${1 | 2}`;

/** "+": more days mean more strain. "R": more days mean that things go well, so the answer is turned around. */
export type Key = "+" | "R";

export interface PulseItem {
  readonly id: ItemId;
  readonly construct: Construct;
  readonly key: Key;
}

// In the order of their codes in sealed answers: append only, never reorder (see answer-record.ts).
const KEYS: readonly (readonly [ItemId, Key])[] = [
  ["EX1", "+"],
  ["EX2", "R"],
  ["EX3", "+"],
  ["MD1", "+"],
  ["MD2", "R"],
  ["MD3", "+"],
  ["CS1", "+"],
  ["CS2", "R"],
  ["CS3", "+"],
  ["ES1", "+"],
  ["ES2", "R"],
  ["ES3", "+"],
  ["RD1", "R"],
  ["RD2", "+"],
  ["RD3", "R"],
  ["WL1", "R"],
  ["WL2", "+"],
  ["AU1", "R"],
  ["AU2", "+"],
  ["SU1", "R"],
  ["SU2", "+"],
  ["CL1", "R"],
  ["CL2", "+"],
  ["RE1", "R"],
  ["RE2", "+"],
  ["FA1", "R"],
  ["FA2", "+"],
];

/** The whole bank: 15 items on strain, 12 on drivers. An item's place here is its code in a sealed answer. */
export const ITEMS: readonly PulseItem[] = KEYS.map(([id, key]) => ({
  id,
  key,
  construct: id.slice(0, 2) as Construct,
}));

const BY_ID: ReadonlyMap<string, PulseItem> = new Map(ITEMS.map((item) => [item.id, item]));

/** The item of that id; null where the bank has none. */
export function findItem(id: string): PulseItem | null {
  return BY_ID.get(id) ?? null;
}

/** The items of one construct, in the order of their numbers. */
export function itemsOf(construct: Construct): readonly PulseItem[] {
  return ITEMS.filter((item) => item.construct === construct);
}

/** Whether answers to the item enter the strain score. */
export function isStrainItem(item: PulseItem): boolean {
  return DIMENSIONS.some((dimension) => dimension === item.construct);
}

/** Days of the last 7 with that experience: 0 none, 1 one day, 2 about half, 3 most, 4 every day. */
export type DayAnswer = 0 | 1 | 2 | 3 | 4;

/** What a member may say to an item. The last two stand for themselves: nothing is ever put in their place. */
export type AnswerValue = DayAnswer | "does_not_apply" | "rather_not_say";

export const ANSWER_VALUES: readonly AnswerValue[] = [0, 1, 2, 3, 4, "does_not_apply", "rather_not_say"];

export interface ItemAnswer {
  readonly item: ItemId;
  /** Null: the question was shown and left open. */
  readonly value: AnswerValue | null;
}
