import { html, raw } from "hono/html";
import type { HelpOverview } from "../../app/help/read-help-overview.ts";
import { countryName } from "../countries.ts";
import { day } from "../dates.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { helpPreview } from "./help.ts";

type Country = HelpOverview["countries"][number];

function checksCard(page: HelpOverview, words: Words): Html {
  const h = words.rules.help;
  const { support, routes, policy, security } = h.checks;
  const { independent, fewest } = page.routes;
  const check = (name: string, isReady: boolean, text: string) =>
    html`<li class="split"><div><h3>${name}</h3><p class="m">${text}</p></div><span class="tag ${isReady ? "live" : ""}">${isReady ? h.ready : h.missing}</span></li>`;
  const plain = (words: { name: string; yes: string; no: string }, isReady: boolean) =>
    check(words.name, isReady, isReady ? words.yes : words.no);
  const hasRoutes = independent >= fewest;
  return html`<section class="card"><h2>${h.own}</h2><ul class="rows">${plain(support, page.support)}${check(
    routes.name,
    hasRoutes,
    hasRoutes ? routes.yes(independent) : routes.no(fewest),
  )}${plain(policy, page.policy)}${plain(security, page.security)}</ul></section>`;
}

function verdicts(country: Country, words: Words): readonly string[] {
  const h = words.rules.help;
  const due = country.lines.filter(({ state }) => state === "expiring" || state === "expired").length;
  const wrong = [
    ...(country.emergency === 0 ? [h.noEmergency] : []),
    ...(country.hasCrisisLine ? [] : [h.noLine]),
  ];
  return [...(wrong.length === 0 ? [h.good] : wrong), ...(due === 0 ? [] : [h.due(due)])];
}

function countryPart(country: Country, words: Words): Html {
  const h = words.rules.help;
  const name = countryName(words, country.country);
  const row = (line: Country["lines"][number]) =>
    html`<tr><th scope="row"><bdi>${line.name}</bdi>${line.isOwn ? html`<br><span class="m">${h.yours}</span>` : ""}</th><td>${h.states[line.state]}</td><td>${day(words, line.expiresOn)}</td></tr>`;
  const table = html`<details><summary>${h.table(name)}</summary><div class="scroll" tabindex="0" role="region" aria-label="${h.table(name)}"><table><caption class="sr">${h.table(name)}</caption><thead><tr><th scope="col">${h.line}</th><th scope="col">${h.state}</th><th scope="col">${h.until}</th></tr></thead><tbody>${country.lines.map(row)}</tbody></table></div></details>`;
  return html`<li class="stack"><div><h3>${name}</h3>${verdicts(country, words).map((line) => html`<p class="m">${line}</p>`)}</div>${country.lines.length === 0 ? "" : table}</li>`;
}

function countriesCard(page: HelpOverview, words: Words): Html {
  const h = words.rules.help;
  const usual = page.usual === null ? h.usualNone : h.usual(countryName(words, page.usual));
  return html`<section class="card"><h2>${h.countries}</h2><p class="m">${h.countriesIntro} ${usual}</p>${
    page.countries.length === 0
      ? html`<p>${h.noCountries}</p>`
      : html`<ul class="rows">${page.countries.map((country) => countryPart(country, words))}</ul>`
  }</section>`;
}

function previewCard({ preview, countries }: HelpOverview, words: Words): Html {
  const h = words.rules.help;
  const option = ({ country }: Country) =>
    html`<option value="${country}"${country === preview.country ? raw(" selected") : ""}>${countryName(words, country)}</option>`;
  const form =
    countries.length === 0
      ? html`<p class="m">${h.country} ${h.unknown}</p>`
      : html`<form method="get" action="/hr/help#preview" class="fields"><div><label for="country">${h.country}</label><select id="country" name="country">${countries.map(option)}</select></div><button>${h.show}</button></form>`;
  return html`<section class="card" id="preview"><h2>${h.preview}</h2>${form}<div class="card quietbox">${helpPreview(preview.view)}</div></section>`;
}

/** `/hr/help`: the help that people are shown here, and how it stands. */
export function helpOverviewBody(page: HelpOverview, words: Words): Html {
  const h = words.rules.help;
  return html`${top(html`<a href="/hr/policy">${words.rules.policy.kicker}</a> · ${page.organization}`, h.title)}
<div class="grid"><div class="stack"><p>${h.intro}</p>${checksCard(page, words)}${countriesCard(page, words)}</div>
<div class="stack">${previewCard(page, words)}<section class="card quietbox"><h2>${h.change}</h2><ul class="plain">${h.changeText.map((line) => html`<li>${line}</li>`)}</ul></section></div></div>`;
}
