import { html } from "hono/html";
import type { Draft, ProgramPage } from "../../app/program/program-page.ts";
import { LOCALES } from "../../core/locale.ts";
import { LENGTHS } from "../../core/practice/practice.ts";
import { AUDIENCES, EVERY_WEEKS, type Groups, type PlannedPractice } from "../../core/program/program.ts";
import { WEEKDAYS } from "../../core/time/local-time.ts";
import { DRAFT_WEEKS, PRACTICES_A_WEEK } from "../draft-form.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

function option(value: string, label: string, chosen: boolean): Html {
  return html`<option value="${value}" ${chosen ? "selected" : ""}>${label}</option>`;
}

/** A practice with its minutes; `none`: it may stay empty. */
function practicePick(
  draft: Draft,
  field: { name: string; label: string; planned: PlannedPractice | null; none: boolean },
  words: Words,
): Html {
  const { form } = words.programs;
  const { name, label, planned } = field;
  const practices = draft.choices.practices.map((each) =>
    option(each.id, `${each.name} (${each.minutes.join(", ")})`, each.id === planned?.practice),
  );
  const minutes = LENGTHS.map((length) =>
    option(String(length), String(length), length === (planned?.minutes ?? 1)),
  );
  return html`<div class="cols"><div><label for="${name}">${label}</label><select id="${name}" name="${name}">${
    field.none ? option("", form.none, planned === null) : ""
  }${practices}</select></div><div><label for="${name}_min">${form.minutes(label)}</label><select id="${name}_min" name="${name}_min">${minutes}</select></div></div>`;
}

/** What stands as the gentler one where HR begins a new week. */
const GENTLEST: PlannedPractice = { practice: "ground-senses", minutes: 1 };

function weekFields(draft: Draft, index: number, words: Words): Html {
  const { form } = words.programs;
  const week = draft.definition.weeks[index];
  const at = `week${index + 1}`;
  const titled = (label: string) => `${form.week(index + 1)}: ${label}`;
  const core = Array.from({ length: PRACTICES_A_WEEK }, (_, n) =>
    practicePick(
      draft,
      {
        name: `${at}_core${n + 1}`,
        label: titled(form.core(n + 1)),
        planned: week?.core[n] ?? null,
        none: true,
      },
      words,
    ),
  );
  const swap = { name: `${at}_swap`, label: titled(form.swap), planned: week?.swap ?? GENTLEST, none: false };
  const log = { name: `${at}_log`, label: titled(form.log), planned: week?.log ?? null, none: true };
  return html`<details ${week === undefined ? "" : "open"}><summary>${form.week(index + 1)}</summary><div class="fields">${core}${practicePick(draft, swap, words)}${practicePick(draft, log, words)}</div></details>`;
}

function many(
  name: string,
  label: string,
  options: readonly { readonly value: string; readonly text: string; readonly chosen: boolean }[],
): Html | "" {
  if (options.length === 0) return "";
  return html`<div><label for="${name}">${label}</label><select id="${name}" name="${name}" multiple size="${Math.min(6, options.length)}">${options.map(({ value, text, chosen }) => option(value, text, chosen))}</select></div>`;
}

/** Teams, places and tags to choose from, under names that begin with `prefix`. */
function groupFields(
  draft: Draft,
  { prefix, chosen }: { prefix: string; chosen: Groups },
  words: Words,
): Html {
  const { form } = words.programs;
  const { teams, locations, tags } = draft.choices;
  const plain = (known: readonly string[], own: readonly string[]) =>
    known.map((text) => ({ value: text, text, chosen: own.includes(text) }));
  const named = teams.map(({ id, name }) => ({
    value: id,
    text: name,
    chosen: chosen.teams.some((team) => team === id),
  }));
  return html`<p class="m">${form.many}</p><div class="cols">${many(`${prefix}_teams`, form.teams, named)}${many(
    `${prefix}_locations`,
    form.locations,
    plain(locations, chosen.locations),
  )}${many(`${prefix}_tags`, form.tags, plain(tags, chosen.tags))}</div>`;
}

