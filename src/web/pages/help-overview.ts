import { html, raw } from "hono/html";
import type { DueLine, HelpOverview, ShownCountry, Source } from "../../app/help/help-pages.ts";
import { countryName } from "../countries.ts";
import { day } from "../dates.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { helpPreview } from "./help.ts";
import { linePath } from "./help-line.ts";

export type HelpDone = keyof Words["rules"]["helpDesk"]["done"];

/** Who says that something is right, and on which day: whoever presses, today. */
function pressed({ reader, today }: HelpOverview): Html {
  return html`<input type="hidden" name="checkBy" value="${reader}"><input type="hidden" name="checkOn" value="${today}">`;
}

function dueItem(line: DueLine, page: HelpOverview, words: Words): Html {
  const h = words.rules.help;
  const path = linePath(line.country, line.id);
  const about = html`<p class="m">${countryName(words, line.country)} · ${h.states[line.state]} · ${h.until} ${day(words, line.expiresOn)}</p>`;
  if (!page.mayChange) return html`<li><h3><bdi>${line.name}</bdi></h3>${about}</li>`;
  return html`<li class="split"><div><h3><a href="${path}"><bdi>${line.name}</bdi></a></h3>${about}</div><form method="post" action="${path}/step"><input type="hidden" name="step" value="check">${pressed(page)}<button class="sm" aria-label="${h.dueName(line.name)}">${h.duePress}</button></form></li>`;
}

function dueCard(page: HelpOverview, words: Words): Html | "" {
  if (page.due.length === 0) return "";
  const h = words.rules.help;
  const told = page.mayChange ? h.dueText(page.reader, day(words, page.today)) : h.dueRead;
  return html`<section class="card" id="due"><h2>${h.dueTitle}</h2><p class="m">${told}</p><ul class="rows">${page.due.map((line) => dueItem(line, page, words))}</ul></section>`;
}

function partsCard(page: HelpOverview, words: Words): Html {
  const h = words.rules.help;
  const { support, routes, policy, security, usual } = h.parts;
  const { independent, fewest } = page.routes;
  const part = (of: { name: string; text: string; isReady: boolean; from: string; href: string }) =>
    html`<li><div class="split"><div><h3>${of.name}</h3><p class="m">${of.text}</p>${of.from === "" ? "" : html`<p class="m">${of.from}</p>`}</div><span class="tag${of.isReady ? " live" : ""}">${of.isReady ? h.ready : h.missing}</span></div>${page.mayChange ? html`<p class="after"><a class="btn sm" href="${of.href}" aria-label="${h.changePart(of.name)}">${h.changeIt}</a></p>` : ""}</li>`;
  const single = (
    name: "support" | "policy" | "security",
    from: Source,
    { said, href }: { said: string | null; href: string },
  ) => {
    const w = { support, policy, security }[name];
    const isReady = from !== "none";
    const text = isReady ? (said === null ? w.yes : `${said}. ${w.yes}`) : w.no;
    return part({ name: w.name, text, isReady, from: h.from[from], href });
  };
  const hasRoutes = independent >= fewest;
  return html`<section class="card"><h2>${h.own}</h2><ul class="rows">${single("support", page.support.from, {
    said: page.support.provider,
    href: "/hr/help/support",
  })}${part({
    name: routes.name,
    text: hasRoutes ? routes.yes(independent) : routes.no(fewest),
    isReady: hasRoutes,
    from: page.routes.file > 0 ? h.fileRoutes(page.routes.file) : "",
    href: "/hr/help/routes",
  })}${single("policy", page.policy.from, { said: null, href: "/hr/help/contacts" })}${single(
    "security",
    page.security.from,
    { said: null, href: "/hr/help/contacts#security" },
  )}${part({
    name: usual.name,
    text: page.usual.country === null ? h.usualNone : h.usual(countryName(words, page.usual.country)),
    isReady: page.usual.country !== null,
    from: h.from[page.usual.from],
    href: "/hr/help/contacts#usual-country",
  })}</ul></section>`;
}

function verdicts(country: ShownCountry, words: Words): readonly string[] {
  const h = words.rules.help;
  const due = country.lines.filter(({ state }) => state === "expiring" || state === "expired").length;
  const wrong = [
    ...(country.emergency === 0 ? [h.noEmergency] : []),
    ...(country.hasCrisisLine ? [] : [h.noLine]),
  ];
  return [...(wrong.length === 0 ? [h.good] : wrong), ...(due === 0 ? [] : [h.due(due)])];
}

