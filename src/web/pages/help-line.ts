import { html } from "hono/html";
import type { CountriesPage, LinePage } from "../../app/help/help-pages.ts";
import { OPENINGS, PURPOSES, SPANS } from "../../app/help/line-form.ts";
import { HELP_WORDS } from "../../content/helplines.ts";
import { localeOf } from "../../core/locale.ts";
import { countryName } from "../countries.ts";
import { day } from "../dates.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { type Filled, helpFields, refusal } from "./help-fields.ts";

/** Where the page of a line is. */
export function linePath(country: string, id: string): string {
  return `/hr/help/lines/${country}/${encodeURIComponent(id)}`;
}

function back(organization: string, words: Words): Html {
  return html`<a href="/hr/help">${words.rules.help.kicker}</a> · ${organization}`;
}

/** `/hr/help/lines/new` without a country: the first thing to choose. */
export function countryChoiceBody(
  { organization, countries }: CountriesPage,
  { isWrong, other }: { readonly isWrong: boolean; readonly other: string },
  words: Words,
): Html {
  const d = words.rules.helpDesk;
  const { text } = helpFields(
    { form: { other: [other] }, mistakes: isWrong ? { other: "country" } : {} },
    words,
  );
  const names = countries.map((code) => [code, countryName(words, code)] as const);
  const options = names.sort((a, b) => a[1].localeCompare(b[1], words.language));
  return html`${top(back(organization, words), d.addLine)}
<div class="narrowest stack"><section class="card"><p>${d.chooseCountry}</p><form method="get" action="/hr/help/lines/new" class="fields"><div><label for="country">${d.country}</label><select id="country" name="country">${options.map(([code, name]) => html`<option value="${code}">${name}</option>`)}</select></div>${text("other", d.other)}<div class="row"><button class="pri">${d.next}</button><a class="btn" href="/hr/help">${d.back}</a></div></form></section></div>`;
}

function hoursCard(fields: ReturnType<typeof helpFields>, words: Words): Html {
  const d = words.rules.helpDesk;
  const kinds = OPENINGS.map((kind) => [kind, d.openings[kind]] as const);
  const days = d.days.map((name, index) => [String(index + 1), name] as const);
  const span = (n: number) =>
    html`<fieldset class="fields"><legend>${d.span(n)}</legend>${fields.checks(`days${n}`, d.onDays, days)}<div class="cols">${fields.time(`from${n}`, d.from)}${fields.time(`until${n}`, d.to)}</div></fieldset>`;
  return html`<section class="card fields"><h2>${d.hoursTitle}</h2>${fields.select("hours", d.hours, kinds)}<p class="m">${d.hoursText}</p>${SPANS.map(span)}</section>`;
}

function reachCard(fields: ReturnType<typeof helpFields>, words: Words): Html {
  const d = words.rules.helpDesk;
  return html`<section class="card fields"><h2>${d.reach}</h2><div class="cols">${fields.phone("call", d.call)}${fields.phone("text", d.text)}${fields.text("keyword", d.keyword)}${fields.phone("whatsapp", d.whatsapp)}</div>${fields.text("chat", d.chat)}</section>`;
}

function newCountryCard(page: LinePage, fields: ReturnType<typeof helpFields>, words: Words): Html | "" {
  if (!page.isNewCountry) return "";
  const d = words.rules.helpDesk;
  return html`<section class="card fields tint"><h2>${d.newCountry}</h2><p>${d.newCountryText}</p><div class="cols">${fields.phone("emergency", d.emergency)}${fields.text("zone", d.zone)}</div>${fields.text("emergencySource", d.emergencySource)}</section>`;
}

function formCards(page: LinePage, filled: Filled, words: Words): Html {
  const d = words.rules.helpDesk;
  const fields = helpFields(filled, words);
  const languages = Object.entries(HELP_WORDS[localeOf(words.language)].languages)
    .map(([code, name]) => [code, name] as const)
    .sort((a, b) => a[1].localeCompare(b[1], words.language));
  const purposes = PURPOSES.map((purpose) => [purpose, d.purposes[purpose]] as const);
  return html`<section class="card fields"><h2>${d.about}</h2><div class="cols">${fields.text("name", d.name)}${fields.text("region", d.region)}</div>${fields.select("purpose", d.purpose, purposes)}${fields.checks("free", d.cost, [["yes", d.free]])}</section>
${reachCard(fields, words)}${hoursCard(fields, words)}
<section class="card"><details${(filled.form.languages ?? []).length > 0 ? html` open` : ""}><summary>${d.languages}</summary>${fields.checks("languages", d.languagesSpoken, languages)}</details></section>
${newCountryCard(page, fields, words)}
<section class="card fields"><h2>${d.checkedTitle}</h2><p class="m">${d.checkedText}</p>${fields.text("source", d.source)}<div class="cols">${fields.text("by", d.by)}${fields.day("on", d.on)}${fields.day("until", d.until)}</div></section>`;
}

