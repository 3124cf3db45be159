import { html } from "hono/html";
import {
  CONTENT_KINDS,
  type ContentPage,
  type OwnLine,
  type PracticeLine,
} from "../../app/content/content-page.ts";
import { LOCALES, type Locale } from "../../core/locale.ts";
import { GRADES } from "../../core/practice/practice.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

export function languagesOf(languages: readonly Locale[], words: Words): string {
  return languages.map((each) => words.programs.languageNames[each]).join(", ");
}

/** Each grade once, with the lengths that have it and what members are told of it. */
function grades({ lengths }: PracticeLine, words: Words): readonly Html[] {
  const c = words.content;
  return [...Map.groupBy(lengths, ({ grade, claim }) => `${grade} ${claim}`).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const minutes = alike.map((each) => each.minutes).join(", ");
    return html`<p><span class="m"><b>${c.minutes(minutes)} · ${c.grades[first.grade].name}.</b> ${first.claim}</span></p>`;
  });
}

function practiceItem(line: PracticeLine, words: Words): Html {
  const c = words.content;
  return html`<li><div class="split"><div><h3><a href="/hr/content/${line.id}">${line.title}</a></h3><p class="m">${line.id} · ${c.practiceKinds[line.kind]} · ${languagesOf(line.languages, words)}</p><p class="m">${line.needs.join(" · ")}</p>${grades(line, words)}</div><span class="tag">${line.reviewed ? c.reviewed : c.notReviewed}</span></div></li>`;
}

/** Where a practice of one's own is found: its id without the prefix that keeps it apart from ours. */
export function ownPath(name: string): string {
  return `/hr/content/own/${name.slice(name.indexOf(":") + 1)}`;
}

function ownItem(line: OwnLine, words: Words): Html {
  const c = words.content;
  const title = line.title === "" ? words.own.untitled : line.title;
  return html`<li><div class="split"><div><h3><a href="${ownPath(line.id)}">${title}</a></h3><p class="m">${c.practiceKinds[line.kind]} · ${languagesOf(line.languages, words)} · ${words.own.version(line.version)}</p><p class="m">${line.needs.join(" · ")}</p>${grades(line, words)}</div><span class="tag${line.state === "in_use" ? " live" : ""}">${words.own.states[line.state]}</span></div></li>`;
}

function section(
  id: string,
  title: string,
  { items, lead }: { items: readonly Html[]; lead: Html | "" },
  words: Words,
): Html | "" {
  if (items.length === 0) return "";
  return html`<section class="card" id="${id}"><div class="count"><h2>${title}</h2><span class="m">${words.content.count(items.length)}</span></div>${lead}<ul class="rows">${items}</ul></section>`;
}

function filterCard(page: ContentPage, words: Words): Html {
  const c = words.content;
  const { filter } = page;
  const pick = (
    name: string,
    label: string,
    chosen: string | null,
    options: readonly (readonly [string, string])[],
  ) =>
    html`<div><label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">${c.all}</option>${options.map(
      ([value, text]) =>
        html`<option value="${value}" ${value === chosen ? "selected" : ""}>${text}</option>`,
    )}</select></div>`;
  return html`<section class="card"><h2>${c.filter}</h2><form method="get" action="/hr/content" class="fields">${pick(
    "kind",
    c.kind,
    filter.kind,
    CONTENT_KINDS.map((kind) => [kind, c.kinds[kind]]),
  )}${pick(
    "need",
    c.need,
    filter.need,
    page.needs.map(({ id, name }) => [id, name]),
  )}${pick(
    "grade",
    c.grade,
    filter.grade,
    GRADES.map((grade) => [grade, c.grades[grade].name]),
  )}${pick(
    "language",
    c.language,
    filter.language,
    LOCALES.map((locale) => [locale, words.programs.languageNames[locale]]),
  )}<button>${c.apply}</button></form></section>`;
}

function gradesCard(words: Words): Html {
  const c = words.content;
  return html`<section class="card quietbox"><h2>${c.grade}</h2><dl class="facts">${GRADES.map((grade) => html`<div><dt>${c.grades[grade].name}</dt><dd>${c.grades[grade].means}</dd></div>`)}</dl><p>${c.machine}</p></section>`;
}

function ownCard(page: ContentPage, words: Words): Html | "" {
  const isAsked = page.filter.kind === "own";
  const items = page.own.map((line) => ownItem(line, words));
  if (items.length === 0 && !isAsked) return "";
  if (items.length > 0) return section("own", words.content.kinds.own, { items, lead: "" }, words);
  return html`<section class="card" id="own"><h2>${words.content.kinds.own}</h2><p>${words.own.none}</p></section>`;
}

/** `/hr/content`: all that members can open, with its grade and who has reviewed it. */
export function contentBody(page: ContentPage, words: Words): Html {
  const c = words.content;
  const programs = page.programs.map(
    ({ id, title, weeks, minutesAWeek, languages }) =>
      html`<li><div class="split"><div><h3>${title}</h3><p class="m">${id} · ${languagesOf(languages, words)}</p><p class="m">${c.program(weeks, minutesAWeek)}</p></div><span class="tag">${c.notReviewed}</span></div></li>`,
  );
  const questions = page.questions.map(
    ({ id, text, construct, key, strain }) =>
      html`<li><h3>${text}</h3><p class="m">${id} · ${c.question(construct, strain)}${key === "R" ? html` · ${c.turned}` : ""}</p></li>`,
  );
  const count = page.own.length + page.practices.length + programs.length + questions.length;
  const begin = page.mayWrite
    ? html`<section class="card tint"><h2>${words.own.begin}</h2><p class="m">${words.own.beginText}</p><p><a class="btn" href="/hr/content/own/new">${words.own.begin}</a></p></section>`
    : "";
  return html`${top(html`<a href="/hr">${words.hr.kicker}</a>`, c.title)}
<div class="grid"><div class="stack"><p>${c.intro}</p>${count === 0 && page.filter.kind !== "own" ? html`<section class="card"><p>${c.nothing}</p></section>` : ""}${ownCard(page, words)}${section(
    "practices",
    c.kinds.practice,
    { items: page.practices.map((line) => practiceItem(line, words)), lead: "" },
    words,
  )}${section(
    "programs",
    c.kinds.program,
    { items: programs, lead: html`<p><a href="/hr/programs">${c.programsLink}</a></p>` },
    words,
  )}${section("questions", c.kinds.question, { items: questions, lead: html`<p class="m">${c.questionsText}</p>` }, words)}</div>
<div class="stack">${filterCard(page, words)}${begin}<section class="card"><h2>${words.questions.link}</h2><p class="m">${words.questions.linkText}</p><p><a class="btn" href="/hr/content/questions">${words.questions.linkOpen}</a></p></section>${gradesCard(words)}</div></div>`;
}
