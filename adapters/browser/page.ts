import { html } from "hono/html";
import type { BrowserDeps, BrowserPerson, StoredEnvelope } from "./deps.ts";
import { FIELDS } from "./read-event.ts";
import { FORM, MARK, renderBack, renderEnvelope, renderHint, renderView, type ShownView } from "./render.ts";
import type { Html } from "./render-text.ts";
import type { BrowserWords } from "./words.en.ts";
import { wordsIn } from "./words.ts";

/** What every page of the chat knows. */
export interface PageFrame {
  readonly person: BrowserPerson;
  readonly stylesheets: BrowserDeps["stylesheets"];
  readonly nonce: string;
}

/** The headers of a page: nothing from elsewhere, no frame, no cache (it may show what somebody wrote). */
export function pageHeaders(nonce: string): Record<string, string> {
  return {
    "Content-Security-Policy": [
      "default-src 'none'",
      "style-src 'self'",
      "font-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      `script-src 'nonce-${nonce}'`,
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
    "Cache-Control": "no-store",
    // Not "no-referrer": browsers would then send forms with the origin "null".
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
  };
}

const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#1c5f59"/><path transform="translate(3 7) scale(.7)" d="M1.5 9.5c3-7.5 7-9 10.5-3s7.5 7.5 12.5-3" fill="none" stroke="#fff" stroke-width="3.5" stroke-linecap="round"/></svg>',
)}`;

// The title is the same for every page: it stays in the browser's history, where a view's title could tell too much.
function renderPage(page: {
  readonly own: BrowserWords;
  readonly stylesheets: BrowserDeps["stylesheets"];
  readonly body: Html;
  readonly script?: Html;
}): Html {
  return html`<!doctype html>
<html lang="${page.own.language}" dir="${page.own.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.own.product}</title>
<link rel="icon" href="${ICON}">
${page.stylesheets.map((url) => html`<link rel="stylesheet" href="${url}">`)}
<link rel="stylesheet" href="/chat/chat.css">
${page.script ?? ""}
</head>
<body class="ch-page">
${page.body}
</body>
</html>`;
}

function renderHeader(person: BrowserPerson, own: BrowserWords): Html {
  return html`<a class="ch-skip" href="#newest">${own.skipToChat}</a>
<header class="ch-header">
<div class="ch-column ch-bar">
<h1 class="ch-brand">${MARK}${own.product}</h1>
<p class="ch-who"><span class="ch-unseen">${own.signedInAs} </span><span dir="auto">${person.name}</span></p>
<nav class="ch-links"><a href="/me">${own.yourData}</a><a href="/privacy">${own.privacy}</a></nav>
<form ${FORM}><button class="ch-button ch-plain ch-small" name="${FIELDS.command}" value="home">${own.home}</button></form>
</div>
${person.synthetic ? html`<p class="ch-sample"><a href="/demo">${own.sampleData}</a></p>` : ""}
</header>`;
}

// The field has no name, so that no browser ever sends what is in it, with script or without.
function renderComposer(own: BrowserWords): Html {
  return html`<footer class="ch-composer"><div class="ch-column">
<p class="ch-closed" role="status" hidden><span>${own.closed}</span> <button type="button" class="ch-button ch-quiet ch-small">${own.openAgain}</button></p>
<form class="ch-commands" ${FORM}>
<button class="ch-button ch-plain ch-small" name="${FIELDS.command}" value="moment">${own.moment}</button>
<button class="ch-button ch-plain ch-small" name="${FIELDS.command}" value="urgent">${own.help}</button>
</form>
<form class="ch-write" ${FORM}>
<label class="ch-unseen" for="write">${own.writeLabel}</label>
<input id="write" type="text" dir="auto" autocomplete="off" placeholder="${own.writeLabel}" aria-describedby="write-note">
<button class="ch-button ch-primary" name="${FIELDS.typed}" value="1">${own.send}</button>
</form>
<p class="ch-soft" id="write-note">${own.writeNote}</p>
</div></footer>`;
}

/** The chat: the stream with the newest at the end and in focus, the composer, and the empty dialog that the script fills. */
export function renderChatPage(
  frame: PageFrame,
  stream: { readonly envelopes: readonly StoredEnvelope[]; readonly hint?: string },
): Html {
  const { envelopes, hint } = stream;
  const own = wordsIn(frame.person.language);
  const last = envelopes.length - 1;
  const lines = envelopes.map((stored, index) => renderEnvelope(stored, own, index === last));
  const empty =
    envelopes.length === 0 && hint === undefined
      ? html`<li class="ch-empty" id="empty">${own.nothingYet}</li>`
      : "";
  const body = html`${renderHeader(frame.person, own)}
<main class="ch-column ch-main">
<noscript><p class="ch-soft">${own.noScript} <a href="/chat">${own.reload}</a></p></noscript>
<div role="log" aria-live="polite" aria-label="${own.messages}">
<ol class="ch-stream" id="stream" data-after="${envelopes[last]?.cursor ?? ""}">${empty}${lines}${hint === undefined ? "" : renderHint(hint, own)}</ol>
</div>
<div id="newest" tabindex="-1"></div>
</main>
${renderComposer(own)}
<dialog class="ch-dialog" id="view" aria-labelledby="view-title" data-failed="${own.failed}" data-choose="${own.choose}" data-sign-in="${own.signIn}">
<div class="ch-dialog-bar"><button type="button" class="ch-button ch-quiet ch-small" id="view-back" hidden>${own.back}</button>
<button type="button" class="ch-button ch-quiet ch-small" id="view-close">${own.close}</button></div>
<div id="view-body"></div>
</dialog>`;
  const script = html`<script type="module" src="/chat/chat.js" nonce="${frame.nonce}"></script>`;
  return renderPage({ own, stylesheets: frame.stylesheets, body, script });
}

/** A view as a page of its own, for browsers without script. Back, where a view lies beneath; Close, always. */
export function renderViewPage(frame: PageFrame, shown: ShownView): Html {
  const own = wordsIn(frame.person.language);
  const body = html`${renderHeader(frame.person, own)}
<main class="ch-column ch-main" id="newest">
<div class="ch-sheet">${renderView({ ...shown, once: frame.nonce })}
<div class="ch-leave">${renderBack(shown.carried ?? [], own)}<a href="/chat">${own.backToChat}</a></div></div>
</main>`;
  return renderPage({ own, stylesheets: frame.stylesheets, body });
}

/** A page with one sentence: what happened, what is safe, what to do next. */
export function renderSentencePage(page: {
  readonly own: BrowserWords;
  readonly stylesheets: BrowserDeps["stylesheets"];
  readonly sentences: readonly string[];
}): Html {
  const { own } = page;
  const body = html`<main class="ch-column ch-main"><div class="ch-sheet"><h1 class="ch-brand">${MARK}${own.product}</h1>
${page.sentences.map((sentence) => html`<p class="ch-text">${sentence}</p>`)}
<p><a class="ch-button ch-primary" href="/chat">${own.openChat}</a></p></div></main>`;
  return renderPage({ own, stylesheets: page.stylesheets, body });
}
