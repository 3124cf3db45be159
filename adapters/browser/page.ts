import { html } from "hono/html";
import type { BrowserDeps, BrowserPerson, StoredEnvelope } from "./deps.ts";
import { FIELDS } from "./read-event.ts";
import { FORM, MARK, renderBack, renderEnvelope, renderHint, renderView, type ShownView } from "./render.ts";
import type { Html } from "./render-text.ts";
import { WORDS } from "./words.ts";

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
  readonly stylesheets: BrowserDeps["stylesheets"];
  readonly body: Html;
  readonly script?: Html;
}): Html {
  return html`<!doctype html>
<html lang="${WORDS.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${WORDS.product}</title>
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

function renderHeader(person: BrowserPerson): Html {
  return html`<a class="ch-skip" href="#newest">${WORDS.skipToChat}</a>
<header class="ch-header">
<div class="ch-column ch-bar">
<h1 class="ch-brand">${MARK}${WORDS.product}</h1>
<p class="ch-who"><span class="ch-unseen">${WORDS.signedInAs} </span><span dir="auto">${person.name}</span></p>
<nav class="ch-links"><a href="/me">${WORDS.yourData}</a><a href="/privacy">${WORDS.privacy}</a></nav>
<form ${FORM}><button class="ch-button ch-plain ch-small" name="${FIELDS.command}" value="home">${WORDS.home}</button></form>
</div>
${person.synthetic ? html`<p class="ch-sample"><a href="/demo">${WORDS.sampleData}</a></p>` : ""}
</header>`;
}

// The field has no name, so that no browser ever sends what is in it, with script or without.
function renderComposer(): Html {
  return html`<footer class="ch-composer"><div class="ch-column">
<p class="ch-closed" role="status" hidden><span>${WORDS.closed}</span> <button type="button" class="ch-button ch-quiet ch-small">${WORDS.openAgain}</button></p>
<form class="ch-commands" ${FORM}>
<button class="ch-button ch-plain ch-small" name="${FIELDS.command}" value="moment">${WORDS.moment}</button>
<button class="ch-button ch-plain ch-small" name="${FIELDS.command}" value="urgent">${WORDS.help}</button>
</form>
<form class="ch-write" ${FORM}>
<label class="ch-unseen" for="write">${WORDS.writeLabel}</label>
<input id="write" type="text" dir="auto" autocomplete="off" placeholder="${WORDS.writeLabel}" aria-describedby="write-note">
<button class="ch-button ch-primary" name="${FIELDS.typed}" value="1">${WORDS.send}</button>
</form>
<p class="ch-soft" id="write-note">${WORDS.writeNote}</p>
</div></footer>`;
}

/** The chat: the stream with the newest at the end and in focus, the composer, and the empty dialog that the script fills. */
export function renderChatPage(
  frame: PageFrame,
  stream: { readonly envelopes: readonly StoredEnvelope[]; readonly hint?: string },
): Html {
  const { envelopes, hint } = stream;
  const last = envelopes.length - 1;
  const lines = envelopes.map((stored, index) => renderEnvelope(stored, index === last));
  const empty =
    envelopes.length === 0 && hint === undefined
      ? html`<li class="ch-empty" id="empty">${WORDS.nothingYet}</li>`
      : "";
  const body = html`${renderHeader(frame.person)}
<main class="ch-column ch-main">
<noscript><p class="ch-soft">${WORDS.noScript} <a href="/chat">${WORDS.reload}</a></p></noscript>
<div role="log" aria-live="polite" aria-label="${WORDS.messages}">
<ol class="ch-stream" id="stream" data-after="${envelopes[last]?.cursor ?? ""}">${empty}${lines}${hint === undefined ? "" : renderHint(hint)}</ol>
</div>
<div id="newest" tabindex="-1"></div>
</main>
${renderComposer()}
<dialog class="ch-dialog" id="view" aria-labelledby="view-title" data-failed="${WORDS.failed}" data-choose="${WORDS.choose}" data-sign-in="${WORDS.signIn}">
<div class="ch-dialog-bar"><button type="button" class="ch-button ch-quiet ch-small" id="view-back" hidden>${WORDS.back}</button>
<button type="button" class="ch-button ch-quiet ch-small" id="view-close">${WORDS.close}</button></div>
<div id="view-body"></div>
</dialog>`;
  const script = html`<script type="module" src="/chat/chat.js" nonce="${frame.nonce}"></script>`;
  return renderPage({ stylesheets: frame.stylesheets, body, script });
}

/** A view as a page of its own, for browsers without script. Back, where a view lies beneath; Close, always. */
export function renderViewPage(frame: PageFrame, shown: ShownView): Html {
  const body = html`${renderHeader(frame.person)}
<main class="ch-column ch-main" id="newest">
<div class="ch-sheet">${renderView({ ...shown, once: frame.nonce })}
<div class="ch-leave">${renderBack(shown.carried ?? [])}<a href="/chat">${WORDS.backToChat}</a></div></div>
</main>`;
  return renderPage({ stylesheets: frame.stylesheets, body });
}

/** A page with one sentence: what happened, what is safe, what to do next. */
export function renderSentencePage(page: {
  readonly stylesheets: BrowserDeps["stylesheets"];
  readonly sentences: readonly string[];
}): Html {
  const body = html`<main class="ch-column ch-main"><div class="ch-sheet"><h1 class="ch-brand">${MARK}${WORDS.product}</h1>
${page.sentences.map((sentence) => html`<p class="ch-text">${sentence}</p>`)}
<p><a class="ch-button ch-primary" href="/chat">${WORDS.openChat}</a></p></div></main>`;
  return renderPage({ stylesheets: page.stylesheets, body });
}
