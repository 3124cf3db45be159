import { type Action, encodeAction } from "../../src/core/chat/action.ts";
import type { Block, Button, Choices, Input } from "../../src/core/chat/view.ts";
import { openableImage, openableLink } from "./addresses.ts";
import type { Actions, CardElement, OpenUrl, Picture, RichText, Submit } from "./card.ts";
import { encodeChoice, FIELDS, fieldId, wrongId } from "./fields.ts";
import { TEAMS_LIMITS } from "./limits.ts";
import { cut, heading, line, paragraphs, QUIET, words } from "./render-text.ts";
import type { TeamsWords } from "./words.en.ts";

/** Where a block stands. `wrong` is the sentence to put beside the field. */
export interface Place {
  readonly publicUrl: string;
  /** The surface's own words in the language of the view. */
  readonly own: TeamsWords;
  readonly wrong?: string | undefined;
}

/** One block of a view, as none, one or several elements; a divider is the next element's separator, so it is none. */
export function renderBlock(block: Block, place: Place): readonly CardElement[] {
  const { publicUrl, own } = place;
  switch (block.kind) {
    case "heading":
      return [heading(cut(block.text, TEAMS_LIMITS.text))];
    case "text":
      return paragraphs(block.text, { limit: TEAMS_LIMITS.text, look: block.quiet ? QUIET : {}, publicUrl });
    case "facts":
      return block.facts.map(renderFact);
    case "image":
      return [renderPicture(block, publicUrl)];
    case "divider":
      return [];
    case "choices":
      return [...renderWrong(block, place), renderChoices(block, own)];
    case "input":
      return [...renderWrong(block, place), renderInput(block, own), ...renderHint(block)];
    case "buttons":
      return renderButtons(block.buttons.map((button) => renderButton(button, publicUrl)));
  }
}

// FactSet reads Markdown in its values; two columns of runs look alike and read nothing.
function renderFact({ label, value }: { readonly label: string; readonly value: string }): CardElement {
  const column = (width: number, item: RichText) => ({ type: "Column" as const, width, items: [item] });
  return {
    type: "ColumnSet",
    spacing: "Small",
    columns: [column(2, line(cut(label, TEAMS_LIMITS.text), { weight: "Bolder" })), column(3, line(value))],
  };
}

/** A picture, or its words where Teams would not show it. */
export function renderPicture(
  picture: { readonly url: string; readonly alternative: string },
  publicUrl: string,
): Picture | RichText {
  const url = openableImage(picture.url, publicUrl);
  if (url === null) return line(picture.alternative, QUIET);
  return { type: "Image", url, altText: words(picture.alternative) };
}

function renderWrong({ name }: Choices | Input, { wrong }: Place): readonly CardElement[] {
  if (wrong === undefined) return [];
  return [{ ...line(wrong, { color: "Attention", weight: "Bolder" }), id: wrongId(name) }];
}

// Below the field: a label is the one thing that a screen reader reads with it, and stays short.
function renderHint({ hint }: Input): readonly CardElement[] {
  if (hint === undefined) return [];
  return [{ ...line(cut(hint, TEAMS_LIMITS.text), QUIET), spacing: "Small" }];
}

function labelOf({ label, optional }: Choices | Input, own: TeamsWords): string {
  return words(cut(optional ? `${label} (${own.optional})` : label, TEAMS_LIMITS.label));
}

/** More than these are easier to find in a list that opens. */
const MOST_IN_SIGHT = 10;

// None of the inputs is "required" for Teams: it would then stop every button, also the one that leaves or calls for help. What is
// missing is asked for after the primary button, see reply.ts.
function renderChoices(block: Choices, own: TeamsWords): CardElement {
  const known = new Set(block.options.map((option) => option.value));
  const chosen = (block.chosen ?? []).filter((value) => known.has(value)).map(encodeChoice);
  return {
    type: "Input.ChoiceSet",
    id: fieldId(block),
    label: labelOf(block, own),
    style: block.multiple || block.options.length <= MOST_IN_SIGHT ? "expanded" : "compact",
    ...(block.multiple ? { isMultiSelect: true } : {}),
    wrap: true,
    choices: block.options.map((option) => ({
      title: optionTitle(cut(option.label, TEAMS_LIMITS.optionLabel)),
      value: encodeChoice(option.value),
    })),
    ...(chosen.length > 0 ? { value: chosen.join(",") } : {}),
  };
}

// The one place where some clients read Markdown though it is no TextBlock: a hair space behind its signs takes their meaning away.
function optionTitle(label: string): string {
  return words(label).replaceAll(/[*_~`[\]<>#|\\]/g, "$&\u200a");
}

const WALL_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

function renderInput(block: Input, own: TeamsWords): CardElement {
  const base = { id: fieldId(block), label: labelOf(block, own) };
  const value = block.value ?? "";
  if (block.type === "time")
    return { type: "Input.Time", ...base, ...(WALL_TIME.test(value) ? { value } : {}) };
  const maxLength = Math.min(block.maxLength, TEAMS_LIMITS.input);
  return {
    type: "Input.Text",
    ...base,
    maxLength,
    ...(block.lines === "several" ? { isMultiline: true } : {}),
    ...(value === "" ? {} : { value: value.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, "") }),
  };
}

const STYLE = { primary: "positive", danger: "destructive", plain: undefined, quiet: undefined } as const;

/** A button of a view: it submits the dialog with all its values, or opens a page. Null where its address is not one to open. */
export function renderButton(button: Button, publicUrl: string): OpenUrl | Submit | null {
  const style = STYLE[button.style ?? "plain"];
  const base = {
    title: words(cut(button.label, TEAMS_LIMITS.buttonLabel)),
    ...(style === undefined ? {} : { style }),
  };
  if ("url" in button) {
    const url = openableLink(button.url, publicUrl);
    return url === null ? null : { type: "Action.OpenUrl", ...base, url };
  }
  const action = encodedAction(button);
  return action === null ? null : { type: "Action.Submit", ...base, data: { [FIELDS.action]: action } };
}

/** Null for an action that could not come back. */
export function encodedAction(button: { readonly action: Action }): string | null {
  try {
    return encodeAction(button.action);
  } catch {
    return null;
  }
}

/** Buttons in rows that Teams shows whole. */
export function renderButtons(buttons: readonly (OpenUrl | Submit | null)[]): readonly Actions[] {
  const shown = buttons.filter((button) => button !== null);
  const rows: Actions[] = [];
  for (let start = 0; start < shown.length; start += TEAMS_LIMITS.actions)
    rows.push({ type: "ActionSet", actions: shown.slice(start, start + TEAMS_LIMITS.actions) });
  return rows;
}
