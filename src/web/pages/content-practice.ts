import { html } from "hono/html";
import type { PracticePage } from "../../app/content/content-page.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { languagesOf } from "./content.ts";
import { previewCard } from "./preview.ts";

type OfLength = PracticePage["steps"][number];

function stepItem({ text, input, options }: OfLength["steps"][number], words: Words): Html {
  const p = words.content.page;
  return html`<li><p>${text}</p><p class="m">${p.inputs[input]}${options.length === 0 ? "" : html`: ${options.join(" · ")}`}</p></li>`;
}

function lengthPart(length: OfLength, words: Words): Html {
  const c = words.content;
  const { name, means } = c.grades[length.grade];
  return html`<details ${length.steps.length > 0 ? "open" : ""}><summary>${c.page.length(length.minutes)}</summary><div class="stack"><p><b>${name}.</b> ${means}</p><p class="m">${c.page.claim}: “${length.claim}”</p><ol class="steps">${length.steps.map((step) => stepItem(step, words))}</ol></div></details>`;
}

function sourceItem(source: OfLength["sources"][number], words: Words): Html {
  const p = words.content.page;
  const status = source.status === "read" ? p.read : p.remembered;
  return html`<li><div lang="en"><h3>${source.study}</h3>${source.found === null ? "" : html`<p>${source.found}</p>`}</div><p class="m">${source.id} · ${status}${source.seen === null ? "" : html` · ${p.seen(source.seen)}`}</p></li>`;
}

function sourcesCard(page: PracticePage, words: Words): Html {
  const p = words.content.page;
  const sources = new Map(page.steps.flatMap((length) => length.sources).map((each) => [each.id, each]));
  return html`<section class="card"><h2>${p.sources}</h2>${
    sources.size === 0
      ? html`<p>${p.noSources}</p>`
      : html`<p class="m">${p.sourcesText}</p><ul class="rows">${[...sources.values()].map((each) => sourceItem(each, words))}</ul>`
  }</section>`;
}

function factsCard(page: PracticePage, words: Words): Html {
  const c = words.content;
  const fact = (name: string, value: Html | string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`<section class="card"><dl class="facts">${fact(c.kind, c.practiceKinds[page.kind])}${fact(
    c.page.needs,
    page.needs.join(" · "),
  )}${fact(c.page.through, page.family)}${fact(c.language, languagesOf(page.languages, words))}</dl></section>
<section class="card"><h2>${c.page.variants}</h2><dl class="facts">${page.variants.map(({ name, how }) => fact(name, c.page.how[how]))}</dl></section>
<section class="card quietbox"><h2>${c.page.cautions}</h2><p>${c.page.cautionsText}</p><ul class="plain" lang="en">${page.cautions.map((each) => html`<li>${each}</li>`)}</ul></section>`;
}

/** `/hr/content/:id`: a practice with its steps, its grade and what that rests on, and how its member sees it. */
export function practiceBody(page: PracticePage, words: Words): Html {
  const c = words.content;
  const choices = {
    path: `/hr/content/${page.id}`,
    minutes: page.lengths.map(({ minutes }) => minutes),
    variants: page.variants.filter(({ how }) => how !== "met"),
    languages: page.languages,
  };
  const tag = html`<span class="tag">${page.reviewed ? c.reviewed : c.notReviewed}</span>`;
  return html`${top(html`<a href="/hr/content">${c.page.back}</a> · ${page.id}`, page.title, tag)}
<div class="grid"><div class="stack"><section class="card"><p>${page.description}</p><h2>${c.page.lengths}</h2><div class="stack">${page.steps.map((length) => lengthPart(length, words))}</div></section>${previewCard(page.preview, choices, words)}</div>
<div class="stack">${factsCard(page, words)}${sourcesCard(page, words)}</div></div>`;
}
