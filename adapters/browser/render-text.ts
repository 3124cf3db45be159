import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { Inline, Text } from "../../src/core/chat/text.ts";
import { openableLink } from "./addresses.ts";
import { cut } from "./limits.ts";
import type { BrowserWords } from "./words.en.ts";

/** Markup of ours, in which everything that came from outside is escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/**
 * The one way from a Text to markup: every string goes through the `html` tag, which escapes it, also inside quoted
 * attributes. Cuts after `limit` characters, counted over all nodes.
 */
export function renderText(text: Text, limit: number, own: BrowserWords): Html {
  const nodes = typeof text === "string" ? [text] : text;
  let left = limit;
  const shown: Html[] = [];
  for (const node of nodes) {
    if (left <= 0) break;
    const words = typeof node === "string" ? node : node.text;
    shown.push(renderInline(node, cut(words, left), own));
    left -= words.length;
  }
  return html`${shown}`;
}

function renderInline(node: Inline, words: string, own: BrowserWords): Html {
  if (typeof node === "string") return html`${words}`;
  switch (node.kind) {
    case "strong":
      return html`<strong>${words}</strong>`;
    case "emphasis":
      return html`<em>${words}</em>`;
    case "link":
      return renderLink({ url: node.url, words, style: "" }, own);
  }
}

/** A link, or only its words where the address is not one to open. */
export function renderLink(
  link: { readonly url: string; readonly words: string; readonly style: string },
  own: BrowserWords,
): Html {
  const target = openableLink(link.url);
  const look = link.style === "" ? "" : html` class="${link.style}"`;
  if (target === null) return html`<span${look}>${link.words}</span>`;
  if (!target.away) return html`<a${look} href="${target.href}">${link.words}</a>`;
  // The chat stays where it is, with what was written in it.
  return html`<a${look} href="${target.href}" target="_blank" rel="noopener noreferrer">${link.words}<span class="ch-unseen"> (${own.newTab})</span></a>`;
}
