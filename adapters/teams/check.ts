import { encodeAction } from "../../src/core/chat/action.ts";
import type { Envelope, EnvelopeButton } from "../../src/core/chat/envelope.ts";
import type { Block, Button, View } from "../../src/core/chat/view.ts";
import { openableImage, openableLink } from "./addresses.ts";
import { jsonBytes } from "./card.ts";
import { FIELDS, isFieldName } from "./fields.ts";
import { checkCard, TEAMS_LIMITS } from "./limits.ts";
import { renderDialog, renderMessage } from "./render.ts";
import { cut } from "./render-text.ts";

/** Any address will do: what is checked is ours. */
const SITE = "https://example.org";

const over = (what: string, length: number, limit: number): string[] =>
  length > limit ? [`${what} has ${length} characters, at most ${limit} fit`] : [];

function checkButton(button: Button | EnvelopeButton, limit: number): string[] {
  const found = over(`button "${cut(button.label, 60)}"`, button.label.length, limit);
  if (button.label.trim() === "") found.push("a button has no label");
  if ("url" in button) {
    if (openableLink(button.url, SITE) === null)
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

function checkPicture(picture: { readonly url: string; readonly alternative: string }): string[] {
  return [
    ...(openableImage(picture.url, SITE) === null
      ? ["a picture is none that Teams shows (PNG, JPEG or GIF of the web)"]
      : []),
    ...(picture.alternative.trim() === "" ? ["a picture has no alternative text"] : []),
  ];
}

function checkBlock(block: Block): string[] {
  switch (block.kind) {
    case "heading":
      return over("a heading", block.text.length, TEAMS_LIMITS.text);
    case "text": {
      const nodes = typeof block.text === "string" ? [block.text] : block.text;
      const length = nodes.reduce(
        (sum, node) => sum + (typeof node === "string" ? node : node.text).length,
        0,
      );
      const closed = nodes.flatMap((node) =>
        typeof node !== "string" && node.kind === "link" && openableLink(node.url, SITE) === null
          ? [`link "${cut(node.text, 60)}" is not opened`]
          : [],
      );
      return [...over("a text", length, TEAMS_LIMITS.text), ...closed];
    }
    case "image":
      return checkPicture(block);
    case "buttons":
      return block.buttons.flatMap((button) => checkButton(button, TEAMS_LIMITS.buttonLabel));
    case "choices":
      return [
        ...checkName(block.name),
        ...over(`label of ${block.name}`, block.label.length, TEAMS_LIMITS.label),
        ...block.options.flatMap(({ label }) =>
          over(`option "${cut(label, 60)}"`, label.length, TEAMS_LIMITS.optionLabel),
        ),
      ];
    case "input":
      return [
        ...checkName(block.name),
        ...over(`label of ${block.name}`, block.label.length, TEAMS_LIMITS.label),
        ...(block.maxLength > TEAMS_LIMITS.input || block.maxLength < 1
          ? [
              `input ${block.name} takes ${block.maxLength} characters, 1 to ${TEAMS_LIMITS.input} may be asked`,
            ]
          : []),
      ];
    default:
      return [];
  }
}

const checkName = (name: string): string[] => (isFieldName(name) ? [] : [`"${name}" is no name of a field`]);

/** What of `view`, rendered as a dialog that carries itself, breaks a limit of this surface, a sentence each. */
export function checkView(view: View): string[] {
  const found = [
    ...over("the title", view.title.length, TEAMS_LIMITS.title),
    ...(view.title.trim() === "" ? ["the view has no title"] : []),
    ...(view.blocks.length > TEAMS_LIMITS.blocks ? [`the view has ${view.blocks.length} blocks`] : []),
    ...view.blocks.flatMap(checkBlock),
    ...view.buttons.flatMap((button) => checkButton(button, TEAMS_LIMITS.buttonLabel)),
  ];
  if (found.length > 0) return found;
  const dialog = renderDialog({ carried: [{ view, from: "view" }] }, SITE);
  if (dialog === null) return ["the view is not shown"];
  const { content } = dialog.card;
  if (!content.body.some(({ id }) => id === FIELDS.views))
    found.push(`the view does not fit in a card beside its own copy (${jsonBytes(content)} bytes alone)`);
  return [...found, ...checkCard(content)];
}

/** What of `envelope`, rendered as a message, breaks a limit of this surface, a sentence each. */
export function checkEnvelope(envelope: Envelope): string[] {
  const { text, buttons, picture } = envelope;
  const found = [
    ...over("the text", text.length, TEAMS_LIMITS.envelopeText),
    ...(text.trim() === "" ? ["the envelope has no text"] : []),
    ...(buttons.length > TEAMS_LIMITS.envelopeButtons ? [`the envelope has ${buttons.length} buttons`] : []),
    ...buttons.flatMap((button) => checkButton(button, TEAMS_LIMITS.envelopeButtonLabel)),
    ...(picture ? checkPicture(picture) : []),
  ];
  if (found.length > 0) return found;
  const message = renderMessage(envelope, SITE);
  const bytes = jsonBytes(message);
  if (bytes > TEAMS_LIMITS.messageBytes) found.push(`the message takes ${bytes} bytes`);
  if ("attachments" in message) found.push(...checkCard(message.attachments[0].content));
  return found;
}
