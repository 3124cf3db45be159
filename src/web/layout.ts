import { html, raw } from "hono/html";
import type { Session } from "../app/sign-in/session.ts";
import { preferredLocale } from "../core/locale.ts";
import type { WebDeps } from "./deps.ts";
import { type Html, WAVE } from "./marks.ts";
import { type MenuPlace, menu } from "./menu.ts";
import type { WebContext } from "./request.ts";
import { PAGE_SCRIPT } from "./script.ts";
import type { Words } from "./words/en.ts";
import { webWords } from "./words.ts";

/** What surrounds a page: the reader, their language and the parts that this deployment has. */
export interface Chrome extends MenuPlace {
  readonly nonce: string;
  readonly session: Session | null;
}

/** Gathers what surrounds a page from the request. */
export function chrome(c: WebContext, deps: Pick<WebDeps, "browserChat" | "readDemo">): Chrome {
  const session = c.get("session") ?? null;
  return {
    words: webWords(session?.language ?? preferredLocale(c.req.header("accept-language"))),
    // Unset where the error arose before the middleware: the page then goes without the script.
    nonce: c.get("nonce") ?? "",
    session,
    path: c.req.path,
    browserChat: deps.browserChat,
    demo: deps.readDemo !== undefined,
  };
}

/** A plain string and no object around one: of that Hono's server on Node would make a stream for each answer, with what frees it late. */
function page(at: Chrome, title: string, body: Html): string {
  return String(html`<!doctype html>
<html lang="${at.words.language}" dir="${at.words.direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Evenkeel</title><meta name="description" content="${at.words.home.description}"><meta name="color-scheme" content="light dark"><link rel="icon" href="/assets/mark.svg" type="image/svg+xml"><link rel="preload" href="/assets/inter.woff2" as="font" type="font/woff2" crossorigin><link rel="stylesheet" href="/assets/app.css"></head>
<body><a class="skip" href="#content">${at.words.shell.skip}</a>
${body}
<script nonce="${at.nonce}">${raw(PAGE_SCRIPT)}</script></body>
</html>`);
}

function brand(at: Chrome): Html {
  return html`<a class="brand" href="/" aria-label="${at.words.shell.home}">${WAVE}<span>Evenkeel</span></a>`;
}

function sampleBanner(at: Chrome): Html {
  const s = at.words.shell;
  return html`<aside class="banner" aria-label="${s.aboutData}"><b>${s.sample}</b> ${s.sampleRest}</aside>`;
}

/** A page for someone signed in: menu by role, who is signed in, and a banner where the data is made up. */
export function shell(at: Chrome & { readonly session: Session }, title: string, body: Html): string {
  const { session } = at;
  return page(
    at,
    title,
    html`<div class="shell"><header class="side"><div>${brand(at)}${menu(at, session)}</div></header>
<div>${session.synthetic ? sampleBanner(at) : ""}<main id="content">${body}</main></div></div>`,
  );
}

/** A page for anyone. `slim` is for one short card. */
export function openPage(at: Chrome, title: string, body: Html, width: "slim" | "full" = "full"): string {
  const s = at.words.shell;
  const corner = at.path.startsWith("/setup")
    ? ""
    : at.session !== null
      ? html`<a class="btn sm" href="/team">${at.words.home.open}</a>`
      : at.path.startsWith("/sign-in")
        ? ""
        : html`<a class="btn sm" href="/sign-in">${s.signIn}</a>`;
  return page(
    at,
    title,
    html`${at.demo ? sampleBanner(at) : ""}<div class="page ${width}"><header>${brand(at)}${corner}</header><main id="content">${body}</main><footer class="foot"><p>${s.footer}</p></footer></div>`,
  );
}

/** The head of a page: a small line over the title, and what one can do at once. */
export function top(kicker: Html | string, title: string, aside: Html | "" = ""): Html {
  return html`<div class="top"><div><p class="m">${kicker}</p><h1>${title}</h1></div>${aside}</div>`;
}

/** The head of a page below the reader's own. */
export function topOfMine(words: Words, title: string): Html {
  return top(html`<a href="/me">${words.me.kicker}</a>`, title);
}

/** Shown by the script alone, for without it it would do nothing. */
export function printButton(words: Words): Html {
  return html`<button type="button" class="noprint" data-print hidden>${words.shell.print}</button>`;
}
