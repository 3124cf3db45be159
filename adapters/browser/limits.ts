import { encodeAction } from "../../src/core/chat/action.ts";
import { ENVELOPE_LIMITS, type Envelope } from "../../src/core/chat/envelope.ts";
import {
  type Block,
  type Button,
  type Choices,
  type Input,
  VIEW_LIMITS,
  type View,
} from "../../src/core/chat/view.ts";
import { openableImage, openableLink } from "./addresses.ts";

/** What this surface holds. The web has few limits of its own: most are the narrowest platform's, so that one view fits all. */
export const BROWSER_LIMITS = {
  /** Slack's modal title; here also one line of a phone at 200 % zoom. */
  title: VIEW_LIMITS.title,
  /** About six screens of a phone; beyond that a view wants steps. */
  blocks: VIEW_LIMITS.blocks,
  /** One line of a 390 px phone at the button's size. */
  buttonLabel: VIEW_LIMITS.buttonLabel,
  /** Two lines of an option row on a phone. */
  optionLabel: VIEW_LIMITS.optionLabel,
  /** Slack's text section. */
  text: VIEW_LIMITS.text,
  /** Slack's input. */
  input: VIEW_LIMITS.input,
  envelopeText: ENVELOPE_LIMITS.text,
  envelopeButtons: ENVELOPE_LIMITS.buttons,
  envelopeButtonLabel: ENVELOPE_LIMITS.label,
  /** What the server reads of one post: twice the fullest view that we ship, small enough to hold in memory. */
  postBytes: 64 * 1024,
  /** Of the post, what written text may take; the rest is for the view itself, which a page without script carries. */
  writtenBytes: 32 * 1024,
  /** What is left for the views: the other fields of the form take at most 4 KiB. */
  carriedBytes: 28 * 1024,
  /** Views on top of one another: Slack's modal stack. */
  depth: 3,
} as const;

// A UTF-16 unit takes at most three bytes in UTF-8 (a surrogate pair takes four, for two units).
const BYTES_PER_UNIT = 3;

/** Shortens `text` to `limit` characters, the last an ellipsis; never splits a surrogate pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

const over = (what: string, length: number, limit: number): string[] =>
  length > limit ? [`${what} has ${length} characters, at most ${limit} fit`] : [];

function checkButton(button: Button, limit: number): string[] {
  const found = over(`button "${cut(button.label, 60)}"`, button.label.length, limit);
  if (button.label.trim() === "") found.push("a button has no label");
  if ("url" in button) {
    if (openableLink(button.url) === null)
      found.push(`button "${button.label}" has a link that is not opened`);
    return found;
  }
  try {
    encodeAction(button.action);
  } catch (error) {
    found.push(error instanceof Error ? error.message : String(error));
  }
  return found;
}

function checkField(block: Choices | Input): string[] {
  const found = over(`label of ${block.name}`, block.label.length, BROWSER_LIMITS.text);
  if (!FIELD_NAME.test(block.name)) found.push(`"${block.name}" is not a name of a field`);
  if (block.kind === "input") {
    if (block.maxLength > BROWSER_LIMITS.input || block.maxLength < 1)
      found.push(
        `input ${block.name} takes ${block.maxLength} characters, 1 to ${BROWSER_LIMITS.input} may be asked`,
      );
    return found;
  }
  if (block.options.length === 0) found.push(`choices ${block.name} has no option`);
  if (!block.multiple && (block.chosen?.length ?? 0) > 1)
    found.push(`choices ${block.name} has more than one chosen`);
  if (new Set(block.options.map((option) => option.value)).size < block.options.length)
    found.push(`choices ${block.name} has the same value twice`);
  for (const option of block.options)
    found.push(...over(`option "${cut(option.label, 60)}"`, option.label.length, BROWSER_LIMITS.optionLabel));
  return found;
}

function textLength(block: Extract<Block, { kind: "text" }>): number {
  if (typeof block.text === "string") return block.text.length;
  return block.text.reduce((sum, node) => sum + (typeof node === "string" ? node : node.text).length, 0);
}

function checkBlock(block: Block): string[] {
  switch (block.kind) {
    case "heading":
      return over("a heading", block.text.length, BROWSER_LIMITS.text);
    case "text": {
      const links = typeof block.text === "string" ? [] : block.text;
      return [
        ...over("a text", textLength(block), BROWSER_LIMITS.text),
        ...links.flatMap((node) =>
          typeof node !== "string" && node.kind === "link" && openableLink(node.url) === null
            ? [`link "${cut(node.text, 60)}" is not opened`]
            : [],
        ),
      ];
    }
    case "facts":
      return block.facts.flatMap(({ label, value }) =>
        over("a fact", label.length + value.length, BROWSER_LIMITS.text),
      );
    case "image":
      return checkPicture(block);
    case "divider":
      return [];
    case "buttons":
      return block.buttons.flatMap((button) => checkButton(button, BROWSER_LIMITS.buttonLabel));
    case "choices":
    case "input":
      return checkField(block);
  }
}

function checkPicture({
  url,
  alternative,
}: {
  readonly url: string;
  readonly alternative: string;
}): string[] {
  return [
    ...(openableImage(url) === null ? ["a picture comes from an address that is not shown"] : []),
    ...(alternative.trim() === "" ? ["a picture has no alternative text"] : []),
  ];
}

/** Names of fields that a post may carry. */
export const FIELD_NAME = /^[\w.:-]{1,100}$/;

