import { html } from "hono/html";
import { QUESTION_LIMITS, type QuestionProblem } from "../../app/questions/question-problem.ts";
import type { QuestionsPage, SetLine } from "../../app/questions/questions-page.ts";
import { LOCALES } from "../../core/locale.ts";
import type { SetStep } from "../../core/pulse/set-standing.ts";
import { day } from "../dates.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";
import { drawnView } from "./preview.ts";
import { whoseText } from "./whose-questions.ts";

/** More are told once these are mended. */
const MOST_PROBLEMS = 100;

export type QuestionsDone = keyof Words["questions"]["done"];

/** What was handed in and could not be taken, with all that is wrong with it. */
export interface Refused {
  readonly problems: readonly QuestionProblem[];
  readonly name: string;
  readonly rights: string;
}

function stepForm({ id }: SetLine, step: SetStep, words: Words): Html {
  const { label, text } = words.questions.steps[step];
  const tone =
    step === "drop" || step === "end" ? "danger" : step === "ask" || step === "approve" ? "pri" : "";
  return html`<li><form method="post" action="/hr/content/questions/step"><input type="hidden" name="id" value="${id}"><input type="hidden" name="step" value="${step}"><button class="${tone}">${label}</button></form><p class="m">${text}</p></li>`;
}

function setFacts(set: SetLine, words: Words): Html {
  const q = words.questions;
  const fact = (name: string, value: string) => html`<div><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`;
  return html`<dl class="facts">${fact(q.name, set.name)}${fact(q.rights, set.rights)}${fact(
    q.brought,
    q.broughtBy(set.broughtBy ?? q.someone, day(words, set.broughtOn)),
  )}${set.agreedBy === null ? "" : fact(q.agreed, set.agreedBy)}</dl>`;
}

function setCard(
  set: SetLine,
  {
    title,
    id,
    notes,
  }: { readonly title: string; readonly id: string; readonly notes: readonly (Html | string)[] },
  words: Words,
): Html {
  const q = words.questions;
  const steps = set.steps.map((step) => stepForm(set, step, words));
  return html`<section class="card" id="${id}"><div class="split"><h2>${title}</h2><span class="tag${set.state === "in_force" ? " live" : ""}">${q.states[set.state]}</span></div>${setFacts(set, words)}${notes.map(
    (note) => html`<p>${note}</p>`,
  )}${steps.length === 0 ? "" : html`<ul class="rows">${steps}</ul>`}</section>`;
}

function handCard(page: QuestionsPage, words: Words): Html | "" {
  const q = words.questions;
  const { hand, waitsFor } = page;
  if (hand === null) return "";
  const waiting =
    waitsFor === "auditor"
      ? [html`${q.waitsFor.auditor} <a href="/hr/policy#waiting">${q.toPolicy}</a>`]
      : waitsFor === null
        ? []
        : [q.waitsFor[waitsFor]];
  const notes = hand.state === "agreed" ? [q.agreedText] : hand.state === "draft" ? [q.draftText] : waiting;
  return setCard(hand, { title: q.hand, id: "hand", notes }, words);
}

function askedCard({ asked, whose }: QuestionsPage, words: Words): Html {
  const q = words.questions;
  if (asked === null)
    return html`<section class="card" id="asked"><h2>${q.asked}</h2><p>${whoseText(whose, words)}</p></section>`;
  return setCard(asked, { title: q.asked, id: "asked", notes: [whoseText(whose, words)] }, words);
}

/** All that is wrong, each with what to do. */
function problemsCard({ problems }: Refused, words: Words): Html {
  const q = words.questions;
  const title = q.problemsTitle(problems.length);
  const shown = problems.slice(0, MOST_PROBLEMS);
  const row = ({ line, code, value }: QuestionProblem) =>
    html`<tr><th scope="row">${line ?? q.whole}</th><td>${q.problems[code](value)}</td></tr>`;
  return html`<section class="card" role="alert" id="problems"><h2>${title}</h2><p>${q.problemsText}</p><div class="scroll" tabindex="0" role="region" aria-label="${title}"><table><caption class="sr">${title}</caption><thead><tr><th scope="col">${q.columns.line}</th><th scope="col">${q.columns.what}</th></tr></thead><tbody>${shown.map(row)}</tbody></table></div></section>`;
}

