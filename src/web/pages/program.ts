import { html } from "hono/html";
import type { ProgramPage } from "../../app/program/program-page.ts";
import type { ProgramStep } from "../../core/program/change.ts";
import type { ProgramProblem } from "../../core/program/check.ts";
import { day } from "../dates.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { audienceText, programState } from "./hr.ts";

function weekItem(week: ProgramPage["weekList"][number], words: Words): Html {
  const p = words.program;
  const practices = week.practices.map(
    (x) => html`<li>${x.title} <span class="m">· ${p.minutes(x.minutes)} · ${p.grade(x.grade)}</span></li>`,
  );
  return html`<li><h3>${p.week(week.week)}${week.aim === "" ? "" : `: ${week.aim}`}</h3><ul class="plain">${practices}</ul></li>`;
}

function facts(page: ProgramPage, words: Words): Html {
  const p = words.program;
  const own = words.programs.page;
  const fact = (name: string, value: string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const names = (list: readonly string[]) => (list.length === 0 ? own.nobody : list.join(", "));
  return html`<section class="card"><h2>${p.facts}</h2><dl class="facts">${fact(
    p.length,
    words.programs.length(page.weeks, page.everyWeeks),
  )}${fact(p.load, p.loadText(page.nudgesAWeek, page.minutesAWeek))}${fact(p.audience, audienceText(page, words))}${fact(
    own.languages,
    names(page.languages.map((language) => words.programs.languageNames[language])),
  )}${fact(own.pilot, names(page.pilotNames))}${fact(p.opens, day(words, page.opensOn))}${fact(
    own.joinUntil,
    page.joinUntil === null ? own.noEnd : day(words, page.joinUntil),
  )}</dl></section>`;
}

function deed(form: Html, text: string): Html {
  return html`<li>${form}<p class="m">${text}</p></li>`;
}

function stepForm(page: ProgramPage, step: ProgramStep, words: Words): Html {
  const { label, text } = words.programs.steps[step];
  const tone = step === "end" ? "danger" : "";
  return deed(
    html`<form method="post" action="/hr/programs/${page.id}/step"><input type="hidden" name="step" value="${step}"><button class="${tone}">${label}</button></form>`,
    text,
  );
}

/** What is wrong with a plan, in words that say how to mend it. */
export function problemText(found: ProgramProblem, words: Words): string {
  const { problems } = words.programs;
  switch (found.kind) {
    case "week_empty":
      return problems.week_empty(found.week);
    case "too_many_cards":
      return problems.too_many_cards(found.week, found.count, found.most);
    case "too_long":
      return problems.too_long(found.week, found.minutes, found.most);
    case "unknown_practice":
      return problems.unknown_practice(found.week, found.practice);
    case "wrong_length":
      return problems.wrong_length(found.week, found.practice, found.minutes);
    default:
      return problems[found.kind];
  }
}

/** What whoever reads the page may do now, each with what it means. */
function nextCard(page: ProgramPage, words: Words): Html {
  const p = words.programs.page;
  const { draft } = page;
  const edit =
    draft === null
      ? ""
      : html`<p><a class="btn" href="/hr/programs/${page.id}/edit">${p.edit}</a></p>${
          draft.problems.length === 0
            ? html`<p>${p.fine}</p>`
            : html`<h3>${p.mend}</h3><ul>${draft.problems.map((each) => html`<li>${problemText(each, words)}</li>`)}</ul>`
        }`;
  const steps = page.steps.filter((step) => step !== "ask" || draft?.problems.length === 0);
  const revise = deed(
    html`<form method="post" action="/hr/programs/${page.id}/revise"><button>${p.revise}</button></form>`,
    p.reviseText,
  );
  return html`<section class="card" id="next"><h2>${p.next}</h2>${edit}${
    steps.length === 0 && !page.mayRevise
      ? html`<p>${p.nothing}</p>`
      : html`<ul class="rows">${steps.map((step) => stepForm(page, step, words))}${page.mayRevise ? revise : ""}</ul>`
  }<p><a href="/hr/programs/${page.id}/rehearsal">${words.rehearsal.open}</a></p></section>`;
}

function versionsCard(page: ProgramPage, words: Words): Html {
  const p = words.programs.page;
  const on = (date: string | null) => (date === null ? p.never : day(words, date));
  const rows = page.versions.map(
    (each) =>
      html`<tr><th scope="row">${each.version}</th><td>${words.programs.states[each.state]}</td><td>${each.pilotFrom === null && each.activeFrom !== null ? "–" : on(each.pilotFrom)}</td><td>${on(each.activeFrom)}</td><td>${each.askedBy ?? ""}</td><td>${each.approvedBy ?? ""}</td></tr>`,
  );
  return html`<section class="card"><h2>${p.versions}</h2><p class="m">${p.days}</p><div class="scroll" role="region" aria-label="${p.versions}" tabindex="0"><table><caption class="sr">${p.versions}</caption><thead><tr>${p.versionColumns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

function logCard(page: ProgramPage, words: Words): Html | string {
  const p = words.programs.page;
  if (page.log.length === 0) return "";
  const { roles } = words.shell;
  const roleName = (role: string) => (role === "hr" || role === "auditor" ? roles[role] : role);
  const lines = page.log.map(
    ({ on, verb, role, name }) =>
      html`<li>${day(words, on)}: ${p.deed(name ?? p.someone, roleName(role), p.deeds[verb] ?? verb)}</li>`,
  );
  return html`<section class="card"><h2>${p.log}</h2><ul class="plain">${lines}</ul></section>`;
}

function actionCard(page: ProgramPage, words: Words): Html {
  const p = words.programs;
  return html`<section class="card tint"><h2>${words.hr.action}</h2><p>${page.organizationAction ?? p.noAction}</p><p class="m">${words.program.actionWhy} ${p.page.actionOn}: ${page.actionOn.join(", ")}.</p><p><a href="/hr/actions">${p.actions.title}</a></p></section>`;
}

export type ProgramDone = keyof Words["programs"]["done"];

/** `/hr/programs/:id`: what people are offered, week by week, what the organization changes beside it, and who made it so. */
export function programBody(
  page: ProgramPage,
  words: Words,
  { done, publicUrl }: { readonly done: ProgramDone | null; readonly publicUrl: string },
): Html {
  const p = words.program;
  const own = words.programs.page;
  return html`${top(html`<a href="/hr/programs">${words.programs.title}</a> · ${words.programs.version(page.version)}`, page.name, programState(page, words))}
${done === null ? "" : html`<p class="note" role="status">${words.programs.done[done]}</p>`}
<div class="grid"><div class="stack">${nextCard(page, words)}<section class="card"><p>${page.description}</p><h2>${p.isNot}</h2><p>${page.isNot}</p></section>
<section class="card"><h2>${p.weeks}</h2><p class="m">${p.gone} ${p.grades}</p><ol class="rows">${page.weekList.map((w) => weekItem(w, words))}</ol></section>${versionsCard(page, words)}${logCard(page, words)}</div>
<div class="stack">${facts(page, words)}${actionCard(page, words)}<section class="card"><h2>${own.link}</h2><p class="hash">${publicUrl}${page.link}</p><p class="m">${own.linkText}</p></section><section class="card quietbox"><h2>${p.whoTitle}</h2><p>${p.who}</p></section></div></div>`;
}
