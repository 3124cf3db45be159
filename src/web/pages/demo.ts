import { html } from "hono/html";
import type { Demo, DemoPersona } from "../deps.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

function door(person: DemoPersona, words: Words): Html {
  const d = words.demo;
  return html`<section class="card door"><div><p class="m">${d.roles[person.persona]}</p><h2>${person.name}</h2><p class="m">${d.lines[person.persona]}</p></div>
<div><h3 class="m">${d.tryTitle}</h3><ul class="plain">${d.try[person.persona].map((line) => html`<li>${line}</li>`)}</ul></div>
<p><a class="btn pri" href="/demo/sign-in?as=${person.persona}">${d.enter(person.name)}</a></p></section>`;
}

/** `/demo`: one door for each persona. */
export function demoBody(demo: Demo, words: Words): Html {
  const d = words.demo;
  return html`<div class="stack"><div class="stack"><p class="m">${d.kicker}</p><h1>${d.title(demo.organizationName)}</h1><p class="intro">${d.intro}</p></div><div class="cols two">${demo.personas.map((p) => door(p, words))}</div></div>`;
}
