import { html } from "hono/html";
import type { WebDeps } from "../deps.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

/** `/welcome`: what it is in a few lines, and the ways in that this server has. */
export function welcomeBody(
  { browserChat, connectable }: Pick<WebDeps, "browserChat" | "connectable">,
  words: Words,
): Html {
  const w = words.welcome;
  return html`<div class="stack"><h1>${w.title}</h1><p class="intro">${w.intro}</p><section class="card"><p>${w.promise}</p></section>
<section class="card stack"><h2>${w.where}</h2>${browserChat ? html`<p><a class="btn pri" href="/chat">${w.browser}</a></p>` : ""}<ul class="plain">${connectable.slack ? html`<li>${w.slack}</li>` : ""}${connectable.teams ? html`<li>${w.teams}</li>` : ""}</ul><p class="m">${w.next}</p></section></div>`;
}
