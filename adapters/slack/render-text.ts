import type { RichTextBlock, RichTextElement } from "@slack/types";
import type { Inline, Text } from "../../src/core/chat/text.ts";
import { type Fitting, SLACK_LIMITS } from "./limits.ts";

/**
 * The one way from a Text to Slack: rich_text, whose elements are data. Nothing in it is parsed, so what a person wrote can never
 * become bold, a mention, a channel, an emoji or a link; mrkdwn would need escaping that Slack does not fully document.
 * A text longer than a block holds goes on in the next.
 */
export function renderText(text: Text, fit: Fitting): readonly RichTextBlock[] {
  const blocks: RichTextElement[][] = [[]];
  let room: number = SLACK_LIMITS.text;
  for (const node of typeof text === "string" ? [text] : text) {
    for (let rest = typeof node === "string" ? node : node.text; rest !== ""; ) {
      const piece = rest.length <= room ? rest : pieceOf(rest, room);
      if (piece !== "") blocks.at(-1)?.push(element(node, piece, fit));
      rest = rest.slice(piece.length);
      room -= piece.length;
      if (rest === "") continue;
      blocks.push([]);
      room = SLACK_LIMITS.text;
    }
  }
  return blocks.filter((elements) => elements.length > 0).map(block);
}

/** One line of plain words. */
export function renderLine(words: string): RichTextBlock {
  return block([{ type: "text", text: words === "" ? " " : words }]);
}

/** A fact a line: its label bold, then its value. */
export function renderFacts(
  facts: readonly { readonly label: string; readonly value: string }[],
  fit: Fitting,
): readonly RichTextBlock[] {
  const nodes = facts.flatMap(({ label, value }, index): readonly Inline[] => [
    { kind: "strong", text: `${index === 0 ? "" : "\n"}${label}` },
    `\n${value}`,
  ]);
  return renderText(nodes, fit);
}

function block(elements: RichTextElement[]): RichTextBlock {
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements }] };
}

/** At most `room` characters from the start, ending after a line or a word where that is near, never inside a surrogate pair. */
function pieceOf(text: string, room: number): string {
  const most = text.slice(0, room).replace(/[\uD800-\uDBFF]$/, "");
  const end = Math.max(most.lastIndexOf("\n"), most.lastIndexOf(" ")) + 1;
  return end > most.length / 2 ? most.slice(0, end) : most;
}

function element(node: Inline, words: string, fit: Fitting): RichTextElement {
  if (typeof node === "string") return { type: "text", text: words };
  if (node.kind === "strong") return { type: "text", text: words, style: { bold: true } };
  if (node.kind === "emphasis") return { type: "text", text: words, style: { italic: true } };
  if (isOpenable(node.url)) return { type: "link", url: node.url, text: words };
  // A number or a name stays readable where Slack has no link for it, such as sms:.
  if (!/^sms:/i.test(node.url)) fit.note(`link "${words.slice(0, 60)}" is not opened`);
  return { type: "text", text: words, style: { bold: true } };
}

/**
 * Whether Slack's clients open this address from a link: the web, and what they themselves make of addresses and numbers that people
 * type (mailto, tel).
 */
function isOpenable(url: string): boolean {
  if (url.length > SLACK_LIMITS.buttonUrl || !URL.canParse(url)) return false;
  return /^(?:https?:\/\/[^/]|mailto:|tel:)/i.test(url);
}

/** Whether a button or a picture may have this address: the web only. */
export function isWebAddress(url: string): boolean {
  return url.length <= SLACK_LIMITS.buttonUrl && URL.canParse(url) && /^https?:\/\/[^/]/i.test(url);
}

/** For the places that Slack parses and that have no blocks: `&`, `<` and `>` as it documents, so that nothing becomes a mention or a link. */
export function escapeFallback(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
