import { html } from "hono/html";
import { encodeAction } from "../../src/core/chat/action.ts";
import type { Block, Button, Choices, Input } from "../../src/core/chat/view.ts";
import { openableImage } from "./addresses.ts";
import { BROWSER_LIMITS, cut } from "./limits.ts";
import { FIELDS } from "./read-event.ts";
import { type Html, renderLink, renderText } from "./render-text.ts";
import type { BrowserWords } from "./words.en.ts";

/** Where a block stands: `id` is unique on the page, `wrong` the sentence to put beside the field. */
export interface Place {
  readonly id: string;
  readonly wrong: string | undefined;
  /** The chat's own words in the language of the view. */
  readonly own: BrowserWords;
}

/** One block of a view. */
export function renderBlock(block: Block, place: Place): Html {
  switch (block.kind) {
    case "heading":
      return html`<h3>${cut(block.text, BROWSER_LIMITS.text)}</h3>`;
    case "text":
      return html`<p class="${block.quiet ? "ch-text ch-soft" : "ch-text"}">${renderText(block.text, BROWSER_LIMITS.text, place.own)}</p>`;
    case "facts":
      return html`<dl class="ch-facts">${block.facts.map(
        ({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`,
      )}</dl>`;
    case "image":
      return renderPicture(block);
    case "divider":
      return html`<hr>`;
    case "choices":
      return renderChoices(block, place);
    case "input":
      return renderInput(block, place);
    case "buttons":
      return html`<div class="${block.buttons.length > 3 ? "ch-buttons ch-menu" : "ch-buttons"}">${block.buttons.map((button) => renderButton(button, place.own))}</div>`;
  }
}

/** A picture, or its words where the page could not show it. */
export function renderPicture(picture: { readonly url: string; readonly alternative: string }): Html {
  const url = openableImage(picture.url);
  if (url === null) return html`<p class="ch-text ch-soft">${picture.alternative}</p>`;
  return html`<img class="ch-picture" src="${url}" alt="${picture.alternative}">`;
}

const BUTTON_LOOK = {
  primary: "ch-primary",
  plain: "ch-plain",
  quiet: "ch-quiet",
  danger: "ch-danger",
} as const;

/** A button of a view: a submit button of the view's form, or a link. Only the primary one asks for what is required. */
export function renderButton(button: Button, own: BrowserWords): Html {
  const style = button.style ?? "plain";
  const words = cut(button.label, BROWSER_LIMITS.buttonLabel);
  const look = `ch-button ${BUTTON_LOOK[style]}`;
  if ("url" in button) return renderLink({ url: button.url, words, style: look }, own);
  const leave = style === "primary" ? "" : html` formnovalidate`;
  return html`<button class="${look}" name="${FIELDS.action}" value="${encodeAction(button.action)}"${leave}>${words}</button>`;
}

const wrongId = (place: Place): string => `${place.id}-wrong`;

/** Always in the page, so that a sentence put there later is already described by the field. */
function renderWrong(place: Place): Html {
  return html`<p class="ch-wrong" id="${wrongId(place)}">${place.wrong ?? ""}</p>`;
}

const optionalMark = (optional: boolean, own: BrowserWords): Html | string =>
  optional ? html` <span class="ch-optional">(${own.optional})</span>` : "";

/** More than these are easier to find in a list that opens and takes the first letters. */
const MOST_IN_SIGHT = 10;

function renderSelect(block: Choices, place: Place): Html {
  const attributes = html`id="${place.id}" name="${FIELDS.valuePrefix}${block.name}" aria-describedby="${wrongId(place)}"${
    block.optional ? "" : html` required`
  }${place.wrong === undefined ? "" : html` aria-invalid="true"`}`;
  const options = block.options.map((option) => {
    const chosen = block.chosen?.includes(option.value) ? html` selected` : "";
    return html`<option value="${option.value}"${chosen}>${cut(option.label, BROWSER_LIMITS.optionLabel)}</option>`;
  });
  return html`<div class="ch-field" data-field="${block.name}">
<label for="${place.id}">${cut(block.label, BROWSER_LIMITS.text)}${optionalMark(block.optional, place.own)}</label>
<select ${attributes}><option value="">${place.own.chooseFromList}</option>${options}</select>${renderWrong(place)}
</div>`;
}

function renderChoices(block: Choices, place: Place): Html {
  if (!block.multiple && block.options.length > MOST_IN_SIGHT) return renderSelect(block, place);
  const invalid = place.wrong === undefined ? "" : html` aria-invalid="true"`;
  // A group of checkboxes may not be invalid as a whole; a group of radios may.
  const role = block.multiple
    ? html` role="group"${block.optional ? "" : html` data-needed`}`
    : html` role="radiogroup"${block.optional ? "" : html` aria-required="true"`}${invalid}`;
  const options = block.options.map((option) => {
    const chosen = block.chosen?.includes(option.value) ? html` checked` : "";
    const kind = block.multiple
      ? html`type="checkbox"${invalid}`
      : html`type="radio"${block.optional ? "" : html` required`}`;
    return html`<label class="ch-option"><input ${kind} name="${FIELDS.valuePrefix}${block.name}" value="${option.value}"${chosen}><span dir="auto">${cut(option.label, BROWSER_LIMITS.optionLabel)}</span></label>`;
  });
  return html`<fieldset class="ch-field" data-field="${block.name}"${role} aria-describedby="${wrongId(place)}">
<legend>${cut(block.label, BROWSER_LIMITS.text)}${optionalMark(block.optional, place.own)}</legend>
<div class="ch-options">${options}</div>${renderWrong(place)}
</fieldset>`;
}

function renderInput(block: Input, place: Place): Html {
  const hintId = `${place.id}-hint`;
  const describedBy = block.hint === undefined ? wrongId(place) : `${hintId} ${wrongId(place)}`;
  const attributes = html`id="${place.id}" name="${FIELDS.valuePrefix}${block.name}" aria-describedby="${describedBy}" autocomplete="off"${
    block.optional ? "" : html` required`
  }${place.wrong === undefined ? "" : html` aria-invalid="true"`}`;
  const maxLength = Math.min(block.maxLength, BROWSER_LIMITS.input);
  const value = block.value ?? "";
  return html`<div class="ch-field" data-field="${block.name}">
<label for="${place.id}">${cut(block.label, BROWSER_LIMITS.text)}${optionalMark(block.optional, place.own)}</label>
${block.hint === undefined ? "" : html`<p class="ch-soft" id="${hintId}">${cut(block.hint, BROWSER_LIMITS.text)}</p>`}
${
  block.type === "time"
    ? html`<input type="time" class="ch-time" ${attributes} value="${value}">`
    : block.lines === "one"
      ? html`<input type="text" dir="auto" ${attributes} maxlength="${maxLength}" value="${value}">`
      : // The parser drops one line end after the tag: this one, never the writer's own.
        html`<textarea dir="auto" rows="4" ${attributes} maxlength="${maxLength}">
${value}</textarea>`
}${renderWrong(place)}
</div>`;
}
