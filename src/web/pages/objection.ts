import { html } from "hono/html";
import type { CountedGroup } from "../../app/privacy/privacy-page.ts";
import type { ObjectionPage } from "../../app/privacy/read-objection-page.ts";
import type { ObjectedList, ObjectionsPage } from "../../app/privacy/read-objections.ts";
import { type ListState, OBJECTION_REASONS } from "../../core/privacy/objection.ts";
import { day } from "../dates.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

function kicker(title: string, words: Words): Html {
  return html`<a href="/privacy">${words.privacy.kicker}</a> · ${title}`;
}

/** How the list of a group stands, for everyone on it; nothing where nobody objected. */
export function listState(group: CountedGroup, words: Words): Html | "" {
  const o = words.privacy.objection;
  const says = o.states[group.list];
  if (says === null) return "";
  const { stillIn } = group;
  const after =
    group.list !== "left_out"
      ? ""
      : stillIn === null
        ? o.unasked
        : o.within(words.team.otherName(stillIn.name, stillIn.isDirectStaff));
  return html`<p class="note">${says} ${after}</p>`;
}

/** The people of a group, by name. */
export function nameList(group: CountedGroup, words: Words): Html {
  const more = group.size - group.people.length;
  return html`<ul class="people">${group.people.map((one) => html`<li>${one}</li>`)}${
    more > 0 ? html`<li>${words.privacy.moreNames(more)}</li>` : ""
  }</ul>`;
}

function objectionForm(page: ObjectionPage, words: Words): Html {
  const o = words.privacy.objection;
  const option = (reason: keyof typeof o.reasons) =>
    html`<label class="option"><input type="radio" name="reason" value="${reason}" required><span>${o.reasons[reason]}</span></label>`;
  return html`<form method="post" action="/privacy/object" class="fields after"><input type="hidden" name="window" value="${page.window}"><input type="hidden" name="node" value="${page.node}">
<fieldset><legend>${o.why}</legend>${OBJECTION_REASONS.map(option)}</fieldset><button class="pri">${o.send}</button></form>`;
}

/** `/privacy/object`: the list, what an objection does, and the form. The same for everyone on the list (T8). */
export function objectionBody(page: ObjectionPage, words: Words): Html {
  const o = words.privacy.objection;
  const { group } = page;
  const closes = day(words, group.closesOn);
  const name = words.team.otherName(group.name, group.isDirectStaff);
  const decides = page.hasAuditor ? o.decides(closes) : o.decidesItself;
  // What follows stands before the button, on a phone too.
  const form = html`<h2>${o.what}</h2><p>${decides}</p><ul class="plain m">${o.steps.map((line) => html`<li>${line}</li>`)}</ul>${objectionForm(page, words)}`;
  return html`${top(kicker(o.title, words), o.title)}
<div class="grid"><div class="stack"><section class="card"><p>${o.until(name, group.size, closes)}</p>${listState(group, words)}${
    group.list === "left_out" ? html`<p>${o.isOut}</p>` : form
  }</section></div>
<div class="stack"><section class="card"><h2>${o.who}</h2>${nameList(group, words)}</section></div></div>`;
}

/** After an objection: the same words the first time and every other. */
export function objectedBody(state: ListState, words: Words): Html {
  const o = words.privacy.objection;
  return html`${top(kicker(o.title, words), o.doneTitle)}
<section class="card"><p role="status">${o.done[state]}</p><p><a class="btn" href="/privacy">${o.back}</a></p></section>`;
}

function decisionForm(list: ObjectedList, window: string, words: Words): Html {
  const a = words.privacy.objection.auditor;
  return html`<form method="post" action="/privacy/objections" class="row"><input type="hidden" name="window" value="${window}"><input type="hidden" name="node" value="${list.node}"><input type="hidden" name="reasons" value="${list.open.join(",")}">
<button name="decision" value="left_out">${a.leaveOut}</button>${list.open.length === 0 ? "" : html`<button name="decision" value="kept">${a.keep}</button>`}</form>`;
}

function objectedItem(list: ObjectedList, window: string, words: Words): Html {
  const a = words.privacy.objection.auditor;
  const reasons = list.open.length > 0 ? list.open : list.decided;
  const before = list.open.length > 0 ? list.decided : [];
  const name = words.team.otherName(list.name, list.isDirectStaff);
  return html`<li class="stack"><div class="split"><div><h2>${name}</h2><p class="m">${words.people(list.people)}</p></div><span class="tag ${list.state === "waiting" ? "live" : ""}">${a.state[list.state]}</span></div>
<ul class="plain">${reasons.map((reason) => html`<li>${a.reasons[reason]}</li>`)}</ul>${
    before.length === 0
      ? ""
      : html`<p class="m">${a.looked}: ${before.map((reason) => a.reasons[reason]).join("; ")}</p>`
  }${list.state === "left_out" ? "" : decisionForm(list, window, words)}</li>`;
}

/** `/privacy/objections`: what the auditor decides on, by group and reason, never by whom. */
export function objectionsBody({ window, lists, organization }: ObjectionsPage, words: Words): Html {
  const a = words.privacy.objection.auditor;
  const shown =
    window === null || lists.length === 0
      ? html`<p>${window === null ? a.noWindow : a.none}</p>`
      : html`<ul class="rows after">${lists.map((list) => objectedItem(list, window.id, words))}</ul>`;
  return html`${top(html`${kicker(organization.name, words)}`, a.title)}
<div class="grid"><div class="stack"><section class="card">${window === null ? "" : html`<p>${a.intro(day(words, window.closesOn))}</p>`}${shown}</section></div>
<div class="stack"><section class="card quietbox"><h2>${a.about}</h2><ul class="plain">${a.effects.map((line) => html`<li>${line}</li>`)}</ul><p>${a.unnamed}</p></section></div></div>`;
}