function boxes(
  name: string,
  options: readonly { readonly value: string; readonly text: string; readonly chosen: boolean }[],
): Html {
  return html`<div class="row">${options.map(
    ({ value, text, chosen }) =>
      html`<label class="option"><input type="checkbox" name="${name}" value="${value}" ${chosen ? "checked" : ""}><span>${text}</span></label>`,
  )}</div>`;
}

function paceCard({ definition: { cadence } }: Draft, words: Words): Html {
  const { form } = words.programs;
  const every = EVERY_WEEKS.map((weeks) =>
    option(String(weeks), form.everyOptions[weeks], weeks === cadence.everyWeeks),
  );
  const days = WEEKDAYS.map((weekday) => ({
    value: String(weekday),
    text: words.programs.weekdayNames[weekday - 1] ?? String(weekday),
    chosen: cadence.weekdays.includes(weekday),
  }));
  return html`<section class="card"><h2>${form.pace}</h2><div><label for="everyWeeks">${form.every}</label><select id="everyWeeks" name="everyWeeks">${every}</select></div><fieldset><legend>${form.weekdays}</legend><p class="m">${form.weekdaysText}</p>${boxes("weekdays", days)}</fieldset></section>`;
}

function audienceCard(draft: Draft, words: Words): Html {
  const { form, audience: names } = words.programs;
  const { audience, pilot, languages } = draft.definition;
  const to = AUDIENCES.map((each) => option(each, names[each], each === audience.to));
  const offered = LOCALES.map((locale) => ({
    value: locale,
    text: words.programs.languageNames[locale],
    chosen: languages.includes(locale),
  }));
  return html`<section class="card"><h2>${form.audience}</h2><div><label for="to">${form.to}</label><select id="to" name="to">${to}</select></div>
<fieldset><legend>${form.groups}</legend>${groupFields(draft, { prefix: "groups", chosen: audience.groups }, words)}</fieldset>
<fieldset><legend>${form.except}</legend>${groupFields(draft, { prefix: "except", chosen: audience.except }, words)}</fieldset>
<fieldset><legend>${form.languages}</legend>${boxes("languages", offered)}</fieldset></section>
<section class="card"><fieldset><legend>${form.pilot}</legend><p class="m">${form.pilotText}</p>${groupFields(draft, { prefix: "pilot", chosen: pilot }, words)}</fieldset></section>`;
}

function datesCard(draft: Draft, words: Words): Html {
  const { form } = words.programs;
  return html`<section class="card"><h2>${form.dates}</h2><div class="cols"><div><label for="opensOn">${form.opens}</label><input id="opensOn" name="opensOn" type="date" required value="${draft.opensOn}"></div><div><label for="joinUntil">${form.joinUntil}</label><input id="joinUntil" name="joinUntil" type="date" value="${draft.definition.joinUntil ?? ""}"></div></div></section>`;
}

function actionFields(draft: Draft, words: Words): Html {
  const { form } = words.programs;
  const { actions } = draft.choices;
  const options = actions.map(({ id, name }) => option(id, name, id === draft.action));
  return html`<section class="card"><h2>${form.action}</h2><p class="m">${form.actionText}</p>${
    actions.length === 0
      ? html`<p>${form.noActions} <a href="/hr/actions">${form.record}</a></p>`
      : html`<div><label for="action">${form.action}</label><select id="action" name="action">${option("", form.actionNone, draft.action === null)}${options}</select></div>`
  }</section>`;
}

/** `/hr/programs/:id/edit`: the whole draft as one form, for every browser. */
export function draftBody(page: ProgramPage, draft: Draft, words: Words): Html {
  const { form } = words.programs;
  const back = `/hr/programs/${page.id}`;
  const weeks = Array.from({ length: DRAFT_WEEKS }, (_, index) => weekFields(draft, index, words));
  return html`${top(html`<a href="${back}">${page.name}</a> · ${words.programs.version(draft.version)}`, form.title)}
<form method="post" action="${back}/draft" class="stack"><p>${form.intro}</p>
<section class="card stack"><h2>${form.plan}</h2><p class="m">${form.planText}</p>${weeks}</section>
${paceCard(draft, words)}${audienceCard(draft, words)}${datesCard(draft, words)}${actionFields(draft, words)}
<div class="row"><button class="pri">${form.save}</button><a class="btn" href="${back}">${form.back}</a></div></form>`;
}
