import { html } from "hono/html";
import type { ActionsPage, NewsPage } from "../../app/action/read-actions.ts";
import { LONGEST_OWNER, LONGEST_WORDS } from "../../app/action/record-action.ts";
import type { AskingWish } from "../../app/policy/free-asking.ts";
import type { HrOverview } from "../../app/summary/team-page.ts";
import { day } from "../dates.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

/** Whether people can be asked again, until when something has to be said, and what a gap costs. */
function askingText({ asking }: Pick<ActionsPage, "asking">, words: Words): Html {
  const a = words.programs.actions;
  const { kind, publishedOn, nextOn, isLate } = asking;
  if (kind === "free") return html`<p>${a.free}</p>`;
  if (kind === "answered" || publishedOn === null) return html`<p>${a.answered}</p>`;
  const published = day(words, publishedOn);
  const text = isLate || nextOn === null ? a.late(published) : a.unanswered(published, day(words, nextOn));
  return html`<p class="note">${text}</p><p class="m">${a.cost}</p>`;
}

/** On `/hr`: the same, with the way to the page. */
export function askingSection(page: Pick<ActionsPage, "asking">, words: Words): Html {
  const a = words.programs.actions;
  return html`<section class="card" id="actions"><h2>${a.rule}</h2>${askingText(page, words)}<p><a class="btn" href="/hr/actions">${a.title}</a></p></section>`;
}

/** On `/hr`: one button that pauses all messages, and one that lets them go again. */
export function messagesCard(
  { messagesPausedOn }: Pick<HrOverview, "messagesPausedOn">,
  words: Words,
  mayAct: boolean,
): Html {
  const m = words.programs.messages;
  const isPaused = messagesPausedOn !== null;
  const button = isPaused
    ? html`<button name="messages" value="resume">${m.resume}</button>`
    : html`<button name="messages" value="pause">${m.pause}</button>`;
  return html`<section class="card" id="messages"><h2>${m.title}</h2><p class="${isPaused ? "note" : ""}">${isPaused ? m.off(day(words, messagesPausedOn)) : m.on}</p>${
    mayAct
      ? html`<form method="post" action="/hr/messages">${button}</form>${isPaused ? "" : html`<p class="m">${m.pauseText}</p>`}`
      : ""
  }</section>`;
}

/** On `/hr`: hard times that hold, and the way to declare one. */
export function hardTimeCard(
  { hardEvents }: Pick<HrOverview, "hardEvents">,
  words: Words,
  mayAct: boolean,
): Html {
  const h = words.programs.hardTime;
  const item = (event: HrOverview["hardEvents"]["open"][number]) => {
    const whom = event.teams.length === 0 ? h.everyone : event.teams.join(", ");
    const end = html`<form method="post" action="/hr/hard-times/${event.id}/end"><button>${h.end(whom)}</button></form>`;
    return html`<li class="stack"><p class="note">${h.holds(whom, day(words, event.since))}</p>${mayAct ? end : ""}</li>`;
  };
  const options = hardEvents.teams.map(({ id, name }) => html`<option value="${id}">${name}</option>`);
  const form = html`<details><summary>${h.declare}</summary><form method="post" action="/hr/hard-times" class="fields"><div><label for="hard-teams">${h.teams}</label><select id="hard-teams" name="teams" multiple size="6" aria-describedby="hard-hint">${options}</select><p class="m" id="hard-hint">${h.hint}</p></div><button>${h.button}</button></form></details>`;
  return html`<section class="card" id="hard-times"><h2>${h.title}</h2><p class="m">${h.text}</p>${
    hardEvents.open.length === 0
      ? html`<p>${h.none}</p>`
      : html`<ul class="plain stack">${hardEvents.open.map(item)}</ul>`
  }${mayAct ? form : ""}</section>`;
}

function wishButton(wish: AskingWish, label: string): Html {
  return html`<form method="post" action="/hr/actions/asking"><input type="hidden" name="wish" value="${wish}"><button>${label}</button></form>`;
}

/** An auditor's answer to that wish; of one whose yes does not count yet, the day from which it will. */
function answerPart({ mayAnswer }: ActionsPage["say"], words: Words): Html | "" {
  const a = words.programs.actions;
  const { approvals } = words.rules.policy;
  if (mayAnswer === "no") return "";
  if (mayAnswer === "self") return html`<p class="m">${approvals.self}</p>`;
  const yes =
    mayAnswer === "yes"
      ? wishButton("yes", a.yes)
      : html`<p class="note">${approvals.from(day(words, mayAnswer.from))}</p>`;
  return html`<div class="row">${yes}${wishButton("no", a.no)}</div>`;
}

