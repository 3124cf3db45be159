import { html } from "hono/html";
import { encodeAction } from "../../src/core/chat/action.ts";
import { type CarriedViews, writeCarried } from "../../src/core/chat/carried-views.ts";
import { CHAT_FORM } from "../../src/core/chat/chat-form.ts";
import type { Envelope, EnvelopeButton } from "../../src/core/chat/envelope.ts";
import type { View } from "../../src/core/chat/view.ts";
import type { StoredEnvelope } from "./deps.ts";
import { BROWSER_LIMITS, cut } from "./limits.ts";
import { FIELDS } from "./read-event.ts";
import { renderBlock, renderButton, renderPicture } from "./render-blocks.ts";
import { type Html, renderLink } from "./render-text.ts";
import type { BrowserWords } from "./words.en.ts";
import { wordsIn } from "./words.ts";

/** Where every form of the chat goes. */
export const ACT = CHAT_FORM.path;

/** The attributes of every form of the chat: multipart, for it is the shortest way to write text that is not English. */
export const FORM = html`method="post" action="${ACT}" enctype="multipart/form-data" autocomplete="off"`;

/** The product's mark, drawn in the current color: the wave of the web pages. */
export const MARK = html`<svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true" focusable="false"><path d="M1.5 9.5c3-7.5 7-9 10.5-3s7.5 7.5 12.5-3" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"/></svg>`;

export interface ShownView {
  readonly view: View;
  /** Opened by Home: what is pressed in it says so. */
  readonly from: "view" | "home";
  /** Sentences beside fields, by name. */
  readonly wrong?: Readonly<Record<string, string>>;
  /** A sentence above the buttons. */
  readonly notice?: string;
  /** For pages without script, which may be sent twice by a second click: what tells that from a new deed. */
  readonly once?: string;
  /** For pages without script: the views that the form carries, this one last. */
  readonly carried?: CarriedViews;
}

/** A view as a form: title with the step first, blocks, buttons. */
export function renderView(shown: ShownView): Html {
  const { view, wrong = {} } = shown;
  const own = wordsIn(view.language);
  const named = view.blocks.flatMap((block) => ("name" in block ? [block.name] : []));
  const elsewhere = Object.keys(wrong).filter((name) => !named.includes(name));
  const notice = [...(shown.notice ? [shown.notice] : []), ...elsewhere.map((name) => wrong[name] ?? "")];
  const blocks = view.blocks.map((block, index) =>
    renderBlock(block, { id: `field-${index}`, wrong: "name" in block ? wrong[block.name] : undefined, own }),
  );
  return html`<section class="ch-view" lang="${own.language}" dir="${view.rightToLeft ? "rtl" : "ltr"}">
<form ${FORM}>${renderEnter(view)}
<input type="hidden" name="${FIELDS.from}" value="${shown.from}">${renderOnce(shown.once)}${renderCarried(shown.carried)}
${renderTitle(view, own)}
<div class="ch-blocks">${blocks}</div>
<p class="ch-notice" role="alert">${notice.join(" ")}</p>
<div class="ch-buttons ch-foot">${view.buttons.map((button) => renderButton(button, own))}</div>
</form>
</section>`;
}

function renderTitle({ title, progress }: View, own: BrowserWords): Html {
  const step = progress ? html`<span class="ch-step">${own.step(progress.step, progress.of)}</span> ` : "";
  const marks = progress
    ? html`<div class="ch-steps" aria-hidden="true">${Array.from(
        { length: Math.min(progress.of, 12) },
        (_, index) => (index < progress.step ? html`<i class="ch-done"></i>` : html`<i></i>`),
      )}</div>`
    : "";
  return html`${marks}<h2 class="ch-title" id="view-title" tabindex="-1" autofocus>${step}${cut(title, BROWSER_LIMITS.title)}</h2>`;
}

