import { html } from "hono/html";
import type { OwnPage } from "../../app/content/content-page.ts";
import type { OwnFinding } from "../../content/lint/own.ts";
import { LOCALES } from "../../core/locale.ts";
import type { OwnStep } from "../../core/practice/own-standing.ts";
import { day } from "../dates.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { languagesOf, ownPath } from "./content.ts";
import { previewCard } from "./preview.ts";

function findingItem({ rule, locale, where, sentence, hit }: OwnFinding, words: Words): Html {
  const o = words.own;
  const language = locale === null ? null : words.programs.languageNames[locale];
  const quoted =
    sentence === null
      ? ""
      : html`<blockquote><p lang="${locale ?? words.language}">“${sentence}”</p></blockquote>`;
  return html`<li><h4>${o.found(o.place(where), language)}</h4><p>${o.rule(rule)}</p>${quoted}${hit === null ? "" : html`<p class="m">${o.hit}: “<b lang="${locale ?? words.language}">${hit}</b>”</p>`}</li>`;
}

function verdictCard(page: OwnPage, words: Words): Html {
  const o = words.own;
  const of = (severity: OwnFinding["severity"]) =>
    page.findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => findingItem(finding, words));
  const [errors, warnings] = [of("error"), of("warning")];
  return html`<section class="card" id="verdict"><h2>${o.verdict}</h2>${
    errors.length === 0
      ? html`<p>${page.state === "draft" ? o.sound : o.fine}</p>`
      : html`<h3>${o.mend}</h3><ul class="rows">${errors}</ul>`
  }${warnings.length === 0 ? "" : html`<h3>${o.look}</h3><p class="m">${o.lookText}</p><ul class="rows">${warnings}</ul>`}</section>`;
}

function stepForm(page: OwnPage, step: OwnStep, words: Words): Html {
  const isOfDraft = step === "end" && page.state !== "in_use";
  const { label, text } = isOfDraft ? words.own.giveUp : words.own.steps[step];
  const tone = step === "end" ? "danger" : step === "ask" || step === "approve" ? "pri" : "";
  return html`<li><form method="post" action="${ownPath(page.name)}/step"><input type="hidden" name="step" value="${step}"><button class="${tone}">${label}</button></form><p class="m">${text}</p></li>`;
}

function nextCard(page: OwnPage, words: Words): Html {
  const o = words.own;
  const isFixed = page.state === "in_use" || page.state === "ended";
  const edit = page.mayEdit
    ? html`<li><a class="btn" href="${ownPath(page.name)}/edit">${isFixed ? o.editInUse : o.edit}</a>${isFixed ? html`<p class="m">${o.editInUseText}</p>` : ""}</li>`
    : "";
  const steps = page.steps.map((step) => stepForm(page, step, words));
  const quiet = page.mayEdit || steps.length > 0 ? "" : html`<p>${o.readsOnly}</p>`;
  return html`<section class="card" id="next"><h2>${o.next}</h2>${page.inUse === null ? "" : html`<p>${o.stillInUse(page.inUse)}</p>`}${page.waitsForOther ? html`<p>${o.waits}</p>` : quiet}<ul class="rows">${edit}${steps}</ul></section>`;
}

function factsCard(page: OwnPage, words: Words): Html {
  const o = words.own;
  const { content } = page;
  const languages = LOCALES.filter((locale) => content.texts[locale] !== undefined);
  const fact = (name: string, value: string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`<section class="card"><h2>${o.about}</h2><dl class="facts">${fact(o.need, page.need)}${fact(
    o.takes,
    words.content.minutes(String(content.minutes)),
  )}${fact(o.languages, languagesOf(languages, words))}${fact(o.grade, o.gradeText)}</dl></section>
<section class="card quietbox"><h2>${o.cautions}</h2><p>${words.content.page.cautionsText}</p><ul class="plain">${content.cautions.map((each) => html`<li>${each}</li>`)}</ul></section>
<section class="card quietbox"><h2>${o.who}</h2><p>${o.whoText}</p></section>`;
}

function versionsCard(page: OwnPage, words: Words): Html {
  const o = words.own;
  const rows = page.versions.map(
    (each) =>
      html`<tr><th scope="row">${each.version}</th><td>${o.states[each.state]}</td><td>${each.writtenBy ?? o.someone}</td><td>${day(words, each.writtenOn)}</td><td>${each.approvedBy ?? ""}</td></tr>`,
  );
  return html`<section class="card"><h2>${o.versions}</h2><div class="scroll" role="region" aria-label="${o.versions}" tabindex="0"><table><caption class="sr">${o.versions}</caption><thead><tr>${o.versionColumns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

function previewPart(page: OwnPage, words: Words): Html {
  if (page.preview === null)
    return html`<section class="card"><h2>${words.content.preview.title}</h2><p>${words.own.noPreview}</p></section>`;
  const { content } = page;
  const choices = {
    path: ownPath(page.name),
    minutes: [content.minutes],
    variants: [],
    languages: LOCALES.filter((locale) => content.texts[locale] !== undefined),
  };
  return previewCard(page.preview, choices, words);
}

export type OwnDone = keyof Words["own"]["done"];

/** `/hr/content/own/:id`: what HR wrote, what the check says of it, and what can become of it. */
export function ownContentBody(page: OwnPage, words: Words, done: OwnDone | null): Html {
  const o = words.own;
  const title = page.title === "" ? o.untitled : page.title;
  const tag = html`<span class="tag${page.state === "in_use" ? " live" : ""}">${o.states[page.state]}</span>`;
  return html`${top(html`<a href="/hr/content">${words.content.page.back}</a> · ${o.version(page.version)}`, title, tag)}
${done === null ? "" : html`<p class="note" role="status">${o.done[done]}</p>`}
<div class="grid"><div class="stack">${nextCard(page, words)}${verdictCard(page, words)}${previewPart(page, words)}${versionsCard(page, words)}</div>
<div class="stack">${factsCard(page, words)}</div></div>`;
}
