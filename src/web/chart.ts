import { type ScaleLinear, type ScalePoint, scaleLinear, scalePoint } from "d3-scale";
import { area, line } from "d3-shape";
import { html, raw } from "hono/html";
import type { TrendPoint } from "../app/summary/team-page.ts";
import { day, period, shortDay } from "./dates.ts";
import { type Html, VERDICT_TONE, verdictPill } from "./marks.ts";
import { newlyAsked, sameQuestions } from "./new-questions.ts";
import type { Words } from "./words/en.ts";

/** "45: our reference line, an assumption": where a verdict begins to read as elevated. */
const REFERENCE = 45;

type Figures = NonNullable<TrendPoint["figures"]>;
type Shown = TrendPoint & { readonly figures: Figures };

interface Frame {
  readonly id: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
  /** Pixels between two dates on the axis. */
  readonly labelEvery: number;
}

/** Two drawings of the same data; the stylesheet shows the one that fits, so that letters keep their size. */
const FRAMES: readonly Frame[] = [
  { id: "wide", width: 640, height: 264, labelEvery: 78 },
  { id: "narrow", width: 330, height: 250, labelEvery: 66 },
];
const LEFT = 34;
const TOP = 24;
const BOTTOM = 28;

interface Scales {
  readonly x: ScalePoint<number>;
  readonly y: ScaleLinear<number, number>;
}

function isShown(point: TrendPoint): point is Shown {
  return point.figures !== null;
}

function scales(trend: readonly TrendPoint[], frame: Frame): Scales {
  const shown = trend.filter(isShown);
  const low = Math.min(30, ...shown.map((p) => p.figures.low));
  const high = Math.max(60, ...shown.map((p) => p.figures.high));
  const first = trend[0]?.index ?? 0;
  const last = trend.at(-1)?.index ?? 0;
  return {
    // By index and not by place in the list: a window that never was leaves its gap.
    x: scalePoint(
      Array.from({ length: last - first + 1 }, (_, i) => first + i),
      [LEFT + 8, frame.width - 8],
    ).padding(0.5),
    y: scaleLinear(
      [Math.max(0, Math.floor(low / 10) * 10), Math.min(100, Math.ceil(high / 10) * 10)],
      [frame.height - BOTTOM, TOP],
    ),
  };
}

/** Runs of neighboring windows that have a figure and asked the same. A line crosses neither a gap nor a change of questions. */
function runs(trend: readonly TrendPoint[]): Shown[][] {
  const all: Shown[][] = [];
  let previous: Shown | undefined;
  for (const point of trend.filter(isShown)) {
    const goesOn = point.index - 1 === previous?.index && point.questions?.id === previous.questions?.id;
    if (goesOn) all.at(-1)?.push(point);
    else all.push([point]);
    previous = point;
  }
  return all;
}

const n = (value: number) => Math.round(value * 10) / 10;

function axes({ x, y }: Scales, trend: readonly TrendPoint[], frame: Frame, words: Words): Html {
  const ticks = y.ticks(4).filter((t) => Number.isInteger(t) && Math.abs(t - REFERENCE) > 3);
  const every = Math.max(1, Math.ceil(frame.labelEvery / x.step()));
  const last = trend.at(-1)?.index ?? 0;
  const labels = trend.filter((p) => (last - p.index) % every === 0);
  const line45 = y(REFERENCE);
  return html`<text class="c-t" x="0" y="10">${words.chart.more}</text>
${ticks.map((t) => html`<line class="c-axis" x1="${LEFT}" x2="${frame.width}" y1="${n(y(t))}" y2="${n(y(t))}"/><text class="c-t" x="${LEFT - 8}" y="${n(y(t) + 4)}" text-anchor="end">${t}</text>`)}
<line class="c-ref" x1="${LEFT}" x2="${frame.width}" y1="${n(line45)}" y2="${n(line45)}"/><text class="c-t c-b" x="${LEFT - 8}" y="${n(line45 + 4)}" text-anchor="end">${REFERENCE}</text>
${labels.map((p) => html`<text class="c-t" x="${n(x(p.index) ?? 0)}" y="${frame.height - 6}" text-anchor="middle">${shortDay(words, p.from)}</text>`)}`;
}

function gap({ x, y }: Scales, point: TrendPoint, words: Words): Html {
  const center = x(point.index) ?? 0;
  const [bottom = 0, top = 0] = y.range();
  const width = Math.min(24, Math.max(16, x.step() * 0.7));
  const middle = (top + bottom) / 2;
  const reason = point.withheld === null ? words.chart.noFigure : words.withheldShort[point.withheld];
  return html`<rect class="c-hid" x="${n(center - width / 2)}" y="${n(top)}" width="${n(width)}" height="${n(bottom - top)}" rx="4"/><text class="c-t" x="${n(center)}" y="${n(middle)}" transform="rotate(-90 ${n(center)} ${n(middle)})" text-anchor="middle" dominant-baseline="central">${reason}</text>`;
}