/** What the Enter key of a one-line field presses: the first button of a form. Without a primary one, nothing. */
function renderEnter(view: View): Html {
  const primary = [
    ...view.buttons,
    ...view.blocks.flatMap((b) => (b.kind === "buttons" ? b.buttons : [])),
  ].find((button) => button.style === "primary" && "action" in button);
  if (!primary || !("action" in primary)) return html`<button type="submit" disabled hidden></button>`;
  return html`<button type="submit" name="${FIELDS.action}" value="${encodeAction(primary.action)}" hidden></button>`;
}

function renderOnce(once: string | undefined): Html | string {
  return once === undefined ? "" : html`<input type="hidden" name="${FIELDS.once}" value="${once}">`;
}

function renderCarried(carried: CarriedViews | undefined): Html | string {
  const text = carried ? writeCarried(carried, BROWSER_LIMITS.carriedBytes) : null;
  return text === null ? "" : html`<input type="hidden" name="${FIELDS.views}" value="${text}">`;
}

/** For pages without script: a form that shows the view beneath; nothing where there is none. */
export function renderBack(carried: CarriedViews, own: BrowserWords): Html | string {
  if (carried.length < 2) return "";
  return html`<form ${FORM}>${renderCarried(carried)}<button class="ch-button ch-plain" name="${FIELDS.back}" value="1">${own.back}</button></form>`;
}

/** An envelope as a line of the stream. `newest` is where the page puts the focus. */
export function renderEnvelope(stored: StoredEnvelope, own: BrowserWords, newest = false): Html {
  const { envelope, id } = stored;
  const said = `said-${id}`;
  return html`<li class="ch-message" id="message-${id}" tabindex="-1"${newest ? html` autofocus` : ""}>
<span class="ch-avatar">${MARK}</span>
<div class="ch-body">
<p class="ch-by"><b>${own.product}</b> ${renderTime(stored, own)}</p>
<div class="ch-bubble"><p class="ch-text" id="${said}" dir="auto">${cut(envelope.text, BROWSER_LIMITS.envelopeText)}</p>
${envelope.picture ? renderPicture(envelope.picture) : ""}${renderEnvelopeButtons(envelope, said, own)}</div>
</div>
</li>`;
}

function renderEnvelopeButtons(envelope: Envelope, said: string, own: BrowserWords): Html | string {
  if (envelope.buttons.length === 0) return "";
  const buttons = envelope.buttons.slice(0, BROWSER_LIMITS.envelopeButtons);
  return html`<form ${FORM}><input type="hidden" name="${FIELDS.from}" value="envelope"><div class="ch-buttons">${buttons.map(
    (button) => renderEnvelopeButton(button, said, own),
  )}</div></form>`;
}

function renderEnvelopeButton(button: EnvelopeButton, said: string, own: BrowserWords): Html {
  const words = cut(button.label, BROWSER_LIMITS.envelopeButtonLabel);
  const look = `ch-button ${button.primary ? "ch-primary" : "ch-plain"}`;
  if ("url" in button) return renderLink({ url: button.url, words, style: look }, own);
  // Several messages may have a button of the same name; the description tells which.
  return html`<button class="${look}" name="${FIELDS.action}" value="${encodeAction(button.action)}" aria-describedby="${said}">${words}</button>`;
}

/** The server does not know where the reader is: it says UTC, and the script puts the reader's own time in its place. */
function renderTime({ at }: StoredEnvelope, { dateLocale }: BrowserWords): Html {
  const utc = at.toLocaleString(dateLocale, { timeZone: "UTC", dateStyle: "medium", timeStyle: "short" });
  return html`<time datetime="${at.toString({ smallestUnit: "second" })}">${utc} UTC</time>`;
}

/** The private answer to typed text: seen here, stored nowhere. */
export function renderHint(text: string, own: BrowserWords): Html {
  return html`<li class="ch-message ch-hint"><span class="ch-avatar">${MARK}</span>
<div class="ch-body"><p class="ch-by">${own.onlyYou}</p>
<div class="ch-bubble"><p class="ch-text" dir="auto">${text}</p></div></div></li>`;
}