function numbersForm(country: ShownCountry, page: HelpOverview, words: Words): Html | "" {
  const h = words.rules.help;
  if (country.unchecked.length === 0) return "";
  const text = html`<p class="m">${h.unchecked(country.unchecked.join(", "))}</p>`;
  if (!page.mayChange) return text;
  return html`${text}<form method="post" action="/hr/help/numbers/${country.country}">${pressed(page)}<button class="sm" aria-label="${h.numbersName(countryName(words, country.country))}">${h.duePress}</button></form>`;
}

function countryPart(country: ShownCountry, page: HelpOverview, words: Words): Html {
  const h = words.rules.help;
  const { mayChange } = page;
  const name = countryName(words, country.country);
  const row = (line: ShownCountry["lines"][number]) => {
    const named = html`<bdi>${line.name}</bdi>`;
    const link = mayChange ? html`<a href="${linePath(country.country, line.id)}">${named}</a>` : named;
    return html`<tr><th scope="row">${link}<br><span class="m">${words.rules.helpDesk.origins[line.origin]}</span></th><td>${h.states[line.state]}</td><td>${day(words, line.expiresOn)}</td></tr>`;
  };
  const table = html`<details><summary>${h.table(name)}</summary><div class="scroll" tabindex="0" role="region" aria-label="${h.table(name)}"><table><caption class="sr">${h.table(name)}</caption><thead><tr><th scope="col">${h.line}</th><th scope="col">${h.state}</th><th scope="col">${h.until}</th></tr></thead><tbody>${country.lines.map(row)}</tbody></table></div>${numbersForm(country, page, words)}</details>`;
  const add = mayChange
    ? html`<p><a class="btn sm" href="/hr/help/lines/new?country=${country.country}" aria-label="${words.rules.helpDesk.addFor(name)}">${words.rules.helpDesk.addLine}</a></p>`
    : "";
  return html`<li class="stack"><div><h3>${name}</h3>${verdicts(country, words).map((line) => html`<p class="m">${line}</p>`)}</div>${country.lines.length === 0 ? "" : table}${add}</li>`;
}

function countriesCard(page: HelpOverview, words: Words): Html {
  const h = words.rules.help;
  const other = page.mayChange
    ? html`<p><a class="btn" href="/hr/help/lines/new">${h.addElsewhere}</a></p>`
    : "";
  return html`<section class="card"><h2>${h.countries}</h2><p class="m">${h.countriesIntro}</p>${
    page.countries.length === 0
      ? html`<p>${h.noCountries}</p>`
      : html`<ul class="rows">${page.countries.map((country) => countryPart(country, page, words))}</ul>`
  }${other}</section>`;
}

function previewCard({ preview, countries }: HelpOverview, words: Words): Html {
  const h = words.rules.help;
  const option = ({ country }: ShownCountry) =>
    html`<option value="${country}"${country === preview.country ? raw(" selected") : ""}>${countryName(words, country)}</option>`;
  const form =
    countries.length === 0
      ? html`<p class="m">${h.country} ${h.unknown}</p>`
      : html`<form method="get" action="/hr/help#preview" class="fields"><div><label for="country">${h.country}</label><select id="country" name="country">${countries.map(option)}</select></div><button>${h.show}</button></form>`;
  return html`<section class="card" id="preview"><h2>${h.preview}</h2>${form}<div class="card quietbox">${helpPreview(preview.view)}</div></section>`;
}

/** `/hr/help`: the help that people are shown here, where it comes from, and how it stands. */
export function helpOverviewBody(page: HelpOverview, done: HelpDone | null, words: Words): Html {
  const h = words.rules.help;
  return html`${top(html`<a href="/hr/policy">${words.rules.policy.kicker}</a> · ${page.organization}`, h.title)}
${done === null ? "" : html`<p class="note" role="status">${words.rules.helpDesk.done[done]}</p>`}
<div class="grid"><div class="stack"><p>${h.intro}</p>${dueCard(page, words)}${partsCard(page, words)}${countriesCard(page, words)}</div>
<div class="stack">${previewCard(page, words)}<section class="card quietbox"><h2>${h.rules}</h2><ul class="plain">${h.rulesText.map((line) => html`<li>${line}</li>`)}</ul></section></div></div>`;
}
