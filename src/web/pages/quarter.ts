import { html } from "hono/html";
import type { AnsweringPoint, QuarterRow, TopicRow } from "../../app/summary/team-page.ts";
import { day, period } from "../dates.ts";
import type { Html } from "../marks.ts";
import { shareChart, shareValue } from "../share-chart.ts";
import type { Words } from "../words/en.ts";

type Told = TopicRow & { readonly share: NonNullable<TopicRow["share"]> };

function isTold(row: TopicRow): row is Told {
  return row.share !== null;
}

function topicsOf({ dimensions, drivers }: QuarterRow): readonly TopicRow[] {
  return [...dimensions, ...drivers];
}

/** One kind of topic: a chart where anything is told, one sentence where nothing is. */
function kindOf(
  quarter: QuarterRow,
  { rows, heading, key }: { rows: readonly TopicRow[]; heading: string; key: string },
  words: Words,
): Html | "" {
  if (!rows.some(isTold)) return "";
  const days = period(words, quarter.from, quarter.to);
  return html`<h3>${heading}</h3>${shareChart(rows, { key, title: words.quarter.chartTitle(heading, days) }, words)}`;
}

function topicTable(quarter: QuarterRow, words: Words): Html {
  const q = words.quarter;
  const c = q.columns;
  const rows = topicsOf(quarter).map(
    (row) =>
      html`<tr><th scope="row">${row.name}</th>${
        row.share === null
          ? html`<td colspan="2">${shareValue(row, words)}</td>`
          : html`<td>${q.number(row.share)}</td><td>${q.range(row.share)}</td>`
      }<td>${row.change === null ? q.noneTold : q.points(row.change)}</td><td>${row.windows}</td></tr>`,
  );
  // Focusable, so that the keyboard can scroll it where it is wider than the screen.
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${q.title}: ${period(words, quarter.from, quarter.to)}"><table><thead><tr><th scope="col">${c.topic}</th><th scope="col">${c.estimate}</th><th scope="col">${c.range}</th><th scope="col">${c.change}</th><th scope="col">${c.windows}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function changes(quarter: QuarterRow, words: Words): Html {
  const q = words.quarter;
  const told = topicsOf(quarter).flatMap(({ name, change }) =>
    change === null ? [] : [q.change(name, change)],
  );
  return html`<h3>${q.changes}</h3>${told.length === 0 ? html`<p>${q.noChange}</p>` : html`<ul class="plain">${told.map((line) => html`<li>${line}</li>`)}</ul>`}`;
}

/** The catalog's changes to the work, for each topic that has a figure and any. */
function fitting(quarter: QuarterRow, words: Words): Html | "" {
  const q = words.quarter;
  const topics = topicsOf(quarter).filter(({ actions }) => actions.length > 0);
  if (topics.length === 0) return "";
  const list = (row: TopicRow) =>
    html`<details><summary>${row.name}</summary><ul class="plain">${row.actions.map(
      (action) =>
        html`<li><b>${action.title}</b> <span class="m">${action.why} ${words.team.first}: ${action.firstStep} ${words.team.time}: ${action.timeCost}.</span></li>`,
    )}</ul></details>`;
  return html`<h3>${q.fits}</h3><p class="m">${q.fitsIntro}</p><div class="stack">${topics.map(list)}</div>`;
}

function figures(
  quarter: QuarterRow,
  { key, hasEarlier }: { key: string; hasEarlier: boolean },
  words: Words,
): Html {
  const q = words.quarter;
  const { dimensions, drivers, participation, people } = quarter;
  const told = topicsOf(quarter).some(isTold);
  return html`${told ? html`<p>${q.measure}</p>` : html`<p>${q.nothing(people)}</p>`}
${kindOf(quarter, { rows: dimensions, heading: q.dimensions, key: `${key}s` }, words)}
${kindOf(quarter, { rows: drivers, heading: q.drivers, key: `${key}d` }, words)}
${told ? html`<ul class="key"><li><i class="k5"></i>${q.keyEstimate}</li><li><i class="k6"></i>${q.keyBand}</li></ul>` : ""}
${told && quarter.silence ? html`<p>${q.silence}</p>` : ""}
${quarter.since === null ? (told && hasEarlier ? changes(quarter, words) : "") : html`<p>${words.team.newQuestions.since(day(words, quarter.since))}</p>`}
${participation === null ? "" : html`<p>${q.participation(participation)}</p>`}
${fitting(quarter, words)}
${quarter.reach === null ? "" : html`<p class="m">${q.reach(quarter.reach)}</p>`}
<details><summary>${q.table}</summary>${topicTable(quarter, words)}</details>`;
}

/** What a group of 100 and more reads by quarter, newest in full, earlier ones as tables (rule 11). */
export function quarterCard(
  quarters: readonly QuarterRow[],
  { title, key }: { title: string; key: string },
  words: Words,
): Html {
  const q = words.quarter;
  const [newest, ...earlier] = quarters;
  const heading = html`<h2 id="${key}">${title}</h2>`;
  const made = html`<details><summary>${q.made}</summary><ul class="plain">${q.madeList.map((line) => html`<li>${line}</li>`)}</ul></details>`;
  if (newest === undefined)
    return html`<section class="card" aria-labelledby="${key}">${heading}<p>${q.none}</p>${made}</section>`;
  const span = (each: QuarterRow) => q.span(period(words, each.from, each.to), each.windows, each.people);
  const tables =
    earlier.length === 0
      ? ""
      : html`<details><summary>${q.earlier}</summary>${earlier.map((each) => html`<p class="m">${span(each)}</p>${topicTable(each, words)}`)}</details>`;
  return html`<section class="card" aria-labelledby="${key}">${heading}<p class="m">${span(newest)}</p>
${figures(newest, { key, hasEarlier: earlier.length > 0 }, words)}${tables}${made}</section>`;
}

/** The whole organization's answering share, window by window: the one count of answers that is shown. */
export function answeringCard(points: readonly AnsweringPoint[], words: Words): Html | "" {
  const q = words.quarter;
  const [newest, ...earlier] = points;
  if (newest === undefined) return "";
  const c = q.answeringColumns;
  const rows = points.map(
    ({ from, to, share }) =>
      html`<tr><th scope="row">${period(words, from, to)}</th><td>${q.number(share)}</td><td>${q.range(share)}</td></tr>`,
  );
  const table = html`<details><summary>${q.answeringTable}</summary><div class="scroll" tabindex="0" role="region" aria-label="${q.answering}"><table><thead><tr><th scope="col">${c.window}</th><th scope="col">${c.estimate}</th><th scope="col">${c.range}</th></tr></thead><tbody>${rows}</tbody></table></div></details>`;
  return html`<section class="card"><h2>${q.answering}</h2><p>${q.answeringLatest(newest.share, period(words, newest.from, newest.to))}</p><p class="m">${q.answeringWhy}</p>${earlier.length === 0 ? "" : table}</section>`;
}
