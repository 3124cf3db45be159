import { SMALLEST_GROUP_FOR_HR } from "./release.ts";
import { SMALLEST_GROUP } from "./tree.ts";

/** What an organization may raise: the smallest group of which anything is shown, and the smallest of which HR reads. */
export type Threshold = "smallest_group" | "smallest_for_hr";

/** People. The first is the rules' own, below which nobody can go; the last keeps a slip from hiding everything. */
export const OFFERED: Readonly<Record<Threshold, readonly number[]>> = {
  smallest_group: [SMALLEST_GROUP, 10, 12, 15, 20, 30, 50],
  smallest_for_hr: [SMALLEST_GROUP_FOR_HR, 75, 100, 150, 200, 500, 1000],
};

/** Whether a wish tightens, which takes nobody's yes, or goes back, which takes an auditor's. `unknown`: it is none that is offered. */
export function weighThreshold(
  threshold: Threshold,
  { now, wished }: { readonly now: number; readonly wished: number },
): "same" | "raise" | "lower" | "unknown" {
  if (!OFFERED[threshold].includes(wished)) return "unknown";
  if (wished === now) return "same";
  return wished > now ? "raise" : "lower";
}
