import { html } from "hono/html";
import type { EntryItem, JournalPage } from "../../app/journal/journal-page.ts";
import type { EntryForm } from "../../app/journal/my-journal.ts";
import type { View } from "../../core/chat/view.ts";
import { day } from "../dates.ts";
import { topOfMine } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { goesOn, helpSection, notLive, OWN_WORDS } from "./help.ts";

/** What was done a moment ago, told once on the page that follows. */
export type JournalDone = "deleted" | "changed" | "cleared" | null;

function month(words: Words, of: string): string {
  const format = new Intl.DateTimeFormat(words.dateLocale, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return format.format(new Date(`${of}-01T00:00:00Z`));
}

function entryItem(entry: EntryItem, words: Words, from: string): Html {
  const m = words.me;
  const when = day(words, entry.writtenOn);
  const change = entry.canChange
    ? html`<p><a class="btn sm" href="/me/entries/${entry.id}" aria-label="${m.journal.changeEntry(when)}">${m.journal.change}</a></p>`
    : "";
  return html`<li class="entry"><p class="m">${entry.practice}</p>${entry.lines.map((line) => html`<p dir="auto">${line}</p>`)}
${change}<details><summary class="small" aria-label="${m.deleteEntry(when)}">${m.delete}</summary><form method="post" action="/me/entries/${entry.id}/delete" class="row"><input type="hidden" name="from" value="${from}"><p class="m">${m.deleteSure}</p><button class="sm danger">${m.deleteYes}</button></form></details></li>`;
}

/** Entries under the days on which they were written. `from`: where to go back to after a change. */
export function entriesByDay(entries: readonly EntryItem[], words: Words, from: "me" | "journal"): Html {
  const days = [...new Set(entries.map(({ writtenOn }) => writtenOn))];
  return html`${days.map(
    (on) =>
      html`<h3>${day(words, on)}</h3><ul class="rows">${entries.filter(({ writtenOn }) => writtenOn === on).map((entry) => entryItem(entry, words, from))}</ul>`,
  )}`;
}

/** The words to look for travel in the body: they are in no address, history or log. */
export function searchForm(
  words: Words,
  { missing, helped = null }: { readonly missing: boolean; readonly helped?: string | null },
): Html {
  const s = words.me.journal.search;
  const wrong = missing ? html`<p class="field-error" id="words-missing" role="alert">${s.missing}</p>` : "";
  const field = missing
    ? html`<input id="words" name="words" type="search" maxlength="200" autocomplete="off" aria-invalid="true" aria-describedby="words-missing words-hint">`
    : html`<input id="words" name="words" type="search" maxlength="200" autocomplete="off" value="${helped ?? ""}" aria-describedby="words-hint">`;
  return html`<form method="post" action="/me/journal/search" class="fields" role="search" autocomplete="off" id="${OWN_WORDS}">${notLive(words)}<div><label for="words">${s.label}</label>${field}<p class="m" id="words-hint">${s.hint}</p>${wrong}</div><button${helped === null ? "" : goesOn}>${s.button}</button></form>`;
}

export function monthLinks(months: readonly string[], words: Words, current: string | null): Html {
  if (months.length < 2) return html``;
  const link = (of: string) =>
    html`<li>${
      of === current
        ? html`<a class="tag live" href="/me/journal?month=${of}" aria-current="page">${month(words, of)}</a>`
        : html`<a class="tag" href="/me/journal?month=${of}">${month(words, of)}</a>`
    }</li>`;
  return html`<nav aria-label="${words.me.journal.months}"><ul class="key">${months.map(link)}</ul></nav>`;
}

function clearCard(words: Words): Html {
  const c = words.me.journal.clear;
  return html`<section class="card"><details><summary>${c.summary}</summary><form method="post" action="/me/journal/clear" class="stack"><p>${c.text} <a href="/me#data">${c.copy}</a></p><p><button class="danger">${c.button}</button></p></form></details></section>`;
}

/** `/me/journal`: one month of what the reader kept. */
export function journalBody(page: JournalPage, words: Words, { done }: { readonly done: JournalDone }): Html {
  const j = words.me.journal;
  const list =
    page.month === null
      ? html`<p>${j.none}</p>`
      : html`<h2>${month(words, page.month)}</h2>${entriesByDay(page.entries, words, "journal")}`;
  return html`${topOfMine(words, j.title)}
${done === null ? "" : html`<p class="note" role="status">${j.done[done]}</p>`}
<div class="narrowest stack"><section class="card tint"><p>${j.where(page.custodians.join(", "))}</p></section>
<section class="card">${searchForm(words, { missing: false })}</section>
<section class="card">${monthLinks(page.months, words, page.month)}${list}</section>
${page.month === null ? "" : clearCard(words)}</div>`;
}

/** What a search found; null where nothing was asked for. The words themselves are not repeated. */
export function foundBody(found: readonly EntryItem[] | null, words: Words): Html {
  const s = words.me.journal.search;
  const list =
    found === null
      ? ""
      : html`<section class="card"><h2>${s.found}</h2>${found.length === 0 ? html`<p>${s.none}</p>` : entriesByDay(found, words, "journal")}</section>`;
  return html`${topOfMine(words, s.label)}<div class="narrowest stack"><section class="card">${searchForm(words, { missing: found === null })}</section>${list}<p><a class="btn" href="/me/journal">${s.back}</a></p></div>`;
}

/** Help over words that were looked for. They stand in the field still: it takes one more press to look for them. */
export function helpedSearchBody(help: View, words: Words, looked: string): Html {
  return html`${topOfMine(words, words.me.journal.search.label)}<div class="narrowest stack">${helpSection(help, words)}<section class="card">${searchForm(words, { missing: false, helped: looked })}</section></div>`;
}

/** What was typed and what is wrong with it, by the place of a line. */
export interface Tried {
  readonly texts: ReadonlyMap<number, string>;
  readonly problems: ReadonlyMap<number, "missing" | "too_long" | "too_many_words">;
  /** Where the words tell of danger: shown above them. They go on when they are sent again. */
  readonly help: View | null;
}

/** `/me/entries/:id`: the written lines of an entry as fields. */
export function editBody(form: EntryForm, words: Words, tried: Tried | null): Html {
  const e = words.me.journal.edit;
  const field = ({ at, label, text, maxLength, lines }: EntryForm["written"][number]) => {
    const problem = tried?.problems.get(at);
    const wrong =
      problem === undefined
        ? ""
        : html`<p class="field-error" id="wrong-${at}" role="alert">${e.problems[problem]}</p>`;
    const marks =
      problem === undefined
        ? html`aria-describedby="edit-hint"`
        : html`aria-invalid="true" aria-describedby="wrong-${at} edit-hint"`;
    const value = tried?.texts.get(at) ?? text;
    const room = html`id="line-${at}" name="line-${at}" maxlength="${maxLength}" dir="auto" autocomplete="off" ${marks}`;
    const input =
      lines === "one"
        ? html`<input ${room} value="${value}">`
        : html`<textarea ${room} rows="6">
${value}</textarea>`;
    return html`<div><label for="line-${at}">${label === "" ? e.field : label}</label>${input}${wrong}</div>`;
  };
  const picked =
    form.picked.length === 0
      ? ""
      : html`<dl class="facts">${form.picked.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
  const help = tried?.help ?? null;
  return html`${topOfMine(words, e.title)}<div class="narrowest stack">${help === null ? "" : helpSection(help, words)}<section class="card">${notLive(words)}<p class="m">${day(words, form.writtenOn)} · ${form.practice}</p>${picked}
<form method="post" action="/me/entries/${form.id}" class="fields" id="${OWN_WORDS}">${form.written.map(field)}<p class="m" id="edit-hint">${e.hint}</p><div class="row"><button class="pri"${help === null ? "" : goesOn}>${e.save}</button><a class="btn" href="/me/journal">${e.back}</a></div></form></section></div>`;
}
