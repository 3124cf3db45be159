import { html } from "hono/html";
import type { SetupWays } from "../../app/setup/read-ways.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { columnsList, type ImportPlace, importForm } from "./import.ts";
import { setupKicker, stepList } from "./setup.ts";

/** The import as the first run has it: the first file is everybody. */
export function setupPlace(words: Words): ImportPlace {
  return {
    path: "/setup/people",
    kicker: setupKicker("people", words),
    next: { href: "/setup/done", label: words.setup.next },
    everybody: true,
  };
}

/** The fifth step. */
export function setupPeopleBody({ people, topTeam }: SetupWays, words: Words): Html {
  const p = words.setup.people;
  return html`${stepList("people", words)}${top(setupKicker("people", words), p.title)}<div class="stack"><p class="m">${p.count(words.people(people))}</p><section class="card"><p>${p.intro}</p><p class="m">${p.top(topTeam)}</p><p class="m">${words.import.sample} <a href="/hr/people/export.csv">${words.import.download}</a></p>${importForm(setupPlace(words), words)}<details><summary>${p.columns}</summary>${columnsList(words)}</details></section><section class="card tint"><h2>${p.later}</h2><p>${p.laterText}</p><p><a class="btn" href="/setup/done">${p.skip}</a></p></section></div>`;
}
