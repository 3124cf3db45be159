import { html } from "hono/html";
import type { AudienceNote } from "../../app/program/audience-note.ts";
import type { Draft } from "../../app/program/program-page.ts";
import { LOCALES } from "../../core/locale.ts";
import { AUDIENCES, EVERY_WEEKS, type Groups } from "../../core/program/program.ts";
import { WEEKDAYS } from "../../core/time/local-time.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { boxes, marked, option, several, wrongAt } from "./builder-fields.ts";

/** Teams, places and tags to choose from, under names that begin with `prefix`. */
function groupFields(
  draft: Draft,
  prefix: string,
  { chosen, words }: { chosen: Groups; words: Words },
): Html {
  const b = words.builder;
  const { teams, locations, tags } = draft.choices;
  const hint = b.many;
  const plain = (known: readonly string[], own: readonly string[]) => ({
    options: known.map((text) => ({ value: text, text, chosen: own.includes(text) })),
    hint,
  });
  const named = teams.map(({ id, name }) => ({
    value: id,
    text: name,
    chosen: chosen.teams.some((team) => team === id),
  }));
  return html`<div class="stack">${several(`${prefix}_teams`, b.teams, { options: named, hint })}${several(
    `${prefix}_locations`,
    b.locations,
    plain(locations, chosen.locations),
  )}${several(`${prefix}_tags`, b.tags, plain(tags, chosen.tags))}</div>`;
}

/** Groups behind one line that tells how many are chosen. */
function folded(
  draft: Draft,
  prefix: "groups" | "except" | "pilot",
  { chosen, title, text, words }: { chosen: Groups; title: string; text: string; words: Words },
): Html {
  const count = chosen.teams.length + chosen.locations.length + chosen.tags.length;
  const isOpen = prefix === "groups" && draft.definition.audience.to === "some";
  return html`<details class="fold" ${isOpen ? "open" : ""}><summary>${title} <span class="m">${words.builder.chosen(count)}</span></summary>${
    text === "" ? "" : html`<p class="m">${text}</p>`
  }${groupFields(draft, prefix, { chosen, words })}</details>`;
}

/** Teams named at once; more would not be read. */
const MOST_NAMES = 5;

/** Whom the audience comes to, and what follows from it. */
export function audienceNote({ people, teams, small }: AudienceNote, words: Words): Html {
  const { note } = words.builder;
  const named = small.slice(0, MOST_NAMES).join(", ");
  const names = small.length > MOST_NAMES ? note.more(named, small.length - MOST_NAMES) : named;
  const size = teams === null ? "" : small.length === 0 ? note.noneSmall : note.small(small.length, names);
  return html`<b>${note.people(people, teams)}</b> ${size} ${note.rest}`;
}

/** Whom it is for. What changes here asks for the note anew, where the script runs. */
export function basicsCard(
  draft: Draft,
  { name, note, words }: { name: string; note: AudienceNote; words: Words },
): Html {
  const b = words.builder;
  const { audience, pilot, languages } = draft.definition;
  const to = AUDIENCES.map((each) =>
    option({ value: each, text: words.programs.audience[each], chosen: each === audience.to }),
  );
  const offered = LOCALES.map((locale) => ({
    value: locale,
    text: words.programs.languageNames[locale],
    chosen: languages.includes(locale),
  }));
  return html`<section class="card stack"><h2>${b.basics}</h2>
<div class="cols"><div><p class="label">${b.name}</p><p class="given">${name}</p></div><div data-audience><label for="to">${b.to}</label><select id="to" name="to" ${marked("to", draft)}>${to}</select>${wrongAt("to", draft, words)}</div></div>
<p class="note" id="audience-note" role="status">${audienceNote(note, words)}</p>
<fieldset id="languages" data-audience ${marked("languages", draft)}><legend>${b.languages}</legend>${boxes("languages", offered)}${wrongAt("languages", draft, words)}</fieldset>
<div class="folds" data-audience>${folded(draft, "groups", { chosen: audience.groups, title: b.choose, text: b.someText, words })}${folded(
    draft,
    "except",
    { chosen: audience.except, title: b.except, text: "", words },
  )}</div>
<div class="folds">${folded(draft, "pilot", { chosen: pilot, title: b.pilot, text: b.pilotText, words })}</div></section>`;
}

/** How fast it goes and from when on; when cards come is everyone's own. */
export function scheduleCard(draft: Draft, words: Words): Html {
  const b = words.builder;
  const { cadence, weeks, joinUntil } = draft.definition;
  const every = EVERY_WEEKS.map(
    (each) =>
      html`<label class="option"><input type="radio" name="everyWeeks" value="${each}" ${each === cadence.everyWeeks ? "checked" : ""}><span><b>${b.everyOptions[each]}</b>${weeks.length === 0 ? "" : html`<small>${b.everyText(weeks.length, each)}</small>`}</span></label>`,
  );
  const days = WEEKDAYS.map((weekday) => ({
    value: String(weekday),
    text: b.weekdayShort[weekday - 1] ?? String(weekday),
    chosen: cadence.weekdays.includes(weekday),
  }));
  const date = (id: "opensOn" | "joinUntil", label: string, value: string) =>
    html`<div><label for="${id}">${label}</label><input id="${id}" name="${id}" type="date" ${id === "opensOn" ? "required" : ""} value="${value}" ${marked(id, draft)}>${wrongAt(id, draft, words)}</div>`;
  return html`<section class="card stack"><h2>${b.schedule}</h2>
<fieldset><legend>${b.every}</legend><div class="thirds">${every}</div></fieldset>
<fieldset id="weekdays" ${marked("weekdays", draft)}><legend>${b.weekdays}</legend>${boxes("weekdays", days)}<p class="m">${b.weekdaysText}</p>${wrongAt("weekdays", draft, words)}</fieldset>
<div class="cols">${date("opensOn", b.opens, draft.opensOn)}${date("joinUntil", b.joinUntil, joinUntil ?? "")}</div>
<dl class="facts"><div><dt>${b.time}</dt><dd>${b.timeText}</dd></div><div><dt>${b.skip}</dt><dd>${b.skipText}</dd></div></dl></section>`;
}

export function actionCard(draft: Draft, words: Words): Html {
  const b = words.builder;
  const { actions } = draft.choices;
  const options = actions.map(({ id, name }) =>
    option({ value: id, text: name, chosen: id === draft.action }),
  );
  return html`<section class="card stack"><h2>${b.action}</h2><p class="m" id="action-text">${b.actionText}</p>${
    actions.length === 0
      ? html`<p>${b.noActions} <a href="/hr/actions">${b.record}</a></p>`
      : html`<select id="action" name="action" aria-label="${b.action}" aria-describedby="action-text">${option({ value: "", text: b.actionNone, chosen: draft.action === null })}${options}</select>`
  }</section>`;
}
