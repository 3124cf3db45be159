import { html } from "hono/html";
import type { Level, LevelChange, LevelPage } from "../../app/policy/level.ts";
import { day } from "../dates.ts";
import { top } from "../layout.ts";
import type { Html } from "../marks.ts";
import type { Words } from "../words/en.ts";

type Tier = Level["tier"];
type Span = keyof Level["guess"][Tier];

const SPANS: readonly Span[] = ["window", "year", "twoYears", "fiveYears"];
const TIERS: readonly Tier[] = ["strict", "standard"];

function inForce({ tier, since }: Level, words: Words): string {
  return words.level.inForce(words.privacy.tier[tier], since === null ? null : day(words, since));
}

/** On `/hr`: what holds and what is asked for, with the way to the page that changes it. */
export function levelSection(level: Level, words: Words): Html {
  const l = words.level;
  const { change } = level;
  return html`<section class="card" id="level"><h2>${l.title}</h2><p>${inForce(level, words)}.</p><p class="m">${l.meaning[level.tier]}</p>${
    change === null ? "" : html`<p class="note">${l.asked.title(words.privacy.tier[change.to])}.</p>`
  }<p><a class="btn" href="/hr/level">${l.open}</a></p></section>`;
}

/** Both levels side by side, for all spans. */
function guessTable(level: Level, words: Words): Html {
  const l = words.level;
  const head = TIERS.map(
    (tier) =>
      html`<th scope="col" class="num">${words.privacy.tier[tier]}${tier === level.tier ? html`<br><span class="tag live">${l.holds}</span>` : ""}</th>`,
  );
  const row = (span: Span) =>
    html`<tr><th scope="row">${l.spans[span]}</th>${TIERS.map((tier) => html`<td class="num">${level.guess[tier][span]}</td>`)}</tr>`;
  return html`<section class="card"><h2>${l.table}</h2><p>${l.tableIntro}</p><table><caption class="sr">${l.table}</caption><thead><tr><th scope="col">${l.after}</th>${head}</tr></thead><tbody>${SPANS.map(row)}</tbody></table>
<dl class="facts">${TIERS.map((tier) => html`<div><dt>${words.privacy.tier[tier]}</dt><dd>${l.meaning[tier]}</dd></div>`)}</dl></section>`;
}

/** From one figure to the other, such as "57 becomes 60". */
function rises({ guess }: Level, { from, to }: { from: Tier; to: Tier }, span: Span): string {
  return `${guess[from][span]} → ${guess[to][span]}`;
}

function loosenCard(level: Level, to: Tier, words: Words): Html {
  const l = words.level.loosen;
  const name = words.privacy.tier[to];
  const step = { from: level.tier, to };
  const intro = l.intro(
    rises(level, step, "window"),
    rises(level, step, "year"),
    rises(level, step, "fiveYears"),
  );
  return html`<section class="card"><h2>${l.title(name)}</h2><p>${intro}</p><ol class="steps">${l.needs.map((line) => html`<li>${line}</li>`)}</ol><p class="m">${l.count}</p>${
    level.auditors.length === 0
      ? html`<p class="field-error">${l.noAuditor}</p>`
      : html`<form method="post" action="/hr/level"><input type="hidden" name="tier" value="${to}"><button>${l.button(name)}</button></form>`
  }</section>`;
}

function tightenCard(to: Tier, words: Words): Html {
  const l = words.level.tighten;
  const name = words.privacy.tier[to];
  return html`<section class="card"><h2>${l.title(name)}</h2><p>${l.text(name)}</p><form method="post" action="/hr/level"><input type="hidden" name="tier" value="${to}"><button class="pri">${l.button(name)}</button></form></section>`;
}

/** What a looser level still waits for, step by step. The same for HR, auditors and members. */
function steps(change: LevelChange, words: Words): Html {
  const a = words.level.asked;
  const step = (name: string, state: string, done: boolean) =>
    html`<li class="split"><span>${name}</span><span class="tag ${done ? "live" : ""}">${state}</span></li>`;
  const { toldOn, noticeEndsOn, approvedOn, earliestOn } = change;
  const on = (date: string | null, open: string) => (date === null ? open : a.on(day(words, date)));
  return html`<ul class="rows">${step(a.steps.asked, on(change.requestedOn, ""), true)}${step(
    a.steps.told,
    on(toldOn, a.telling),
    toldOn !== null,
  )}${step(a.steps.notice, noticeEndsOn === null ? a.open : a.until(day(words, noticeEndsOn)), false)}${step(
    a.steps.yes,
    on(approvedOn, a.open),
    approvedOn !== null,
  )}${step(a.steps.year, earliestOn === null ? a.open : a.notBefore(day(words, earliestOn)), false)}</ul><p class="m">${a.steps.consent}: ${a.atFirstQuestion}.</p>`;
}

