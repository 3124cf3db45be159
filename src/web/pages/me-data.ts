import { html } from "hono/html";
import type { Erasing } from "../../app/me/erasing.ts";
import { topOfMine } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

function list(lines: readonly string[]): Html {
  return html`<ul class="plain">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

/** Asks for the file. Answers are a choice of their own, off until it is made. */
export function copyForm(action: string, words: Words): Html {
  const d = words.me.data;
  return html`<form method="post" action="${action}" class="stack"><div class="check"><input type="checkbox" id="answers" name="answers" value="yes" aria-describedby="answers-hint"><div><label for="answers">${d.withAnswers}</label><p class="m" id="answers-hint">${d.withAnswersHint}</p></div></div><p><button>${d.download}</button></p></form>`;
}

/** What ends and what stays, and a last question. */
export function leaveBody(words: Words): Html {
  const p = words.me.data.leavePage;
  return html`${topOfMine(words, p.title)}<div class="narrowest"><section class="card"><h2>${p.goes}</h2>${list(p.goesList)}<h2>${p.stays}</h2>${list(p.staysList)}
<form method="post" action="/me/leave" class="row after"><button class="danger">${p.button}</button><a class="btn" href="/me">${p.back}</a></form></section></div>`;
}

/** What goes, what stays and why, and a box to tick. */
export function eraseBody(erasing: Erasing, words: Words, { missing }: { readonly missing: boolean }): Html {
  const p = words.me.data.erasePage;
  const wrong = missing
    ? html`<p class="field-error" id="sure-missing" role="alert">${p.sureMissing}</p>`
    : "";
  const box = missing
    ? html`<input type="checkbox" id="sure" name="sure" value="yes" aria-invalid="true" aria-describedby="sure-missing">`
    : html`<input type="checkbox" id="sure" name="sure" value="yes">`;
  return html`${topOfMine(words, p.title)}<div class="narrowest stack"><section class="card tint"><p>${p.once} <a href="/me#data">${p.copy}</a></p></section>
<section class="card"><h2>${p.goes}</h2>${list(erasing.goes)}<h2>${p.stays}</h2>${list(erasing.remains)}
<form method="post" action="/me/erase" class="stack after"><div><div class="check">${box}<label for="sure">${p.sure}</label></div>${wrong}</div><div class="row"><button class="danger">${p.button}</button><a class="btn" href="/me">${p.back}</a></div></form></section></div>`;
}

/** The last screen: nobody is signed in any more. */
export function erasedBody(erasing: Pick<Erasing, "remains">, words: Words): Html {
  const p = words.me.data.erasedPage;
  return html`<section class="card"><h1>${p.title}</h1><p>${p.text}</p><h2>${p.stays}</h2>${list(erasing.remains)}<p>${p.again}</p></section>`;
}

/** Erase was pressed by nobody who is signed in: most likely twice. */
export function erasedAlreadyBody(words: Words): Html {
  const p = words.me.data.erasedAlready;
  return html`<section class="card"><h1>${p.title}</h1><p>${p.text}</p><p>${p.next}</p><p><a class="btn" href="/sign-in">${words.shell.signIn}</a></p></section>`;
}

/** A one-time link to a copy, not used yet: opening it does nothing, the button does. */
export function copyLinkBody(action: string, words: Words): Html {
  const p = words.me.data.linkPage;
  return html`<section class="card"><h1>${p.title}</h1><p>${p.text}</p>${copyForm(action, words)}<p class="m">${p.safe}</p></section>`;
}

export function copyGoneBody(words: Words): Html {
  const p = words.me.data.linkGone;
  return html`<section class="card"><h1>${p.title}</h1><p>${p.text}</p><p>${p.next}</p><p><a class="btn" href="/me">${p.own}</a></p></section>`;
}

export function copyInBrowserBody(words: Words): Html {
  const p = words.me.data.linkInBrowser;
  return html`<section class="card"><h1>${p.title}</h1><p>${p.text}</p><p><a class="btn pri" href="/sign-in?next=/me">${p.button}</a></p></section>`;
}
