import type { ShareFigure, TrendPoint } from "../../app/summary/team-page.ts";
import { plural } from "../../core/plural.ts";

export type Figures = NonNullable<TrendPoint["figures"]>;

export function people(count: number): string {
  return plural("en", count, { one: "# person", other: "# people" });
}

export function weeksOf(count: number): string {
  return plural("en", count, { one: "# week", other: "# weeks" });
}

export function windowsOf(count: number): string {
  return plural("en", count, { one: "# window", other: "# windows" });
}

export function nudgesOf(count: number): string {
  return plural("en", count, { one: "# nudge", other: "# nudges" });
}

export function minutesOf(count: number): string {
  return plural("en", count, { one: "# minute", other: "# minutes" });
}

export function round(points: number): string {
  return String(Math.round(points));
}

/** Points with one decimal, for shares below 10 where a whole number would hide the difference. */
export function fine(points: number): string {
  return points >= 9.95 ? round(points) : points.toFixed(1);
}

/** A bound with one decimal, rounded up: no bound looks smaller than it is. */
export function atMost(bound: number): string {
  const tenths = Math.ceil(bound * 10 - 1e-9);
  return tenths >= 100 ? String(Math.ceil(bound - 1e-9)) : (tenths / 10).toFixed(1);
}

/** A chance in words, never 0 and never 100. */
export function inHundred(probability: number): string {
  const n = Math.round(probability * 100);
  if (n < 1) return "fewer than 1 in 100";
  return n > 99 ? "more than 99 in 100" : `${n} in 100`;
}

/** A range of shares in whole people of 100, rounded outward so that it never looks surer than it is. */
export function range100({ low, high }: Pick<ShareFigure, "low" | "high">): string {
  return `${Math.floor(100 * low)} to ${Math.ceil(100 * high)}`;
}

/** The same for a sentence: "between 58 and 71 in 100". */
export function between(share: ShareFigure): string {
  return `between ${Math.floor(100 * share.low)} and ${Math.ceil(100 * share.high)} in 100`;
}
