import { html } from "hono/html";
import type { TrendPoint } from "../app/summary/team-page.ts";
import { day } from "./dates.ts";
import type { Html } from "./marks.ts";
import type { Words } from "./words/en.ts";

function isOther(point: TrendPoint, before: TrendPoint | undefined): boolean {
  return before !== undefined && before.questions?.id !== point.questions?.id;
}

/** The windows of a trend with which other questions began. */
export function newlyAsked(trend: readonly TrendPoint[]): readonly TrendPoint[] {
  return trend.filter((point, i) => isOther(point, trend[i - 1]));
}

/** The end of a trend that the same questions measured: what a sentence may compare. */
export function sameQuestions(trend: readonly TrendPoint[]): readonly TrendPoint[] {
  const began = trend.findLastIndex((point, i) => isOther(point, trend[i - 1]));
  return trend.slice(Math.max(0, began));
}

/** Where a trend broke, and what our line is worth for questions that are not ours. Nothing where all were asked with our own. */
export function questionNotes(trend: readonly TrendPoint[], words: Words): Html | "" {
  const t = words.team.newQuestions;
  const breaks = newlyAsked(trend).map(({ from }) => html`<p>${t.since(day(words, from))}</p>`);
  const now = trend.at(-1)?.questions ?? null;
  if (now === null && breaks.length === 0) return "";
  return html`${breaks}${now === null ? "" : html`<p>${t.line(now.name)}</p>`}`;
}
