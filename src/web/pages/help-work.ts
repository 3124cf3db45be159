import { html } from "hono/html";
import { ROUTE_KINDS, SUPPORT_FIELDS } from "../../app/help/change-work-help.ts";
import type { WorkHelp } from "../../app/help/help-desk.ts";
import { one } from "../../app/help/help-form.ts";
import type { WorkHelpPage } from "../../app/help/help-pages.ts";
import { HELP_WORDS } from "../../content/helplines.ts";
import { localeOf } from "../../core/locale.ts";
import { MOST_ROUTES } from "../../core/safety/kept-help.ts";
import { countryName } from "../countries.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { type Filled, helpFields, refusal } from "./help-fields.ts";

function supportCards(page: WorkHelpPage, filled: Filled, words: Words): Html {
  const { area } = helpFields(filled, words);
  const labels = HELP_WORDS[localeOf(words.language)].support;
  const d = words.rules.helpDesk.work.support;
  return html`<section class="card fields"><h2>${d.card}</h2><p class="m">${d.text}</p>${fileNote(page.file.support, words)}${SUPPORT_FIELDS.map((name) => area(name, labels[name]))}</section>`;
}

function fileNote(said: string | null, words: Words): Html | "" {
  return said === null ? "" : html`<p class="m">${words.rules.helpDesk.fileSays(said)}</p>`;
}

function routesCards(page: WorkHelpPage, filled: Filled, words: Words): Html {
  const d = words.rules.helpDesk.work.routes;
  const fields = helpFields(filled, words);
  const labels = HELP_WORDS[localeOf(words.language)].routes;
  const kinds = ROUTE_KINDS.map((kind) => [kind, d.kinds[kind]] as const);
  const room = MOST_ROUTES - page.fileRoutes.length;
  const route = (n: number) => {
    const name = one(filled.form, `name${n}`);
    // Two are the fewest that are a choice; more stay out of the way until somebody wants one.
    const isOpen =
      n <= 2 ||
      ["name", "contact", "keepsPrivate", "mustPassOn"].some(
        (field) => one(filled.form, `${field}${n}`) !== "" || filled.mistakes[`${field}${n}`] !== undefined,
      );
    return html`<section class="card"><details${isOpen ? html` open` : ""}><summary>${name === "" ? d.way(n) : name}</summary><div class="fields">${fields.select(`kind${n}`, d.kind, kinds)}${fields.text(`name${n}`, d.name)}${fields.area(`contact${n}`, labels.contact)}${fields.area(`keepsPrivate${n}`, labels.keepsPrivate)}${fields.area(`mustPassOn${n}`, labels.mustPassOn)}</div></details></section>`;
  };
  const ofFile =
    page.fileRoutes.length === 0
      ? ""
      : html`<section class="card quietbox"><h2>${d.ofFile}</h2><ul class="plain">${page.fileRoutes.map(({ name }) => html`<li><bdi>${name}</bdi></li>`)}</ul><p>${d.ofFileText}</p></section>`;
  return html`<p>${d.text}</p>${ofFile}${Array.from({ length: Math.max(0, room) }, (_, index) => route(index + 1))}`;
}

function contactsCards(page: WorkHelpPage, filled: Filled, words: Words): Html {
  const d = words.rules.helpDesk.work.contacts;
  const { text, area, select } = helpFields(filled, words);
  const names = page.countries.map((code) => [code, countryName(words, code)] as const);
  const countries = names.sort((a, b) => a[1].localeCompare(b[1], words.language));
  const usual = page.file.country === null ? null : countryName(words, page.file.country);
  return html`<section class="card fields"><h2>${d.policyTitle}</h2><p class="m">${d.policyText}</p>${fileNote(page.file.policy, words)}${text("policy", d.policy)}</section>
<section class="card fields" id="security"><h2>${d.securityTitle}</h2><p class="m">${d.securityText}</p>${fileNote(page.file.security, words)}${text("securityName", d.securityName)}${area("securityContact", d.securityContact)}</section>
<section class="card fields" id="usual-country"><h2>${d.usualTitle}</h2><p class="m">${d.usualText}</p>${fileNote(usual, words)}${select("usual", d.usual, [["", d.usualNone], ...countries])}</section>`;
}

const CARDS = { support: supportCards, routes: routesCards, contacts: contactsCards } as const;

/** `/hr/help/support`, `/hr/help/routes` and `/hr/help/contacts`: what work adds beside lines. */
export function workHelpBody(page: WorkHelpPage, part: WorkHelp, filled: Filled, words: Words): Html {
  const d = words.rules.helpDesk;
  return html`${top(html`<a href="/hr/help">${words.rules.help.kicker}</a> · ${page.organization}`, d.work[part].title)}${refusal(filled.mistakes, words)}
<div class="narrowest"><form method="post" action="/hr/help/${part}" class="stack">${CARDS[part](page, filled, words)}<div class="row"><button class="pri">${d.save}</button><a class="btn" href="/hr/help">${d.back}</a></div></form></div>`;
}
