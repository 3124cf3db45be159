import { html } from "hono/html";
import type { TeamActionFormPage, TeamActionsPage } from "../../app/action/read-team-actions.ts";
import { LONGEST_OWNER, LONGEST_WORDS } from "../../app/action/record-action.ts";
import type { ToldAction } from "../../app/action/told-action.ts";
import { OUTCOMES } from "../../core/pulse/team-action.ts";
import { day } from "../dates.ts";
import { printButton, top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { notedText, promiseText } from "./promises.ts";

type Own = NonNullable<TeamActionsPage["own"]>;

function pathOf({ team }: Pick<TeamActionsPage, "team">): string {
  return `/team/${team.id}/actions`;
}

function reportForm(action: ToldAction, page: TeamActionsPage, words: Words): Html {
  const a = words.acts;
  const due = day(words, action.reportBy);
  const late = action.state === "overdue";
  const name = (field: string) => `${field}-${action.id}`;
  const outcomes = OUTCOMES.map(
    (each) =>
      html`<label class="option"><input type="radio" name="outcome" value="${each}" required><span>${a.outcomes[each]}</span></label>`,
  );
  return html`<div class="stack noprint">${late ? html`<p class="note">${a.owedLate(due)}</p>` : html`<p class="m">${a.owed(due)}</p>`}
<details><summary>${a.report}<span class="sr">: ${action.title}</span></summary><form method="post" action="${pathOf(page)}/${action.id}/report" class="fields"><fieldset><legend>${a.how}</legend>${outcomes}</fieldset>
<div><label for="${name("words")}">${a.what}</label><textarea id="${name("words")}" name="words" rows="3" maxlength="${LONGEST_WORDS}" required aria-describedby="${name("hint")}"></textarea><p class="m" id="${name("hint")}">${a.whatHint}</p></div>
<button class="pri" aria-label="${a.reportOf(action.title)}">${a.report}</button></form></details></div>`;
}

function draftsCard(page: TeamActionsPage, own: Own, words: Words): Html | "" {
  const a = words.acts;
  if (own.drafts.length === 0) return "";
  const button = (deed: "announce" | "discard", label: string, of: string, look: string) => (id: string) =>
    html`<form method="post" action="${pathOf(page)}/${id}/${deed}"><button class="${look}" aria-label="${of}">${label}</button></form>`;
  const items = own.drafts.map((draft) => {
    const tell =
      own.mayTell && !draft.isLate
        ? button("announce", a.announce, a.announceOf(draft.title), "pri")(draft.id)
        : "";
    return html`<li class="stack"><div>${notedText(draft, words, { under: "h3" })}</div>${
      draft.isLate
        ? html`<p class="note">${a.draftLate}</p>`
        : html`<p class="m">${a.draftReport(draft.weeks)}</p>`
    }<div class="row">${tell}${button("discard", a.discard, a.discardOf(draft.title), "")(draft.id)}</div></li>`;
  });
  return html`<section class="card noprint" id="drafts"><h2>${a.draftsTitle}</h2><p class="m">${a.draftsIntro}</p><ul class="rows">${items}</ul>
<p class="m">${own.mayTell ? a.announceText : a.full}${own.hasTeamsBelow ? html` ${a.announceBelow}` : ""}</p></section>`;
}

export type TeamActionsDone = keyof Words["acts"]["done"];

/** `/team/:id/actions`: what was promised and what came of it, the same for lead and team; the lead's drafts and forms beside it. */
export function teamActionsBody(page: TeamActionsPage, words: Words, done: TeamActionsDone | null): Html {
  const a = words.acts;
  const { team, told, own } = page;
  const items = told.map(
    (action) =>
      html`<li class="stack">${promiseText(action, words, "h2")}${
        own !== null && action.report === null ? reportForm(action, page, words) : ""
      }</li>`,
  );
  const promise =
    own === null ? "" : html`<a class="btn pri noprint" href="${pathOf(page)}/new">${a.promise}</a>`;
  return html`${top(
    html`<a href="/team/${team.id}">${team.name}</a>`,
    a.title,
    html`<div class="row">${promise}${told.length === 0 ? "" : printButton(words)}</div>`,
  )}
${done === null ? "" : html`<p class="note" role="status">${a.done[done]}</p>`}
<div class="stack narrowest"><p class="m">${a.intro}</p>${own === null ? "" : draftsCard(page, own, words)}<section class="card">${
    told.length === 0 ? html`<p>${a.none}</p>` : html`<ul class="rows">${items}</ul>`
  }</section></div>`;
}

function suggestionCard(page: TeamActionFormPage, words: Words): Html | "" {
  const f = words.acts.form;
  const { suggestion } = page;
  if (suggestion === null) return "";
  const { title, firstStep, timeCost, hearsBack, askUpward } = suggestion;
  return html`<section class="card tint"><p class="m">${f.follows}</p><h2>${title}</h2><dl class="facts"><div><dt>${f.first}</dt><dd>${firstStep}</dd></div><div><dt>${f.time}</dt><dd>${timeCost}</dd></div><div><dt>${f.hears}</dt><dd>${hearsBack}</dd></div>${
    askUpward === null ? "" : html`<div><dt>${f.ask}</dt><dd>${askUpward}</dd></div>`
  }</dl></section>`;
}

function othersCard(page: TeamActionFormPage, words: Words): Html {
  const f = words.acts.form;
  const at = `${pathOf(page)}/new`;
  const groups = page.themes.map(
    ({ name, suggestions }) =>
      html`<h3>${name}</h3><ul class="plain">${suggestions.map(
        ({ id, title }) => html`<li><a href="${at}?suggestion=${id}">${title}</a></li>`,
      )}</ul>`,
  );
  if (page.suggestion === null) return html`<section class="card"><h2>${f.others}</h2>${groups}</section>`;
  return html`<section class="card"><h2>${f.other}</h2><p><a href="${at}">${f.writeOwn}</a></p><details><summary>${f.others}</summary><div class="stack">${groups}</div></details></section>`;
}

/** `/team/:id/actions/new`: the lead writes down what changes; nobody is told yet. */
export function teamActionFormBody(page: TeamActionFormPage, words: Words): Html {
  const f = words.acts.form;
  const { team, suggestion, themes, today, latest } = page;
  const isOwn = suggestion === null;
  const theme = isOwn
    ? html`<div><label for="theme">${f.theme}</label><select id="theme" name="theme" required><option value="">${f.themeNone}</option>${themes.map(
        ({ id, name }) => html`<option value="${id}">${name}</option>`,
      )}</select></div>`
    : html`<input type="hidden" name="suggestion" value="${suggestion.id}">`;
  return html`${top(html`<a href="${pathOf(page)}">${team.name}: ${words.acts.title}</a>`, f.title)}
<div class="grid"><div class="stack">${suggestionCard(page, words)}<section class="card"><h2>${isOwn ? f.own : f.words}</h2><p class="m">${f.intro}</p><form method="post" action="${pathOf(page)}" class="fields">${theme}
<div><label for="words">${isOwn ? f.words : f.wordsOptional}</label><textarea id="words" name="words" rows="3" maxlength="${LONGEST_WORDS}" aria-describedby="words-hint"${isOwn ? html` required` : ""}></textarea><p class="m" id="words-hint">${isOwn ? f.wordsHint : f.wordsOptionalHint}</p></div>
<div><label for="owner">${f.owner}</label><input id="owner" name="owner" maxlength="${LONGEST_OWNER}" required value="${f.ownerDefault}" aria-describedby="owner-hint"><p class="m" id="owner-hint">${f.ownerHint}</p></div>
<div><label for="dueOn">${f.due}</label><input id="dueOn" name="dueOn" type="date" required min="${today}" max="${latest}" value="${latest}" aria-describedby="due-hint"><p class="m" id="due-hint">${f.dueHint(day(words, latest))}</p></div>
<div class="row"><button class="pri">${f.store}</button><a href="${pathOf(page)}">${f.back}</a></div></form></section></div><div class="stack">${othersCard(page, words)}</div></div>`;
}
