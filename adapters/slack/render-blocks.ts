import type { ActionsBlock, Button as ButtonElement, ContextBlock, KnownBlock } from "@slack/types";
import { encodeAction } from "../../src/core/chat/action.ts";
import type { EnvelopeButton } from "../../src/core/chat/envelope.ts";
import { plain } from "../../src/core/chat/text.ts";
import type { Block, Button } from "../../src/core/chat/view.ts";
import { type Fitting, SLACK_LIMITS } from "./limits.ts";
import { renderField } from "./render-fields.ts";
import { isWebAddress, renderFacts, renderText } from "./render-text.ts";
import { plainText, type Rendering } from "./rendering.ts";

/** Verbs of buttons that only close: Slack's own close button stands for them. */
const CLOSING = ["view.close", "help.close"];

/** Whether `button` only closes the view. */
export function closes(button: Button): boolean {
  return "action" in button && CLOSING.includes(button.action.verb);
}

/** One block of a view, as one block of Slack's or several. */
export function renderBlock(block: Block, rendering: Rendering): readonly KnownBlock[] {
  const { fit } = rendering;
  switch (block.kind) {
    case "heading":
      if (block.text.trim() === "") return [];
      return [{ type: "header", text: plainText(fit.text("a heading", block.text, SLACK_LIMITS.header)) }];
    case "text": {
      const words = plain(block.text);
      if (words.trim() === "") return [];
      const marked = typeof block.text !== "string" && block.text.some((node) => typeof node !== "string");
      return block.quiet && !marked ? renderQuiet(words) : renderText(block.text, fit);
    }
    case "facts":
      return renderFacts(block.facts, fit);
    case "image":
      return [renderPicture(block, fit)];
    case "divider":
      return [{ type: "divider" }];
    case "choices":
    case "input":
      return renderField(block, rendering);
    case "buttons":
      return renderButtons(block.buttons, rendering);
  }
}

/** Small print. Long small print goes on in further blocks. */
export function renderQuiet(words: string): readonly ContextBlock[] {
  const pieces = words.match(new RegExp(`[\\s\\S]{1,${SLACK_LIMITS.field}}`, "g")) ?? [];
  return pieces.map((piece) => ({ type: "context", elements: [plainText(piece)] }));
}

/** A picture from the web, or its words where Slack could not fetch it. */
export function renderPicture(
  { url, alternative }: { readonly url: string; readonly alternative: string },
  fit: Fitting,
): KnownBlock {
  const alt_text = fit.text("the words for a picture", alternative, SLACK_LIMITS.imageAlternative);
  if (alternative.trim() === "") fit.note("a picture has no alternative text");
  if (url.startsWith("https://") && isWebAddress(url)) return { type: "image", image_url: url, alt_text };
  fit.note("a picture comes from an address that Slack does not fetch");
  return { type: "context", elements: [plainText(alt_text)] };
}

/** Buttons in rows of what one block holds; those that close or submit are left out. */
export function renderButtons(buttons: readonly Button[], rendering: Rendering): readonly ActionsBlock[] {
  const shown = buttons.filter((button) => !closes(button) && button !== rendering.submit);
  const elements = shown.flatMap((button) => renderButton(button, rendering));
  const rows: ActionsBlock[] = [];
  for (let from = 0; from < elements.length; from += SLACK_LIMITS.actions)
    rows.push({ type: "actions", elements: elements.slice(from, from + SLACK_LIMITS.actions) });
  return rows;
}

/** One button; none where its link is not one of the web. */
export function renderButton(
  button: Button | EnvelopeButton,
  { fit, next }: Pick<Rendering, "fit" | "next">,
): readonly ButtonElement[] {
  const look = "style" in button ? button.style : "primary" in button && button.primary ? "primary" : "plain";
  const words = fit.text(`button "${button.label.slice(0, 60)}"`, button.label, SLACK_LIMITS.buttonText);
  const base = {
    type: "button",
    action_id: `button_${next()}`,
    text: plainText(words),
    ...(look === "primary" || look === "danger" ? { style: look } : {}),
  } as const;
  if (button.label.trim() === "") fit.note("a button has no label");
  if ("action" in button) {
    const value = encoded(button, fit);
    return value === null ? [] : [{ ...base, value }];
  }
  if (isWebAddress(button.url)) return [{ ...base, url: button.url }];
  fit.note(`button "${words}" has a link that is not opened`);
  return [];
}

/** The button's action as text; null where it is none, which only a mistake of ours can make. */
export function encoded(
  button: Extract<Button, { action: unknown }> | Extract<EnvelopeButton, { action: unknown }>,
  fit: Fitting,
): string | null {
  try {
    return encodeAction(button.action);
  } catch (error) {
    fit.note(error instanceof Error ? error.message : String(error));
    return null;
  }
}