/** Between two windows: what the later one asked is not what the earlier one did. */
function change({ x, y }: Scales, point: TrendPoint, words: Words): Html {
  const at = (x(point.index) ?? 0) - x.step() / 2;
  const [bottom = 0, top = 0] = y.range();
  return html`<line class="c-new" x1="${n(at)}" x2="${n(at)}" y1="${n(top)}" y2="${n(bottom)}"/><text class="c-t" x="${n(at - 9)}" y="${n(top + 2)}" transform="rotate(-90 ${n(at - 9)} ${n(top + 2)})" text-anchor="end" dominant-baseline="central">${words.chart.newQuestions}</text>`;
}

function run({ x, y }: Scales, points: readonly Shown[]): Html {
  const at = (p: Shown) => x(p.index) ?? 0;
  const only = points.length === 1 ? points[0] : undefined;
  const band = only
    ? html`<line class="c-bar" x1="${n(at(only))}" x2="${n(at(only))}" y1="${n(y(only.figures.low))}" y2="${n(y(only.figures.high))}"/>`
    : html`<path class="c-band" d="${area<Shown>(
        at,
        (p) => y(p.figures.low),
        (p) => y(p.figures.high),
      ).digits(1)(points)}"/>`;
  return html`${band}<path class="c-line" d="${line<Shown>(at, (p) => y(p.figures.estimate)).digits(1)(points)}"/>${points.map(
    (p) => html`<circle class="c-dot" cx="${n(at(p))}" cy="${n(y(p.figures.estimate))}" r="4"/>`,
  )}`;
}

function drawing(
  trend: readonly TrendPoint[],
  frame: Frame,
  text: { key: string; title: string; description: string },
  words: Words,
): Html {
  const id = `${text.key}${frame.id}`;
  return html`<svg class="${frame.id}" viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-labelledby="${id}-title ${id}-text"><title id="${id}-title">${text.title}</title><desc id="${id}-text">${text.description}</desc>
${plot(trend, frame, words)}</svg>`;
}

function plot(trend: readonly TrendPoint[], frame: Frame, words: Words): Html {
  const s = scales(trend, frame);
  return html`${axes(s, trend, frame, words)}${trend.filter((p) => !isShown(p)).map((p) => gap(s, p, words))}${newlyAsked(trend).map((p) => change(s, p, words))}${runs(trend).map((points) => run(s, points))}`;
}

function describe(all: readonly TrendPoint[], words: Words): string {
  const trend = sameQuestions(all);
  const broke = newlyAsked(all).map(({ from }) => `${words.team.newQuestions.since(day(words, from))} `);
  return `${broke.join("")}${describePart(trend, words)}`;
}

function describePart(trend: readonly TrendPoint[], words: Words): string {
  const shown = trend.filter(isShown);
  const first = shown[0];
  const last = shown.at(-1);
  if (first === undefined || last === undefined) return words.chart.none;
  return words.chart.describe({
    windows: trend.length,
    gaps: trend.length - shown.length,
    first: first.figures,
    last: last.figures,
    lastDay: day(words, last.to),
  });
}

function legend(trend: readonly TrendPoint[], words: Words): Html {
  const gaps = trend.some((p) => !isShown(p));
  return html`<ul class="key"><li><i class="k1"></i>${words.chart.estimate}</li><li><i class="k2"></i>${words.chart.band}</li><li><i class="k3"></i>${words.chart.reference}</li>${gaps ? html`<li><i class="k4"></i>${words.chart.gap}</li>` : ""}${newlyAsked(trend).length > 0 ? html`<li><i class="k7"></i>${words.chart.newQuestionsKey}</li>` : ""}</ul>`;
}

/** The colors of the latest figure. */
function toneOf(trend: readonly TrendPoint[]) {
  const last = trend.findLast(isShown);
  return last === undefined ? "na" : VERDICT_TONE[last.figures.verdict];
}

/** The trend of a group as two drawings (one is shown) with a legend. Charts on one page need different keys, for their ids. */
export function trendChart(trend: readonly TrendPoint[], name: string, words: Words, key = ""): Html {
  const tone = toneOf(trend);
  const text = { key, title: words.chart.title(name), description: describe(trend, words) };
  return html`<figure class="chart stack t-${tone}"><div>${FRAMES.map((frame) => drawing(trend, frame, text, words))}</div>${legend(trend, words)}</figure>`;
}

/** The light look as a style of its own: a picture in a chat has no stylesheet, and stands on light and dark alike. */
const PICTURE_STYLE = `.c-band{fill:MARK;opacity:.18}.c-bar{stroke:MARK;stroke-width:10;stroke-linecap:round;opacity:.25}.c-line{fill:none;stroke:MARK;stroke-width:2.5;stroke-linejoin:round}.c-dot{fill:#fff;stroke:MARK;stroke-width:2}.c-axis{stroke:#dfe2dc}.c-ref{stroke:#55605c;stroke-dasharray:6 4;stroke-width:1.25}.c-t{fill:#55605c;font-size:12px}.c-b{fill:#1b2321}.c-hid{fill:#eceef1;stroke:#727a84;stroke-dasharray:3 3}.c-new{stroke:#1b2321;stroke-width:2}.c-n{fill:#1b2321;font-size:15px}`;
const MARKS: Readonly<Record<(typeof VERDICT_TONE)[keyof typeof VERDICT_TONE], string>> = {
  up: "#c4520a",
  ok: "#0072b2",
  na: "#727a84",
};
/** Pixels around the drawing, and over it for the name. */
const MARGIN = 16;
const HEAD = 44;

