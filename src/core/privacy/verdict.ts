import type { Figure, Level, WindowLevels } from "./level.ts";

/** What a summary says of a level (rule 21). The words shown for each belong to the pages. */
export type Verdict = "likely_elevated" | "not_elevated" | "cant_tell";

/** From this probability of being at or above the reference line on, a level is called likely elevated. */
const LIKELY = 0.7;
/** Up to this probability it is called not elevated, where enough people answer. */
const UNLIKELY = 0.1;
/** Least lower end of the 90 % interval of the answering share for reassurance: silence must not read as well-being. */
export const ENOUGH_ANSWERING = 0.6;
/** Groups up to this size are told beforehand that they will usually read "can't tell yet". */
const USUALLY_UNDECIDED = 11;

/** Rule 21. `answering` is what the whole organization released for the same window. */
export function verdictOf(level: Pick<Level, "probability">, answering: WindowLevels["answering"]): Verdict {
  if (level.probability >= LIKELY) return "likely_elevated";
  if (level.probability <= UNLIKELY && answering.low >= ENOUGH_ANSWERING) return "not_elevated";
  return "cant_tell";
}

/** A change that may be spoken of, or null: only where its 90 % interval excludes 0 (rule 21). */
export function changeToTell(level: Pick<Level, "change">): (Figure & { readonly since: number }) | null {
  const { change } = level;
  return change !== null && (change.low > 0 || change.high < 0) ? change : null;
}

/** Whether a group of this size is to be told that it will usually read "can't tell yet". */
export function isUsuallyUndecided(rosterSize: number): boolean {
  return rosterSize <= USUALLY_UNDECIDED;
}
