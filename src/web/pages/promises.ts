import { html } from "hono/html";
import type { NotedAction, ToldAction } from "../../app/action/told-action.ts";
import type { TeamPage } from "../../app/summary/team-page.ts";
import { day } from "../dates.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

/** Where a promise stands, in words; only what is overdue has a color beside them. */
function standing(action: ToldAction, words: Words): Html {
  const a = words.acts;
  if (action.report !== null) return html`<span class="tag live">${a.outcomes[action.report.outcome]}</span>`;
  const until = day(words, action.reportBy);
  return action.state === "overdue"
    ? html`<span class="tag up">${a.overdue(until)}</span>`
    : html`<span class="tag">${a.reportBy(until)}</span>`;
}

/** What changes, who sees to it, and by when; `more` ends that line. */
export function notedText(
  { title, theme, owner, dueOn }: NotedAction,
  words: Words,
  { under, more = "" }: { readonly under: "h2" | "h3"; readonly more?: string },
): Html {
  const line = html`<p class="m">${theme} · ${words.acts.by(owner, day(words, dueOn))}${more}</p>`;
  return under === "h2" ? html`<h2>${title}</h2>${line}` : html`<h3>${title}</h3>${line}`;
}

/** A promise as the team reads it: with its state, and what came of it. */
export function promiseText(action: ToldAction, words: Words, under: "h2" | "h3"): Html {
  const a = words.acts;
  const { report } = action;
  const more = ` · ${a.told(day(words, action.toldOn))}`;
  return html`<div class="split"><div>${notedText(action, words, { under, more })}</div>${standing(action, words)}</div>${
    report === null
      ? ""
      : html`<div><p class="m">${a.reported(day(words, report.on))}</p><p class="lines">${report.words}</p></div>`
  }`;
}

/** On a team's page: the newest promises, and the way to all of them. */
export function promisesCard({ team, told }: Pick<TeamPage, "team" | "told">, words: Words): Html {
  const a = words.acts;
  const rows = told.map((action) => html`<li class="stack">${promiseText(action, words, "h3")}</li>`);
  const list = html`<ul class="rows">${rows}</ul><p class="noprint"><a href="/team/${team.id}/actions">${a.all}</a></p>`;
  return html`<section class="card" id="promises"><h2>${a.title}</h2>${told.length === 0 ? html`<p>${a.none}</p>` : list}</section>`;
}
