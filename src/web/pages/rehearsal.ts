import { html } from "hono/html";
import type { RehearsalPage } from "../../app/program/read-rehearsal.ts";
import type { CardLine, DryRun, PlaceCalendar, Rehearsal } from "../../app/program/rehearsal.ts";
import { day, period } from "../dates.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

function table(name: string, columns: readonly string[], rows: readonly Html[]): Html {
  return html`<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table><caption class="sr">${name}</caption><thead><tr>${columns.map((each) => html`<th scope="col">${each}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function nameOf({ zone, country, pilot }: PlaceCalendar, words: Words): string {
  const r = words.rehearsal;
  const regions = new Intl.DisplayNames([words.language], { type: "region", fallback: "code" });
  const where = /^[A-Z]{2}$/.test(country) ? regions.of(country) : country;
  return [zone, where || r.noCountry, ...(pilot ? [r.pilot] : [])].join(", ");
}

function opensText({ opens }: CardLine, words: Words): Html {
  const r = words.rehearsal;
  if (opens.kind !== "practice") return html`${r.library[opens.kind]}`;
  const { week, practice, swap } = opens;
  return html`${r.opens(week, practice.title, practice.minutes)}<br><span class="m">${r.instead(swap.title, swap.minutes)}</span>`;
}

/** The time, and the day where it is another one there. */
function utcText(at: string, date: string, words: Words): string {
  const [utcDate = "", time = ""] = at.split("T");
  const clock = time.slice(0, 5);
  return utcDate === date ? clock : `${day(words, utcDate)}, ${clock}`;
}

function cardRow(card: CardLine, words: Words): Html {
  const r = words.rehearsal;
  const { date, wallTime, at, movedFrom, leftOut } = card;
  if (leftOut !== null) {
    const why = [r.reasons[leftOut.why], ...(leftOut.name === null ? [] : [leftOut.name])].join(": ");
    return html`<tr><th scope="row">${day(words, date)}</th><td>${r.none}</td><td></td><td>${why}</td></tr>`;
  }
  const moved = movedFrom === null ? "" : html`<br><span class="m">${r.moved(movedFrom)}</span>`;
  return html`<tr><th scope="row">${day(words, date)}</th><td>${wallTime}${moved}</td><td>${utcText(at, date, words)}</td><td>${opensText(card, words)}</td></tr>`;
}

function placeCard(place: PlaceCalendar, { budget }: Rehearsal, words: Words): Html {
  const r = words.rehearsal;
  const { firstOn, lastOn } = place;
  const span = firstOn && lastOn ? r.span(day(words, firstOn), day(words, lastOn)) : r.nothing;
  const changes = place.clockChanges.map(({ date, before, after, minutes }) => {
    const say = minutes > 0 ? r.forward : r.back;
    return html`<li>${say(day(words, date), before, after)}</li>`;
  });
  const weeks = place.weeks.map(
    (week) =>
      html`<tr><th scope="row">${period(words, week.from, week.until)}</th><td>${
        week.week === null || week.version === null ? r.followsNothing : r.follows(week.week, week.version)
      }</td><td>${r.of(week.cards, budget.cards)}</td><td>${r.of(week.minutes, budget.minutes)}</td></tr>`,
  );
  const name = nameOf(place, words);
  return html`<section class="card stack"><h2>${name}</h2><p>${r.people(place.people)}. ${span}</p>${
    changes.length === 0 ? "" : html`<ul class="plain">${changes}</ul>`
  }<h3>${r.weekByWeek}</h3>${table(`${name}: ${r.weekByWeek}`, r.weekColumns, weeks)}<h3>${r.cards}</h3>${table(
    `${name}: ${r.cards}`,
    r.cardColumns,
    place.cards.map((card) => cardRow(card, words)),
  )}</section>`;
}

function aboutCard(rehearsal: Rehearsal, words: Words): Html {
  const r = words.rehearsal;
  const { program, from, weeks, versions, problems } = rehearsal;
  const on = (date: string | null) => (date === null ? null : day(words, date));
  const lines = versions.map(
    ({ version, activeFrom, pilotFrom, presumed }) =>
      html`<li>${r.versionLine(version, on(activeFrom), on(pilotFrom))}.${presumed ? html` <span class="m">${r.presumed}</span>` : ""}</li>`,
  );
  return html`<section class="card stack"><p>${r.intro}</p><p class="m">${r.rhythm(daysText(rehearsal, words), rehearsal.rhythm.at)}</p>${
    problems.length === 0
      ? ""
      : html`<ul class="plain" role="status">${problems.map((each) => html`<li>${r.problems[each]}</li>`)}</ul>`
  }<form method="get" action="/hr/programs/${program.id}/rehearsal" class="fields"><div><label for="from">${r.from}</label><input type="date" id="from" name="from" value="${from}"></div><div><label for="weeks">${r.weeks}</label><input type="number" id="weeks" name="weeks" min="1" max="53" value="${weeks}"></div><button>${r.show}</button></form><h2>${r.versions}</h2><ul class="plain">${lines}</ul></section>`;
}

function daysText({ rhythm }: Rehearsal, words: Words): string {
  const names = rhythm.weekdays.map((weekday) => words.programs.weekdayNames[weekday - 1] ?? "");
  return new Intl.ListFormat(words.language).format(names);
}

function leaveCard({ onLeave }: Rehearsal, words: Words): Html {
  const r = words.rehearsal;
  const lines = onLeave.map(
    ({ from, until, people }) =>
      html`<div><dt>${period(words, from, until)}</dt><dd>${r.about(people)}</dd></div>`,
  );
  return html`<section class="card"><h2>${r.leave}</h2><p class="m">${r.leaveText}</p><dl class="facts">${lines}</dl></section>`;
}

function dryCard({ rehearsal, dryRun }: RehearsalPage, words: Words): Html {
  const r = words.rehearsal;
  if (dryRun === null) {
    const { program, from, weeks } = rehearsal;
    return html`<section class="card"><h2>${r.dry}</h2><p>${r.dryText}</p><p><a class="btn" href="/hr/programs/${program.id}/rehearsal?from=${from}&amp;weeks=${weeks}&amp;dry=yes#dry">${r.dryOpen}</a></p></section>`;
  }
  const rows = dryRun.days.flatMap((each) => dayRows(each, words));
  return html`<section class="card" id="dry"><h2>${r.dry}</h2><p role="status">${r.dryDone}</p>${table(r.dry, r.dryColumns, rows)}</section>`;
}

function dayRows({ date, cards, lanes }: DryRun["days"][number], words: Words): readonly Html[] {
  const r = words.rehearsal;
  const total = html`<tr><th scope="row">${day(words, date)}</th><td>${r.inAll}</td><td>${r.about(cards)}</td><td></td></tr>`;
  const own = lanes.map(
    (lane) =>
      html`<tr><th scope="row">${day(words, date)}</th><td>${lane.workspace?.name ?? r.noChat}</td><td>${r.about(lane.cards)}</td><td>${
        lane.seconds === null ? "" : r.seconds(lane.seconds)
      }</td></tr>`,
  );
  return [total, ...own];
}

/** `/hr/programs/:id/rehearsal`: what would come when, before it does. Never who takes part. */
export function rehearsalBody(page: RehearsalPage, words: Words): Html {
  const { rehearsal } = page;
  const { id, name } = rehearsal.program;
  return html`${top(html`<a href="/hr/programs/${id}">${name}</a>`, words.rehearsal.title, html`<p class="m">${period(words, rehearsal.from, rehearsal.until)}</p>`)}
<div class="stack">${aboutCard(rehearsal, words)}${rehearsal.places.map((place) => placeCard(place, rehearsal, words))}${leaveCard(rehearsal, words)}${dryCard(page, words)}</div>`;
}
