import {
  type DayAnswer,
  type Dimension,
  findItem,
  type ItemAnswer,
  type ItemId,
  isStrainItem,
  type PulseItem,
} from "./instrument.ts";

export type StrainItemId = Extract<ItemId, `${Dimension}${number}`>;

/**
 * By how many points (of 100) an average member's answer to an item lies above (or, negative, below) the average over all strain
 * items. It is taken off, so that nobody's score depends on which items a window happened to ask. Each lies in −50 to 50.
 */
export type ItemCenters = Readonly<Record<StrainItemId, number>>;

/** Zero until a privacy year's releases have calibrated them; never set from raw answers (docs/privacy.md, rules 10 and 19). */
export const UNCALIBRATED_CENTERS: ItemCenters = {
  EX1: 0,
  EX2: 0,
  EX3: 0,
  MD1: 0,
  MD2: 0,
  MD3: 0,
  CS1: 0,
  CS2: 0,
  CS3: 0,
  ES1: 0,
  ES2: 0,
  ES3: 0,
  RD1: 0,
  RD2: 0,
  RD3: 0,
};

/** An answer as strain, 0 to 100 in steps of 25: items on what goes well are turned around. */
export function keyedScore(item: PulseItem, answer: DayAnswer): number {
  return (item.key === "R" ? 4 - answer : answer) * 25;
}

/**
 * A member's strain score in a window, 0 to 100: the mean of the member's own answers to strain items, each keyed and centered.
 * Answers to drivers, "does not apply", "rather not say" and open questions count for nothing; null where nothing is left.
 */
export function strainScore(answers: readonly ItemAnswer[], centers: ItemCenters): number | null {
  const scores: number[] = [];
  for (const { item: id, value } of answers) {
    const item = findItem(id);
    if (item === null || !isStrainItem(item) || typeof value !== "number") continue;
    scores.push(keyedScore(item, value) - centers[item.id as StrainItemId]);
  }
  return strainOf(scores);
}

/** The same from scores that are keyed and centered already. */
export function strainOf(scores: readonly number[]): number | null {
  if (scores.length === 0) return null;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return Math.min(100, Math.max(0, mean));
}