function changeText(change: LevelChange, words: Words): Html {
  const a = words.level.asked;
  const { tier } = words.privacy;
  if (change.isLooser)
    return html`<p>${a.looser(tier[change.from], tier[change.to])}</p>${steps(change, words)}`;
  const text =
    change.earliestOn === null
      ? a.tighterSoon(tier[change.to])
      : a.tighter(tier[change.to], day(words, change.earliestOn));
  return html`<p>${text}</p>`;
}

function askedCard(page: LevelPage, change: LevelChange, words: Words): Html {
  const a = words.level.asked;
  return html`<section class="card"><h2>${a.title(words.privacy.tier[change.to])}</h2>${changeText(change, words)}${
    page.mayAsk
      ? html`<form method="post" action="/hr/level/withdraw"><input type="hidden" name="request" value="${change.id}"><button>${a.withdraw}</button></form>`
      : ""
  }</section>`;
}

function answerCard({ mayAnswer }: LevelPage, change: LevelChange, words: Words): Html | "" {
  const a = words.level.answer;
  if (mayAnswer === "no" || !change.isLooser) return "";
  const button = (answer: "yes" | "no", label: string) =>
    html`<button name="answer" value="${answer}">${label}</button>`;
  const given = change.approvedOn !== null;
  const isNew = mayAnswer !== "yes" && mayAnswer !== "self";
  const wait = isNew ? html`<p>${words.rules.policy.approvals.from(day(words, mayAnswer.from))}</p>` : "";
  return html`<section class="card tint"><h2>${a.title}</h2>${wait}${
    mayAnswer === "self"
      ? html`<p>${a.self}</p>`
      : html`<p>${given ? a.given : a.text}</p><form method="post" action="/hr/level/answer" class="row"><input type="hidden" name="request" value="${change.id}">${given || isNew ? "" : button("yes", a.yes)}${button("no", a.no)}</form>`
  }</section>`;
}

/** What became of earlier wishes. */
export function pastCard(level: Level, words: Words): Html | "" {
  if (level.past.length === 0) return "";
  const l = words.level;
  return html`<section class="card quietbox"><h2>${l.past}</h2><ul class="plain">${level.past.map(
    ({ to, requestedOn, endedOn, outcome }) =>
      html`<li>${l.pastLine(words.privacy.tier[to], day(words, requestedOn), l.outcome[outcome], day(words, endedOn))}</li>`,
  )}</ul></section>`;
}

function askCards(page: LevelPage, words: Words): Html | "" {
  const { level, mayAsk } = page;
  if (!mayAsk || level.change !== null) return "";
  return level.tier === "strict" ? loosenCard(level, "standard", words) : tightenCard("strict", words);
}

export type LevelDone = keyof Words["level"]["done"];

/** `/hr/level`: the level that holds, what the other one would mean, and the way there. */
export function levelBody(page: LevelPage, words: Words, done: LevelDone | null): Html {
  const l = words.level;
  const { level } = page;
  const { change } = level;
  return html`${top(html`<a href="/hr">${words.hr.kicker}</a> · ${l.title}`, l.pageTitle)}
${done === null ? "" : html`<p class="note" role="status">${l.done[done]}</p>`}
<div class="grid"><div class="stack"><section class="card"><p class="say">${inForce(level, words)}</p></section>${
    change === null ? "" : html`${askedCard(page, change, words)}${answerCard(page, change, words)}`
  }${askCards(page, words)}</div><div class="stack">${guessTable(level, words)}${pastCard(level, words)}</div></div>`;
}

/** On `/privacy`, while a change is asked for: the same for every member. */
export function levelCard(level: Level, words: Words): Html | "" {
  const { change } = level;
  if (change === null) return "";
  const m = words.level.member;
  const name = words.privacy.tier[change.to];
  const guess = level.guess[change.to];
  if (!change.isLooser)
    return html`<section class="card tint" id="level"><h2>${m.soon(name)}</h2>${changeText(change, words)}<p>${m.whatTighter}</p></section>`;
  return html`<section class="card tint" id="level"><h2>${m.title(name)}</h2><p>${m.whatLooser(String(guess.window), String(guess.year), String(guess.fiveYears))}</p><p>${m.yours}</p>${changeText(change, words)}<p class="m">${m.auditors(level.auditors.join(", "))}</p></section>`;
}