function askingCard(page: ActionsPage, words: Words): Html {
  const a = words.programs.actions;
  const { kind, isWished } = page.asking;
  const mine = !page.say.mayAsk
    ? ""
    : kind === "free"
      ? wishButton("again", a.again)
      : isWished
        ? wishButton("withdraw", a.withdraw)
        : html`${wishButton("without", a.without)}<p class="m">${a.withoutText}</p>`;
  return html`<section class="card" id="asking"><h2>${a.rule}</h2>${askingText(page, words)}${isWished ? html`<p>${a.wished}</p>` : ""}${mine}${isWished ? answerPart(page.say, words) : ""}</section>`;
}

function recordCard(page: ActionsPage, words: Words): Html | "" {
  if (!page.say.mayAsk) return "";
  const a = words.programs.actions;
  const kind = (value: "action" | "no_change") =>
    html`<label class="option"><input type="radio" name="kind" value="${value}" required ${value === "action" ? "checked" : ""}><span>${a.kinds[value]}</span></label>`;
  const suggestions = page.suggestions.map(({ id, title }) => html`<option value="${id}">${title}</option>`);
  const themes = page.themes.map(({ id, name }) => html`<option value="${id}">${name}</option>`);
  return html`<section class="card" id="record"><h2>${a.record}</h2><form method="post" action="/hr/actions" class="fields"><fieldset><legend>${a.kind}</legend>${kind("action")}${kind("no_change")}</fieldset>
<div><label for="suggestion">${a.suggestion}</label><select id="suggestion" name="suggestion"><option value="">${a.own}</option>${suggestions}</select></div>
<div><label for="theme">${a.theme}</label><select id="theme" name="theme"><option value="">${a.themeNone}</option>${themes}</select></div>
<div><label for="words">${a.words}</label><textarea id="words" name="words" rows="3" maxlength="${LONGEST_WORDS}" aria-describedby="words-hint"></textarea><p class="m" id="words-hint">${a.wordsHint}</p></div>
<div><label for="owner">${a.owner}</label><input id="owner" name="owner" maxlength="${LONGEST_OWNER}" aria-describedby="owner-hint"><p class="m" id="owner-hint">${a.ownerHint}</p></div>
<div><label for="dueOn">${a.due}</label><input id="dueOn" name="dueOn" type="date"></div><button class="pri">${a.store}</button></form></section>`;
}

/** Who sees to it and until when, where that was said. */
function seenToBy({ owner, dueOn }: Pick<NewsPage["told"][number], "owner" | "dueOn">, words: Words) {
  return owner === "" || dueOn === null ? [] : [words.programs.actions.by(owner, day(words, dueOn))];
}

function actionItem(action: ActionsPage["actions"][number], page: ActionsPage, words: Words): Html {
  const a = words.programs.actions;
  const { announcedOn } = action;
  const told = announcedOn === null ? a.untold : a.announced(day(words, announcedOn));
  const theme = page.themes.find(({ id }) => id === action.theme)?.name ?? a.noChange;
  const who = seenToBy(action, words);
  const announce =
    page.say.mayAsk && announcedOn === null
      ? html`<form method="post" action="/hr/actions/${action.id}/announce"><button>${a.announce}</button></form><p class="m">${a.announceText}</p>`
      : "";
  return html`<li class="stack"><div class="split"><div><h3>${action.title}</h3><p class="m">${[theme, ...who].join(" · ")} · ${a.recorded(day(words, action.recordedOn))}</p></div><span class="tag ${announcedOn === null ? "" : "live"}">${told}</span></div>${announce}</li>`;
}

export type ActionsDone = keyof Words["programs"]["actions"]["done"];

/** `/hr/actions`: what comes of the figures, on record, and told to everyone. */
export function actionsBody(page: ActionsPage, words: Words, done: ActionsDone | null): Html {
  const a = words.programs.actions;
  const list =
    page.actions.length === 0
      ? html`<p>${a.empty}</p>`
      : html`<ul class="rows">${page.actions.map((each) => actionItem(each, page, words))}</ul>`;
  return html`${top(html`<a href="/hr">${words.hr.kicker}</a>`, a.title)}
${done === null ? "" : html`<p class="note" role="status">${a.done[done]}</p>`}
<div class="grid"><div class="stack"><section class="card"><p>${a.intro}</p></section>${recordCard(page, words)}<section class="card"><h2>${a.list}</h2>${list}</section></div><div class="stack">${askingCard(page, words)}</div></div>`;
}

/** `/actions`: what everyone was told, the same for every member. */
export function newsBody(page: NewsPage, words: Words): Html {
  const { news, actions } = words.programs;
  const items = page.told.map((told) => {
    const about = [
      ...(told.kind === "no_change" ? [actions.noChange] : seenToBy(told, words)),
      news.told(day(words, told.on)),
    ];
    return html`<li><p>${told.title}</p><p class="m">${about.join(" · ")}</p></li>`;
  });
  return html`${top("", news.title)}<section class="card"><p class="m">${news.intro}</p>${
    items.length === 0 ? html`<p>${news.empty}</p>` : html`<ul class="rows">${items}</ul>`
  }</section>`;
}