function formOf(page: LinePage, filled: Filled, words: Words): Html {
  const d = words.rules.helpDesk;
  const action = page.shown === null ? "/hr/help/lines" : linePath(page.country, page.shown.id);
  const country =
    page.shown === null ? html`<input type="hidden" name="country" value="${page.country}">` : "";
  return html`<form method="post" action="${action}" class="stack">${country}${formCards(page, filled, words)}<div class="row"><button class="pri">${d.save}</button><a class="btn" href="/hr/help">${d.back}</a></div></form>`;
}

function factsCard(page: LinePage, shown: NonNullable<LinePage["shown"]>, words: Words): Html {
  const d = words.rules.helpDesk;
  const fact = (name: string, value: string) => html`<div><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`;
  const ways = shown.channels
    .map((channel) => ("number" in channel ? channel.number : (channel.url ?? d.theirPage)))
    .join(" · ");
  const verified = shown.verified;
  const by = verified === false ? d.byNobody : d.byOn(verified.by, day(words, verified.on));
  return html`<section class="card"><h2>${d.asItStands}</h2><dl class="facts">${fact(d.origin, d.origins[shown.origin])}${fact(words.rules.help.state, words.rules.help.states[shown.state])}${fact(d.reach, ways)}${fact(d.hours, d.openings[shown.hours.kind])}${fact(d.source, shown.source.at)}${fact(d.checkedTitle, by)}${fact(words.rules.help.until, day(words, shown.expiresOn))}</dl>${page.hiddenByFile ? html`<p class="m">${d.hiddenByFile}</p>` : ""}${shown.origin === "file" ? html`<p class="m">${d.ofFile}</p>` : ""}</section>`;
}

function stepForm(path: string, step: string, { label, kind }: { label: string; kind: string }): Html {
  return html`<form method="post" action="${path}/step"><input type="hidden" name="step" value="${step}"><button class="${kind}">${label}</button></form>`;
}

function checkCard(path: string, filled: Filled, words: Words): Html {
  const d = words.rules.helpDesk;
  const { text, day: date } = helpFields(
    {
      form: { checkBy: filled.form.by ?? [], checkOn: filled.form.on ?? [] },
      mistakes: {
        ...(filled.mistakes.by ? { checkBy: filled.mistakes.by } : {}),
        ...(filled.mistakes.on ? { checkOn: filled.mistakes.on } : {}),
      },
    },
    words,
  );
  return html`<section class="card tint" id="check"><h2>${d.check}</h2><p class="m">${d.checkText}</p><form method="post" action="${path}/step" class="fields"><input type="hidden" name="step" value="check">${text("checkBy", d.by)}${date("checkOn", d.on)}<button class="pri">${d.checkButton}</button></form></section>`;
}

function deedsOf(page: LinePage, shown: NonNullable<LinePage["shown"]>, check: Filled, words: Words): Html {
  const d = words.rules.helpDesk;
  const path = linePath(page.country, shown.id);
  if (shown.origin === "file" || page.hiddenByFile) return html``;
  if (shown.state === "hidden")
    return html`<section class="card"><h2>${d.show}</h2><p>${d.showText}</p>${stepForm(path, "show", { label: d.show, kind: "pri" })}</section>`;
  const away =
    shown.origin === "kept"
      ? html`<section class="card"><h2>${d.remove}</h2><p>${d.removeText}</p>${stepForm(path, "remove", { label: d.remove, kind: "danger" })}</section>`
      : html`<section class="card"><h2>${d.hide}</h2><p>${d.hideText}</p>${stepForm(path, "hide", { label: d.hide, kind: "danger" })}</section>`;
  return html`${checkCard(path, check, words)}${away}`;
}

/** What came back of a form that was not taken, and which of the page's it was. */
export type LineNews = { readonly of: "line" | "check" | "step"; readonly filled: Filled } | null;

/** `/hr/help/lines/…`: one line, with all that HR can do about it. */
export function lineBody(page: LinePage, news: LineNews, words: Words): Html {
  const d = words.rules.helpDesk;
  const country = countryName(words, page.country);
  const mistakes = news?.filled.mistakes ?? {};
  const line: Filled = news?.of === "line" ? news.filled : { form: page.form ?? {}, mistakes: {} };
  const check: Filled =
    news?.of === "check" ? news.filled : { form: { by: [page.reader], on: [page.today] }, mistakes: {} };
  const { shown } = page;
  const title = shown === null ? d.addFor(country) : shown.name;
  const head = html`${top(html`${back(page.organization, words)} · ${country}`, title)}${refusal(mistakes, words)}`;
  if (shown === null)
    return html`${head}<div class="narrowest stack"><p>${d.rulesShort}</p>${formOf(page, line, words)}</div>`;
  const form = page.form === null ? factsCard(page, shown, words) : formOf(page, line, words);
  const aside = page.form === null ? "" : factsCard(page, shown, words);
  return html`${head}<div class="grid"><div class="stack">${form}</div><div class="stack">${deedsOf(page, shown, check, words)}${aside}</div></div>`;
}
