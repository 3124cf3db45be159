import type { Inline, Text } from "../../src/core/chat/text.ts";
import { openableLink } from "./addresses.ts";
import type { CardElement, RichText, TextRun } from "./card.ts";

/** How the words of a text look. */
export type Look = Pick<TextRun, "size" | "weight" | "color" | "isSubtle">;

export const QUIET: Look = { size: "Small", isSubtle: true };

/**
 * The one way from somebody's words into a card. They stand in text runs, inputs and labels, where Markdown, links and mentions are not
 * read; what is still read there are "{{DATE(…)}}" and "{{TIME(…)}}", which an invisible joiner takes apart. Control characters go.
 */
export function words(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
      .replaceAll(/\{\{(?=\s*(?:DATE|TIME)\b)/gi, "{\u2060{")
  );
}

/** Shortens `text` to `limit` characters, the last an ellipsis; never splits a surrogate pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** One line or paragraph of plain words. */
export function line(text: string, look: Look = {}): RichText {
  return { type: "RichTextBlock", inlines: [{ type: "TextRun", text: words(text), ...look }] };
}

// TextBlock alone can be a heading for a screen reader, and reads Markdown. Of these characters it can make none: a letter first, and
// then what no dialect gives a meaning.
const NO_MARKDOWN = /^\p{L}[\p{L}\p{M}\p{N} ,.;:?'’“”…–—-]*$/u;

/** A heading; where its words could be taken for Markdown, one that looks like a heading only. */
export function heading(text: string): CardElement {
  const said = words(text);
  if (!NO_MARKDOWN.test(said)) return line(said, { size: "Medium", weight: "Bolder" });
  return { type: "TextBlock", style: "heading", text: said, wrap: true, size: "Medium", weight: "Bolder" };
}

/** A text as paragraphs: a run cannot hold a line end. Cuts after `limit` characters, counted over all nodes. */
export function paragraphs(
  text: Text,
  of: { readonly limit: number; readonly look: Look; readonly publicUrl: string },
): readonly RichText[] {
  const lines: TextRun[][] = [[]];
  let left = of.limit;
  for (const node of typeof text === "string" ? [text] : text) {
    if (left <= 0) break;
    const said = cut((typeof node === "string" ? node : node.text).replaceAll(/\r\n?/g, "\n"), left);
    left -= said.length;
    const marks = typeof node === "string" ? {} : markOf(node, of.publicUrl);
    const [first = "", ...rest] = said.split("\n");
    push(lines, first, { ...of.look, ...marks });
    for (const next of rest) {
      lines.push([]);
      push(lines, next, { ...of.look, ...marks });
    }
  }
  let afterGap = true;
  return lines.flatMap((inlines): RichText[] => {
    const gap = afterGap;
    afterGap = inlines.length === 0;
    if (inlines.length === 0) return [];
    return [{ type: "RichTextBlock", inlines, ...(gap ? {} : { spacing: "None" }) }];
  });
}

function push(lines: TextRun[][], text: string, look: Partial<TextRun>): void {
  const said = words(text);
  if (said !== "") lines.at(-1)?.push({ ...look, type: "TextRun", text: said });
}

function markOf(node: Exclude<Inline, string>, publicUrl: string): Partial<TextRun> {
  if (node.kind === "strong") return { weight: "Bolder" };
  if (node.kind === "emphasis") return { italic: true };
  const url = openableLink(node.url, publicUrl);
  if (url === null) return {};
  return { color: "Accent", selectAction: { type: "Action.OpenUrl", url } };
}