/** The wide drawing as an SVG that stands alone, with its name and what its lines mean. */
export function trendPicture(trend: readonly TrendPoint[], name: string, words: Words): string {
  const [frame] = FRAMES;
  if (frame === undefined) return "";
  const style = PICTURE_STYLE.replaceAll("MARK", MARKS[toneOf(trend)]);
  const width = frame.width + 2 * MARGIN;
  const height = frame.height + HEAD + 2 * MARGIN + 12;
  const broke = newlyAsked(trend).length > 0 ? ` · | ${words.chart.newQuestions}` : "";
  const key = `${words.chart.band} · ${words.chart.reference}${broke}`;
  return String(
    html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter"><style>${raw(style)}</style><rect width="${width}" height="${height}" fill="#fff"/><text class="c-n" x="${MARGIN}" y="${MARGIN + 14}">${cut(words.chart.title(name))}</text><g transform="translate(${MARGIN} ${HEAD + 4})">${plot(trend, frame, words)}</g><rect class="c-band" x="${MARGIN}" y="${height - MARGIN - 6}" width="18" height="10" rx="3"/><text class="c-t" x="${MARGIN + 26}" y="${height - MARGIN + 4}">${key}</text></svg>`,
  );
}

/** As many characters as the head of the picture holds. */
function cut(title: string): string {
  return title.length <= 84 ? title : `${title.slice(0, 83)}…`;
}

/** The same data as a table, newest first. */
export function trendTable(trend: readonly TrendPoint[], words: Words): Html {
  const c = words.chart.columns;
  const changes = new Set(newlyAsked(trend));
  const rows = trend.toReversed().map((p) => {
    const below = changes.has(p)
      ? html`<tr><td colspan="5"><b>${words.team.newQuestions.since(day(words, p.from))}</b></td></tr>`
      : "";
    const window = html`<th scope="row">${period(words, p.from, p.to)}</th>`;
    if (!isShown(p)) {
      const reason = p.withheld === null ? words.chart.noFigure : words.withheld[p.withheld];
      return html`<tr>${window}<td colspan="4">${reason}</td></tr>${below}`;
    }
    const f = p.figures;
    return html`<tr>${window}<td>${words.chart.number(f.estimate)}</td><td>${words.chart.range(f.low, f.high)}</td><td>${words.chart.chance(f.probability)}</td><td>${verdictPill(f.verdict, words)}</td></tr>${below}`;
  });
  // Focusable, so that the keyboard can scroll it where it is wider than the screen.
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.team.table}"><table><thead><tr><th scope="col">${c.window}</th><th scope="col">${c.estimate}</th><th scope="col">${c.range}</th><th scope="col">${c.chance}</th><th scope="col">${c.reading}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** A trend of the size of a word, for lists. */
export function sparkline(trend: readonly TrendPoint[], words: Words): Html | "" {
  const last = trend.findLast(isShown);
  if (last === undefined) return "";
  const low = trend[0]?.index ?? 0;
  const x = scaleLinear([low, Math.max(low + 1, trend.at(-1)?.index ?? 0)], [4, 124]);
  const y = scaleLinear([20, 65], [50, 2]).clamp(true);
  const at = (p: Shown) => x(p.index);
  const bands = runs(trend).map((points) => {
    const first = points[0];
    if (first !== undefined && points.length === 1) {
      return html`<circle class="c-last" cx="${n(at(first))}" cy="${n(y(first.figures.estimate))}" r="2"/>`;
    }
    return html`<path class="c-band" d="${area<Shown>(
      at,
      (p) => y(p.figures.low),
      (p) => y(p.figures.high),
    ).digits(1)(
      points,
    )}"/><path class="c-line" d="${line<Shown>(at, (p) => y(p.figures.estimate)).digits(1)(points)}"/>`;
  });
  const same = sameQuestions(trend);
  const from = same.find(isShown) ?? last;
  const label = words.chart.spark(from.figures.estimate, last.figures.estimate, same.length);
  return html`<svg class="spark t-${VERDICT_TONE[last.figures.verdict]}" viewBox="0 0 132 52" role="img" aria-label="${label}"><line class="c-ref" x1="0" x2="132" y1="${n(y(REFERENCE))}" y2="${n(y(REFERENCE))}"/>${bands}<circle class="c-last" cx="${n(x(last.index))}" cy="${n(y(last.figures.estimate))}" r="4"/></svg>`;
}
