import { html } from "hono/html";
import type { ProgramPage } from "../../app/summary/team-page.ts";
import { day } from "../dates.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { programState } from "./hr.ts";

function weekItem(week: ProgramPage["weekList"][number], words: Words): Html {
  const p = words.program;
  const practices = week.practices.map(
    (x) => html`<li>${x.title} <span class="m">· ${p.minutes(x.minutes)} · ${p.grade(x.grade)}</span></li>`,
  );
  return html`<li><h3>${p.week(week.week)}: ${week.aim}</h3><ul class="plain">${practices}</ul></li>`;
}

function facts(page: ProgramPage, words: Words): Html {
  const p = words.program;
  const fact = (name: string, value: string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`<section class="card"><h2>${p.facts}</h2><dl class="facts">${fact(p.length, p.lengthText(page.weeks))}${fact(
    p.load,
    p.loadText(page.nudgesAWeek, page.minutesAWeek),
  )}${fact(p.audience, page.audience ?? words.hr.everyone)}${fact(p.opens, day(words, page.opensOn))}</dl></section>`;
}

/** `/hr/programs/:id`: what people are offered, week by week, and what the organization changes beside it. */
export function programBody(page: ProgramPage, words: Words): Html {
  const p = words.program;
  return html`${top(html`<a href="/hr">${p.back}</a> / ${words.hr.programs}`, page.name, programState(page, words))}
<div class="grid"><div class="stack"><section class="card"><p>${page.description}</p><h2>${p.isNot}</h2><p>${page.isNot}</p></section>
<section class="card"><h2>${p.weeks}</h2><p class="m">${p.gone} ${p.grades}</p><ol class="rows">${page.weekList.map((w) => weekItem(w, words))}</ol></section></div>
<div class="stack">${facts(page, words)}<section class="card tint"><h2>${words.hr.action}</h2><p>${page.organizationAction}</p><p class="m">${p.actionWhy}</p></section>
<section class="card quietbox"><h2>${p.whoTitle}</h2><p>${p.who}</p></section></div></div>`;
}