function bringCard({ mayBring, hand }: QuestionsPage, refused: Refused | null, words: Words): Html | "" {
  const q = words.questions;
  if (!mayBring) return "";
  return html`<section class="card" id="bring"><h2>${q.bring}</h2><p class="m">${hand === null ? q.bringText : q.bringAgain}</p>
<form method="post" action="/hr/content/questions" enctype="multipart/form-data" class="fields"><div><label for="name">${q.name}</label><input id="name" name="name" maxlength="${QUESTION_LIMITS.name}" value="${refused?.name ?? ""}" required></div>
<div><label for="rights">${q.rights}</label><input id="rights" name="rights" maxlength="${QUESTION_LIMITS.rights}" value="${refused?.rights ?? ""}" required aria-describedby="rights-hint"><p class="m" id="rights-hint">${q.rightsHint}</p></div>
<div><label for="file">${q.file}</label><input id="file" name="file" type="file" accept=".csv,.txt,text/csv" aria-describedby="file-hint"><p class="m" id="file-hint">${q.fileHint} <a href="/hr/content/questions/template.csv">${q.template}</a></p></div>
<div><label for="text">${q.paste}</label><textarea id="text" name="text" rows="4" spellcheck="false"></textarea></div>
<div class="check"><input type="checkbox" id="licensed" name="licensed" value="yes" required><label for="licensed">${q.licensed}</label></div>
<button class="pri">${q.look}</button></form></section>`;
}

function previewCard({ preview }: QuestionsPage, words: Words): Html | "" {
  const q = words.questions;
  if (preview === null) return "";
  const { language, views, theirs, ours } = preview;
  const languages = LOCALES.map(
    (each) =>
      html`<option value="${each}" ${each === language ? "selected" : ""}>${words.programs.languageNames[each]}</option>`,
  );
  const drawn = views.map((view, at) =>
    drawnView(view, { at, language, words, name: words.content.preview.view(at + 1) }),
  );
  return html`<section class="card" id="preview"><h2>${words.content.preview.title}</h2><p class="m">${q.previewText}</p><p>${q.theirs(theirs.join(", "))} ${ours.length === 0 ? q.allTheirs : q.ours(ours.join(", "))}</p>
<form method="get" action="/hr/content/questions#preview" class="fields"><div><label for="language">${words.content.language}</label><select id="language" name="language">${languages}</select></div><button>${words.content.preview.show}</button></form>
<ol class="cols after" aria-label="${words.content.preview.title}">${drawn}</ol></section>`;
}

function constructsCard({ constructs }: QuestionsPage, words: Words): Html {
  const q = words.questions;
  const fact = ({ name, meaning, items }: QuestionsPage["constructs"][number]) =>
    html`<div><dt>${name}</dt><dd>${meaning}<br><span class="m"><code>${items.join(" ")}</code></span></dd></div>`;
  return html`<section class="card"><h2>${q.constructs}</h2><p class="m">${q.constructsText}</p><dl class="facts">${constructs.map(fact)}</dl></section>`;
}

/** `/hr/content/questions`: licensed questions in place of ours. */
export function questionsBody(
  page: QuestionsPage,
  words: Words,
  { done, refused }: { readonly done: QuestionsDone | null; readonly refused: Refused | null },
): Html {
  const q = words.questions;
  return html`${top(html`<a href="/hr/content">${words.content.page.back}</a>`, q.title)}
${done === null ? "" : html`<p class="note" role="status">${q.done[done]}</p>`}
<div class="grid"><div class="stack">${refused === null ? html`<p>${q.intro}</p>` : problemsCard(refused, words)}${refused === null ? "" : bringCard(page, refused, words)}${handCard(page, words)}${askedCard(page, words)}${previewCard(page, words)}${refused === null ? bringCard(page, null, words) : ""}</div>
<div class="stack"><section class="card quietbox"><h2>${q.rules}</h2><ul class="plain">${q.rulesList.map((rule) => html`<li>${rule}</li>`)}</ul></section>${constructsCard(page, words)}</div></div>`;
}
