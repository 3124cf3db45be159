import { html } from "hono/html";
import type { ProgramsPage } from "../../app/program/program-page.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { programRow } from "./hr.ts";

function startCard(page: ProgramsPage, words: Words): Html | "" {
  if (!page.mayEdit) return "";
  const { list } = words.programs;
  const options = page.templates.map(({ id, name }) => html`<option value="${id}">${name}</option>`);
  return html`<section class="card"><h2>${list.start}</h2><p class="m">${list.startText}</p><form method="post" action="/hr/programs" class="fields"><div><label for="template">${list.from}</label><select id="template" name="content">${options}</select></div><button class="pri">${list.button}</button></form></section>`;
}

/** `/hr/programs`: every program with its state, and a new one. */
export function programsBody(page: ProgramsPage, words: Words): Html {
  const h = words.hr;
  const rows =
    page.programs.length === 0
      ? html`<p>${h.noPrograms}</p>`
      : html`<ul class="rows">${page.programs.map((each) => programRow(each, { words, under: 1 }))}</ul>`;
  return html`${top(html`<a href="/hr">${h.kicker}</a>`, words.programs.title)}
<div class="grid"><div class="stack"><section class="card"><p class="m">${words.programs.list.intro}</p>${rows}</section></div><div class="stack">${startCard(page, words)}</div></div>`;
}
