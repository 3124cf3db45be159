import { html } from "hono/html";
import type { MyPage } from "../../app/privacy/my-page.ts";
import type { OwnIdentity } from "../../app/sign-in/known-identities.ts";
import { moment } from "../dates.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { entriesByDay, monthLinks, searchForm } from "./journal.ts";
import { copyForm } from "./me-data.ts";

/** What was done a moment ago, told once on the page that follows. */
export type Done = "deleted" | "ended" | "forgotten" | "left" | null;

function entriesCard(page: MyPage, words: Words): Html {
  const m = words.me;
  const list =
    page.entries.length === 0
      ? html`<p>${m.noEntries}</p>`
      : html`${searchForm(words, { missing: false })}${monthLinks(page.months, words, page.months[0] ?? null)}${entriesByDay(page.entries, words, "me")}`;
  return html`<section class="card"><h2>${m.entries}</h2><p class="m">${m.journal.where(page.custodians.join(", "))}</p>${list}
<p class="row after"><a class="btn" href="/me/journal">${m.journal.open}</a><a class="btn" href="/me/lines">${m.journal.lines.open}</a></p></section>`;
}

/** The same for everyone, whether they answer or not, and whether they want a copy or not (T8). */
function answersCard(words: Words): Html {
  const a = words.me.journal.answers;
  return html`<section class="card quietbox"><h2>${words.me.answers}</h2><p>${a.card}</p><p class="row"><a href="/me/answers">${a.open}</a><a href="/privacy">${a.receipt}</a></p></section>`;
}

function rhythmCard(page: MyPage, words: Words, browserChat: boolean): Html {
  const m = words.me;
  const program =
    page.program === null
      ? m.noProgram
      : m.programText(page.program.name, page.program.week, page.program.of);
  return html`<section class="card"><h2>${m.rhythm}</h2><dl class="facts"><div><dt>${m.messages}</dt><dd>${page.rhythm.words}</dd></div><div><dt>${m.program}</dt><dd>${program}</dd></div></dl>
<h3>${m.change}</h3><p class="m">${m.changeText}</p><ul class="plain m">${m.changes.map((x) => html`<li>${x}</li>`)}</ul>${
    browserChat ? html`<p><a class="btn" href="/chat">${m.openChat}</a></p>` : ""
  }</section>`;
}

function whoCard(page: MyPage, words: Words): Html {
  const m = words.me;
  const fact = (name: string, value: Html | string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`<section class="card"><h2>${m.who}</h2><dl class="facts">${fact(m.email, page.email)}${fact(
    m.team,
    html`<a href="/team/${page.team.id}">${page.team.name}</a>`,
  )}${fact(m.zone, page.timeZone)}</dl><p class="m">${m.fromDirectory}</p></section>`;
}

function waysIn(known: readonly OwnIdentity[], words: Words): Html | "" {
  if (known.length === 0) return "";
  const m = words.me;
  const item = ({ issuer, name }: OwnIdentity) =>
    html`<li class="split"><bdi>${name}</bdi><form method="post" action="/me/accounts/forget"><input type="hidden" name="issuer" value="${issuer}"><button class="sm" aria-label="${m.forgetWay(name)}">${m.forget}</button></form></li>`;
  return html`<h3 class="after">${m.waysIn}</h3><p class="m">${m.waysInText}</p><ul class="rows">${known.map(item)}</ul>`;
}

function sessionsCard(page: MyPage, known: readonly OwnIdentity[], words: Words): Html {
  const m = words.me;
  const item = (s: MyPage["sessions"][number]) => {
    const until = moment(words, s.until, page.timeZone);
    const end = html`<form method="post" action="/me/sessions/${s.id}/end"><button class="sm" aria-label="${m.endOther(until)}">${m.end}</button></form>`;
    return html`<li class="split"><div>${s.current ? m.thisBrowser : m.otherBrowser}<br><span class="m">${m.until(until)}</span></div>${s.current ? "" : end}</li>`;
  };
  return html`<section class="card"><h2>${m.sessions}</h2><ul class="rows">${page.sessions.map(item)}</ul>${waysIn(known, words)}</section>`;
}

/** A copy, erasing, leaving. Nothing here depends on what there is. */
function dataCard(words: Words): Html {
  const d = words.me.data;
  return html`<section class="card" id="data"><h2>${d.title}</h2><p class="m">${d.copyText}</p>
${copyForm("/me/copy", words)}
<h3 class="after">${d.leaveTitle}</h3><p class="m">${d.leaveText}</p><p><a class="btn sm" href="/me/leave">${d.leave}</a></p>
<h3 class="after">${d.eraseTitle}</h3><p class="m">${d.eraseText}</p><p><a class="btn sm danger" href="/me/erase">${d.erase}</a></p></section>`;
}

/** `/me`: everything about the reader. The same whether they take part or not (T8). */
export function meBody(
  page: MyPage,
  words: Words,
  at: { readonly browserChat: boolean; readonly waysIn: readonly OwnIdentity[]; readonly done: Done },
): Html {
  const m = words.me;
  return html`${top(m.kicker, page.name)}
${at.done === null ? "" : html`<p class="note" role="status">${m[at.done]}</p>`}
<div class="grid"><div class="stack">${entriesCard(page, words)}${answersCard(words)}${sessionsCard(page, at.waysIn, words)}</div>
<div class="stack">${rhythmCard(page, words, at.browserChat)}${dataCard(words)}${whoCard(page, words)}</div></div>`;
}
