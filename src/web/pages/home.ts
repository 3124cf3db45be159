import { html } from "hono/html";
import type { TrendPoint, Verdict } from "../../app/summary/team-page.ts";
import { trendChart } from "../chart.ts";
import { type Html, verdictPill } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { promiseList } from "./privacy.ts";

/** The bound of the default setting, percent after one window. */
const DEFAULT_GUESS = 57;

function sample(
  index: number,
  from: string,
  to: string,
  values: readonly [number, number, number, Verdict] | null,
): TrendPoint {
  const figures = values && {
    estimate: values[0],
    low: values[1],
    high: values[2],
    verdict: values[3],
    probability: 0.5,
  };
  return { index, from, to, figures, withheld: values === null ? "roster_changed" : null, questions: null };
}

/** Invented, and said to be. */
const SAMPLE: readonly TrendPoint[] = [
  sample(1, "2026-03-02", "2026-03-29", [37, 29, 45, "cant_tell"]),
  sample(2, "2026-03-30", "2026-04-26", [36, 29, 43, "not_elevated"]),
  sample(3, "2026-04-27", "2026-05-24", [39, 32, 46, "cant_tell"]),
  sample(4, "2026-05-25", "2026-06-21", null),
  sample(5, "2026-06-22", "2026-07-19", [46, 39, 53, "cant_tell"]),
  sample(6, "2026-07-20", "2026-08-16", [50, 43, 57, "likely_elevated"]),
  sample(7, "2026-08-17", "2026-09-13", [52, 46, 58, "likely_elevated"]),
];

function sampleCard(words: Words): Html {
  return html`<section class="card" aria-label="${words.home.sampleTeam}"><div class="lead"><div><p class="m">${words.home.sampleTeam}</p><h2>${words.team.signal}</h2></div>${verdictPill("likely_elevated", words)}</div>${trendChart(SAMPLE, words.home.sampleTeam, words)}<p class="m">${words.home.sampleNote}</p></section>`;
}

function whoTable(words: Words): Html {
  const h = words.home;
  const rows = h.whoRows.map(
    (row) =>
      html`<tr><th scope="row">${row.what}</th>${row.cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  );
  return html`<section class="card"><h2>${h.who}</h2><div class="scroll" tabindex="0" role="region" aria-label="${h.who}"><table><thead><tr><td></td>${h.whoColumns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

/** `/`: what it is, for whom, and the promise. */
export function homeBody(at: { readonly signedIn: boolean; readonly demo: boolean }, words: Words): Html {
  const h = words.home;
  const first = at.signedIn
    ? html`<a class="btn pri" href="/team">${h.open}</a>`
    : at.demo
      ? html`<a class="btn pri" href="/demo">${h.demo}</a><a class="btn" href="/sign-in">${h.signIn}</a>`
      : html`<a class="btn pri" href="/sign-in">${h.signIn}</a>`;
  return html`<div class="hero"><div class="stack"><h1>${h.title}</h1><p class="intro">${h.intro}</p><div class="row">${first}</div></div>${sampleCard(words)}</div>
<section class="band"><h2>${h.forWhom}</h2><div class="cols">${h.audiences.map((a) => html`<div class="card"><h3>${a.head}</h3><p class="m">${a.text}</p></div>`)}</div></section>
<section class="band"><h2>${h.promise}</h2><div class="cols two"><div class="card">${promiseList(DEFAULT_GUESS, words)}</div>${whoTable(words)}</div></section>`;
}
