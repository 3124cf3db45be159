import { type ScaleLinear, scaleLinear } from "d3-scale";
import { html } from "hono/html";
import type { TopicRow } from "../app/summary/team-page.ts";
import type { Html } from "./marks.ts";
import type { Words } from "./words/en.ts";

/** Two drawings of the same rows; the stylesheet shows the one that fits, so that letters keep their size. */
const FRAMES = [
  { id: "wide", width: 640 },
  { id: "narrow", width: 330 },
] as const;
const ROW = 46;
const AXIS = 24;
const TICKS = [0, 25, 50, 75, 100];

/** What a row says in words, in the drawing and for those who hear it. */
export function shareValue(row: TopicRow, words: Words): string {
  const q = words.quarter;
  if (row.windows === 0) return q.notAsked;
  return row.share === null ? q.cantTell : q.value(row.share);
}

function rowOf(
  row: TopicRow,
  { top, x, width }: { top: number; x: Scale; width: number },
  words: Words,
): Html {
  const middle = top + 30;
  const share = row.share;
  const mark =
    share === null
      ? html`<line class="c-axis" x1="${n(x(0))}" x2="${n(x(100))}" y1="${middle}" y2="${middle}"/>`
      : html`<line class="c-bar" x1="${n(x(100 * share.low))}" x2="${n(x(100 * share.high))}" y1="${middle}" y2="${middle}"/><circle class="c-dot" cx="${n(x(100 * share.estimate))}" cy="${middle}" r="5"/>`;
  return html`<text class="c-t c-b" x="0" y="${top + 14}">${row.name}</text><text class="c-t" x="${width}" y="${top + 14}" text-anchor="end">${shareValue(row, words)}</text>${mark}`;
}

type Scale = ScaleLinear<number, number>;

const n = (value: number) => Math.round(value * 10) / 10;

function drawing(
  rows: readonly TopicRow[],
  { id, width }: (typeof FRAMES)[number],
  text: { key: string; title: string; description: string },
  words: Words,
): Html {
  const bottom = rows.length * ROW;
  const x = scaleLinear([0, 100], [8, width - 8]);
  const name = `${text.key}-${id}`;
  return html`<svg class="${id}" viewBox="0 0 ${width} ${bottom + AXIS}" role="img" aria-labelledby="${name}-title ${name}-text"><title id="${name}-title">${text.title}</title><desc id="${name}-text">${text.description}</desc>
${TICKS.map((tick) => html`<line class="c-axis" x1="${n(x(tick))}" x2="${n(x(tick))}" y1="${bottom}" y2="${bottom + 5}"/><text class="c-t" x="${n(x(tick))}" y="${bottom + 19}" text-anchor="${tick === 0 ? "start" : tick === 100 ? "end" : "middle"}">${tick}</text>`)}
<line class="c-axis" x1="${n(x(0))}" x2="${n(x(100))}" y1="${bottom}" y2="${bottom}"/>
${rows.map((row, i) => rowOf(row, { top: i * ROW, x, width }, words))}</svg>`;
}

/** Shares of people as ranges on one scale of 0 to 100, in the order of the rows. Charts on one page need different keys. */
export function shareChart(
  rows: readonly TopicRow[],
  { key, title }: { key: string; title: string },
  words: Words,
): Html {
  const q = words.quarter;
  const description = q.chartText(rows.map((row) => q.row(row.name, shareValue(row, words))));
  const text = { key, title, description };
  return html`<figure class="chart stack t-in"><div>${FRAMES.map((frame) => drawing(rows, frame, text, words))}</div></figure>`;
}
