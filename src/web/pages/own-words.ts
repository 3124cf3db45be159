import { html } from "hono/html";
import type { LinesOfMoment } from "../../app/journal/my-journal.ts";
import type { AnsweredWeek, HistorySetting } from "../../app/pulse/read-history.ts";
import type { View } from "../../core/chat/view.ts";
import { day } from "../dates.ts";
import { topOfMine } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { goesOn, helpSection, notLive, OWN_WORDS } from "./help.ts";

/** A line that was sent and comes back, and why: something is wrong with it, or it tells of danger. */
export interface TriedLine {
  readonly entry: string;
  readonly step: string;
  readonly text: string;
  readonly problem: "missing" | "too_long" | "too_many_words" | null;
  readonly help: View | null;
}

/** `/me/lines`: lines to say to oneself, by moment. */
export function linesBody(
  kept: readonly LinesOfMoment[],
  words: Words,
  { done, tried }: { readonly done: "saved" | "removed" | null; readonly tried: TriedLine | null },
): Html {
  const l = words.me.journal.lines;
  const group = ({ moment, lines }: LinesOfMoment, g: number) =>
    html`<section class="card"><h2>${moment}</h2><ul class="rows">${lines.map((line, i) => lineItem(line, `${g}-${i}`, { words, tried }))}</ul></section>`;
  return html`${topOfMine(words, l.title)}
${done === null ? "" : html`<p class="note" role="status">${l.done[done]}</p>`}
<div class="narrowest stack">${tried?.help ? helpSection(tried.help, words) : ""}<section class="card tint"><p>${kept.length === 0 ? l.none : l.text}</p></section>${kept.map(group)}</div>`;
}

function lineItem(
  { entry, step, text }: LinesOfMoment["lines"][number],
  id: string,
  { words, tried }: { readonly words: Words; readonly tried: TriedLine | null },
): Html {
  const l = words.me.journal.lines;
  const own = tried?.entry === entry && tried.step === step ? tried : null;
  const problem = own?.problem ?? null;
  const problems = { ...words.me.journal.edit.problems, missing: l.missing };
  const told =
    problem === null
      ? ""
      : html`<p class="field-error" id="wrong-${id}" role="alert">${problems[problem]}</p>`;
  const marks =
    problem === null
      ? html`aria-describedby="hint-${id}"`
      : html`aria-invalid="true" aria-describedby="wrong-${id} hint-${id}"`;
  const which = html`<input type="hidden" name="entry" value="${entry}"><input type="hidden" name="step" value="${step}">`;
  return html`<li class="entry"><p dir="auto">${text}</p><details${own ? html` open` : ""}><summary class="small" aria-label="${l.changeLine(text)}">${l.change}</summary>
<form method="post" action="/me/lines" class="fields"${own ? html` id="${OWN_WORDS}"` : ""}>${notLive(words)}${which}<div><label for="text-${id}">${l.field}</label><input id="text-${id}" name="text" maxlength="150" autocomplete="off" dir="auto" value="${own?.text ?? text}" ${marks}><p class="m" id="hint-${id}">${l.hint}</p>${told}</div><button class="sm"${own?.help ? goesOn : ""}>${l.save}</button></form>
<form method="post" action="/me/lines/remove" class="after">${which}<button class="sm danger">${l.remove}</button></form></details></li>`;
}

/** `/me/answers`: whether a copy is kept, and what that means. The same whether there are answers or not (T8). */
export function answersBody(
  { isOn, custodians }: HistorySetting,
  words: Words,
  { done }: { readonly done: "kept" | "stopped" | null },
): Html {
  const a = words.me.journal.answers;
  const turn = isOn
    ? html`<form method="post" action="/me/answers/stop"><button class="danger">${a.stop}</button></form>`
    : html`<form method="post" action="/me/answers/keep"><button>${a.keep}</button></form>`;
  return html`${topOfMine(words, a.title)}
${done === null ? "" : html`<p class="note" role="status">${a.done[done]}</p>`}
<div class="narrowest stack"><section class="card"><p>${isOn ? a.on : a.off}</p><p>${a.how}</p><p>${a.reach(custodians.join(", "))}</p><p>${a.seen}</p>${turn}</section>
<section class="card"><form method="post" action="/me/answers/show" class="fields"><p class="m">${a.showHint}</p><button>${a.show}</button></form></section></div>`;
}

/** The answers themselves, which come only after a press of a button. */
export function shownAnswersBody(weeks: readonly AnsweredWeek[], words: Words): Html {
  const a = words.me.journal.answers;
  const week = ({ windowOpensAt, week: number, answers, began }: AnsweredWeek) =>
    html`<li><h2>${a.week(number, day(words, windowOpensAt))}</h2><dl class="facts">${answers.map(({ question, answer }) => html`<div><dt>${question}</dt><dd>${answer}</dd></div>`)}</dl>${began === undefined ? "" : html`<p class="m">${a.changed(began, day(words, windowOpensAt))}</p>`}</li>`;
  const list = weeks.length === 0 ? html`<p>${a.none}</p>` : html`<ul class="rows">${weeks.map(week)}</ul>`;
  return html`${topOfMine(words, a.shown)}<div class="narrowest stack"><section class="card">${list}</section><p><a class="btn" href="/me/answers">${a.back}</a></p></div>`;
}
