import { html, raw } from "hono/html";
import type { Session } from "../app/sign-in/session.ts";
import { preferredLocale } from "../core/locale.ts";
import type { WebDeps } from "./deps.ts";
import { type Html, WAVE } from "./marks.ts";
import type { WebContext } from "./request.ts";
import { PAGE_SCRIPT } from "./script.ts";
import type { Words } from "./words/en.ts";
import { webWords } from "./words.ts";

/** What surrounds a page: the reader, their language and the parts that this deployment has. */
export interface Chrome {
  readonly words: Words;
  readonly nonce: string;
  readonly session: Session | null;
  readonly path: string;
  readonly browserChat: boolean;
  readonly demo: boolean;
}

/** How many led teams the menu names before it points to their list. */
const MENU_TEAMS = 6;

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

function page(at: Chrome, title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="${at.words.language}" dir="${at.words.direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Evenkeel</title><meta name="description" content="${at.words.home.description}"><meta name="color-scheme" content="light dark"><link rel="icon" href="/assets/mark.svg" type="image/svg+xml"><link rel="preload" href="/assets/inter.woff2" as="font" type="font/woff2" crossorigin><link rel="stylesheet" href="/assets/app.css"></head>
<body><a class="skip" href="#content">${at.words.shell.skip}</a>
${body}
<script nonce="${at.nonce}">${raw(PAGE_SCRIPT)}</script></body>
</html>`;
}

function brand(at: Chrome): Html {
  return html`<a class="brand" href="/" aria-label="${at.words.shell.home}">${WAVE}<span>Evenkeel</span></a>`;
}

function sampleBanner(at: Chrome): Html {
  const s = at.words.shell;
  return html`<aside class="banner" aria-label="${s.aboutData}"><b>${s.sample}</b> ${s.sampleRest}</aside>`;
}

/** `parts`: pages below it, shown while the reader is among them. */
function menuLink(at: Chrome, href: string, label: string, parts: readonly Html[] = []): Html {
  const within = at.path === href || at.path.startsWith(`${href}/`);
  const current = within && (parts.length === 0 || at.path === href);
  return html`<li><a href="${href}"${current ? raw(' aria-current="page"') : ""}>${label}</a>${within && parts.length > 0 ? html`<ul>${parts}</ul>` : ""}</li>`;
}

function hrMenu(at: Chrome, { roles }: Session): Html | string {
  if (!roles.includes("hr") && !roles.includes("auditor")) return "";
  const { hr, hrParts } = at.words.shell;
  const keepers = roles.includes("hr")
    ? [menuLink(at, "/hr/people", hrParts.people), menuLink(at, "/hr/messages", hrParts.messages)]
    : [];
  const parts = [
    menuLink(at, "/hr/programs", hrParts.programs),
    menuLink(at, "/hr/content", hrParts.content),
    menuLink(at, "/hr/actions", hrParts.actions),
    menuLink(at, "/hr/outlook", hrParts.outlook),
    ...keepers,
    menuLink(at, "/hr/policy", hrParts.policy),
    menuLink(at, "/hr/help", hrParts.help),
    menuLink(at, "/hr/roles", hrParts.roles),
    menuLink(at, "/hr/log", hrParts.log),
  ];
  return menuLink(at, "/hr", hr, parts);
}

function menu(at: Chrome, session: Session): Html {
  const s = at.words.shell;
  const leads = session.leads;
  const own = leads.some((t) => t.id === session.teamId)
    ? ""
    : menuLink(at, `/team/${session.teamId}`, s.team);
  return html`<nav aria-label="${s.menu}">${
    leads.length === 0
      ? ""
      : html`<h2>${s.leads}</h2><ul>${
          leads.length > MENU_TEAMS
            ? menuLink(at, "/team", s.allLeads)
            : leads.map((t) => menuLink(at, `/team/${t.id}`, t.name))
        }</ul><h2>${s.mine}</h2>`
  }<ul>${hrMenu(at, session)}${own}${menuLink(at, "/me", s.me)}${menuLink(at, "/privacy", s.privacy)}${at.browserChat ? menuLink(at, "/chat", s.chat) : ""}</ul></nav>`;
}

function who(at: Chrome, session: Session): Html {
  const s = at.words.shell;
  const roles =
    session.roles.length === 0 ? s.roles.member : session.roles.map((role) => s.roles[role]).join(", ");
  return html`<div class="who"><b>${session.name}</b><span>${roles} · ${session.organizationName}</span>${at.demo ? html`<a href="/demo">${s.switchPersona}</a>` : ""}<form method="post" action="/sign-out"><button class="link">${s.signOut}</button></form></div>`;
}

/** A page for someone signed in: menu by role, who is signed in, and a banner where the data is made up. */
export function shell(at: Chrome & { readonly session: Session }, title: string, body: Html): Html {
  const { session } = at;
  return page(
    at,
    title,
    html`<div class="shell"><header class="side"><div>${brand(at)}${menu(at, session)}${who(at, session)}</div></header>
<div>${session.synthetic ? sampleBanner(at) : ""}<main id="content">${body}</main></div></div>`,
  );
}

/** A page for anyone. `slim` is for one short card. */
export function openPage(at: Chrome, title: string, body: Html, width: "slim" | "full" = "full"): Html {
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
