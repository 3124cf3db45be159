import { html } from "hono/html";
import type { PeoplePage } from "../../app/directory/read-people-page.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

function searchForm({ search }: PeoplePage, words: Words): Html {
  const d = words.directory;
  return html`<form method="get" action="/hr/people" role="search" class="fields"><div><label for="q">${d.search}</label><input id="q" name="q" type="search" maxlength="100" value="${search.text}"></div><div class="check"><input type="checkbox" id="left" name="left" value="1" ${search.left ? "checked" : ""}><label for="left">${d.showLeft}</label></div><button>${d.find}</button></form>`;
}

function pageLink(page: PeoplePage, number: number, label: string): Html {
  const { text, left } = page.search;
  const query = new URLSearchParams({ q: text, ...(left ? { left: "1" } : {}), page: String(number) });
  return html`<a class="btn sm" href="/hr/people?${query.toString()}">${label}</a>`;
}

function list(page: PeoplePage, words: Words): Html {
  const d = words.directory;
  const { search, people, found, pages } = page;
  if (people.length === 0) return html`<p>${d.none}</p>`;
  const rows = people.map(
    ({ id, name, email, team }) =>
      html`<li class="split"><div><h3><a href="/hr/people/${id}"><bdi>${name}</bdi></a></h3><p class="m">${email}</p></div><span class="m"><bdi>${team}</bdi></span></li>`,
  );
  const steps =
    pages < 2
      ? ""
      : html`<div class="row"><span class="m">${d.page(search.page, pages)}</span>${search.page > 1 ? pageLink(page, search.page - 1, d.before) : ""}${search.page < pages ? pageLink(page, search.page + 1, d.next) : ""}</div>`;
  return html`<h2 class="after">${d.found(found, search.left)}</h2><ul class="rows">${rows}</ul>${steps}`;
}

function waysCard(words: Words): Html {
  const d = words.directory;
  const way = (href: string, { name, text }: { name: string; text: string }) =>
    html`<li><h3><a href="${href}">${name}</a></h3><p class="m">${text}</p></li>`;
  return html`<section class="card"><h2>${d.keep}</h2><ul class="rows">${way("/hr/people/import", d.ways.import)}${way(
    "/hr/people/export.csv",
    d.ways.export,
  )}${way("/hr/people/leave", d.ways.leave)}${way("/hr/people/scim", d.ways.scim)}</ul></section>`;
}

function teamsCard({ teams }: PeoplePage, words: Words): Html {
  const d = words.directory;
  const c = d.teamColumns;
  const row = ({ name, parent, lead, people }: PeoplePage["teams"][number]) =>
    html`<tr><th scope="row"><bdi>${name}</bdi></th><td><bdi>${parent ?? ""}</bdi></td><td><bdi>${lead ?? d.noLead}</bdi></td><td class="num">${people}</td></tr>`;
  return html`<section class="card"><h2>${d.teams}</h2><p class="m">${d.teamsIntro}</p><div class="scroll" tabindex="0" role="region" aria-label="${d.teamsTable}"><table><caption class="sr">${d.teamsTable}</caption><thead><tr><th scope="col">${c.name}</th><th scope="col">${c.parent}</th><th scope="col">${c.lead}</th><th scope="col" class="num">${c.people}</th></tr></thead><tbody>${teams.map(row)}</tbody></table></div></section>`;
}

/** `/hr/people`: everyone in the directory, and the ways to keep it. */
export function peopleBody(page: PeoplePage, words: Words): Html {
  const d = words.directory;
  return html`${top(html`<a href="/hr">${words.hr.kicker}</a> · ${page.organization}`, d.title)}
<div class="grid"><div class="stack"><section class="card">${searchForm(page, words)}${list(page, words)}</section>${teamsCard(page, words)}</div>
<div class="stack">${waysCard(words)}<section class="card quietbox"><h2>${d.cantTitle}</h2><ul class="plain">${d.cant.map((line) => html`<li>${line}</li>`)}</ul></section></div></div>`;
}
