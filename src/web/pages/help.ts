import { html } from "hono/html";
import type { Inline, Text } from "../../core/chat/text.ts";
import type { Block, Button, View } from "../../core/chat/view.ts";
import { topOfMine } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

/** The form that a page's help belongs to: another country shows the same page, with all that is written in that form. */
export const OWN_WORDS = "own-words";

/** What the form says once help was shown over it. */
export const HEEDED = "heeded";

/** On a form's button under help: the text goes on as any other. */
export const goesOn = html` name="${HEEDED}" value="1"`;

function inline(node: Inline): Html {
  if (typeof node === "string") return html`${node}`;
  if (node.kind === "emphasis") return html`<em>${node.text}</em>`;
  if (node.kind === "strong" || !/^(tel:|sms:|https:\/\/)/.test(node.url)) return html`<b>${node.text}</b>`;
  return html`<a href="${node.url}" rel="noopener noreferrer">${node.text}</a>`;
}

function lines(text: Text): Html {
  return typeof text === "string" ? html`${text}` : html`${text.map(inline)}`;
}

/** A button for another country; none for what leads somewhere in chat. */
function country(button: Button, form: string): Html | "" {
  const code = "action" in button ? button.action.args.country : undefined;
  if (code === undefined) return "";
  return html`<button class="sm" form="${form}" name="country" value="${code}">${button.label}</button>`;
}

/** `under`: the level of the heading that the block stands below. */
function helpBlock(block: Block, { form, under }: { form: string; under: 1 | 2 }): Html | "" {
  switch (block.kind) {
    case "heading":
      return under === 1 ? html`<h2>${block.text}</h2>` : html`<h3>${block.text}</h3>`;
    case "text":
      return html`<p class="${block.quiet ? "lines m" : "lines"}">${lines(block.text)}</p>`;
    case "facts":
      return html`<dl class="facts">${block.facts.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
    case "buttons":
      return html`<div class="row">${block.buttons.map((button) => country(button, form))}</div>`;
    default:
      return "";
  }
}

/** Help above what somebody wrote. The button that nobody sees is the one that Enter presses: it goes on with the text. */
export function helpSection(view: View, words: Words): Html {
  return html`<section class="card" aria-labelledby="help-title" role="alert"><button form="${OWN_WORDS}"${goesOn} hidden></button><h2 id="help-title">${view.title}</h2>${view.blocks.map((block) => helpBlock(block, { form: OWN_WORDS, under: 2 }))}<p><a class="btn" href="#${OWN_WORDS}">${words.urgent.toWriting}</a></p></section>`;
}

/** The first line above a field to write in, and the way to people. */
export function notLive(words: Words): Html {
  return html`<p>${words.urgent.notLive} <a href="/me/help">${words.urgent.title}</a></p>`;
}

/** The same as somebody else would see it: nothing to press. Stands below an h2. */
export function helpPreview(view: View): Html {
  const isEnd = (at: number) => view.blocks.slice(at + 1).every(({ kind }) => kind === "buttons");
  // What is left of the choice of another country would be a heading over nothing.
  const shown = view.blocks.filter(
    ({ kind }, at) => kind !== "buttons" && !(kind === "heading" && isEnd(at)),
  );
  return html`${shown.map((block) => helpBlock(block, { form: OWN_WORDS, under: 2 }))}`;
}

/** `/me/help`: people to turn to, for who asks. */
export function helpBody(view: View, words: Words): Html {
  return html`${topOfMine(words, words.urgent.title)}<div class="narrowest"><form id="${OWN_WORDS}" method="post" action="/me/help"></form><section class="card">${view.blocks.map((block) => helpBlock(block, { form: OWN_WORDS, under: 1 }))}</section></div>`;
}
