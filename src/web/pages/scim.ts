import { html } from "hono/html";
import type { ScimPage } from "../../app/directory/scim-access.ts";
import { day } from "../dates.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { directoryKicker } from "./import.ts";

function tokensCard(page: ScimPage, words: Words): Html {
  const s = words.scim;
  const row = ({ id, madeOn, usedOn }: ScimPage["tokens"][number]) =>
    html`<li class="split"><div><h3>${s.made(day(words, madeOn))}</h3><p class="m">${usedOn === null ? s.unused : s.used(day(words, usedOn))}</p></div><form method="post" action="/hr/people/scim/tokens/${id}/end"><button class="sm danger" aria-label="${s.end}: ${s.made(day(words, madeOn))}" title="${s.endNote}">${s.end}</button></form></li>`;
  const has = page.tokens.length > 0;
  const list = has ? html`<ul class="rows">${page.tokens.map(row)}</ul>` : html`<p>${s.none}</p>`;
  const more = page.mayAdd
    ? html`<form method="post" action="/hr/people/scim/tokens"><button class="${has ? "" : "pri"}">${has ? s.another : s.make}</button></form>${has ? html`<p class="m">${s.rotate}</p>` : ""}`
    : html`<p class="m">${s.both}</p>`;
  return html`<section class="card" id="tokens"><h2>${s.tokenTitle}</h2><p class="m">${s.token}</p>${list}${more}</section>`;
}

function teamsCard({ teamsFrom }: ScimPage, words: Words): Html {
  const s = words.scim;
  const option = (from: ScimPage["teamsFrom"]) =>
    html`<label class="option"><input type="radio" name="teams" value="${from}" required ${teamsFrom === from ? "checked" : ""}><span><b>${s.from[from].name}</b><br><span class="m">${s.from[from].text}</span></span></label>`;
  return html`<section class="card" id="teams"><h2>${s.teamsTitle}</h2><form method="post" action="/hr/people/scim/teams" class="fields"><fieldset><legend>${s.teams}</legend>${option("department")}${option("groups")}</fieldset><button>${s.teamsSave}</button></form></section>`;
}

/** `/hr/people/scim`: how an identity provider is connected, step by step. */
export function scimBody(page: ScimPage, words: Words, done: "ended" | "teamsSaved" | null): Html {
  const s = words.scim;
  return html`${top(html`${directoryKicker(words)} · ${page.organization}`, s.title)}${done === null ? "" : html`<p class="note" role="status">${s[done]}</p>`}
<div class="grid"><div class="stack"><section class="card"><p>${s.intro}</p></section><section class="card"><h2>${s.addressTitle}</h2><p class="m">${s.address}</p><p><code>${page.address}</code></p></section>${tokensCard(page, words)}${teamsCard(page, words)}</div>
<div class="stack"><section class="card quietbox"><h2>${s.rulesTitle}</h2><ul class="plain">${s.rules.map((line) => html`<li>${line}</li>`)}</ul></section></div></div>`;
}

/** A new token, the one time that it is shown. */
export function freshTokenBody(token: string, words: Words): Html {
  const s = words.scim;
  return html`${top(directoryKicker(words), s.freshTitle)}
<section class="card fields"><p role="status">${s.fresh}</p><div><label for="token">${s.freshLabel}</label><textarea id="token" rows="3" readonly spellcheck="false" autocomplete="off">${token}</textarea></div><p><a class="btn pri" href="/hr/people/scim">${s.freshDone}</a></p></section>`;
}