/** What of `view` breaks a limit of this surface, a sentence each; empty where nothing does. */
export function checkView(view: View): string[] {
  const fields = view.blocks.filter((block) => block.kind === "choices" || block.kind === "input");
  const buttons = [
    ...view.blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : [])),
    ...view.buttons,
  ];
  const found = [
    ...over("the title", view.title.length, BROWSER_LIMITS.title),
    ...(view.title.trim() === "" ? ["the view has no title"] : []),
    ...view.blocks.flatMap(checkBlock),
    ...view.buttons.flatMap((button) => checkButton(button, BROWSER_LIMITS.buttonLabel)),
  ];
  if (view.blocks.length > BROWSER_LIMITS.blocks)
    found.push(`the view has ${view.blocks.length} blocks, at most ${BROWSER_LIMITS.blocks} fit`);
  if (view.progress && !(view.progress.step >= 1 && view.progress.step <= view.progress.of))
    found.push(`step ${view.progress.step} of ${view.progress.of} is no step`);
  if (new Set(fields.map((field) => field.name)).size < fields.length)
    found.push("two fields have the same name");
  if (new Set(buttons.map((button) => button.label)).size < buttons.length)
    found.push("two buttons have the same label");
  if (buttons.filter((button) => button.style === "primary").length > 1)
    found.push("more than one button is primary");
  const written = fields.reduce((sum, field) => sum + (field.kind === "input" ? field.maxLength : 0), 0);
  if (written * BYTES_PER_UNIT > BROWSER_LIMITS.writtenBytes)
    found.push(`the inputs together take ${written} characters, more than one post carries`);
  return found;
}

/** What of `envelope` breaks a limit of this surface, a sentence each; empty where nothing does. */
export function checkEnvelope(envelope: Envelope): string[] {
  const found = [
    ...over("the text", envelope.text.length, BROWSER_LIMITS.envelopeText),
    ...(envelope.text.trim() === "" ? ["the envelope has no text"] : []),
    ...envelope.buttons.flatMap((button) => checkButton(button, BROWSER_LIMITS.envelopeButtonLabel)),
    ...(envelope.picture ? checkPicture(envelope.picture) : []),
  ];
  if (envelope.buttons.length > BROWSER_LIMITS.envelopeButtons)
    found.push(
      `the envelope has ${envelope.buttons.length} buttons, at most ${BROWSER_LIMITS.envelopeButtons} fit`,
    );
  return found;
}
