import { html } from "hono/html";
import type { JoinPage } from "../../app/program/join-by-link.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

/** `/join/:code`: what everyone reads before joining, and joining or not. */
export function joinBody(page: JoinPage, words: Words): Html {
  const { join } = words.programs;
  const facts = page.facts.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`);
  const ways =
    page.place === "open"
      ? html`<div class="row"><form method="post" action="/join/${page.code}"><button class="pri">${join.join}</button></form><a class="btn" href="/me">${join.notNow}</a></div>`
      : html`<p class="note" role="status">${page.place === "in" ? join.already : join.full}</p>`;
  return html`${top(join.title, page.title)}<section class="card stack"><p>${page.whatItIs}</p><dl class="facts">${facts}</dl><p class="m">${join.intro}</p>${ways}</section>`;
}
