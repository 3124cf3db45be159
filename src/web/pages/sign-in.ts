import { html, raw } from "hono/html";
import type { ProviderId } from "../../ports/identity-provider.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

export interface AskState {
  readonly next: string | null;
  /** The e-mail did not look like one. */
  readonly wrong: boolean;
  readonly note: "ended" | "signed_out" | null;
  readonly demo: boolean;
  /** Identity providers, in the order of their buttons. */
  readonly providers: readonly { readonly id: ProviderId; readonly name: string }[];
}

/** The form that asks for an e-mail. */
export function askBody(state: AskState, words: Words): Html {
  const s = words.signIn;
  const note =
    state.note === null
      ? ""
      : html`<p class="note" role="status">${state.note === "ended" ? s.ended : s.signedOut}</p>`;
  const wrong = state.wrong ? html`<p class="field-error" id="email-wrong">${s.emailWrong}</p>` : "";
  const next = state.next === null ? "" : html`<input type="hidden" name="next" value="${state.next}">`;
  return html`<div class="stack">${note}<section class="card"><h1>${s.title}</h1>${providerForms(state.providers, next, words)}<p>${s.intro}</p>
<form method="post" action="/sign-in" class="stack"><div><label for="email">${s.email}</label><input id="email" name="email" type="email" autocomplete="email" required maxlength="254"${state.wrong ? raw(' aria-invalid="true" aria-describedby="email-wrong"') : ""}>${wrong}</div>${next}<button class="pri">${s.button}</button></form></section>${
    state.demo
      ? html`<section class="card tint"><p>${s.demo}</p><p><a class="btn" href="/demo">${s.demoButton}</a></p></section>`
      : ""
  }</div>`;
}

/** Where a form of ours begins a sign-in at a provider, and where the provider sends people back to. */
export function providerPaths(id: ProviderId): { readonly begin: string; readonly back: string } {
  // The address that deployments registered when there was one provider.
  if (id === "oidc") return { begin: "/sign-in/oidc", back: "/sign-in/oidc/callback" };
  return { begin: `/sign-in/provider/${id}`, back: `/sign-in/provider/${id}` };
}

function providerForms(providers: AskState["providers"], next: Html | "", words: Words): Html | "" {
  if (providers.length === 0) return "";
  const s = words.signIn;
  const form = ({ id, name }: AskState["providers"][number]) =>
    html`<form method="post" action="${providerPaths(id).begin}">${next}<button>${s.withProvider(name)}</button></form>`;
  return html`<div class="ways">${providers.map(form)}</div><p class="m">${s.providerNote}</p><h2 class="after">${s.orInChat}</h2>`;
}

/** The way to the provider, which the browser goes by itself. */
export function onwardBody({ name, url }: { name: string; url: string }, words: Words): Html {
  const s = words.signIn;
  return html`<section class="card"><h1>${s.onwardTitle(name)}</h1><p>${s.onwardText}</p><p><a class="btn pri" href="${url}">${s.onwardButton}</a></p></section>`;
}

/** The provider confirmed nobody, or not in a way that we may take. */
export function notConfirmedBody(words: Words): Html {
  const s = words.signIn;
  return html`<section class="card"><h1>${s.notConfirmedTitle}</h1><p>${s.notConfirmedText}</p><p>${s.notConfirmedNext}</p><p><a class="btn pri" href="/sign-in">${s.goneButton}</a></p></section>`;
}

/** The provider confirmed somebody in whom nobody here is known: told alike, whatever the reason. */
export function unknownBody(words: Words): Html {
  const s = words.signIn;
  return html`<section class="card"><h1>${s.unknownTitle}</h1><p>${s.unknownText}</p><p>${s.unknownNext}</p><p><a class="btn pri" href="/sign-in">${s.goneButton}</a></p></section>`;
}

/** The two digits to compare in chat, and what to do when no message comes. The script presses the button by itself. */
export function waitBody(digits: string, notYet: boolean, words: Words): Html {
  const s = words.signIn;
  return html`<div class="stack"><section class="card"><h1>${s.waitTitle}</h1><p>${s.waitText}</p><p class="digits"><span class="sr">${s.digits}: </span>${digits}</p><p class="m">${s.warn}</p>
${notYet ? html`<p class="note" role="status">${s.notYet}</p>` : ""}<form method="post" action="/sign-in/wait" data-wait><button class="pri">${s.waitButton}</button></form></section>
<section class="card quietbox"><h2>${s.noMessageTitle}</h2><ul class="plain">${s.noMessage.map((line) => html`<li>${line}</li>`)}</ul><p><a href="/sign-in">${s.again}</a></p></section></div>`;
}

/** A one-time link, not used yet: opening it does nothing, the button does. */
export function linkBody(words: Words): Html {
  const s = words.signIn;
  return html`<section class="card"><h1>${s.linkTitle}</h1><p>${s.linkText}</p><form method="post"><button class="pri">${s.linkButton}</button></form><p class="m">${s.linkSafe}</p></section>`;
}

export function goneBody(words: Words): Html {
  const s = words.signIn;
  return html`<section class="card"><h1>${s.goneTitle}</h1><p>${s.goneText}</p><p><a class="btn pri" href="/sign-in">${s.goneButton}</a></p></section>`;
}

export function startInBrowserBody(words: Words): Html {
  const s = words.signIn;
  return html`<section class="card"><h1>${s.startTitle}</h1><p>${s.startText}</p><p><a class="btn pri" href="/sign-in">${s.startButton}</a></p></section>`;
}
