import { html } from "hono/html";
import type { Corrected, Correction } from "../../app/directory/correct-person.ts";
import type { PersonPage } from "../../app/directory/read-people-page.ts";
import { day } from "../dates.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { zoneSelect } from "../zones.ts";

/** What was just done, or what of a form was not taken. */
export interface PersonNews {
  readonly done?: keyof Words["directory"]["person"]["done"];
  readonly wrong?: Corrected;
  readonly form?: Correction;
  readonly wrongLeave?: "date_wrong" | "dates_reversed";
}

/** The person's entry as the form shows it first. */
export function formOf(page: PersonPage): Correction {
  return {
    name: page.name,
    team: page.team.id,
    manager: page.manager ?? "",
    timeZone: page.timeZone,
    language: page.language,
    country: page.country ?? "",
    location: page.location ?? "",
    tags: page.tags.join("; "),
  };
}

function factsCard(page: PersonPage, words: Words): Html {
  const p = words.directory.person;
  const c = words.directory.columns;
  const fact = (name: string, text: string) =>
    text === "" ? "" : html`<div><dt>${name}</dt><dd><bdi>${text}</bdi></dd></div>`;
  return html`<section class="card"><h2>${p.entry}</h2>${page.leftOn === null ? "" : html`<p class="note">${p.left(day(words, page.leftOn))}</p>`}<dl class="facts">${fact(c.email, page.email)}${fact(c.team, page.team.name)}${fact(p.leads, page.leads.join(", "))}${fact(
    p.roles,
    page.roles.map((role) => p.roleNames[role]).join(", "),
  )}${fact(p.since, day(words, page.since))}</dl>${page.provisioned ? html`<p class="m">${p.provisioned}</p>` : ""}</section>`;
}

const FIELDS = ["name", "team", "manager", "timeZone", "language", "country", "location", "tags"] as const;

const COLUMN_OF = { timeZone: "time_zone" } as const;

function correctCard(page: PersonPage, words: Words, news: PersonNews): Html {
  const p = words.directory.person;
  const form = news.form ?? formOf(page);
  const hints: Readonly<Partial<Record<keyof Correction, string>>> = p.hints;
  const field = (name: (typeof FIELDS)[number]) => {
    const column = name === "timeZone" ? COLUMN_OF.timeZone : name;
    const code = news.wrong?.[name];
    const hint = hints[name];
    const about = [hint === undefined ? "" : `${name}-hint`, code === undefined ? "" : `${name}-error`]
      .filter((each) => each !== "")
      .join(" ");
    const described = about === "" ? "" : html` aria-describedby="${about}"`;
    const invalid = code === undefined ? "" : html` aria-invalid="true"`;
    const control =
      name === "team"
        ? html`<select id="${name}" name="${name}" required${described}${invalid}>${page.teams.map(
            (team) =>
              html`<option value="${team.id}" ${team.id === form.team ? "selected" : ""}>${team.name}</option>`,
          )}</select>`
        : name === "timeZone"
          ? zoneSelect(form.timeZone, words, html` id="${name}" name="${name}"${described}${invalid}`)
          : html`<input id="${name}" name="${name}" maxlength="200" value="${form[name]}"${name === "name" ? html` required` : ""}${described}${invalid}>`;
    return html`<div><label for="${name}">${words.directory.columns[column]}</label>${control}${hint === undefined ? "" : html`<p class="m" id="${name}-hint">${hint}</p>`}${
      code === undefined
        ? ""
        : html`<p class="field-error" id="${name}-error">${words.import.problems[code](form[name])}</p>`
    }</div>`;
  };
  return html`<section class="card" id="correct"><h2>${p.correct}</h2><p class="m">${p.moveNote}</p><form method="post" action="/hr/people/${page.id}" class="fields">${FIELDS.map(field)}<button class="pri">${p.save}</button></form></section>`;
}

function leaveCard(page: PersonPage, words: Words, { wrongLeave }: PersonNews): Html {
  const p = words.directory.person;
  const row = ({ from, until }: PersonPage["leaves"][number]) => {
    const days = p.leaveDays(day(words, from), day(words, until));
    return html`<li class="split"><span>${days}</span><form method="post" action="/hr/people/${page.id}/leave/remove"><input type="hidden" name="from" value="${from}"><button class="sm" aria-label="${p.leaveRemove}: ${days}">${p.leaveRemove}</button></form></li>`;
  };
  const leaves =
    page.leaves.length === 0
      ? html`<p class="m">${p.leaveNone}</p>`
      : html`<ul class="rows">${page.leaves.map(row)}</ul>`;
  const error =
    wrongLeave === undefined
      ? ""
      : html`<p class="field-error" id="leave-error">${words.import.problems[wrongLeave]("")}</p>`;
  const described = wrongLeave === undefined ? "" : html` aria-describedby="leave-error"`;
  return html`<section class="card" id="leave"><h2>${p.leaveTitle}</h2>${leaves}<form method="post" action="/hr/people/${page.id}/leave" class="fields"><div><label for="from">${p.leaveFrom}</label><input id="from" name="from" type="date" required${described}></div><div><label for="until">${p.leaveUntil}</label><input id="until" name="until" type="date" required${described}></div>${error}<button>${p.leaveAdd}</button></form><p class="m">${p.leaveNote}</p></section>`;
}

/** The same for everyone: whether somebody ever signed in is not HR's to know. */
function signInsCard(page: PersonPage, words: Words): Html {
  if (page.isReader) return html``;
  const p = words.directory.person;
  return html`<section class="card" id="sign-ins"><h2>${p.signIns}</h2><p>${p.signInsText}</p><form method="post" action="/hr/people/${page.id}/sign-ins/end"><button>${p.signInsButton}</button></form><p class="m">${p.signInsNote}</p></section>`;
}

function endCard(page: PersonPage, words: Words): Html {
  const p = words.directory.person;
  if (page.isReader) return html`<section class="card quietbox"><p>${p.own}</p></section>`;
  const isGone = page.leftOn !== null;
  const [title, text, button, path] = isGone
    ? ([p.return, p.returnText, p.returnButton, "return"] as const)
    : ([p.end, p.endText, p.endButton, "end"] as const);
  return html`<section class="card"><h2>${title}</h2><p>${text}</p><form method="post" action="/hr/people/${page.id}/${path}"><button class="${isGone ? "" : "danger"}">${button}</button></form></section>`;
}

/** `/hr/people/:id`: one person's directory entry and its corrections. */
export function personBody(page: PersonPage, words: Words, news: PersonNews = {}): Html {
  const d = words.directory;
  const isGone = page.leftOn !== null;
  return html`${top(html`<a href="/hr/people">${d.title}</a> · ${page.organization}`, page.name)}${news.done === undefined ? "" : html`<p class="note" role="status">${d.person.done[news.done]}</p>`}
<div class="grid"><div class="stack">${isGone ? factsCard(page, words) : correctCard(page, words, news)}</div>
<div class="stack">${isGone ? "" : html`${factsCard(page, words)}${leaveCard(page, words, news)}${signInsCard(page, words)}`}${endCard(page, words)}</div></div>`;
}
