import type { Id } from "../ids.ts";
import type { Translated } from "../locale.ts";
import { type DayAnswer, ITEMS, type ItemId, type Key, type PulseItem } from "./instrument.ts";
import type { WeekPair } from "./rotation.ts";

/** Questions that an organization brought in, as it holds a licence for them. */
export type QuestionSetId = Id<"question_set">;

export const SET_STATES = ["draft", "waiting", "agreed", "in_force", "ending", "ended"] as const;
/**
 * Where a set stands. "waiting": for a second person's yes. "agreed": begins with the next window. "ending": asked to the end of the
 * running window, and not after it.
 */
export type SetState = (typeof SET_STATES)[number];

/** By how the answers to an item are read; only of those that were brought in. */
export type ImportedKeys = Readonly<Partial<Record<ItemId, Key>>>;

/** A set in one language: what stands over its questions, what may be answered from least to most, and the questions. */
export interface ImportedText {
  readonly frame: string;
  readonly answers: Readonly<Record<DayAnswer, string>>;
  readonly items: Readonly<Partial<Record<ItemId, string>>>;
}

/**
 * Questions in place of some of ours, under the ids of the bank: whole constructs, in every language that is spoken here. What is not
 * among them stays ours. Answers stay the bank's five, so that a score lies in 0 to 100 whoever wrote the question: neither the
 * sensitivity of a figure nor its ε knows the difference.
 */
export interface ImportedQuestions {
  readonly keys: ImportedKeys;
  readonly texts: Translated<ImportedText>;
}

/** An item as these keys read it; as ours do where none is among them. */
export function keyedBy(item: PulseItem, keys: ImportedKeys): PulseItem {
  const key = keys[item.id];
  return key === undefined || key === item.key ? item : { ...item, key };
}

/** A week's pair as these keys read it, what goes well first. Where both are keyed alike, in the order of the bank's own pair. */
export function pairKeyedBy(pair: WeekPair, keys: ImportedKeys): WeekPair {
  const [first, second] = pair.items.map((item) => keyedBy(item, keys)) as [PulseItem, PulseItem];
  const turned = first.key === "+" && second.key === "R";
  return { ...pair, items: turned ? [second, first] : [first, second] };
}

/** What was brought in, in the order of the bank. */
export function importedItems({ keys }: Pick<ImportedQuestions, "keys">): readonly PulseItem[] {
  return ITEMS.filter(({ id }) => keys[id] !== undefined).map((item) => keyedBy(item, keys));
}
