import { html } from "hono/html";
import type { Drawing, Drawn, DrawnRun } from "../../core/chat/drawing.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

function run({ text, look }: DrawnRun): Html {
  switch (look) {
    case "strong":
      return html`<b>${text}</b>`;
    case "emphasis":
      return html`<em>${text}</em>`;
    case "link":
      return html`<u>${text}</u>`;
    case "plain":
      return html`${text}`;
  }
}

/** Nothing of it can be pressed: it is drawn as words in a frame, and said to be what it stands for. */
function part(drawn: Drawn, words: Words): Html {
  const b = words.builder;
  switch (drawn.kind) {
    case "heading":
      return html`<p class="d-h">${drawn.text}</p>`;
    case "text":
      return html`<p class="d-t${drawn.quiet ? " m" : ""}">${drawn.runs.map(run)}</p>`;
    case "columns":
      return html`<div class="d-cols">${drawn.columns.map((parts) => html`<div>${parts.map((each) => part(each, words))}</div>`)}</div>`;
    case "image":
      return html`<p class="d-t m">${b.image}: ${drawn.alternative}</p>`;
    case "divider":
      return html`<hr class="d-line">`;
    case "field":
      return html`<div class="d-f"><p><b>${drawn.label}</b></p><p class="d-in ${drawn.lines}"><span class="sr">${b.field}: </span>${drawn.value}</p>${
        drawn.hint === null ? "" : html`<p class="m">${drawn.hint}</p>`
      }</div>`;
    case "choices":
      return html`<div class="d-f"><p><b>${drawn.label}</b> <span class="m">(${drawn.multiple ? b.someOf : b.oneOf}${drawn.folded ? `, ${b.list}` : ""})</span></p><ul class="d-o ${drawn.multiple ? "some" : "one"}">${drawn.options.map(({ label, chosen }) => html`<li${chosen ? html` class="on"` : ""}>${label}</li>`)}</ul></div>`;
    case "buttons":
      return html`<ul class="d-b">${drawn.buttons.map(({ label, look }) => html`<li class="${look}">${label}</li>`)}</ul>`;
  }
}

/** What a platform shows, drawn small. `language`: of what is in it. */
export function drawing(
  { title, rightToLeft, parts }: Drawing,
  { words, language }: { readonly words: Words; readonly language: string },
): Html {
  return html`<div class="d" lang="${language}" dir="${rightToLeft ? "rtl" : "ltr"}">${
    title === null ? "" : html`<p class="d-h">${title}</p>`
  }${parts.map((each) => part(each, words))}</div>`;
}
