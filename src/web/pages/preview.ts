import { html } from "hono/html";
import type { Preview } from "../../app/content/content-page.ts";
import type { Inline, Text } from "../../core/chat/text.ts";
import type { Block, Button, View } from "../../core/chat/view.ts";
import { LOCALES, type Locale } from "../../core/locale.ts";
import { LENGTHS, type Minutes, type Variant } from "../../core/practice/practice.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

function inline(node: Inline): Html {
  if (typeof node === "string") return html`${node}`;
  return node.kind === "emphasis" ? html`<em>${node.text}</em>` : html`<b>${node.text}</b>`;
}

function text(said: Text): Html {
  return typeof said === "string" ? html`${said}` : html`${said.map(inline)}`;
}

function dead({ label, style }: Button): Html {
  return html`<button type="button" class="sm${style === "primary" ? " pri" : ""}" disabled>${label}</button>`;
}

/** A block that leads nowhere. `at` keeps names apart: the same step stands on the page for each view. */
function block(each: Block, at: string): Html {
  switch (each.kind) {
    case "heading":
      return html`<p><b>${each.text}</b></p>`;
    case "text":
      return html`<p class="${each.quiet ? "m" : ""}">${text(each.text)}</p>`;
    case "facts":
      return html`<dl class="facts">${each.facts.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
    case "divider":
      return html`<hr>`;
    case "image":
      return html`<p class="m">${each.alternative}</p>`;
    case "choices":
      return html`<fieldset disabled><legend>${each.label}</legend>${each.options.map(
        ({ value, label }) =>
          html`<label class="option"><input type="${each.multiple ? "checkbox" : "radio"}" name="${at}-${each.name}" value="${value}"><span>${label}</span></label>`,
      )}</fieldset>`;
    case "input":
      return html`<div><label for="${at}-${each.name}">${each.label}</label><textarea id="${at}-${each.name}" rows="${each.lines === "several" ? "3" : "1"}" placeholder="${each.hint ?? ""}" disabled></textarea></div>`;
    case "buttons":
      return html`<div class="row">${each.buttons.map(dead)}</div>`;
  }
}

function nameOf({ progress }: View, words: Words): string {
  const own = words.content.preview;
  return progress === undefined ? own.afterwards : own.step(progress.step, progress.of);
}

/** A view of the chat that leads nowhere. `name`: what it is called among the others. */
export function drawnView(
  view: View,
  { at, language, words, name }: { at: number; language: Locale; words: Words; name: string },
): Html {
  return html`<li class="view" lang="${language}"><div><p class="m" lang="${words.language}">${name}</p><h3>${view.title}</h3></div>${view.blocks.map(
    (each, index) => block(each, `view${at}-${index}`),
  )}<div class="row">${view.buttons.map(dead)}</div></li>`;
}

function option(value: string, label: string, chosen: boolean): Html {
  return html`<option value="${value}" ${chosen ? "selected" : ""}>${label}</option>`;
}

/** What can be chosen to look at; of own content, the languages it was written in. */
export interface PreviewChoices {
  readonly path: string;
  readonly minutes: readonly Minutes[];
  readonly variants: readonly { readonly id: Variant; readonly name: string }[];
  readonly languages: readonly Locale[];
}

/** A practice as its member would walk it, and the form that asks for another length, way or language. */
export function previewCard(preview: Preview, choices: PreviewChoices, words: Words): Html {
  const own = words.content.preview;
  const pick = (name: string, label: string, options: readonly Html[]) =>
    html`<div><label for="preview-${name}">${label}</label><select id="preview-${name}" name="${name}">${options}</select></div>`;
  const minutes = LENGTHS.filter((each) => choices.minutes.includes(each)).map((each) =>
    option(String(each), words.content.minutes(String(each)), each === preview.minutes),
  );
  const variants = choices.variants.map(({ id, name }) => option(id, name, id === preview.variant));
  const languages = LOCALES.filter((each) => choices.languages.includes(each)).map((each) =>
    option(each, words.programs.languageNames[each], each === preview.language),
  );
  const { language } = preview;
  const views = preview.views.map((view, at) =>
    drawnView(view, { at, language, words, name: nameOf(view, words) }),
  );
  return html`<section class="card" id="preview"><h2>${own.title}</h2><p class="m">${own.text}</p>
<form method="get" action="${choices.path}#preview" class="fields"><div class="cols">${minutes.length > 1 ? pick("minutes", own.length, minutes) : ""}${
    variants.length === 0
      ? ""
      : pick("variant", own.variant, [option("", own.asWritten, preview.variant === null), ...variants])
  }${pick("language", words.content.language, languages)}</div><button>${own.show}</button></form>
<ol class="cols after" aria-label="${own.title}">${views}</ol></section>`;
}
